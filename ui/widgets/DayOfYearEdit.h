#pragma once
#include <QLineEdit>

namespace ui {

// A day that comes every year: 16/5 or 16 พ.ค., kept as "05-16".
class DayOfYearEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayOfYearEdit(QWidget *parent = nullptr);
    QString day() const { return m_day; } // empty: none
    void setDay(const QString &day);
    QString complaint() const;
    static QString written(const QString &day); // "05-16" -> "16/5"
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    void complaintChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read(bool finished);
    void setRefused(bool refused);

    QString m_day;
    bool m_refused = false;
};

} // namespace ui
