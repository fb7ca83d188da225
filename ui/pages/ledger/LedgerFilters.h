#pragma once
#include "core/figures/Ledger.h"
#include "ui/Office.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ReferencePicker;
class YearChooser;

// Which entries of the book are shown; everything else on the page follows.
class LedgerFilters : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerFilters(const Office &office, QWidget *parent = nullptr);

    core::LedgerFilter filter() const; // without words, which are typed above the register
    void setFilter(const core::LedgerFilter &filter);
    void clear(); // everything of the year
    void narrow(core::LedgerView view, qint64 group);
    void setPartner(qint64 party); // of all years
    void setCampaign(qint64 campaign);
    void showDay(QDate day); // the year in which it lies, everything of it
    void refill();           // villages and campaigns as they are now
    const core::NamedVillages &villages() const { return m_named; }
    QWidget *first() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillMonths(QDate chosen);
    core::Period period() const;
    void tell();

    Office m_office;
    core::NamedVillages m_named;
    YearChooser *m_year;
    QCheckBox *m_everyYear;
    QComboBox *m_month;
    QComboBox *m_direction;
    QComboBox *m_kind;
    QComboBox *m_village;
    ReferencePicker *m_partner;
    QComboBox *m_campaign;
    QComboBox *m_state;
    QPushButton *m_clear;
    bool m_quiet = false;
};

} // namespace ui
