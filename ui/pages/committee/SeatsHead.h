#pragma once
#include "core/records/Seating.h"
#include "ui/Office.h"
#include "ui/print/PaperFile.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class SaveAsButton;
class ThaiDateEdit;

// Above the seats of a body: the day that is told of, how many are vacant then, and what can be done.
class SeatsHead : public QWidget
{
    Q_OBJECT
public:
    explicit SeatsHead(const Office &office, QWidget *parent = nullptr);
    QDate day() const;
    void setDay(QDate day); // without telling
    void tell(const core::Seating &seating, bool mayChange);
    void setSeatChosen(bool chosen);
    void say(const QString &what); // what was just done
    QPushButton *templatesButton() const { return m_templates; }

Q_SIGNALS:
    void dayChanged();
    void templatesWanted();
    void holderWanted();
    void printWanted();
    void saveWanted(ui::PaperFile as);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    Office m_office;
    QLabel *m_onLabel;
    ThaiDateEdit *m_on;
    QLabel *m_count;
    QPushButton *m_templates;
    QPushButton *m_holder;
    QPushButton *m_print;
    SaveAsButton *m_save;
    QLabel *m_said;
    bool m_mayChange = false;
    bool m_seatChosen = false;
};

} // namespace ui
