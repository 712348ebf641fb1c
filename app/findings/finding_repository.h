#pragma once

#include "app/base/result.h"
#include "app/findings/finding_filter.h"
#include "app/vault/secret_bytes.h"

#include <QList>

class Connection;

/// How far a look at the whole file is: what it goes through one after the other, and the last row of it.
struct ScanPlace
{
    int source = 0;
    qint64 after = 0;
    qint64 texts = 0;
    Instant startedAt = {};
    std::optional<Instant> finishedAt = std::nullopt;
};

namespace finding_repository {

/// The gravest first: what is certain before what may be; among those the oldest. `after`: behind that one.
Result<QList<Finding>> list(Connection &connection, FilingSystem filingSystem, const FindingFilter &filter,
    int limit, int offset = 0);
Result<qint64> count(Connection &connection, FilingSystem filingSystem, const FindingFilter &filter);
Result<std::optional<Finding>> byId(Connection &connection, FilingSystem filingSystem, Id<Finding> id);

/// Of the rows behind `after` up to `last` of a field, in the order of rows.
Result<QList<Finding>> ofRows(
    Connection &connection, FilingSystem filingSystem, const QString &field, qint64 after, qint64 last);
Result<QList<Finding>> ofContact(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Stores a new one, or a known one as it is now.
Outcome put(Connection &connection, const Finding &finding);

/// Nothing where none was begun.
Result<std::optional<ScanPlace>> scanPlace(Connection &connection, FilingSystem filingSystem);
Outcome setScanPlace(Connection &connection, FilingSystem filingSystem, const ScanPlace &place);

/// The key of text_mark.h; drawn at the first look. Inside a transaction.
Result<SecretBytes> markKeyOrNew(Connection &connection);

/// By which statute national numbers may be kept; empty where by none.
Result<QString> statute(Connection &connection);
Outcome setStatute(Connection &connection, const QString &statute);

} // namespace finding_repository
