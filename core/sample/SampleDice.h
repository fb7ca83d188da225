#pragma once
#include <QList>
#include <random>

namespace core {

// Throws that are the same for the same seed on every machine; the distributions of the standard library are not.
// Never two throws in one expression: their order would be the compiler's.
class SampleDice
{
public:
    SampleDice(quint64 seed, quint64 stage) : m_engine(seed * 1000003 + stage) {}

    int below(int count) { return count <= 1 ? 0 : int(((m_engine() >> 32) * quint64(count)) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool happens(int permille) { return below(1000) < permille; }

    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[below(int(std::size(list)))];
    }
    template <class T>
    void shuffle(QList<T> &list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            list.swapItemsAt(i, below(i + 1));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace core
