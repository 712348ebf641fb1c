#pragma once

#include "support/fresh_database.h"
#include "tests/support/patience.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tests {

/// What a run of the command line left behind.
struct CliAnswer
{
    int status = -1;
    QString out = {};
    QString err = {};

    QJsonObject json() const;
};

/// The command line that was built, with a customer file of its own and the passphrase files of its members.
class CliHouse final
{
public:
    /// A place where nothing was created yet. Null when the engine's server is not here.
    static std::unique_ptr<CliHouse> empty(Backend backend);
    /// The same with "stichter" as its first member. Null as well when that failed.
    static std::unique_ptr<CliHouse> open(Backend backend);

    /// A command as a member, whose passphrase is in a file; with `--json` unless it says otherwise.
    CliAnswer as(const QString &member, const QStringList &command) const;
    CliAnswer founder(const QStringList &command) const { return as(QStringLiteral("stichter"), command); }
    /// Exactly these words.
    static CliAnswer bare(const QStringList &words, const QByteArray &input = {});
    /// Ready to be started, as the founder.
    void prepare(QProcess &process, const QStringList &command) const;
    /// Started, not waited for.
    std::unique_ptr<QProcess> start(const QStringList &command) const;
    /// A member with a role in the customers' filing system, added by the founder, who has come in.
    bool addMember(const QString &name, const QString &role) const;

    /// Of the keys of a member in an embedded file, as the list tells it.
    QString fingerprintOf(const QString &name) const;
    /// "--file PATH" or "--server CONNINFO".
    QStringList place() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    /// The passphrase file of every member, for its owner only.
    QString passphraseFile() const { return path(QStringLiteral("wachtzin.txt")); }
    /// The server's database, for looking at it from outside; null for the embedded engine.
    FreshDatabase *server() const { return m_server.get(); }

private:
    CliHouse() = default;

    QTemporaryDir m_folder;
    std::unique_ptr<FreshDatabase> m_server;
};

} // namespace tests
