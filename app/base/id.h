#pragma once

#include <QHash>
#include <QtGlobal>

#include <compare>

/// Names one stored thing by the number the database gave it. An Id<Contact> never fits where an Id<Request>
/// is asked for. Zero means "not stored yet".
template <typename Thing>
class Id final
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : m_number(number) {}

    constexpr qint64 number() const { return m_number; }
    constexpr bool isStored() const { return m_number > 0; }

    friend constexpr bool operator==(const Id &, const Id &) = default;
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_number, seed); }

private:
    qint64 m_number = 0;
};
