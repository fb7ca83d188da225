#pragma once
#include <QLineEdit>
#include <QTime>

namespace ui {

// A time of day as offices write it: 09.30, also 930 or ๙.๓๐. What is no time stays in the field, framed, and time()
// keeps the last good one. The arrow keys go by five minutes.
class ThaiTimeEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ThaiTimeEdit(QWidget *parent = nullptr);
    QTime time() const { return m_time; } // as far as it is typed; invalid: none
    void setTime(QTime time);
    QString complaint() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(); // at every key that made another time
    void complaintChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read(bool finished);
    void take(QTime time);
    void setRefused(bool refused);

    QTime m_time;
    bool m_refused = false;
};

} // namespace ui
