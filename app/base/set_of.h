#pragma once

#include <QtGlobal>

#include <initializer_list>

/// A small set of the values of one enumeration (values 0 to 30), kept and stored as one number.
template <typename Member>
class SetOf final
{
public:
    constexpr SetOf() = default;
    constexpr SetOf(std::initializer_list<Member> members)
    {
        for (const Member member : members)
            m_bits |= bit(member);
    }

    static constexpr SetOf fromBits(quint32 bits)
    {
        SetOf set;
        set.m_bits = bits;
        return set;
    }

    constexpr quint32 bits() const { return m_bits; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(Member member) const { return (m_bits & bit(member)) != 0; }
    constexpr SetOf with(Member member) const { return fromBits(m_bits | bit(member)); }
    constexpr SetOf without(Member member) const { return fromBits(m_bits & ~bit(member)); }

    friend constexpr bool operator==(const SetOf &, const SetOf &) = default;

private:
    static constexpr quint32 bit(Member member) { return quint32{1} << static_cast<quint32>(member); }

    quint32 m_bits = 0;
};
