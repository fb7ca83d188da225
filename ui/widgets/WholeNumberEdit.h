#pragma once
#include <QLineEdit>
#include <optional>

namespace ui {

// A whole number, or none; Thai digits are as good as others, and the arrow keys count up and down.
class WholeNumberEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit WholeNumberEdit(int least = 0, int most = 9999, QWidget *parent = nullptr);
    std::optional<int> number() const;
    void setNumber(std::optional<int> number); // leaves the cursor alone where it says so already
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void numberChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_least, m_most;
};

} // namespace ui
