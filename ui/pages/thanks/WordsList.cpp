#include "ui/pages/thanks/WordsList.h"
#include "core/records/PaperTemplate.h"
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QTextEdit>

namespace ui {

namespace {
constexpr int seen = 6; // words before the list scrolls
} // namespace

WordsList::WordsList(QWidget *form, QWidget *parent)
    : QWidget(parent), m_form(form), m_title(new QLabel), m_words(new QListWidget)
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_title->setBuddy(m_words);
    m_words->setObjectName(QStringLiteral("wordsToFillIn"));
    m_words->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    connect(m_words, &QListWidget::itemActivated, this, &WordsList::insert);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (auto *text = qobject_cast<QTextEdit *>(now); text && m_form->isAncestorOf(text))
            m_into = text;
    });
    retranslate();
    m_words->setFixedHeight(seen * std::max(20, m_words->sizeHintForRow(0)) + 2 * m_words->frameWidth());
    m_words->setCurrentRow(0);
}

WordsList::~WordsList()
{
    disconnect(qApp, nullptr, this, nullptr); // fields lose the cursor while the page goes
}

void WordsList::focus()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void WordsList::insert()
{
    const auto *item = m_words->currentItem();
    if (!item || !m_into || m_into->isReadOnly())
        return;
    m_into->textCursor().insertText(item->data(Qt::UserRole).toString());
    goBack();
}

void WordsList::goBack()
{
    if (m_into)
        m_into->setFocus(Qt::OtherFocusReason);
}

void WordsList::retranslate()
{
    m_title->setText(tr("&Words to fill in (F7)"));
    m_words->setAccessibleName(tr("Words to fill in"));
    m_words->setToolTip(tr("Enter or a double click puts the word where the cursor stood"));
    const int row = m_words->currentRow();
    m_words->clear();
    for (const auto &one : core::wordsForTemplates()) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1  %2").arg(one.word, QCoreApplication::translate("Wording", one.meaning)), m_words);
        item->setData(Qt::UserRole, one.word);
    }
    m_words->setCurrentRow(row);
}

void WordsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool WordsList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        insert();
        return true;
    case Qt::Key_Escape:
        goBack();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ui
