#include "ui/record/FieldEditor.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include "ui/Ask.h"
#include "ui/record/Cell.h"
#include "ui/record/NewRecord.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/ChoicesGroup.h"
#include "ui/widgets/CodesGroup.h"
#include "ui/widgets/DayOfYearEdit.h"
#include "ui/widgets/GrowingText.h"
#include "ui/widgets/PictureEdit.h"
#include "ui/widgets/ReferencePicker.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/ThaiTimeEdit.h"
#include "ui/widgets/ThaiWordFilter.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

using Edited = std::function<void()>;

// What is stored for text, which is never NULL.
QVariant stored(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("") : text;
}

FieldEditor lineEditor(const core::FieldInfo &field, const Edited &edited)
{
    auto *line = new QLineEdit;
    line->installEventFilter(new ThaiWordFilter(line));
    QObject::connect(line, &QLineEdit::textEdited, line, edited);
    return {line,
            [line](const QVariant &value) {
                line->setText(value.toString());
                line->setCursorPosition(0);
            },
            [line, &field] { return stored(core::keptText(field, line->text())); },
            {}};
}

FieldEditor paragraphEditor(const Edited &edited)
{
    auto *text = new GrowingText;
    text->setEnterGoesOn(true);
    auto *words = new ThaiWordFilter(text);
    text->installEventFilter(words);
    text->viewport()->installEventFilter(words);
    QObject::connect(text, &QTextEdit::textChanged, text, edited);
    return {text,
            [text](const QVariant &value) { text->show(value.toString()); },
            [text] { return stored(core::normalizedParagraph(text->text())); },
            {}};
}

// An emptied number is "not stated" where the record knows that, else zero.
FieldEditor numberEditor(const core::FieldInfo &field, const QVariant &blank, const Edited &edited)
{
    auto *number = new NumberEdit(readsOf(field));
    QObject::connect(number, &NumberEdit::edited, number, edited);
    QObject::connect(number, &NumberEdit::complaintChanged, number, edited);
    const bool zeroIsNothing = !blank.isNull() && field.least > 0;
    const QVariant nothing = blank.isNull()                        ? QVariant()
                             : blank.typeId() == QMetaType::Double ? QVariant(0.0)
                                                                   : QVariant(qint64(0));
    return {number,
            [number, zeroIsNothing](const QVariant &value) {
                number->setValue(zeroIsNothing && value.toLongLong() == 0 ? QVariant() : value);
            },
            [number, nothing] { return number->value().isNull() ? nothing : number->value(); },
            [number] { return number->complaint(); }, true};
}

// Half-typed years are dates too ("16/5/25"), so a date counts when its year has four digits, or when it is left.
FieldEditor dateEditor(const Office &office, const Edited &edited)
{
    auto *date = new ThaiDateEdit;
    date->setToday(office.today);
    const auto counted = std::make_shared<QDate>();
    const auto count = [date, counted, edited] {
        *counted = date->date();
        edited();
    };
    QObject::connect(date, &ThaiDateEdit::dateChanged, date, count);
    QObject::connect(date, &ThaiDateEdit::complaintChanged, date, edited);
    QObject::connect(date, &ThaiDateEdit::edited, date, [date, count] {
        const auto typed = date->text().trimmed();
        if (typed.isEmpty() ||
            (typed.size() > 4 && std::all_of(typed.end() - 4, typed.end(), [](QChar c) { return c.isDigit(); })))
            count();
    });
    return {date,
            [date, counted](const QVariant &value) {
                *counted = core::Convert<QDate>::in(value);
                date->setDate(*counted);
            },
            [counted] { return core::Convert<QDate>::out(*counted); }, [date] { return date->complaint(); }, true};
}

FieldEditor timeEditor(const Edited &edited)
{
    auto *time = new ThaiTimeEdit;
    QObject::connect(time, &ThaiTimeEdit::edited, time, edited);
    QObject::connect(time, &ThaiTimeEdit::complaintChanged, time, edited);
    return {time, [time](const QVariant &value) { time->setTime(core::Convert<QTime>::in(value)); },
            [time] { return core::Convert<QTime>::out(time->time()); }, [time] { return time->complaint(); }, true};
}

FieldEditor dayOfYearEditor(const Edited &edited)
{
    auto *day = new DayOfYearEdit;
    QObject::connect(day, &DayOfYearEdit::edited, day, edited);
    QObject::connect(day, &DayOfYearEdit::complaintChanged, day, edited);
    return {day, [day](const QVariant &value) { day->setDay(value.toString()); }, [day] { return stored(day->day()); },
            [day] { return day->complaint(); }, true};
}

FieldEditor flagEditor(const Edited &edited)
{
    auto *box = new QCheckBox;
    QObject::connect(box, &QCheckBox::clicked, box, edited);
    return {box,
            [box](const QVariant &value) { box->setChecked(value.toLongLong() != 0); },
            [box] { return QVariant(qint64(box->isChecked() ? 1 : 0)); },
            {}};
}

FieldEditor choiceEditor(const core::FieldInfo &field, const Edited &edited)
{
    auto *box = new ChoiceBox;
    box->setChoices(*field.choices);
    QObject::connect(box, &QComboBox::activated, box, edited);
    const auto &choices = *field.choices;
    return {box,
            [box, &choices](const QVariant &value) {
                int at = -1;
                for (int i = 0; i < choices.size(); ++i)
                    if (value.toString() == QLatin1String(choices[i].word))
                        at = i;
                box->setCurrentIndex(at);
            },
            [box, &choices] {
                const int at = box->currentIndex();
                return at < 0 ? QVariant() : QVariant(QString::fromLatin1(choices[at].word));
            },
            {}};
}

FieldEditor choicesEditor(const core::FieldInfo &field, const Edited &edited)
{
    auto *group = new ChoicesGroup(*field.choices);
    QObject::connect(group, &ChoicesGroup::edited, group, edited);
    return {group,
            [group](const QVariant &value) { group->setWords(value.toString()); },
            [group] { return stored(group->words()); },
            {}};
}

FieldEditor codesEditor(const core::FieldInfo &field, const Office &office, const Edited &edited)
{
    auto *group = new CodesGroup(office.store, *core::kindNamed(field.codesOf));
    QObject::connect(group, &CodesGroup::edited, group, edited);
    return {group,
            [group](const QVariant &value) { group->setWords(value.toString()); },
            [group] { return stored(group->words()); },
            {}};
}

FieldEditor referenceEditor(const core::FieldInfo &field, const Office &office, const Edited &edited)
{
    const auto *kind = field.input == core::Input::Reference ? core::kindNamed(field.target) : nullptr;
    auto *picker = new ReferencePicker(office.store, kind);
    const auto &made = kind ? *kind : core::typeOf<core::Person>(); // a member who is new is most often a person
    picker->setNewOffer([&made](const QString &typed) {
        return newRecordNamed(made, typed)
                   ? QCoreApplication::translate("FieldForm", "+ New: %1 “%2”").arg(core::kindSingular(made), typed)
                   : QString();
    });
    auto &store = office.store;
    auto &ask = office.ask;
    QObject::connect(picker, &ReferencePicker::newWanted, picker,
                     [&made, &store, &ask, picker, edited](const QString &typed) {
                         const auto id = store.save(made, *newRecordNamed(made, typed));
                         if (!id)
                             return ask.tell(picker, id.error());
                         picker->setId(*id);
                         edited();
                     });
    QObject::connect(picker, &ReferencePicker::picked, picker, edited);
    QObject::connect(picker, &ReferencePicker::complaintChanged, picker, edited);
    return {picker, [picker](const QVariant &value) { picker->setId(value.toLongLong()); },
            [picker] { return picker->id() ? QVariant(picker->id()) : QVariant(); },
            [picker] { return picker->complaint(); }};
}

FieldEditor pictureEditor(const core::FieldInfo &field, const Office &office, const Edited &edited)
{
    auto *picture = new PictureEdit(office.ask, field.mostPixels);
    QObject::connect(picture, &PictureEdit::edited, picture, edited);
    QObject::connect(picture, &PictureEdit::complaintChanged, picture, edited);
    return {picture, [picture](const QVariant &value) { picture->setPicture(value.toString()); },
            [picture] { return stored(picture->picture()); }, [picture] { return picture->complaint(); }};
}

} // namespace

FieldEditor editorOf(const core::FieldInfo &field, const QVariant &blank, const Office &office, const Edited &edited)
{
    switch (field.input) {
    case core::Input::Line:
        if (!field.codesOf.isEmpty())
            return codesEditor(field, office, edited);
        return lineEditor(field, edited);
    case core::Input::Paragraph:
        return paragraphEditor(edited);
    case core::Input::Number:
    case core::Input::Decimal:
    case core::Input::Money:
        return numberEditor(field, blank, edited);
    case core::Input::Date:
        return dateEditor(office, edited);
    case core::Input::Time:
        return timeEditor(edited);
    case core::Input::DayOfYear:
        return dayOfYearEditor(edited);
    case core::Input::Flag:
        return flagEditor(edited);
    case core::Input::Choice:
        return choiceEditor(field, edited);
    case core::Input::Choices:
        return choicesEditor(field, edited);
    case core::Input::Reference:
    case core::Input::Member:
        return referenceEditor(field, office, edited);
    case core::Input::Picture:
        break;
    }
    return pictureEditor(field, office, edited);
}

} // namespace ui
