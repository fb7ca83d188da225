#include "ui/widgets/Suggestions.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTimer>

namespace ui {

namespace {

bool isOffering(const QCompleter &names, const QLineEdit &field)
{
    return names.widget() == &field && names.popup()->isVisible();
}

// Without telling: what is marked would be written into the field.
void markFirst(const QCompleter &names)
{
    auto *list = names.popup();
    if (list->currentIndex().isValid())
        return;
    const QSignalBlocker quiet(list->selectionModel());
    list->setCurrentIndex(list->model()->index(0, names.completionColumn()));
    list->viewport()->update();
}

} // namespace

void suggest(QLineEdit *field, QCompleter *names, const std::function<void()> &goOn)
{
    auto *ties = new QObject(field); // a field that loses the cursor lets go of its completer's signals
    field->setCompleter(names);
    QObject::connect(field, &QLineEdit::textEdited, ties, [field, names, ties] {
        QTimer::singleShot(0, ties, [field, names] {
            if (isOffering(*names, *field))
                markFirst(*names);
        });
    });
    QObject::connect(field, &QLineEdit::returnPressed, ties, [field, names, goOn] {
        if (!isOffering(*names, *field) || !names->popup()->currentIndex().isValid())
            goOn();
    });
    QObject::connect(
        names, qOverload<const QString &>(&QCompleter::activated), ties,
        [field, names, goOn] {
            if (names->widget() == field)
                goOn();
        },
        Qt::QueuedConnection);
}

} // namespace ui
