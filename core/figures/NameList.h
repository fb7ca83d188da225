#pragma once
#include "core/records/Activity.h"
#include "core/store/Store.h"

// A list of names pasted from a spreadsheet or a letter, laid beside the people of the network: who is who is shown
// first, and nobody is taken for someone else unseen.
namespace core {

// One line of it.
struct ListedName {
    NameParts name;
    QString position;
    QString village; // as written: "4", "ม.๔", "บ้านดอน"
    QString text() const { return fullName(name.title, name.givenName, name.familyName); }
    bool operator==(const ListedName &) const = default;
};

// Columns are separated by tabs: name, position, village, unless a first line names them otherwise; a running number
// before the name goes, and form of address, given and family name may stand in cells of their own.
QList<ListedName> readNames(const QString &text);

struct NameMatch {
    enum class State {
        Known,   // one person of that name, or where there is none, one household with a head of that name
        Several, // of that name, or one whose form of address or village is another: someone must choose
        New,     // nobody is called so; `candidates` are called much like it
        There,   // on the list of this meeting or activity already
        Repeated // a second time in what was pasted
    };
    struct Candidate {
        Id<Party> party;
        QString name;
        QString village; // หมู่ 4 บ้านดอน, where it is known
        bool operator==(const Candidate &) const = default;
    };
    ListedName listed;
    State state = State::New;
    QList<Candidate> candidates; // the first is it, of a known one
    bool isMember = false;       // of the body: marked as present rather than added as a guest
};
Result<QList<NameMatch>> matchNames(const Store &store, const QList<ListedName> &names, const Meeting &meeting);
Result<QList<NameMatch>> matchNames(const Store &store, const QList<ListedName> &names, Id<Activity> activity);

// Who a line was decided to be; no party: a new person, made with what the line says.
struct NamePick {
    ListedName listed;
    Id<Party> party;
};
// Members of the body are marked as present, all others come as guests: one step of history, new persons included.
Result<void> addNames(Store &store, Id<Meeting> meeting, const QList<NamePick> &picks);
// All of them took part in the activity, alike and so long; who is there already stays as noted.
Result<void> addParticipants(Store &store, Id<Activity> activity, const QList<NamePick> &picks, ParticipationRole role,
                             double hours, Sitting sitting = 0);

} // namespace core
