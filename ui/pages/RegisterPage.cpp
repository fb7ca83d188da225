#include "ui/pages/RegisterPage.h"
#include "ui/record/RecordPage.h"

namespace ui {

RegisterPage::RegisterPage(RecordPage *registerPage, QWidget *parent) : Page(parent), m_register(registerPage)
{
    connect(m_register, &Page::wanted, this, &Page::wanted);
    connect(m_register, &Page::said, this, &Page::said);
    connect(m_register, &Page::saved, this, &Page::saved);
    connect(m_register, &Page::removed, this, &Page::removed);
}

bool RegisterPage::canCreate() const
{
    return m_register->canCreate();
}

void RegisterPage::create()
{
    showRegister();
    m_register->create();
}

void RegisterPage::find()
{
    showRegister();
    m_register->find();
}

void RegisterPage::open(qint64 recordId)
{
    showRegister();
    m_register->open(recordId);
}

void RegisterPage::mark(const FoundPlace &place)
{
    m_register->mark(place);
}

bool RegisterPage::settle()
{
    return m_register->settle();
}

bool RegisterPage::isShowing(qint64 recordId) const
{
    return m_register->isShowing(recordId);
}

QWidget *RegisterPage::firstPlace()
{
    return m_register->firstPlace();
}

} // namespace ui
