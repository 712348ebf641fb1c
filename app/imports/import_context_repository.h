#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/data_category.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>

class Connection;
struct Contact;
struct Purpose;

/// What an import needs to know of the file before it begins.
namespace import_context_repository {

/// What a purpose means for an import: its ground, and which data it needs.
struct ImportPurpose
{
    Id<Purpose> id = {};
    QString key = {};
    /// "a" to "f".
    QString basis = {};
    DataCategories categories = {};
    /// Why people are kept for it, as the privacy officer wrote it; empty: as is usual.
    QString reason = {};

    /// Consent is recorded act by act, so that an import adds no ground for it.
    bool restsOnConsent() const { return basis == u"a"; }
};
/// The purposes with these ids, in any order.
Result<QList<ImportPurpose>> purposes(Connection &connection, const QList<Id<Purpose>> &ids);

/// Fingerprints of what must not come back.
Result<QSet<QByteArray>> suppressedHashes(Connection &connection, FilingSystem filingSystem);

struct Population
{
    qint64 here = 0;
    /// In both filing systems.
    qint64 all = 0;
    /// The last number that was given out.
    qint64 lastId = 0;
};
Result<Population> population(Connection &connection, FilingSystem filingSystem);

/// Everybody up to a number in the order of names, until `take` returns false.
Outcome everybody(Connection &connection, FilingSystem filingSystem, qint64 lastId,
    const std::function<bool(Id<Contact> contact, const QString &name)> &take);

} // namespace import_context_repository
