#pragma once
#include "core/papers/Paper.h"
#include "ui/record/RecordPage.h"

class QPushButton;

namespace ui {

// The register of letters and certificates: as every register, and on paper, a year at a time (Ctrl+P); each paper once
// more, with its number.
class IssuedPapersPage : public RecordPage
{
    Q_OBJECT
public:
    explicit IssuedPapersPage(const Office &office, QWidget *parent = nullptr);

    bool canPrint() const override { return true; }
    void print() override; // the register of the kind and year of the line that is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void printOnceMore();
    void bring(const core::Paper &paper); // to the printer

    Office m_office;
    QPushButton *m_again, *m_register;
};

} // namespace ui
