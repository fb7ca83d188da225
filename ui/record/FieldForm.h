#pragma once
#include "core/store/Store.h"
#include "ui/record/FieldEditor.h"
#include <QWidget>

class QLabel;
class QTimer;

namespace ui {

// A record's fields to be typed, built from the description of its kind. What cannot be kept stays in its field,
// framed, with the reason under it; the record keeps that field's last good value, and the rest is saved. Enter goes to
// the next field, Esc in a refused one brings the last good value back.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    // `ownerField`: filled in by whoever shows the form; owners are not shown then.
    FieldForm(const Office &office, const core::Kind &kind, const QString &ownerField = {}, QWidget *parent = nullptr);
    ~FieldForm() override;

    using QWidget::show;
    void show(const core::Row &row);                 // another record, or a new one (id 0)
    void continueDraft(const core::Row &typed);      // the new record that is shown, as far as it was typed before
    void refresh(const core::Row &row);              // the same one as it is now; what is just being typed stays
    core::Row row() const;                           // as typed, as far as it can be read
    const core::Row &kept() const { return m_kept; } // as the store has it
    bool isModified() const;                         // something on the screen is not kept
    bool isSaving() const { return m_saving; }
    // What looks odd beside other records; shown like the hints of the record's own rules.
    void setOddities(std::function<QList<core::Complaint>(const core::Row &)> oddities);

    // Saves what can be kept, and says beside the rest why it cannot. True: all of it is kept.
    bool save(core::Sitting sitting);
    QStringList missing() const; // what a new record still lacks, in words
    QString whyUnkept() const;   // a sentence for whoever wants to leave

    // What was refused, as it stands in its fields; and how to put it back there.
    QHash<QString, QString> refusedText() const;
    void type(const QHash<QString, QString> &texts);

    QWidget *editor(const QString &field) const;
    QWidget *firstEditor() const;
    void focusFirst();
    void focusUnkept(); // the cursor into what was refused, or is still missing
    void setReadOnly(bool readOnly);
    void leaveOut(const QStringList &fields); // not shown: they say nothing about this record

Q_SIGNALS:
    void edited(); // after a pause, or when a field is left
    void saved(qint64 id, bool isNew);
    void finished(); // Enter in the last field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        int field = 0; // index in the kind
        QLabel *label = nullptr;
        FieldEditor editor;
        QLabel *complaint = nullptr;
        core::Complaint said = {}; // by the rules, about what stands there
    };

    void build(const QString &ownerField);
    Line lineOf(int field, const QVariant &blank);
    void retranslate();
    void noteEdit();
    int focusedLine() const; // -1: none
    void giveUp(Line &line); // the last good value is there again
    const core::FieldInfo &info(const Line &line) const { return m_kind.fields[line.field]; }
    bool isUntaken(const Line &line) const;
    bool isRefused(const Line &line) const;
    bool isEmpty(const Line &line) const;
    bool isTyped(const Line &line) const; // someone is at it, and it differs from what is kept
    bool store(core::Row row, QList<core::Complaint> &refused, core::Sitting sitting);
    void judge(const QList<core::Complaint> &refused);
    void showJudgement(Line &line);
    void showAllHints();

    Office m_office;
    const core::Kind &m_kind;
    QList<Line> m_lines;
    core::Row m_kept;
    QLabel *m_trouble;
    QTimer *m_pause;
    std::function<QList<core::Complaint>(const core::Row &)> m_oddities;
    bool m_showing = false;
    bool m_saving = false;
};

} // namespace ui
