#pragma once

#include "app/cli/command.h"
#include "app/leaving/leaving_order.h"

/// `--eml`, which writes a message with the encrypted file.
QCommandLineOption leavingLetterOption();

/// Whether a path asks for an encrypted package: it ends in ".zip".
bool isPackagePath(const QString &path);

/// Where the file of a command goes: encrypted where its name says so, elsewhere by the exception that is
/// declared for the way. A file that is there already is replaced.
LeavingPlaces leavingPlaces(const QString &path, const QString &letterPath = {});

/// A usage error where something would be written without encryption and `--plain-reason` gives no reason:
/// told before anything else is looked up.
Outcome checkLeavingPath(const CommandRun &run, const QString &path);

/// Writes what a command made to `path`: encrypted where that ends in ".zip", else plain for the reason that
/// `--plain-reason` gives, without which it is a usage error. Tells where it lies, and its passphrase.
/// `order` says the way, of what it is and under which name it stands in the archive.
Outcome leaveAt(const CommandRun &run, const QString &path, LeavingOrder order, const QByteArray &content,
    Answer &answer);

/// `--plain-reason`: rows that are not taken leave without encryption, and why.
QCommandLineOption plainRejectsOption();

/// Records that the rows which are not taken will be written, and draws the passphrase; none where
/// `--plain-reason` says that they leave plain, which what is of this class must allow. Nothing where `path`
/// is empty. Before the rows are read.
Result<SecretText> rejectsPassphrase(const CommandRun &run, const QString &way, FilingSystem filingSystem,
    DataClass dataClass, const QString &path);

/// Tells the passphrase of a package; nothing for a plain file. Of several, the first has the key
/// "passphrase", and "packages" has them all.
void tellPassphrase(const SecretText &passphrase, const QString &path, Answer &answer);
