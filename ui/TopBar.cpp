#include "ui/TopBar.h"
#include "core/records/School.h"
#include "core/store/Store.h"
#include "ui/SearchBox.h"
#include <QCoreApplication>
#include <QMenuBar>
#include <QResizeEvent>
#include <QToolButton>

namespace ui {

namespace {
constexpr int lettersOfSchool = 40; // most of its name
constexpr int searchWidth = 300;
} // namespace

TopBar::TopBar(SearchBox *search, const QList<QAction *> &buttons, QWidget *parent)
    : QWidget(parent), m_school(new QLabel), m_search(search)
{
    m_school->setObjectName(QStringLiteral("schoolName"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 8, 2);
    layout->addWidget(m_school);
    for (auto *action : buttons) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::NoFocus); // the keys are Ctrl+Z and Ctrl+Y
        layout->addWidget(button);
    }
    search->setMinimumWidth(searchWidth);
    search->setEnabled(false); // as long as no office is open
    layout->addWidget(search);
}

void TopBar::setStore(const core::Store *store)
{
    m_store = store;
    m_search->setStore(store);
    m_search->setEnabled(store);
    if (store)
        connect(store, &core::Store::changed, this, [this](const QString &kind) {
            if (kind == QLatin1String("school"))
                showSchool();
        });
    showSchool();
}

void TopBar::showSchool()
{
    const auto school = m_store ? m_store->find(core::Id<core::School>{1}) : core::Error{};
    const auto name = school ? school->name : QString();
    m_school->setToolTip(name);
    m_school->setText(
        fontMetrics().elidedText(name, Qt::ElideRight, lettersOfSchool * fontMetrics().averageCharWidth()));
}

// The menu bar gives its corner room only when it is itself laid out anew.
bool TopBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    auto *menus = qobject_cast<QMenuBar *>(parentWidget());
    if (event->type() == QEvent::LayoutRequest && menus) {
        QResizeEvent same(menus->size(), menus->size());
        QCoreApplication::sendEvent(menus, &same);
    }
    return done;
}

} // namespace ui
