#pragma once
#include "core/Result.h"
#include "core/records/Field.h"

namespace core {

// A record with its C++ type rubbed off: values in the order of its kind's fields, in storage form, and the lines of
// its parts, in order.
struct Row {
    qint64 id = 0;
    QVariantList values;
    QList<QList<Row>> parts;
    bool operator==(const Row &) const = default;
};

// A kind of record: everything that is the same for all of them is done from this.
struct Kind {
    // Lines that live only with their owner and are saved with it, in order. Each is a kind with an id of its own.
    struct Part {
        const Kind *kind;
        QString owner; // column that holds the owner's id
    };

    // Given by each kind:
    QString table;          // plural: "resource_persons"
    const char *title = ""; // plural, English; translated when shown (context "Kinds")
    const char *singular = "";
    // SQL over the table, aliased t, for one row of it:
    QString nameSql;             // what people call it
    QString cellSql;             // how a cell of a file names it, without ambiguity
    QStringList aliasSql = {};   // other ways in which a cell may name it
    QString orderSql;            // natural order of the list
    QString villageSql = {};     // of a party: the id of its village, or NULL
    bool isParty = false;        // may attend, give, be tied: its id is an id of the table parties
    bool isPart = false;         // has no life apart from its owner
    bool isSingle = false;       // the office has one of it
    QString lockSql = {};        // the id of what is locked together with the row, NULL: the row may change
    const char *lockReason = ""; // why it may not (context "Rules")
    // What makes a row of a file the same record as one that is there (names of fields):
    bool neverCompletes = false; // a record that lacks what the row says in `tieBreak` is another one, not this one
    QString code = {};           // a field that alone tells it, where it is filled in
    QStringList key = {};        // else these together; empty: only identical rows are the same
    QStringList tieBreak = {};   // these tell two of one key apart where both have them
    QString openField = {};      // where this one of the key is empty (a vacant seat) …
    QStringList openKey = {};    // … these are the key instead, and rows alike match one to one

    // Filled in by recordType():
    QString name = {};     // singular, snake_case: "resource_person"
    QString idColumn = {}; // "resource_person_id"
    QList<FieldInfo> fields = {};
    QList<Part> parts = {};
    std::function<QList<Complaint>(const Row &)> rules = {}; // of the office, for this kind
    std::function<Row()> blank = {};                         // a new record before anything is typed

    int indexOf(const QString &field) const; // -1: no such field
    const FieldInfo *ownerField() const;     // the one that is owned, if any
    QVariant value(const Row &row, const QString &field) const { return row.values.value(indexOf(field)); }
};

// Everything that is wrong or odd with a row: what its fields demand, then the office's rules, then its parts'.
QList<Complaint> complaintsOf(const Kind &kind, const Row &row);

// The one form in which a text typed or read for a field is kept.
QString keptText(const FieldInfo &field, const QString &text);

// Words for people in the language that the program speaks now.
QString fieldLabel(const FieldInfo &field);
QString choiceLabel(const FieldInfo &field, const QString &word);
QString kindTitle(const Kind &kind);
QString kindSingular(const Kind &kind);

// The same as seen by a record of type R.
template <class R>
struct RecordType : Kind {
    struct PartAccess {
        std::function<QList<Row>(const R &)> get;
        std::function<void(R &, const QList<Row> &)> set;
    };
    QList<Field<R>> accessors;
    QList<PartAccess> partAccess;

    Row toRow(const R &record) const
    {
        Row row{record.id.value, {}, {}};
        row.values.reserve(accessors.size());
        for (const auto &a : accessors)
            row.values << a.get(record);
        for (const auto &p : partAccess)
            row.parts << p.get(record);
        return row;
    }
    R fromRow(const Row &row) const
    {
        R record;
        record.id = {row.id};
        for (int i = 0; i < accessors.size(); ++i)
            accessors[i].set(record, row.values.value(i));
        for (int i = 0; i < partAccess.size(); ++i)
            partAccess[i].set(record, row.parts.value(i));
        return record;
    }
};

template <class R>
const RecordType<R> &typeOf();

template <class R>
using Rule = std::function<QList<Complaint>(const R &)>;

// Joins what is told of a kind to its fields.
template <class R>
RecordType<R> recordType(const Kind &kind, const QList<Field<R>> &fields, Rule<R> rule = {})
{
    RecordType<R> type{kind, fields, {}};
    type.name = QString::fromLatin1(KindName<R>::value);
    type.idColumn = type.name + QStringLiteral("_id");
    for (const auto &f : fields)
        type.fields << f.info;
    if (rule)
        type.rules = [rule](const Row &row) { return rule(typeOf<R>().fromRow(row)); };
    type.blank = [] { return typeOf<R>().toRow(R()); };
    return type;
}

// Adds the lines of `member`, kept in the table of kind P under the column `owner`.
template <class R, class P>
void addPart(RecordType<R> &type, QList<P> R::*member, const char *owner)
{
    type.parts << Kind::Part{&typeOf<P>(), QString::fromLatin1(owner)};
    type.partAccess << typename RecordType<R>::PartAccess{[member](const R &r) {
                                                              QList<Row> rows;
                                                              for (const auto &part : r.*member)
                                                                  rows << typeOf<P>().toRow(part);
                                                              return rows;
                                                          },
                                                          [member](R &r, const QList<Row> &rows) {
                                                              (r.*member).clear();
                                                              for (const auto &row : rows)
                                                                  r.*member << typeOf<P>().fromRow(row);
                                                          }};
}

} // namespace core
