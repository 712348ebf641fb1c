#pragma once

#include "app/backup/backups.h"
#include "app/storage/file_key.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"
#include "services/request_desk.h"

#include <QDir>
#include <QFile>

namespace tests {

/// Where a file with one person in it is backed up onto a stick, and comes back from it.
class BackupDesk : protected RequestDesk
{
protected:
    bool openWithStick()
    {
        if (!open(Backend::Embedded))
            return false;
        m_folder = m_house->folder() + QStringLiteral("/stick");
        return QDir().mkpath(m_folder);
    }

    static constexpr qint64 days(int count) { return count * qint64{86'400} * 1'000'000; }

    template <typename Value>
    static const char *told(const Result<Value> &result)
    {
        static QByteArray text;
        text = result
            ? QByteArray()
            : (result.error().what + QLatin1Char(' ') + result.error().place.join(QLatin1Char(' '))).toUtf8();
        return text.constData();
    }

    QString target() const { return m_folder + QStringLiteral("/terug.kluis"); }

    Result<MadeBackup> made() const
    {
        return m_house->services()
            .backups()
            .create(founder(), m_house->confirm(founder()), m_folder)
            .result();
    }

    bool erased(Id<Contact> contact)
    {
        m_contact = contact;
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        if (!approve(*m_approver, id))
            return false;
        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
        if (!result)
            qWarning("%s", qPrintable(result.error().what));
        return bool(result);
    }

    BackupOpener opener() const
    {
        return {.name = firstMember(),
            .passphrase = std::make_shared<const SecretBytes>(*preparedPassphrase(OpenHouse::passphrase()))};
    }

    Result<backup_restore::Report> restored(
        const QString &backup, const QList<QByteArray> &ledgers = {}) const
    {
        return backup_restore::restore({.backup = backup,
            .target = target(),
            .opener = opener(),
            .ledgers = ledgers,
            .clock = Clock([this] { return m_now; })});
    }

    /// How the restored file is opened.
    Location keyOf(const QString &path) const
    {
        Location place = Location::embedded(path);
        auto vault = vault_file::unlock(path, firstMember(), *preparedPassphrase(OpenHouse::passphrase()));
        if (vault)
            place.key = *FileKey::make(*std::move(vault), FileKey::Of::OldFile);
        return place;
    }

    qint64 numberIn(const QString &sql) const
    {
        const auto line = lineInto(target());
        return line ? Sql(*line, "test", sql).number().has_value() ? *Sql(*line, "test", sql).number() : -1
                    : -2;
    }

    static bool flip(QFile &file, qint64 at)
    {
        char byte = 0;
        const bool isRead = file.seek(at) && file.getChar(&byte);
        return isRead && file.seek(at) && file.putChar(char(byte ^ 1)) && file.flush();
    }

    QString m_folder;
};

} // namespace tests
