#pragma once
#include "core/figures/CampaignAccount.h"
#include "core/papers/Paper.h"
#include "ui/print/PaperFile.h"
#include "ui/record/RecordPage.h"
#include <QSet>

class QTableWidget;

namespace ui {

class OwnedRecords;
class SaveAsButton;

// Campaigns (ผ้าป่าการศึกษา): register and sheet as of every kind, its lists, expenses and gifts, and the account of it.
class CampaignPage : public RecordPage
{
    Q_OBJECT
public:
    explicit CampaignPage(const Office &office, QWidget *parent = nullptr);

    bool canPrint() const override { return true; }
    void print() override;
    bool settle() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void tellAccount();
    void fillLists();
    void watchOddities();
    core::Result<core::Paper> paper() const;
    void saveAs(PaperFile as);
    core::Id<core::Campaign> campaign() const;

    Office m_office;
    OwnedRecords *m_lists;
    OwnedRecords *m_expenses;
    OwnedRecords *m_gifts;
    QPushButton *m_print;
    SaveAsButton *m_save;
    QPushButton *m_inLedger;
    QLabel *m_figures;
    QTableWidget *m_byList;
    core::CampaignAccount m_account;
    QSet<qint64> m_estimated; // gifts that are no money
};

} // namespace ui
