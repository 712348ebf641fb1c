#pragma once

#include "app/base/result.h"
#include "app/contacts/suppression_hash.h"
#include "app/gate/gate_facts.h"

#include <QHash>
#include <QList>
#include <QStringList>

class Connection;
struct Contact;

/// What the gate must know of people, read in slices by whole tables, never person by person.
namespace gate_people_repository {

/// By what the suppression list would know somebody.
struct Suppressible
{
    SuppressedKind kind = SuppressedKind::Email;
    QString normalised = {};
    /// The address or number that it is a spelling of; not stored for a house.
    Id<ContactPoint> detail = {};
};

/// By what somebody is told from others of the same house.
struct Resident
{
    QString surname = {};
    QString initialsOrGivenName = {};
};

struct Person
{
    Id<Contact> id = {};
    GateFacts facts = {};
    /// Where they were asked for.
    QList<Suppressible> suppressibles = {};
    Resident resident = {};
    /// Of withdrawals and objections that were not known yet at the past moment that is asked about.
    QStringList laterRefs = {};
};

/// What is read besides the facts.
enum class Suppressibles { Left, Read };

/// The next people behind `after` in the order of their ids, at most `count`.
Result<QList<Person>> slice(Connection &connection, const GateTerms &terms, Id<Contact> after, int count,
    Suppressibles suppressibles);
/// The same of one person; none where there is no such contact. By statements that are kept, for the question
/// that comes back all day.
Result<std::optional<Person>> person(Connection &connection, const GateTerms &terms, Id<Contact> contact);

/// One row of the suppression list that reaches what is asked.
struct SuppressionRow
{
    QString scope = {};
    QString reason = {};
    Instant since = {};
};

using SuppressionRows = QMultiHash<QByteArray, SuppressionRow>;

/// By their keyed hashes, those that reach the purpose, the channel or all marketing; of a past moment those
/// that stood there by then and still do.
Result<SuppressionRows> suppressions(Connection &connection, const GateTerms &terms);
/// The same of a few hashes.
Result<SuppressionRows> suppressions(
    Connection &connection, const GateTerms &terms, const QList<QByteArray> &hashes);

} // namespace gate_people_repository
