#pragma once
#include "core/figures/Ledger.h"
#include "ui/print/PaperFile.h"
#include "ui/record/RecordPage.h"

class QTabBar;

namespace ui {

class LedgerFilters;
class LedgerGroups;
class PaperPreview;
class SaveAsButton;

// The book of giving and receiving: its filters on top, the entries with their sheet, the same entries by partner,
// village, kind and month (F6), as they will be printed, and below it all the sums, which follow the filters.
class LedgerPage : public RecordPage
{
    Q_OBJECT
public:
    explicit LedgerPage(const Office &office, QWidget *parent = nullptr);

    bool canPrint() const override { return true; }
    void print() override;
    void create() override;
    void find() override;
    void open(qint64 entry) override;
    void mark(const FoundPlace &place) override; // also: all entries of a member or of a campaign

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Look { Entries, ByPartner, ByVillage, ByKind, ByMonth, OnPaper, Looks };

    void build();
    void connectParts();
    void retranslate();
    void load(); // in the background; everything follows when it is there
    void take(const core::LedgerBook &book);
    QList<core::LedgerEntry> shown() const; // that the register lists
    void look();
    void layPaper();
    void tellSums();
    void openSum(const QString &link);
    void tellUses();
    QString cell(const core::FieldInfo &field, qint64 entry, const QString &text) const;
    core::LedgerFilter filter() const; // with the words typed above the register
    core::Result<core::Paper> paper() const;
    void saveAs(PaperFile as);
    void complain(const core::Error &error);

    Office m_office;
    LedgerFilters *m_filters;
    QTabBar *m_looks;
    LedgerGroups *m_groups;
    PaperPreview *m_preview;
    QPushButton *m_print;
    SaveAsButton *m_save;
    QLabel *m_sums;
    QLabel *m_uses;
    core::LedgerBook m_book;
    QHash<qint64, qsizetype> m_places; // of the entries, by id
    int m_asked = 0, m_laid = 0;       // the last question, and the last paper wanted
    qint64 m_created = 0;              // just now, not in the book yet
    bool m_isLaid = false;
    bool m_stale = true;
    bool m_isArranged = false;
    bool m_isFiltering = true; // somebody looks for other entries than before
};

} // namespace ui
