#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>

class Connection;
struct Contact;

/// What becomes of every place that names a contact when one record of a person goes into another. A test
/// compares the list with the schema: who adds a table decides here.
namespace merge_places {

enum class Fate {
    Comes, ///< its rows are the kept contact's from now on
    Anew, ///< acts of consent and of informing: repeated under the kept contact, since they are never altered
    Chosen, ///< values of the record itself: as the plan says
    Goes    ///< its rows go with the absorbed record; the kept one's are derived anew, or united by a rule
};

struct MergePlace
{
    QStringView table;
    QStringView contactColumn;
    Fate fate = Fate::Comes;
};
const QList<MergePlace> &all();

/// The rows of one contact by table, of those of a fate; tables without are left out.
Result<QMap<QString, qint64>> counted(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Fate fate);

/// Gives every row that comes to the kept contact.
Outcome move(Connection &connection, FilingSystem filingSystem, Id<Contact> from, Id<Contact> to);

/// What names an act by its old number names it by the new one.
Outcome renumber(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, qint64 from, qint64 to);
/// The same for an address or number that both records held.
Outcome readdress(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, qint64 from, qint64 to);
/// One address, number or identifier of a table becomes the kept contact's.
Outcome moveOne(Connection &connection, QStringView table, FilingSystem filingSystem, Id<Contact> from,
    Id<Contact> to, qint64 item);

} // namespace merge_places
