#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>
#include <vector>

/// Remembers on which line a key stood first, in twelve bytes a key: what finds duplicates inside a file of
/// millions. Keys are kept as 64-bit fingerprints under a random seed; with ten million of them one false
/// duplicate is expected in some 370,000 files.
class SeenKeys final
{
public:
    explicit SeenKeys(quint64 seed) : m_seed(seed) {}

    /// The line where the key stood before; otherwise it is remembered for this one.
    std::optional<quint32> lineOrRemember(QByteArrayView key, quint32 line);
    /// The line where the key stood before.
    std::optional<quint32> line(QByteArrayView key) const;

private:
    quint64 fingerprint(QByteArrayView key) const;
    size_t slotOf(quint64 fingerprint) const;
    void grow();

    quint64 m_seed;
    size_t m_count = 0;
    /// Zero marks a free slot.
    std::vector<quint64> m_fingerprints = std::vector<quint64>(1024, 0);
    std::vector<quint32> m_lines = std::vector<quint32>(1024, 0);
};
