#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QStringList>

class Connection;

/// What the tables tell of accounts, and of whom there is anything to look after.
namespace access_reader {

struct Accounts
{
    qint64 open = 0;    ///< members who may come in
    qint64 dormant = 0; ///< of those, who were there before `since` and did not come in from then on
};

Result<Accounts> accounts(Connection &connection, Instant since);
/// Argon2id's own text form of every passphrase that a server keeps.
Result<QStringList> passphraseHashes(Connection &connection);

Result<bool> hasPeople(Connection &connection, FilingSystem filingSystem);

} // namespace access_reader
