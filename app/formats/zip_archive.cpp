#include "app/formats/zip_archive.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

Error refused(const char *what)
{
    return Error{Failure::Invalid, QString::fromLatin1(what)};
}

constexpr zip_uint64_t neededFacts = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;

Outcome checkEntry(const zip_stat_t &facts, const ZipLimits &limits)
{
    if ((facts.valid & neededFacts) != neededFacts)
        return refused("zip.damaged");
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        return refused("zip.protected");
    const bool large = facts.size > static_cast<zip_uint64_t>(limits.ratioFreeBytes);
    if (large && facts.comp_size < facts.size / static_cast<zip_uint64_t>(limits.ratio))
        return refused("zip.bomb");
    if (facts.comp_method != ZIP_CM_STORE && facts.comp_method != ZIP_CM_DEFLATE)
        return refused("zip.damaged");
    return done;
}

} // namespace

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    int reason = 0;
    struct zip *handle = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &reason);
    if (handle == nullptr) {
        if (reason == ZIP_ER_OPEN || reason == ZIP_ER_NOENT || reason == ZIP_ER_READ)
            return Error{Failure::Unavailable, u"zip.open"_s};
        return refused("zip.damaged");
    }
    std::shared_ptr<ZipArchive> archive(new ZipArchive(handle));
    if (auto checked = archive->check(limits); !checked)
        return checked.error();
    return archive;
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QByteArray &content, const ZipLimits &limits)
{
    zip_error_t reason;
    zip_error_init(&reason);
    zip_source_t *source =
        zip_source_buffer_create(content.constData(), static_cast<zip_uint64_t>(content.size()), 0, &reason);
    struct zip *handle = source ? zip_open_from_source(source, ZIP_RDONLY, &reason) : nullptr;
    zip_error_fini(&reason);
    if (handle == nullptr) {
        zip_source_free(source);
        return refused("zip.damaged");
    }
    std::shared_ptr<ZipArchive> archive(new ZipArchive(handle, content));
    if (auto checked = archive->check(limits); !checked)
        return checked.error();
    return archive;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_handle);
}

/// Looks at the table of contents before anything is unpacked. ZipEntry holds every entry to what it says.
Outcome ZipArchive::check(const ZipLimits &limits) const
{
    const zip_int64_t count = zip_get_num_entries(m_handle, 0);
    if (count > limits.entries)
        return refused("zip.bomb");
    auto left = static_cast<zip_uint64_t>(limits.totalBytes);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t facts;
        if (zip_stat_index(m_handle, static_cast<zip_uint64_t>(i), 0, &facts) != 0)
            return refused("zip.damaged");
        if (auto checked = checkEntry(facts, limits); !checked)
            return checked.error();
        if (facts.size > left)
            return refused("zip.bomb");
        left -= facts.size;
    }
    return done;
}

QStringList ZipArchive::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_handle, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names.append(
            QString::fromUtf8(zip_get_name(m_handle, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS)));
    return names;
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipEntry::open(std::shared_ptr<ZipArchive> archive, const QString &name)
{
    // Some programs write part names in another case than they name them in (OPC part names have no case).
    const zip_int64_t index =
        zip_name_locate(archive->m_handle, name.toUtf8().constData(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
    if (index < 0)
        return refused("zip.missing-part");
    zip_stat_t facts;
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_stat_index(archive->m_handle, place, 0, &facts) != 0)
        return refused("zip.damaged");
    struct zip_file *handle = zip_fopen_index(archive->m_handle, place, 0);
    if (handle == nullptr)
        return refused("zip.damaged");
    return std::unique_ptr<ZipEntry>(
        new ZipEntry(std::move(archive), handle, static_cast<qint64>(facts.size)));
}

ZipEntry::ZipEntry(std::shared_ptr<ZipArchive> archive, struct zip_file *handle, qint64 size)
    : m_archive(std::move(archive)), m_handle(handle), m_size(size)
{
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_handle);
}

qint64 ZipEntry::readData(char *data, qint64 most)
{
    if (m_damaged || most <= 0)
        return m_damaged ? -1 : 0;
    const zip_int64_t count = zip_fread(m_handle, data, static_cast<zip_uint64_t>(most));
    if (count < 0 || count > m_size - m_given || (count == 0 && m_given < m_size)) {
        m_damaged = true;
        return -1;
    }
    m_given += count;
    return count;
}

qint64 ZipEntry::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}
