#pragma once
#include "core/figures/SharedVision.h"
#include "core/store/Store.h"
#include "ui/Office.h"
#include <QWidget>

class QLabel;
class QSpinBox;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ChoiceBox;
class GrowingText;

// The year's self-rating in the six types of involvement: a score each, the year before beside it, the evidence typed,
// and the year's activities of that type to take into it.
class SelfRatingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SelfRatingPanel(const Office &office, QWidget *parent = nullptr);
    void showYear(int academicYear);
    int year() const;
    bool settle(); // false: something could not be saved
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void saved();
    void closed(); // Esc

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line {
        QLabel *name;
        QLabel *meaning;
        ChoiceBox *score;
        QLabel *before;
        GrowingText *evidence;
        QLabel *activities;
        QToolButton *take;
        core::RatedInvolvement kept;
    };
    void addLine(core::Involvement type, QVBoxLayout *sheet);
    void retranslate();
    void tell();
    core::SelfRating typed(const Line &line) const;
    bool save();
    void take(int line);

    Office m_office;
    core::Sitting m_sitting = 0;
    QSpinBox *m_year;
    QLabel *m_yearLabel;
    QLabel *m_title;
    QLabel *m_sum;
    QLabel *m_complaint;
    QList<Line> m_lines;
    QTimer *m_pause;
    bool m_telling = false;
};

} // namespace ui
