#include "app/documents/backup_sentence.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

const char *backupSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("backup.server"),
            QT_TRANSLATE_NOOP("Errors",
                "Backups of a server are made by whoever runs it. This program makes backups of a customer "
                "file on "
                "this computer.")},
        {QStringLiteral("backup.destination-absent"),
            QT_TRANSLATE_NOOP("Errors",
                "The folder for backups is not there. Insert the stick or connect the folder, and try "
                "again.")},
        {QStringLiteral("backup.other-stick"),
            QT_TRANSLATE_NOOP("Errors", "Stick %1 is due, but stick %2 is there. Insert stick %1.")},
        {QStringLiteral("backup.destination-read-only"),
            QT_TRANSLATE_NOOP("Errors",
                "Nothing can be written in the folder for backups. Choose another folder, or take off its "
                "write "
                "protection.")},
        {QStringLiteral("backup.destination-full"),
            QT_TRANSLATE_NOOP("Errors",
                "There is not enough room for a backup. Nothing was left there; make room or choose another "
                "folder.")},
        {QStringLiteral("backup.too-large-for-fat32"),
            QT_TRANSLATE_NOOP("Errors",
                "The backup is larger than 4 GiB, which this stick cannot hold. Format it as exFAT, or "
                "choose another "
                "folder.")},
        {QStringLiteral("backup.pulled-out"),
            QT_TRANSLATE_NOOP("Errors",
                "The stick was pulled out before the backup was finished. There is no new backup; insert it "
                "and try "
                "again.")},
        {QStringLiteral("backup.exists"),
            QT_TRANSLATE_NOOP("Errors", "There is a backup of this second already. Try again in a moment.")},
        {QStringLiteral("backup.write"),
            QT_TRANSLATE_NOOP("Errors", "The backup could not be written. Try another folder.")},
        {QStringLiteral("backup.sync"),
            QT_TRANSLATE_NOOP("Errors",
                "The medium did not confirm that it has the backup, so there is none. Try another one.")},
        {QStringLiteral("backup.rename"),
            QT_TRANSLATE_NOOP(
                "Errors", "The finished file could not be given its name. Try another folder.")},
        {QStringLiteral("backup.read"),
            QT_TRANSLATE_NOOP("Errors", "The backup cannot be read. Check the medium and your rights.")},
        {QStringLiteral("backup.missing"),
            QT_TRANSLATE_NOOP("Errors", "There is no such backup. Check the place and the name.")},
        {QStringLiteral("backup.not-ours"),
            QT_TRANSLATE_NOOP("Errors", "This file is no backup of Klantkluis.")},
        {QStringLiteral("backup.version"),
            QT_TRANSLATE_NOOP("Errors",
                "This backup was made by a newer version of Klantkluis. Install that version to read it.")},
        {QStringLiteral("backup.not-for-you"),
            QT_TRANSLATE_NOOP("Errors",
                "This backup was not made for this member. Open it with the passphrase of somebody who was a "
                "member "
                "then, or with the recovery key.")},
        {QStringLiteral("backup.signer"),
            QT_TRANSLATE_NOOP(
                "Errors", "An administrator has not confirmed your keys yet, so you cannot sign a backup.")},
        {QStringLiteral("backup.cancelled"),
            QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was kept of the backup that was being worked on.")},
        {QStringLiteral("backup.replay-incomplete"),
            QT_TRANSLATE_NOOP("Errors",
                "What was decided since the backup could not all be done again (entry %1 of the list of "
                "erasures), so the file was not restored. Nothing was changed. Report this to the maker of "
                "this program.")},
        {QStringLiteral("backup.quarantine"),
            QT_TRANSLATE_NOOP("Errors",
                "This file is in quarantine: it came back from a backup, and erasures since then are "
                "missing, so "
                "people who were erased may be in it. Nothing can be changed, exported or written to anybody "
                "until the newest .kkledger file is found, or an administrator and a privacy officer both "
                "sign "
                "to go on.")},
        {QStringLiteral("backup.ledger-short"),
            QT_TRANSLATE_NOOP("Errors",
                "People were erased since this backup, and the list of them that was found is not complete. "
                "Put "
                "the newest .kkledger file beside the backup, or name it.")},
        {QStringLiteral("restore.reason"),
            QT_TRANSLATE_NOOP("Errors", "Give the reason in your own words; it is kept with the signature.")},
        {QStringLiteral("restore.unknown"),
            QT_TRANSLATE_NOOP("Errors", "There is no such restore to sign for.")},
        {QStringLiteral("restore.signed-already"),
            QT_TRANSLATE_NOOP(
                "Errors", "You have signed already. The other signature must be somebody else's.")},
        {QStringLiteral("restore.signer"),
            QT_TRANSLATE_NOOP("Errors",
                "An administrator has not confirmed your keys in a role that signs for a restore. Ask an "
                "administrator to certify them.")},
        {QStringLiteral("restore.no-quarantine"),
            QT_TRANSLATE_NOOP("Errors", "This file is not in quarantine.")},
        {QStringLiteral("backup.administrator-by-recovery"),
            QT_TRANSLATE_NOOP("Errors", "A new administrator can only be named with the recovery key.")},
        {QStringLiteral("backup.clock-forward"),
            QT_TRANSLATE_NOOP("Errors",
                "The clock went forward by more than two days since this file was last used, so hardly any "
                "old backup was destroyed. Check the clock; a backup after an hour of work looks again.")},
        {QStringLiteral("backup.clock-back"),
            QT_TRANSLATE_NOOP("Errors",
                "The clock went back since this file was last used, so no old backup was destroyed. Check "
                "the "
                "clock.")},
        {QStringLiteral("backup.clock-ahead"),
            QT_TRANSLATE_NOOP("Errors",
                "A backup bears a date that is still to come, so no old backup was destroyed. Check the "
                "clock.")},
        {QStringLiteral("backup.clock-behind"),
            QT_TRANSLATE_NOOP("Errors",
                "The clock is behind what was written in this file before, so no backup is made by itself. "
                "Set "
                "the clock right; a backup that you ask for is made.")},
        {QStringLiteral("backup.not-planned"),
            QT_TRANSLATE_NOOP("Errors", "Backups are no longer made by themselves there.")},
        {QStringLiteral("backup.not-due"),
            QT_TRANSLATE_NOOP("Errors", "Nothing was made: another backup was made there just now.")},
        {QStringLiteral("backup.same-place"),
            QT_TRANSLATE_NOOP("Errors", "Backups go there already. Choose another place.")},
        {QStringLiteral("backup.schedule"),
            QT_TRANSLATE_NOOP("Errors", "Backups are made every 1 to 7 days, at an hour of the day.")},
        {QStringLiteral("backup.stick-mark"),
            QT_TRANSLATE_NOOP("Errors",
                "The file .klantkluis-stick on this stick is not what this program wrote. Choose another "
                "folder.")},
        {QStringLiteral("backup.stick-letter"),
            QT_TRANSLATE_NOOP("Errors", "There are no letters left: 26 sticks take turns already.")},
        {QStringLiteral("file.upgrade-copy"),
            QT_TRANSLATE_NOOP("Errors",
                "This file is of an earlier version, and no copy of it could be made before bringing it up "
                "to "
                "date. Nothing was changed. Make room beside the file or in the folder for backups, and open "
                "it again.")},
        {QStringLiteral("backup.busy"),
            QT_TRANSLATE_NOOP("Errors",
                "Somebody is still reading a long list, so no backup was made. Wait until that is done, and "
                "try again.")},
        {QStringLiteral("backup.not-destroyed"),
            QT_TRANSLATE_NOOP("Errors",
                "A backup whose time is over could not be destroyed. Take off its write protection; the next "
                "backup tries again.")},
        {QStringLiteral("backup.not-administrator"),
            QT_TRANSLATE_NOOP("Errors",
                "Only who may manage backups restores one. Ask an administrator, or use the recovery key.")},
        {QStringLiteral("backup.scratch"),
            QT_TRANSLATE_NOOP(
                "Errors", "There is no place for temporary files. Make room on this computer.")},
        {QStringLiteral("file.checkpoint"),
            QT_TRANSLATE_NOOP(
                "Errors", "Somebody is still reading a long list. Wait until that is done, and try again.")},
        {QStringLiteral("ledger.missing"),
            QT_TRANSLATE_NOOP("Errors", "There is no such list of erasures. Check the place and the name.")},
        {QStringLiteral("ledger.not-ours"),
            QT_TRANSLATE_NOOP("Errors", "This is no list of erasures, or it is damaged.")},
        {QStringLiteral("ledger.pin"),
            QT_TRANSLATE_NOOP("Errors",
                "What this computer remembers of the erasures in this file is damaged or cannot be read, so "
                "nobody knows whether a list of them is complete. Ask before you restore a backup here.")},
        {QStringLiteral("ledger.newer-there"),
            QT_TRANSLATE_NOOP("Errors",
                "Beside the backups lies a longer list of erasures than this file knows. Is this an older "
                "copy of the "
                "file? Ask before you work on.")},
        {QStringLiteral("ledger.forked"),
            QT_TRANSLATE_NOOP("Errors",
                "Two lists of erasures contradict each other: two copies of this file were worked with. Ask "
                "before you "
                "work on.")},
        {QStringLiteral("recovery.group"),
            QT_TRANSLATE_NOOP(
                "Errors", "Group %1 of the recovery key is not right. Compare it with the paper.")},
        {QStringLiteral("recovery.length"),
            QT_TRANSLATE_NOOP("Errors", "The recovery key has 13 groups of five characters.")},
    };
    // Wherever it is not what was written, a person can do the same.
    static const QSet<QString> damaged = {QStringLiteral("header"), QStringLiteral("truncated"),
        QStringLiteral("trailing"), QStringLiteral("grant"), QStringLiteral("chunk"),
        QStringLiteral("manifest"), QStringLiteral("content"), QStringLiteral("section"),
        QStringLiteral("trailer"), QStringLiteral("signature"), QStringLiteral("unknown-signer"),
        QStringLiteral("counts"), QStringLiteral("canary"), QStringLiteral("trail")};
    if (what.startsWith(QLatin1String("backup.")) && damaged.contains(what.mid(7)))
        return QT_TRANSLATE_NOOP(
            "Errors", "This backup is damaged or was changed. Nothing was restored; use another one.");
    return sentences.value(what, nullptr);
}
