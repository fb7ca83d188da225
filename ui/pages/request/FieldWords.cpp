#include "ui/pages/request/FieldWords.h"
#include "core/figures/Synergy.h"
#include "core/store/Store.h"
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace ui {

void offerKnowledgeFields(QLineEdit *field, core::Store &store)
{
    if (!field)
        return;
    auto *words = new QStringListModel(field);
    auto *completer = new QCompleter(words, field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    const auto read = [words, &store] {
        if (const auto names = core::knowledgeFields(store))
            words->setStringList(*names);
    };
    read();
    QObject::connect(&store, &core::Store::changed, words, [read](const QString &kind) {
        if (kind == QLatin1String("resource_person") || kind == QLatin1String("request"))
            read();
    });
}

} // namespace ui
