#pragma once
#include "core/figures/Thanks.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

// Letters of thanks, certificates and labels, from the office's templates; official wording, always Thai.
namespace core {

// Someone who gets a paper.
struct PaperTo {
    Id<Party> party;   // none: a name from a list
    QString name;      // as printed; a second line is what the person is
    QString addressee; // as it stands after เรียน
    QString address;   // some lines
    bool isMonk = false;
    QList<Contribution> gifts; // thanked for with it, oldest first
    Activity activity;         // no id: none
    QString role;              // in that activity: วิทยากร
};

Result<QList<PaperTo>> toMembers(const Store &store, const QList<Id<Party>> &members);
// Each gift's giver; several gifts of one giver on one paper, or a paper each.
Result<QList<PaperTo>> toGivers(const Store &store, const QList<Contribution> &gifts, bool onOnePaper);
// Who took part in an activity, each once: all of them, or those of one role.
Result<QList<PaperTo>> toParticipants(const Store &store, Id<Activity> activity, std::optional<ParticipationRole> role);
PaperTo toName(const QString &name);

// A gift in the words of a letter: ข้าวสาร จำนวน 20 กิโลกรัม.
QString giftInWords(const Contribution &gift);
// For what a paper is, in one line of the register.
QString purposeOf(const PaperTo &to);

struct ThanksContent {
    School school;
    PaperTemplate paper;
    QDate date;
    int firstNumber =
        0;             // of the first, counting on; 0: its room stays free. Of labels: the first free one on the sheet
    QList<PaperTo> to; // nobody: one paper with room for the name
};
Paper thanksPaper(const ThanksContent &content);

// Words of the template that come out empty, and on how many of the papers.
QList<std::pair<QString, int>> emptyWords(const ThanksContent &content);
// Papers of this template, as they are registered.
Issue issueOf(const ThanksContent &content);
// Someone with everything a template may ask for, to look at it.
ThanksContent sampleContent(const School &school, const PaperTemplate &paper, QDate date);

} // namespace core
