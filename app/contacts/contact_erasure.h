#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

class Connection;
struct Contact;

/// The one list of every place that holds a person's data, and the one way to empty them all. Used by the
/// direct delete, by the undo of an import and by the execution of a request.
namespace contact_erasure {

/// When and why somebody is erased, as the ledger of erasures remembers it.
struct Occasion
{
    Instant when;
    QString requestRef = {}; ///< empty without a request
};

/// What becomes of a place.
enum class Fate {
    Deleted, ///< its rows go
    Listed,  ///< its rows go with Change::erased, by the hand of the rooms that list and count people
    Blanked  ///< its rows stay as proof, without the person and without free text (domain.md 9.2)
};

struct PersonalPlace
{
    QStringView table;
    QStringView contactColumn;
    Fate fate = Fate::Deleted;
};

/// In the order in which they are emptied. A test compares it with the schema.
const QList<PersonalPlace> &personalPlaces();

/// The details of what the trail tells of their consents go with these, as they do with the whole person.
Outcome forgetConsentsTold(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// What was written about the person goes from their requests: remarks, what was proposed, why somebody
/// decided. What was asked, decided and done stays as proof.
Outcome blankRequests(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// What members were typing about the person when their windows locked goes, also into forms about nobody
/// yet that name them. Before what they are known by goes.
Outcome dropDrafts(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Puts the person's addresses and numbers on the suppression list before they go, so that nobody brings them
/// back without being told (product.md). `reason`: the request they are erased on.
Outcome rememberErased(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QString &reason, Instant now);

/// Empties every place, and the details of the trail that belong to no request, inside the caller's
/// transaction; how many rows went, by table. Deletes history through
/// erasure permits that last no longer than this call. The caller tells the change (Change::erased, which
/// empties the lists), writes the audit entry, and after the commit calls Connection::checkpoint(). NotFound,
/// and to be rolled back, when somebody is not there. The erasure ledger gets its entry here, so that no
/// backup brings anybody back; without an occasion it knows already, since an erasure is done again after a
/// restore.
Result<QHash<QString, int>> eraseRows(Connection &connection, FilingSystem filingSystem,
    const QList<Id<Contact>> &contacts, const std::optional<Occasion> &occasion);
/// The same for everybody whom the caller gave a row in erasure_permit.
Result<QHash<QString, int>> erasePermitted(
    Connection &connection, FilingSystem filingSystem, const Occasion &occasion);

/// What is left of a record whose person goes on under another one (app/merging): by the same road, but
/// nobody is erased. So the ledger gets no entry, and the trail keeps what it tells of the record.
Outcome removeAbsorbed(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Somebody whose rows go later in the same transaction, without an occasion then.
struct Going
{
    Id<Contact> contact = {};
    Occasion occasion = {};    ///< with a request, their own
    bool isSuppressed = false; ///< as by rememberErased()
};

/// What stays known of people of whom everything goes: the ledger's entry of each, and what is put on the
/// suppression list. A few statements for all. NotFound where somebody is not there.
Outcome rememberGoing(Connection &connection, FilingSystem filingSystem, const QList<Going> &people);

/// The ledger's entry for somebody whom the law keeps in part: `parts` as in ErasureEntry.
Outcome rememberPart(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, quint32 parts,
    const Occasion &occasion);

} // namespace contact_erasure
