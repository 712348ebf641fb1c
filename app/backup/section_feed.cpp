#include "app/backup/section_feed.h"

#include "app/backup/chunk_stream.h"
#include "app/vault/bytes.h"
#include "app/vault/secret_bytes.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace {

Error changed(const QString &section)
{
    return {Failure::ChangedMeanwhile, QStringLiteral("backup.section"), {section}};
}

/// Between 1 byte and as many as fit, never past the end that was told.
Result<qint64> readSome(const BackupSection &section, qint64 offset, char *to, qint64 room)
{
    const qint64 wanted = std::min(room, section.size - offset);
    auto count = section.read(offset, to, wanted);
    if (count && (*count < 1 || *count > wanted))
        return changed(section.name);
    return count;
}

} // namespace

Result<SectionRecord> measured(const BackupSection &section, const BackupProgress &progress)
{
    auto piece = SecretBytes::zeroed(size_t(ChunkStream::plainSize));
    if (!piece)
        return piece.error();
    ContentHash hash;
    for (qint64 offset = 0; offset < section.size;) {
        if (progress.stop.isStopped())
            return Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
        const auto count =
            readSome(section, offset, reinterpret_cast<char *>(piece->data()), ChunkStream::plainSize);
        if (!count)
            return count.error();
        hash.add(piece->view().first(qsizetype(*count)));
        offset += *count;
        progress.tell(BackupStage::Measuring, offset, section.size);
    }
    return SectionRecord{section.name, section.size, hash.result()};
}

SectionFeed::SectionFeed(const BackupManifest &manifest, const QList<BackupSection> &sections)
    : m_sections(sections), m_records(manifest.sections)
{
    const QByteArray json = manifest.toJson();
    ByteWriter beginning;
    beginning.number(quint32(json.size()));
    beginning.bytes(json);
    m_beginning = beginning.written();
    m_length = m_beginning.size();
    for (const SectionRecord &record : std::as_const(m_records))
        m_length += record.size;
}

Outcome SectionFeed::fill(char *to, qint64 count)
{
    for (qint64 filled = 0; filled < count;) {
        const auto more = some(to + filled, count - filled);
        if (!more)
            return more.error();
        filled += *more;
    }
    return endSections();
}

Result<qint64> SectionFeed::some(char *to, qint64 room)
{
    if (m_taken < m_beginning.size()) {
        const auto count = std::min(room, qint64(m_beginning.size() - m_taken));
        std::memcpy(to, m_beginning.constData() + m_taken, size_t(count));
        m_taken += qsizetype(count);
        return count;
    }
    if (const auto ended = endSections(); !ended)
        return ended.error();
    if (m_current == m_sections.size())
        return Error{Failure::Internal, QStringLiteral("backup.content")};
    auto count = readSome(m_sections.at(m_current), m_offset, to, room);
    if (count) {
        m_hash.add(QByteArrayView(to, qsizetype(*count)));
        m_offset += *count;
    }
    return count;
}

Outcome SectionFeed::endSections()
{
    while (m_current < m_records.size() && m_offset == m_records.at(m_current).size) {
        if (std::exchange(m_hash, ContentHash()).result() != m_records.at(m_current).hash)
            return changed(m_records.at(m_current).name);
        ++m_current;
        m_offset = 0;
    }
    return done;
}
