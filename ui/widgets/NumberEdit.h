#pragma once
#include <QLineEdit>
#include <QVariant>

namespace ui {

// A number as people write it, with Thai digits or separators for thousands. What is no number stays in the field,
// framed, and value() keeps the last good one.
class NumberEdit : public QLineEdit
{
    Q_OBJECT
public:
    enum class Reads { Whole, Year, Decimal, Baht };
    explicit NumberEdit(Reads reads, QWidget *parent = nullptr);
    QVariant value() const { return m_value; } // qint64, double, or satang as qint64; null: empty
    void setValue(const QVariant &value);
    QString complaint() const; // why what stands there is not taken; empty: it is
    // What somebody wrote; null: nothing, or no number of that sort.
    static QVariant numberIn(const QString &typed, Reads reads);
    // As it is written for people, in fields and tables.
    static QString written(const QVariant &value, Reads reads);
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
    void complaintChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read(bool finished);
    void setRefused(bool refused);

    Reads m_reads;
    QVariant m_value;
    bool m_refused = false;
};

} // namespace ui
