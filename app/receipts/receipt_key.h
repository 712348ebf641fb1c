#pragma once

#include "app/backup/signer.h"
#include "app/base/result.h"

class Connection;

/// The key pair by which the organisation signs receipts of consent: one in a customer file, made when it is
/// first needed, and kept as the suppression key is (kept_secret.h). On a server it lies bare in the
/// database.
namespace receipt_key {

/// NotFound "receipt.key" where none was made yet. Errors of kept_secret::find().
Result<SeedSigner> find(Connection &connection);
/// The same, made where there is none. Inside a transaction.
Result<SeedSigner> findOrMake(Connection &connection);

} // namespace receipt_key
