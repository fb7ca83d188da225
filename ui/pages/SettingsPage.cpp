#include "ui/pages/SettingsPage.h"
#include "core/Language.h"
#include "core/records/School.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Ask.h"
#include "ui/OfficeFiles.h"
#include "ui/Theme.h"
#include "ui/record/FieldForm.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>

namespace ui {

namespace {

const core::Kind &schoolKind()
{
    return core::typeOf<core::School>();
}
constexpr int smallest = 9, largest = 14; // pt

// As wide as its fields need, and scrolled where it is too tall.
class Column : public QScrollArea
{
public:
    explicit Column(QWidget *content)
    {
        setWidgetResizable(true);
        setWidget(content);
        setFocusPolicy(Qt::NoFocus); // its fields take the cursor
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 100};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // other letters, other words
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

SettingsPage::SettingsPage(const Office &office, core::Language &language, QWidget *parent)
    : Page(parent), m_office(office), m_language(language), m_sitting(office.store.beginSitting()),
      m_form(new FieldForm(office, schoolKind())), m_schoolTitle(new QLabel), m_programTitle(new QLabel),
      m_backupTitle(new QLabel), m_languageLabel(new QLabel), m_sizeLabel(new QLabel), m_whoLabel(new QLabel),
      m_languages(new QComboBox), m_size(new QSpinBox), m_dark(new QCheckBox), m_spelling(new QCheckBox),
      m_who(new QLineEdit), m_lastBackup(new QLabel), m_backupWords(new QLabel), m_backup(new QPushButton),
      m_restore(new QPushButton)
{
    for (auto *title : {m_schoolTitle, m_programTitle, m_backupTitle})
        title->setProperty("role", QStringLiteral("title"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(32);
    layout->addWidget(new Column(schoolColumn()), 3);
    layout->addWidget(new Column(programColumn()), 2);

    connect(m_form, &FieldForm::edited, this, &SettingsPage::saveSchool);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind == schoolKind().name && !m_form->isModified())
            showSchool();
    });
    connect(&m_office.store, &core::Store::backedUp, this, &SettingsPage::showBackup);
    retranslate();
    showSchool();
}

QWidget *SettingsPage::schoolColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_schoolTitle);
    layout->addWidget(m_form);
    layout->addStretch(1);
    return column;
}

QWidget *SettingsPage::programColumn()
{
    const QSettings settings;
    m_languages->setObjectName(QStringLiteral("language"));
    m_languages->addItem(QStringLiteral(u"ไทย"), QStringLiteral("th"));
    m_languages->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languages->setCurrentIndex(m_languages->findData(m_language.code()));
    m_size->setObjectName(QStringLiteral("fontSize"));
    m_size->setRange(smallest, largest);
    m_size->setValue(settings.value(QStringLiteral("look/size"), 10).toInt());
    m_dark->setObjectName(QStringLiteral("dark"));
    m_dark->setChecked(settings.value(QStringLiteral("look/dark")).toBool());
    m_spelling->setObjectName(QStringLiteral("spelling"));
    m_spelling->setChecked(settings.value(QStringLiteral("spelling"), true).toBool());
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setText(settings.value(QStringLiteral("who")).toString());
    m_backup->setObjectName(QStringLiteral("backup"));
    m_backup->setIcon(icon(QStringLiteral("backup")));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_lastBackup->setObjectName(QStringLiteral("lastBackup"));
    m_backupWords->setWordWrap(true);
    m_backupWords->setProperty("role", QStringLiteral("quiet"));

    auto *column = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(m_languageLabel, m_languages);
    form->addRow(m_sizeLabel, m_size);
    form->addRow(QString(), m_dark);
    form->addRow(QString(), m_spelling);
    form->addRow(m_whoLabel, m_who);
    m_languageLabel->setBuddy(m_languages);
    m_sizeLabel->setBuddy(m_size);
    m_whoLabel->setBuddy(m_who);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_programTitle);
    layout->addLayout(form);
    layout->addSpacing(24);
    layout->addWidget(m_backupTitle);
    layout->addWidget(m_backupWords);
    layout->addWidget(m_lastBackup);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_backup);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);

    connect(m_languages, &QComboBox::activated, this, &SettingsPage::applyLook);
    connect(m_size, &QSpinBox::valueChanged, this, &SettingsPage::applyLook);
    connect(m_dark, &QCheckBox::toggled, this, &SettingsPage::applyLook);
    connect(m_spelling, &QCheckBox::toggled, this,
            [](bool on) { QSettings().setValue(QStringLiteral("spelling"), on); });
    connect(m_who, &QLineEdit::editingFinished, this, [this] {
        QSettings().setValue(QStringLiteral("who"), m_who->text().simplified());
        m_office.store.setWho(m_who->text().simplified());
    });
    connect(m_backup, &QPushButton::clicked, this, &SettingsPage::makeBackup);
    connect(m_restore, &QPushButton::clicked, this, &SettingsPage::restoreBackup);
    return column;
}

void SettingsPage::retranslate()
{
    m_schoolTitle->setText(tr("The school"));
    m_programTitle->setText(tr("The program"));
    m_backupTitle->setText(tr("Backup"));
    m_languageLabel->setText(tr("&Language"));
    m_sizeLabel->setText(tr("&Size of letters"));
    m_dark->setText(tr("&Dark colours"));
    m_spelling->setText(tr("&Underline what is misspelt in minutes"));
    m_spelling->setToolTip(tr("By the Thai dictionary of hunspell, where it is installed"));
    m_whoLabel->setText(tr("&Who works here"));
    m_who->setPlaceholderText(tr("stands beside each change in the history"));
    m_backupWords->setText(
        tr("A backup is one file with everything in it. It is opened and checked before it counts. Keep it on "
           "another disk or a memory stick."));
    m_backup->setText(tr("&Back up now…"));
    m_restore->setText(tr("&Restore a backup…"));
    showBackup();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SettingsPage::showSchool()
{
    if (const auto row = m_office.store.row(schoolKind(), 1))
        m_form->show(*row);
    else
        m_form->show(schoolKind().blank());
}

bool SettingsPage::saveSchool()
{
    const bool kept = m_form->save(m_sitting);
    if (kept)
        Q_EMIT Page::saved();
    return kept;
}

bool SettingsPage::settle()
{
    if (!m_form->isModified() || saveSchool())
        return true;
    m_form->focusUnkept();
    Q_EMIT said(m_form->whyUnkept());
    return false;
}

QWidget *SettingsPage::firstPlace()
{
    return m_form->firstEditor();
}

void SettingsPage::applyLook()
{
    QSettings settings;
    settings.setValue(QStringLiteral("look/language"), m_languages->currentData());
    settings.setValue(QStringLiteral("look/size"), m_size->value());
    settings.setValue(QStringLiteral("look/dark"), m_dark->isChecked());
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        Theme{m_size->value(), m_dark->isChecked()}.apply(*application);
    if (m_languages->currentData().toString() != m_language.code())
        m_language.speak(m_languages->currentData().toString());
}

void SettingsPage::showBackup()
{
    const auto last = m_office.store.lastBackup();
    m_lastBackup->setText(last ? tr("Last good backup: %1 %2, %3")
                                     .arg(core::formatDate(last->madeAt.date(), core::DateStyle::Long),
                                          core::formatTime(last->madeAt.time()), QDir::toNativeSeparators(last->path))
                               : tr("No backup was made of this file yet."));
}

void SettingsPage::makeBackup()
{
    const auto path = backUp(m_office.store, m_office.ask, this, m_office.today());
    if (!path)
        m_office.ask.tell(this, path.error());
    else if (!path->isEmpty())
        Q_EMIT said(tr("Backup made and checked: %1").arg(QDir::toNativeSeparators(*path)));
}

// A backup comes back as a file of its own beside the others, and is opened: nothing is ever written over.
void SettingsPage::restoreBackup()
{
    const auto copy = m_office.ask.fileToOpen(this, tr("Which backup"), tr("Bowon files (*.bowon);;All files (*)"));
    if (copy.isEmpty())
        return;
    const auto target = m_office.ask.fileToSave(this, tr("Where to put the restored file"),
                                                QFileInfo(m_office.store.path()).absolutePath() + u'/' +
                                                    QFileInfo(copy).completeBaseName() + u' ' + tr("restored") +
                                                    QStringLiteral(".bowon"),
                                                tr("Bowon files (*.bowon)"));
    if (target.isEmpty())
        return;
    if (const auto restored = core::restoreBackup(copy, target, false); !restored)
        return m_office.ask.tell(this, restored.error());
    Q_EMIT fileWanted(target);
}

} // namespace ui
