#include "app/imports/seen_keys.h"

#include <QtEndian>

#include <cstring>

namespace {

/// The finaliser of MurmurHash3 (public domain): every bit of the input reaches every bit of the output.
constexpr quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    value ^= value >> 33;
    return value;
}

} // namespace

quint64 SeenKeys::fingerprint(QByteArrayView key) const
{
    quint64 hash = m_seed ^ mixed(static_cast<quint64>(key.size()));
    const char *at = key.data();
    qsizetype left = key.size();
    for (; left >= 8; at += 8, left -= 8)
        hash = mixed(hash ^ qFromUnaligned<quint64>(at)) * 0x9e3779b97f4a7c15ULL;
    quint64 tail = 0;
    std::memcpy(&tail, at, static_cast<size_t>(left));
    hash = mixed(hash ^ tail);
    return hash == 0 ? 1 : hash;
}

size_t SeenKeys::slotOf(quint64 fingerprint) const
{
    const size_t mask = m_fingerprints.size() - 1;
    size_t slot = static_cast<size_t>(fingerprint) & mask;
    while (m_fingerprints[slot] != 0 && m_fingerprints[slot] != fingerprint)
        slot = (slot + 1) & mask;
    return slot;
}

std::optional<quint32> SeenKeys::line(QByteArrayView key) const
{
    const size_t slot = slotOf(fingerprint(key));
    return m_fingerprints[slot] == 0 ? std::nullopt : std::optional(m_lines[slot]);
}

std::optional<quint32> SeenKeys::lineOrRemember(QByteArrayView key, quint32 line)
{
    const quint64 print = fingerprint(key);
    const size_t slot = slotOf(print);
    if (m_fingerprints[slot] != 0)
        return m_lines[slot];
    m_fingerprints[slot] = print;
    m_lines[slot] = line;
    if (++m_count * 10 > m_fingerprints.size() * 7)
        grow();
    return std::nullopt;
}

void SeenKeys::grow()
{
    std::vector<quint64> prints(m_fingerprints.size() * 2, 0);
    std::vector<quint32> lines(prints.size(), 0);
    prints.swap(m_fingerprints);
    lines.swap(m_lines);
    for (size_t i = 0; i < prints.size(); ++i) {
        if (prints[i] == 0)
            continue;
        const size_t slot = slotOf(prints[i]);
        m_fingerprints[slot] = prints[i];
        m_lines[slot] = lines[i];
    }
}
