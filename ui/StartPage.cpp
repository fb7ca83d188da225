#include "ui/StartPage.h"
#include "ui/Ask.h"
#include "ui/OfficeFiles.h"
#include "ui/Theme.h"
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

StartPage::StartPage(Ask &ask, QWidget *parent)
    : QWidget(parent), m_ask(ask), m_title(new QLabel), m_words(new QLabel), m_complaint(new QLabel),
      m_nameLabel(new QLabel), m_name(new QLineEdit), m_new(new QPushButton), m_open(new QPushButton),
      m_sample(new QPushButton), m_recentLabel(new QLabel), m_recent(new QListWidget)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_words->setProperty("role", QStringLiteral("quiet"));
    m_words->setWordWrap(true);
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->hide();
    m_name->setObjectName(QStringLiteral("school"));
    m_nameLabel->setBuddy(m_name);
    m_new->setObjectName(QStringLiteral("new"));
    m_new->setProperty("role", QStringLiteral("primary"));
    m_open->setObjectName(QStringLiteral("open"));
    m_sample->setObjectName(QStringLiteral("sample"));
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recentLabel->setBuddy(m_recent);
    m_recentLabel->setProperty("role", QStringLiteral("section"));
    m_recent->setMaximumHeight(190);

    auto *column = new QWidget;
    column->setMaximumWidth(620);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(16);
    layout->addWidget(m_complaint);
    layout->addWidget(m_nameLabel);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_new);
    layout->addLayout(row);
    layout->addSpacing(8);
    auto *others = new QHBoxLayout;
    others->addWidget(m_open);
    others->addWidget(m_sample);
    others->addStretch(1);
    layout->addLayout(others);
    layout->addSpacing(16);
    layout->addWidget(m_recentLabel);
    layout->addWidget(m_recent);
    layout->addStretch(2);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column, 4);
    outer->addStretch(1);

    connect(m_new, &QPushButton::clicked, this, &StartPage::chooseNew);
    connect(m_name, &QLineEdit::returnPressed, this, &StartPage::chooseNew);
    connect(m_open, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::chooseSample);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT openWanted(item->data(Qt::UserRole).toString()); });
    retranslate();
    refresh();
}

void StartPage::retranslate()
{
    m_title->setText(tr("Bowon: home, temple, school"));
    m_words->setText(
        tr("Keeps the network of your school and its community, the minutes of its meetings, and prints the "
           "annual partnership summary. Everything stays in one file on this computer."));
    m_nameLabel->setText(tr("Name of the &school"));
    m_name->setPlaceholderText(tr("for example โรงเรียนบ้านดอนแก้ว"));
    m_new->setText(tr("&New office…"));
    m_open->setText(tr("&Open a file…"));
    m_sample->setText(tr("Look at the sa&mple school"));
    m_recentLabel->setText(tr("Opened &lately"));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const auto &path : recentFiles()) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("bowon")), QFileInfo(path).completeBaseName());
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(Qt::UserRole, path);
        m_recent->addItem(item);
    }
    const bool any = m_recent->count() > 0;
    m_recent->setVisible(any);
    m_recentLabel->setVisible(any);
    if (any)
        m_recent->setCurrentRow(0);
}

void StartPage::nameSchool()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void StartPage::chooseNew()
{
    const auto school = m_name->text().simplified();
    if (school.isEmpty()) {
        complain(tr("Type the name of the school first."));
        m_name->setFocus();
        return;
    }
    auto path = m_ask.fileToSave(this, tr("Where to keep the office's file"),
                                 documents() + u'/' + school + QStringLiteral(".bowon"), tr("Bowon files (*.bowon)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".bowon")))
        path += QStringLiteral(".bowon");
    Q_EMIT newWanted(path, school);
}

void StartPage::chooseFile()
{
    const auto path = fileToOpen(m_ask, this);
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

void StartPage::chooseSample()
{
    const auto path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + tr("sample-school") +
                      QStringLiteral(".bowon");
    Q_EMIT sampleWanted(path);
}

} // namespace ui
