#pragma once
#include <QToolButton>
#include <functional>

namespace ui {

// One button behind which the kinds of file stand that something can be saved as. Ctrl+Shift+S opens it, a letter
// chooses.
class SaveAsButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SaveAsButton(QWidget *parent = nullptr);
    // `text` is English and stands in context "SaveAs".
    void offer(const char *name, const char *text, const std::function<void()> &save);
    void separate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace ui
