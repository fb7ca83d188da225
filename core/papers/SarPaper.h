#pragma once
#include "core/figures/SarEvidence.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

namespace core {

// Where a record stands in the papers of the year.
struct PageReference {
    QString paper; // short: สรุป, กิจกรรม, ประชุม
    int page = 0;  // as printed; 0: in that paper, and on no page of its own
    bool operator==(const PageReference &) const = default;
};
using PageReferences = QHash<QString, QList<PageReference>>; // by evidenceKey()
QString evidenceKey(const QString &kind, qint64 id);

// The papers that are referred to, with the words used for them.
struct ReferredPaper {
    QString shortName;
    QString title;
};

struct SarContent {
    School school;
    SarIndex index;
    PageReferences pages;
    QList<ReferredPaper> papers;
};
Result<SarContent> sarContent(const Store &store, const Period &period);

// ดัชนีหลักฐาน of the annual self-assessment report: for each standard what the year has to show, and where it stands.
Paper sarPaper(const SarContent &content);

QString pagesInWords(const QList<PageReference> &references); // สรุป น. 5, กิจกรรม น. 12
QString showsInWords(const Evidence &evidence, int mostLetters = 160);

} // namespace core
