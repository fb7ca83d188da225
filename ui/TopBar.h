#pragma once
#include <QWidget>

class QAction;
class QLabel;

namespace ui {

class SearchBox;

// Beside the menus: the school, undo and redo, and the search for anything.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(SearchBox *search, const QList<QAction *> &buttons, QWidget *parent = nullptr);
    void setSchool(const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    QLabel *m_school;
};

} // namespace ui
