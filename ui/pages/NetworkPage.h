#pragma once
#include "ui/Office.h"
#include "ui/Page.h"

class QGridLayout;
class QLabel;

namespace ui {

// The network at a glance: how many of each kind there are, and the way to each register.
class NetworkPage : public Page
{
    Q_OBJECT
public:
    explicit NetworkPage(const Office &office, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    QWidget *firstPlace() override;

private:
    void refresh();

    Office m_office;
    QLabel *m_title;
    QLabel *m_words;
    QGridLayout *m_tiles;
};

} // namespace ui
