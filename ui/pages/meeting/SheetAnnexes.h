#pragma once
#include "core/records/Meeting.h"
#include "ui/Office.h"
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace ui {

class OwnedRecords;

// What belongs to a meeting and is no part of its text: people counted without names, photographs, and corrections
// after certification. Each shows where there is any, or when it is asked for.
class SheetAnnexes : public QWidget
{
    Q_OBJECT
public:
    explicit SheetAnnexes(const Office &office, QWidget *parent = nullptr);
    void show(core::Id<core::Meeting> meeting, bool isCertified);
    using QWidget::show;
    bool settle(); // false: something typed could not be saved

Q_SIGNALS:
    void saved();
    void removed(const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Annex {
        const core::Kind *kind = nullptr;
        QToolButton *ask = nullptr; // brings it up
        OwnedRecords *lines = nullptr;
        bool isAsked = false;
    };
    void bringUp(Annex &annex);
    void retranslate();

    Office m_office;
    core::Id<core::Meeting> m_meeting;
    bool m_isCertified = false;
    QVBoxLayout *m_layout;
    Annex m_headcounts, m_photos, m_amendments;
};

} // namespace ui
