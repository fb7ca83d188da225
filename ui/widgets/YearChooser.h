#pragma once
#include "core/thai/Period.h"
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui {

// Which year: its kind (academic, fiscal, calendar) and its number of the Buddhist era.
class YearChooser : public QWidget
{
    Q_OBJECT
public:
    explicit YearChooser(QWidget *parent = nullptr);
    void setPeriod(core::YearKind kind, int year);
    core::YearKind kind() const;
    int year() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QComboBox *m_kind;
    QSpinBox *m_year;
};

} // namespace ui
