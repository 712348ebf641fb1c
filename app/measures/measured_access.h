#pragma once

#include "app/measures/measuring.h"

/// What the program measures of who can reach the file, and by which way.
namespace measured_access {

using measuring::Measured;

/// The rules of domain.md 10.4, tried one by one, and on a server the cost of every passphrase that is
/// stored.
Result<Measured> passphrasePolicy(const ServiceContext &context);
/// Members who may come in and did not for dormantDays (effective_right.h).
Result<Measured> dormantAccounts(const ServiceContext &context);
/// Whether everything that goes to a server goes encrypted; an embedded file has no line.
Result<Measured> connectionSecurity(const ServiceContext &context);
/// Whether nobody but its owner may read or write the file. Not measured on a server, nor where the system
/// keeps rights in another way.
Result<Measured> filePermissions(const ServiceContext &context);

} // namespace measured_access
