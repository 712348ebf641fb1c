#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"

#include <QStringList>

class Connection;

/// What the tables tell of accounts, and of whom there is anything to look after.
namespace access_reader {

/// How many members may come in.
Result<qint64> openAccounts(Connection &connection);
/// Argon2id's own text form of every passphrase that a server keeps.
Result<QStringList> passphraseHashes(Connection &connection);

Result<bool> hasPeople(Connection &connection, FilingSystem filingSystem);

} // namespace access_reader
