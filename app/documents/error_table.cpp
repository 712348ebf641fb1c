#include "app/documents/error_table.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct Known
{
    const char *what;
    const char *sentence;
};

constexpr Known table[] = {
    {"file.in-use", QT_TRANSLATE_NOOP("Errors", "The file is in use on %1 (process %2). Close it there first.")},
    {"file.missing", QT_TRANSLATE_NOOP("Errors", "There is no such file. Check the place and the name.")},
    {"file.exists", QT_TRANSLATE_NOOP("Errors", "There is already a file with this name. Choose another name.")},
    {"file.folder", QT_TRANSLATE_NOOP("Errors", "This is a folder, not a customer file. Choose a file.")},
    {"file.folder-missing", QT_TRANSLATE_NOOP("Errors", "The folder does not exist. Choose another folder.")},
    {"file.empty", QT_TRANSLATE_NOOP("Errors", "The file is empty, so it is no customer file. Choose another file.")},
    {"file.not-ours", QT_TRANSLATE_NOOP("Errors", "This is no customer file of Klantkluis, or its beginning is damaged.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("Errors", "You have no right to read this file. Ask its owner.")},
    {"file.read-only", QT_TRANSLATE_NOOP("Errors", "You have no right to write in this folder. Choose a place of your own.")},
    {"file.network-share", QT_TRANSLATE_NOOP("Errors", "This folder is on a network share, where a customer file can be damaged. Choose a folder on this computer, or use a server.")},
    {"file.open", QT_TRANSLATE_NOOP("Errors", "The customer file cannot be opened.")},
    {"server.service", QT_TRANSLATE_NOOP("Errors", "There is no such service. Check its name in pg_service.conf.")},
    {"server.host", QT_TRANSLATE_NOOP("Errors", "The server's name is missing. Give it as host=...")},
    {"server.open", QT_TRANSLATE_NOOP("Errors", "The server %1 cannot be reached over a safe line. No data was sent.")},
    {"schema.older", QT_TRANSLATE_NOOP("Errors", "The server's database is older than this program. An administrator must run: klantkluis-cli migrate")},
    {"schema.version", QT_TRANSLATE_NOOP("Errors", "This was made by a newer version of Klantkluis. Update the program first.")},
    {"staff.throttled", QT_TRANSLATE_NOOP("Errors", "Too many wrong passphrases. Try again in %1 seconds.")},
    {"staff.name-empty", QT_TRANSLATE_NOOP("Errors", "Give the member's name.")},
    {"staff.founded-already", QT_TRANSLATE_NOOP("Errors", "This file has members already. Sign in as one of them.")},
    {"staff.grant-own", QT_TRANSLATE_NOOP("Errors", "Nobody gives rights to themselves. Ask another administrator.")},
    {"staff.last-administrator", QT_TRANSLATE_NOOP("Errors", "This is the last administrator. Appoint another one first.")},
    {"staff.role-conflict", QT_TRANSLATE_NOOP("Errors", "An administrator does not see personal data: these roles exclude each other.")},
    {"staff.member", QT_TRANSLATE_NOOP("Errors", "There is no such member.")},
    {"staff.passphrase", QT_TRANSLATE_NOOP("Errors", "The present passphrase is not right.")},
    {"passphrase.short", QT_TRANSLATE_NOOP("Errors", "The passphrase is too short: use at least 15 characters, a few words for instance.")},
    {"passphrase.long", QT_TRANSLATE_NOOP("Errors", "The passphrase is longer than 128 characters.")},
    {"passphrase.repetitive", QT_TRANSLATE_NOOP("Errors", "The passphrase repeats the same few characters. Choose other words.")},
    {"passphrase.common", QT_TRANSLATE_NOOP("Errors", "The passphrase is made of a word that everybody tries first. Choose other words.")},
    {"passphrase.own-name", QT_TRANSLATE_NOOP("Errors", "The passphrase is made of your own or the organisation's name. Choose other words.")},
    {"passphrase.file", QT_TRANSLATE_NOOP("Errors", "The passphrase file cannot be read.")},
    {"passphrase.file-readable", QT_TRANSLATE_NOOP("Errors", "Others can read the passphrase file. Make it yours alone: chmod 600.")},
    {"usage.missing", QT_TRANSLATE_NOOP("Errors", "%1 is missing. See --help.")},
    {"usage.no-command", QT_TRANSLATE_NOOP("Errors", "No command was given. See --help.")},
    {"usage.unknown-command", QT_TRANSLATE_NOOP("Errors", "There is no command '%1'. See --help.")},
    {"usage.option", QT_TRANSLATE_NOOP("Errors", "The option '%1' is not known or lacks its value. See --help.")},
    {"usage.file-or-server", QT_TRANSLATE_NOOP("Errors", "Give either --file or --server.")},
    {"usage.filing-system", QT_TRANSLATE_NOOP("Errors", "The filing system is customers or employees, not '%1'.")},
    {"usage.role", QT_TRANSLATE_NOOP("Errors", "'%1' is no role. See --help.")},
    {"usage.date", QT_TRANSLATE_NOOP("Errors", "%1 is no date in the form YYYY-MM-DD.")},
};

} // namespace

const char *knownSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = [] {
        QHash<QString, const char *> all;
        for (const Known &known : table)
            all.insert(QString::fromLatin1(known.what), known.sentence);
        return all;
    }();
    return sentences.value(what, nullptr);
}
