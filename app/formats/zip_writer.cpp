#include "app/formats/zip_writer.h"

#include <cstring>
#include <memory>
#include <zip.h>

namespace zip_writer {

namespace {

Error unwritten()
{
    return Error{Failure::Internal, QStringLiteral("zip.write")};
}

Error damagedArchive()
{
    return Error{Failure::Invalid, QStringLiteral("zip.damaged")};
}

struct SourceEnd
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using SourcePtr = std::unique_ptr<zip_source_t, SourceEnd>;

struct ArchiveEnd
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using ArchivePtr = std::unique_ptr<zip_t, ArchiveEnd>;

/// As libzip wants it: ended by a zero byte.
Result<SecretBytes> cString(const SecretText &passphrase)
{
    const QByteArrayView text = passphrase.utf8();
    if (text.isEmpty() || text.contains('\0'))
        return Error{Failure::Invalid, QStringLiteral("zip.passphrase")};
    auto ended = SecretBytes::zeroed(static_cast<size_t>(text.size()) + 1);
    if (ended)
        std::memcpy(ended->data(), text.data(), static_cast<size_t>(text.size()));
    return ended;
}

const char *charsOf(const SecretBytes &bytes)
{
    return reinterpret_cast<const char *>(bytes.data());
}

/// Adds an entry; its content must live until the archive is closed.
Result<zip_uint64_t> addEntry(zip_t *archive, const Entry &entry)
{
    SourcePtr source(zip_source_buffer(
        archive, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0));
    if (!source)
        return unwritten();
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return unwritten();
    source.release(); // the archive's now
    return static_cast<zip_uint64_t>(index);
}

/// Everything that was written to a source.
Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0 ||
        zip_source_open(source) != 0)
        return unwritten();
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (count != static_cast<zip_int64_t>(facts.size))
        return unwritten();
    return bytes;
}

Result<QByteArray> written(const QList<Entry> &entries, const SecretBytes *passphrase)
{
    const SourcePtr target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return unwritten();
    // Closing the archive lets go of its source; the bytes are read from it after that.
    zip_source_keep(target.get());
    ArchivePtr archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return unwritten();
    }
    for (const Entry &entry : entries) {
        const auto index = addEntry(archive.get(), entry);
        if (!index)
            return index.error();
        if (passphrase &&
            zip_file_set_encryption(archive.get(), *index, ZIP_EM_AES_256, charsOf(*passphrase)) != 0)
            return unwritten();
    }
    if (zip_close(archive.get()) != 0)
        return unwritten();
    std::ignore = archive.release();
    return bytesOf(target.get());
}

/// One entry, with the code that authenticates it checked.
Result<Entry> readEntry(zip_t *archive, zip_uint64_t index, const SecretBytes &passphrase, qint64 mostBytes)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, index, 0, &facts) != 0 || (facts.valid & needed) != needed ||
        facts.encryption_method != ZIP_EM_AES_256 || mostBytes < 0 ||
        facts.size > static_cast<zip_uint64_t>(mostBytes))
        return damagedArchive();
    zip_file_t *file = zip_fopen_index_encrypted(archive, index, 0, charsOf(passphrase));
    if (file == nullptr)
        return damagedArchive();
    QByteArray content(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    zip_int64_t count = 0;
    while (count < content.size()) {
        const zip_int64_t more =
            zip_fread(file, content.data() + count, static_cast<zip_uint64_t>(content.size() - count));
        if (more <= 0)
            break;
        count += more;
    }
    // The last read, of nothing, is what checks the code.
    char beyond = 0;
    const bool isWhole = count == content.size() && zip_fread(file, &beyond, 1) == 0;
    if (zip_fclose(file) != 0 || !isWhole)
        return damagedArchive();
    return Entry{QString::fromUtf8(facts.name), content};
}

} // namespace

Result<QByteArray> packed(const QList<Entry> &entries)
{
    return written(entries, nullptr);
}

Result<QByteArray> encryptedAll(const QList<Entry> &entries, const SecretText &passphrase)
{
    const auto ended = cString(passphrase);
    if (!ended)
        return ended.error();
    return written(entries, &*ended);
}

Result<QByteArray> encrypted(const Entry &entry, const SecretText &passphrase)
{
    return encryptedAll({entry}, passphrase);
}

Result<QList<Entry>> openedAll(QByteArrayView archive, const SecretText &passphrase, qint64 mostBytes)
{
    const auto ended = cString(passphrase);
    if (!ended)
        return ended.error();
    SourcePtr source(
        zip_source_buffer_create(archive.data(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr));
    if (!source)
        return damagedArchive();
    const ArchivePtr open(zip_open_from_source(source.get(), ZIP_RDONLY, nullptr));
    if (!open)
        return damagedArchive();
    source.release(); // the archive's now
    const zip_int64_t count = zip_get_num_entries(open.get(), 0);
    QList<Entry> entries;
    for (zip_int64_t index = 0; index < count; ++index) {
        auto entry = readEntry(open.get(), static_cast<zip_uint64_t>(index), *ended, mostBytes);
        if (!entry)
            return entry.error();
        mostBytes -= entry->content.size();
        entries.append(*std::move(entry));
    }
    return entries.isEmpty() ? Result<QList<Entry>>(damagedArchive()) : Result<QList<Entry>>(entries);
}

Result<QByteArray> opened(QByteArrayView archive, const SecretText &passphrase, qint64 mostBytes)
{
    const auto entries = openedAll(archive, passphrase, mostBytes);
    if (!entries)
        return entries.error();
    return entries->size() == 1 ? Result<QByteArray>(entries->first().content)
                                : Result<QByteArray>(damagedArchive());
}

} // namespace zip_writer
