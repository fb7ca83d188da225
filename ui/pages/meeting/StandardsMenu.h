#pragma once
#include "core/store/Store.h"
#include <QMenu>

namespace ui {

// The standards of education, to be ticked for what somebody resolved: a code that the list does not have stays ticked.
class StandardsMenu : public QMenu
{
    Q_OBJECT
public:
    explicit StandardsMenu(const core::Store &store, QWidget *parent = nullptr);
    void list(const QString &ticked); // codes separated by ';'

Q_SIGNALS:
    void chosen(const QString &codes); // what is ticked now

private:
    const core::Store &m_store;
};

} // namespace ui
