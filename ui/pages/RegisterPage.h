#pragma once
#include "ui/Page.h"

namespace ui {

class RecordPage;

// A page around a register, which other looks at its records replace for a while: what means the same everywhere goes
// to the register.
class RegisterPage : public Page
{
    Q_OBJECT
public:
    RegisterPage(RecordPage *registerPage, QWidget *parent);

    bool canCreate() const override;
    void create() override;
    bool canFind() const override { return true; }
    void find() override;
    void open(qint64 recordId) override;
    void mark(const FoundPlace &place) override;
    bool settle() override;
    bool isShowing(qint64 recordId) const override;

protected:
    QWidget *firstPlace() override;
    virtual void showRegister() = 0; // in place of what replaces it

    RecordPage *const m_register;
};

} // namespace ui
