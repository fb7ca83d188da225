#include "ui/pages/NetworkPage.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "ui/Theme.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

struct Register {
    const char *kind;
    const char *page;
};
constexpr Register registers[] = {
    {"village", "villages"},
    {"household", "households"},
    {"temple", "temples"},
    {"agency", "agencies"},
    {"resource_person", "resource-people"},
    {"person", "persons"},
    {"committee", "committees"},
    {"learning_place", "learning-places"},
};
constexpr int columns = 4;
constexpr int tileIcon = 28; // px

} // namespace

NetworkPage::NetworkPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_title(new QLabel), m_words(new QLabel), m_tiles(new QGridLayout)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_words->setProperty("role", QStringLiteral("quiet"));
    m_words->setWordWrap(true);
    m_tiles->setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(m_tiles);
    layout->addStretch(1);
    connect(&m_office.store, &core::Store::changed, this, &NetworkPage::refresh);
    refresh();
}

void NetworkPage::refresh()
{
    m_title->setText(tr("The network of the school"));
    m_words->setText(
        tr("Homes, temples, agencies and people of the villages around the school. Choose a register, or bring in a "
           "list from a file with Import."));
    while (auto *item = m_tiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const auto &one : registers) {
        const auto *kind = core::kindNamed(QLatin1String(one.kind));
        const auto count = m_office.store.count(*kind);
        const auto number = count ? core::grouped(*count) : QStringLiteral("–");
        auto *tile = new QPushButton(icon(QLatin1String(one.page)),
                                     QStringLiteral("%1\n%2").arg(core::kindTitle(*kind), number));
        tile->setObjectName(QLatin1String(one.page));
        tile->setAccessibleName(QStringLiteral("%1: %2").arg(core::kindTitle(*kind), number));
        tile->setProperty("role", QStringLiteral("tile"));
        tile->setIconSize({tileIcon, tileIcon});
        connect(tile, &QPushButton::clicked, this,
                [this, page = QString::fromLatin1(one.page)] { Q_EMIT wanted(page, 0); });
        m_tiles->addWidget(tile, place / columns, place % columns);
        ++place;
    }
}

QWidget *NetworkPage::firstPlace()
{
    return m_tiles->itemAt(0)->widget();
}

void NetworkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Page::changeEvent(event);
}

} // namespace ui
