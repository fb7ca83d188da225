#include "core/records/Kinds.h"

namespace core {

const QList<const Kind *> &allKinds()
{
    static const auto list = [] {
        QList<const Kind *> kinds;
        Kinds::each([&]<class R>() { kinds << &typeOf<R>(); });
        return kinds;
    }();
    return list;
}

const Kind *kindNamed(const QString &name)
{
    for (const auto *kind : allKinds())
        if (kind->name == name)
            return kind;
    return nullptr;
}

} // namespace core
