#pragma once

#include <QList>

/// Which rows of a list are chosen, however long it is: kept as stretches, in order, none touching another.
class RowSelection final
{
public:
    /// Both ends included.
    struct Stretch
    {
        qint64 first = 0;
        qint64 last = 0;

        qint64 length() const { return last - first + 1; }
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    const QList<Stretch> &stretches() const { return m_stretches; }
    bool isEmpty() const { return m_stretches.isEmpty(); }
    bool contains(qint64 row) const;
    qint64 count() const;

    void clear() { m_stretches.clear(); }
    void add(qint64 first, qint64 last);
    void remove(qint64 first, qint64 last);
    void toggle(qint64 row);

    friend bool operator==(const RowSelection &, const RowSelection &) = default;

private:
    QList<Stretch> m_stretches;
};
