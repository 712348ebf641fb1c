#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

/// What an archive from outside may hold (security.md 0.6).
struct ZipLimits
{
    qint64 entries = 10'000;
    qint64 totalBytes = qint64{2} << 30;
    qint64 ratio = 200;                       ///< unpacked to packed, of one entry
    qint64 ratioFreeBytes = qint64{10} << 20; ///< entries up to this size may have any ratio
};

/// A zip file opened for reading. Nothing is ever unpacked to disk. Errors: "zip.damaged", "zip.bomb",
/// "zip.protected", "zip.missing-part".
class ZipArchive final
{
public:
    static Result<std::shared_ptr<ZipArchive>> open(const QString &path, const ZipLimits &limits = {});
    /// One that is in memory.
    static Result<std::shared_ptr<ZipArchive>> open(const QByteArray &content, const ZipLimits &limits);
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive(ZipArchive &&) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;
    ZipArchive &operator=(ZipArchive &&) = delete;
    ~ZipArchive();

    bool contains(const QString &name) const;
    /// Of all its entries, in their order.
    QStringList names() const;

private:
    friend class ZipEntry;
    explicit ZipArchive(struct zip *handle, const QByteArray &content = {})
        : m_content(content), m_handle(handle)
    {}

    Outcome check(const ZipLimits &limits) const;

    QByteArray m_content;
    struct zip *m_handle;
};

/// One file inside an archive, read in order. It keeps its archive open.
class ZipEntry final : public QIODevice
{
public:
    static Result<std::unique_ptr<ZipEntry>> open(std::shared_ptr<ZipArchive> archive, const QString &name);
    ZipEntry(const ZipEntry &) = delete;
    ZipEntry(ZipEntry &&) = delete;
    ZipEntry &operator=(const ZipEntry &) = delete;
    ZipEntry &operator=(ZipEntry &&) = delete;
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    /// Bytes given out so far, and in all.
    qint64 bytesGiven() const { return m_given; }
    qint64 bytesInAll() const { return m_size; }
    /// The packed bytes could not be read on: a checksum is wrong, or the size is a lie.
    bool isDamaged() const { return m_damaged; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    ZipEntry(std::shared_ptr<ZipArchive> archive, struct zip_file *handle, qint64 size);

    std::shared_ptr<ZipArchive> m_archive;
    struct zip_file *m_handle;
    qint64 m_size;
    qint64 m_given = 0;
    bool m_damaged = false;
};
