#pragma once
#include "core/papers/ThanksPapers.h"

// What is printed from the register of letters and certificates.
namespace core {

struct RegisterContent {
    School school;
    TemplateKind kind = TemplateKind::Letter;
    int year = 0;              // พ.ศ.
    QList<IssuedPaper> papers; // by number
    QList<int> missing;        // numbers that nothing bears
};
Result<RegisterContent> registerContent(const Store &store, TemplateKind kind, int year);
// ทะเบียนคุมหนังสือขอบคุณ or ทะเบียนคุมเกียรติบัตร of a year; a number that is missing has a line that says so.
Paper registerPaper(const RegisterContent &content);

// A paper once more as it was issued, with its number and date: the first one was torn or lost.
Result<ThanksContent> onceMore(const Store &store, Id<IssuedPaper> paper);

} // namespace core
