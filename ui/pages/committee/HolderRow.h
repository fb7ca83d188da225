#pragma once
#include "core/Result.h"
#include "core/records/Seating.h"
#include "ui/Office.h"
#include "ui/record/FieldEditor.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class ThaiDateEdit;

// Who follows in a seat, and from when on. Enter goes on, Esc closes it.
class HolderRow : public QWidget
{
    Q_OBJECT
public:
    explicit HolderRow(const Office &office, QWidget *parent = nullptr);
    void ask(const core::SeatLine &line, QDate since);
    core::Id<core::Seat> seat() const { return m_seat; }
    core::Id<core::Person> person() const;
    QDate since() const;
    void complain(const core::Error &error);

Q_SIGNALS:
    void named();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void appoint();

    Office m_office;
    core::Id<core::Seat> m_seat;
    FieldEditor m_person;
    ThaiDateEdit *m_since;
    QLabel *m_whose;
    QLabel *m_personLabel;
    QLabel *m_sinceLabel;
    QLabel *m_complaint;
    QPushButton *m_appoint;
    QPushButton *m_cancel;
};

} // namespace ui
