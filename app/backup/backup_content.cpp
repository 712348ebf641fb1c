#include "app/backup/backup_content.h"

#include "app/backup/backup_error.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype prefixSize = 4;

} // namespace

Outcome BackupContent::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto taken = isInManifest() ? takeManifest(bytes) : takeSection(bytes);
        if (!taken)
            return taken;
    }
    return done;
}

Outcome BackupContent::finish() const
{
    if (isInManifest() || m_current != m_manifest.sections.size())
        return backupError(Failure::Damaged, "content");
    return done;
}

Outcome BackupContent::takeManifest(QByteArrayView &bytes)
{
    const qsizetype count = std::min(bytes.size(), m_wanted - m_beginning.size());
    m_beginning.append(bytes.first(count));
    bytes = bytes.sliced(count);
    if (isInManifest())
        return done;
    if (m_wanted > prefixSize)
        return openManifest();
    const auto length = qsizetype(qFromBigEndian<quint32>(m_beginning.constData()));
    if (length == 0 || length > BackupManifest::longest || length > m_length - prefixSize)
        return backupError(Failure::Damaged, "manifest");
    m_wanted = prefixSize + length;
    return done;
}

Outcome BackupContent::openManifest()
{
    auto manifest = BackupManifest::fromJson(m_beginning.sliced(prefixSize));
    if (!manifest)
        return manifest.error();
    m_manifest = *std::move(manifest);
    qint64 promised = m_wanted;
    for (const SectionRecord &section : std::as_const(m_manifest.sections))
        promised += section.size;
    if (promised != m_length)
        return backupError(Failure::Damaged, "content");
    if (m_sink) {
        if (const auto begun = m_sink->begin(m_manifest); !begun)
            return begun;
    }
    return enterSection();
}

Outcome BackupContent::takeSection(QByteArrayView &bytes)
{
    if (m_current == m_manifest.sections.size())
        return backupError(Failure::Damaged, "content");
    const auto piece = bytes.first(qsizetype(std::min(qint64(bytes.size()), m_left)));
    bytes = bytes.sliced(piece.size());
    m_hash.add(piece);
    m_left -= piece.size();
    if (m_sink) {
        if (const auto written = m_sink->write(piece); !written)
            return written;
    }
    return m_left == 0 ? leaveSection() : Outcome(done);
}

/// Begins the current section; empty ones end at once.
Outcome BackupContent::enterSection()
{
    if (m_current == m_manifest.sections.size())
        return done;
    const SectionRecord &section = m_manifest.sections.at(m_current);
    m_left = section.size;
    if (m_sink) {
        if (const auto begun = m_sink->beginSection(section); !begun)
            return begun;
    }
    return m_left == 0 ? leaveSection() : Outcome(done);
}

Outcome BackupContent::leaveSection()
{
    const SectionRecord &section = m_manifest.sections.at(m_current);
    if (std::exchange(m_hash, ContentHash()).result() != section.hash)
        return backupError(Failure::Damaged, "section", {section.name});
    if (m_sink) {
        if (const auto ended = m_sink->endSection(section); !ended)
            return ended;
    }
    ++m_current;
    return enterSection();
}
