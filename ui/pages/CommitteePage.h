#pragma once
#include "core/figures/Bodies.h"
#include "ui/print/PaperFile.h"
#include "ui/record/RecordPage.h"

namespace ui {

class HolderRow;
class HoldersList;
class OwnedRecords;
class SeatsHead;
class TemplateMenu;

// The bodies that meet: register and sheet as of every kind, the seats as they are on a day, with what is vacant and
// whose term ends; seats from a template (F6), a new holder (F7), the list on paper.
class CommitteePage : public RecordPage
{
    Q_OBJECT
public:
    explicit CommitteePage(const Office &office, QWidget *parent = nullptr);

    bool canPrint() const override { return true; }
    void print() override;
    void open(qint64 recordId) override; // at its seats, the first one that needs somebody

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void addKeys();
    QList<qint64> seatsToList(const QList<qint64> &all);
    QString seatCell(const core::FieldInfo &field, qint64 seat, const QString &text) const;
    void lookAtBodies();
    QString bodyCell(const core::FieldInfo &field, qint64 body, const QString &text) const;
    void tellSeats();
    void tellHolders();
    void openTemplates();
    void apply(qint64 pattern);
    void keepAsTemplate();
    void askForHolder();
    void appoint();
    void saveAs(PaperFile as);
    void sayAloud(const QString &what);
    core::Id<core::Committee> committee() const;

    struct Line { // of the list of bodies
        int depth = 0;
        int seats = 0, vacant = 0, over = 0;
    };

    Office m_office;
    OwnedRecords *m_seats;
    SeatsHead *m_head;
    HolderRow *m_holder;
    HoldersList *m_holders;
    TemplateMenu *m_templates;
    core::Body m_body;
    core::Seating m_seating;
    QHash<qint64, core::SeatLine> m_lines; // by the record that stands for the seat
    QHash<qint64, Line> m_bodies;
};

} // namespace ui
