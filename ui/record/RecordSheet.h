#pragma once
#include "core/store/Store.h"
#include "ui/Office.h"
#include "ui/record/Unkept.h"
#include <QWidget>
#include <functional>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace ui {

class FieldForm;
class OwnedRecords;

// One record of a register: its name, its fields, what belongs to it, and whatever a page adds below.
class RecordSheet : public QWidget
{
    Q_OBJECT
public:
    // Of the kinds that belong to this one, `withoutOwned` get no lines here: the page shows them in its own way.
    RecordSheet(const Office &office, const core::Kind &kind, const QStringList &withoutOwned = {},
                QWidget *parent = nullptr);
    ~RecordSheet() override;

    void show(qint64 id); // 0: nothing
    using QWidget::show;
    void showNew(); // a draft: the unfinished one, if there is one
    // What a page knows of a new record beside what its kind says.
    void setStart(std::function<void(core::Row &row)> start) { m_start = std::move(start); }
    void discardDraft();
    void refresh(); // the record as the store has it now
    qint64 id() const { return m_id; }
    bool isDraft() const { return m_isDraft; }
    bool hasUnfinishedDraft() const; // left before it could be saved
    bool settle();                   // false: something typed could not be saved
    void complain(const core::Error &error);
    void addSection(QWidget *section);
    void addOnTop(QWidget *section);                   // above the fields
    OwnedRecords *owned(const core::Kind &kind) const; // the lines of that kind
    FieldForm *form() const { return m_form; }
    void focusFirst();
    void keepInSight(QWidget *field);
    void showFromTop(QWidget *section); // as far as what follows fills the sheet

Q_SIGNALS:
    void shown(qint64 id); // 0: nothing, or a draft
    void created(qint64 id);
    void saved();
    void gone(); // the record shown is no longer there
    void removed(const QString &what);
    void deleteWanted();
    void left(); // Esc: back to the register

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const QStringList &withoutOwned);
    void retranslate();
    void leave();
    void begin(qint64 id, const core::Row &row);
    void showHead();
    void showOwned();

    Office m_office;
    const core::Kind &m_kind;
    qint64 m_id = 0;
    bool m_isDraft = false;
    core::Sitting m_sitting = 0;
    Unkept m_unkept;
    std::function<void(core::Row &row)> m_start;
    QScrollArea *m_area;
    QVBoxLayout *m_sections;
    QLabel *m_name;
    QLabel *m_missing;
    QLabel *m_complaint;
    QToolButton *m_delete;
    FieldForm *m_form;
    QList<OwnedRecords *> m_owned;
};

} // namespace ui
