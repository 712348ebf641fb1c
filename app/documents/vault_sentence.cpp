#include "app/documents/vault_sentence.h"

#include <QCoreApplication>
#include <QHash>

namespace {

const char *const damagedKeys = QT_TRANSLATE_NOOP(
    "Errors", "The keys of this customer file are damaged. Nothing was changed; restore a backup.");
const char *const damagedPages = QT_TRANSLATE_NOOP("Errors",
    "Part of this customer file is damaged, or was put there by somebody else. Nothing was changed; restore "
    "a "
    "backup.");
const char *const forgedDecision = QT_TRANSLATE_NOOP(
    "Errors", "The approval was not signed by whom it names. Nothing was changed; tell the privacy officer.");
const char *const wrongDecision =
    QT_TRANSLATE_NOOP("Errors", "The approval does not belong to this proposal. Ask for a new decision.");
const char *const newer =
    QT_TRANSLATE_NOOP("Errors", "This was made by a newer version of Klantkluis. Update the program first.");
const char *const otherLibrary = QT_TRANSLATE_NOOP(
    "Errors", "The program found another SQLite than the one it was made for. Install Klantkluis again.");
const char *const noMemory = QT_TRANSLATE_NOOP(
    "Errors", "There is not enough memory to hold the keys safely. Close other programs and try again.");

const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("vault.header"), damagedKeys},
        {QStringLiteral("vault.keys"), damagedKeys},
        {QStringLiteral("vault.slot"), damagedKeys},
        {QStringLiteral("vault.secret"), damagedKeys},
        {QStringLiteral("vault.grant"), damagedKeys},
        {QStringLiteral("vault.root"), damagedKeys},
        {QStringLiteral("vault.certificate"), damagedKeys},
        {QStringLiteral("vault.pages"), damagedPages},
        {QStringLiteral("vault.version"), newer},
        {QStringLiteral("vault.cipher"), newer},
        {QStringLiteral("vault.memory"), noMemory},
        {QStringLiteral("vault.layer"), otherLibrary},
        {QStringLiteral("driver.version"), otherLibrary},
        {QStringLiteral("driver.handle"),
            QT_TRANSLATE_NOOP("Errors",
                "The part of Qt that speaks to the database is missing or is another one. Install Klantkluis "
                "again.")},
        {QStringLiteral("vault.truncated"),
            QT_TRANSLATE_NOOP("Errors",
                "The customer file ends too early: it was not copied whole. Nothing was changed; copy it "
                "again, "
                "or restore a backup.")},
        {QStringLiteral("vault.passphrase"),
            QT_TRANSLATE_NOOP("Errors", "The name or the passphrase is not right.")},
        {QStringLiteral("vault.epoch"),
            QT_TRANSLATE_NOOP(
                "Errors", "The keys of this file were renewed in the meantime. Open the file again.")},
        {QStringLiteral("vault.name"),
            QT_TRANSLATE_NOOP("Errors", "There is a member with this name already.")},
        {QStringLiteral("vault.member"), QT_TRANSLATE_NOOP("Errors", "There is no such member.")},
        {QStringLiteral("vault.full"),
            QT_TRANSLATE_NOOP("Errors",
                "This file has keys for as many members as it can hold. Remove somebody who has left, or use "
                "a "
                "server.")},
        {QStringLiteral("vault.not-administrator"),
            QT_TRANSLATE_NOOP("Errors", "Only an administrator gives keys to others.")},
        {QStringLiteral("vault.roles"),
            QT_TRANSLATE_NOOP(
                "Errors", "Nobody gives roles in a file of people that they do not administer themselves.")},
        {QStringLiteral("vault.own-slot"),
            QT_TRANSLATE_NOOP(
                "Errors", "Nobody changes their own keys this way. Ask another administrator.")},
        {QStringLiteral("vault.own-certificate"),
            QT_TRANSLATE_NOOP("Errors", "Nobody certifies themselves. Ask another administrator.")},
        {QStringLiteral("vault.pending"),
            QT_TRANSLATE_NOOP("Errors",
                "These members have keys that no administrator has certified: %1. Certify or remove them "
                "first.")},
        {QStringLiteral("file.no-key"),
            QT_TRANSLATE_NOOP("Errors", "Nothing of this file can be read without a member's passphrase.")},
        {QStringLiteral("staff.fingerprint"),
            QT_TRANSLATE_NOOP("Errors",
                "These are not the signs of the member's keys. Have them read aloud again, and look at the "
                "list.")},
        {QStringLiteral("staff.throttled-long"),
            QT_TRANSLATE_NOOP("Errors", "Too many wrong passphrases. Try again in %1 minutes.")},
        {QStringLiteral("staff.no-keys"),
            QT_TRANSLATE_NOOP("Errors", "On a server members have no keys to certify.")},
        {QStringLiteral("staff.not-come-in"),
            QT_TRANSLATE_NOOP("Errors", "This member has not come in with the code yet.")},
        {QStringLiteral("file.found-damaged"),
            QT_TRANSLATE_NOOP("Errors",
                "Part of this customer file is damaged. It can be read, and is not changed any more; restore "
                "a backup.")},
        {QStringLiteral("file.synced-folder"),
            QT_TRANSLATE_NOOP("Errors",
                "This folder is kept by %1, which would tear a customer file apart. Keep the file in a "
                "folder of this "
                "computer and let %1 have backups of it, or use a server.")},
        {QStringLiteral("file.conflict-copy"),
            QT_TRANSLATE_NOOP("Errors",
                "This is a copy that a synchronising service made of %1, because two desks wrote to it. Open "
                "%1 "
                "itself; restore a backup if something is missing there.")},
        {QStringLiteral("file.plain"),
            QT_TRANSLATE_NOOP("Errors",
                "This file was made by an earlier version and is not encrypted. An administrator must open "
                "it in "
                "the program once, or run: klantkluis-cli migrate")},
        {QStringLiteral("file.plain-keeper"),
            QT_TRANSLATE_NOOP("Errors",
                "This file was made by an earlier version and is not encrypted yet. Only an administrator of "
                "both "
                "filing systems can encrypt it.")},
        {QStringLiteral("file.copy"),
            QT_TRANSLATE_NOOP("Errors",
                "The file could not be encrypted. Nothing was changed; close other programs that use it, "
                "make "
                "room on the disk and try again.")},
        {QStringLiteral("file.replace"),
            QT_TRANSLATE_NOOP("Errors",
                "The new file could not take the place of the old one. Check that the folder may be written "
                "in "
                "and has room; then open the file again.")},
        {QStringLiteral("staff.guesses"),
            QT_TRANSLATE_NOOP("Errors",
                "What is kept about wrong passphrases cannot be written in your profile. Make room there, or "
                "ask "
                "whoever runs this computer.")},
        {QStringLiteral("recovery.group"),
            QT_TRANSLATE_NOOP(
                "Errors", "Group %1 of the recovery key is not right. Look at the paper again.")},
        {QStringLiteral("recovery.length"),
            QT_TRANSLATE_NOOP("Errors", "This is not the whole recovery key. Type all groups.")},
        {QStringLiteral("request.approver-uncertified"),
            QT_TRANSLATE_NOOP("Errors",
                "Your keys have not been certified yet, so your signature would count for nothing. Ask an "
                "administrator: page Access, tab Members.")},
        {QStringLiteral("request.decision-unsigned"),
            QT_TRANSLATE_NOOP("Errors", "Nobody signed the approval. Ask for a new decision.")},
        {QStringLiteral("request.decision-keys"),
            QT_TRANSLATE_NOOP("Errors",
                "Whoever approved this has left, or has other keys since. Ask for a new decision.")},
        {QStringLiteral("decision.signature"), forgedDecision},
        {QStringLiteral("decision.trail"), forgedDecision},
        {QStringLiteral("decision.four-eyes"), wrongDecision},
        {QStringLiteral("decision.vault"), wrongDecision},
        {QStringLiteral("decision.request"), wrongDecision},
        {QStringLiteral("decision.revision"), wrongDecision},
        {QStringLiteral("decision.payload"), wrongDecision},
        {QStringLiteral("decision.verdict"), wrongDecision},
        {QStringLiteral("decision.term"), wrongDecision},
        {QStringLiteral("decision.not-yet"), wrongDecision},
        {QStringLiteral("decision.expired"),
            QT_TRANSLATE_NOOP("Errors", "The approval is older than 14 days. Ask for a new decision.")},
        {QStringLiteral("recovery.shut-out"),
            QT_TRANSLATE_NOOP(
                "Errors", "The member with this sign-in name was shut out. Choose another sign-in name.")},
        {QStringLiteral("vault.recovery-chain"),
            QT_TRANSLATE_NOOP("Errors",
                "You were let in with the recovery key yourself, and your keys hang on it. Another "
                "administrator can replace it.")},
        {QStringLiteral("recovery.server"),
            QT_TRANSLATE_NOOP(
                "Errors", "A server has no recovery key. Ask whoever runs it to let an administrator in.")},
        {QStringLiteral("recovery.differs"),
            QT_TRANSLATE_NOOP(
                "Errors", "This is the recovery key of another file. Look at the paper again.")},
    };
    return all;
}

} // namespace

const char *vaultSentence(const QString &what)
{
    return sentences().value(what, nullptr);
}
