#pragma once
#include <QWidget>

class QAction;
class QLabel;

namespace core {
class Store;
}

namespace ui {

class SearchBox;

// Beside the menus: the school, undo and redo, and the search for anything.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(SearchBox *search, const QList<QAction *> &buttons, QWidget *parent = nullptr);
    void setStore(const core::Store *store); // nullptr: no office is open

protected:
    bool event(QEvent *event) override; // also in another language

private:
    void showSchool();

    const core::Store *m_store = nullptr;
    QLabel *m_school;
    SearchBox *m_search;
};

} // namespace ui
