#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_line.h"

#include <QList>

#include <functional>

class Connection;

/// Acts of consent, and how each line stands because of them.
namespace consent_repository {

/// Adds an act to the history; nothing there is ever changed.
Result<Id<ConsentEvent>> append(Connection &connection, FilingSystem filingSystem, const ConsentEvent &event);
Result<std::optional<ConsentEvent>> byId(
    Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> id);

/// One line's acts in the order of (moment, id).
Result<QList<ConsentEvent>> line(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    Id<Purpose> purpose, Channel channel);
/// All acts of one person up to a moment, line after line, each in the order of (moment, id).
Result<QList<ConsentEvent>> everythingOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Instant until);
/// Everything of one person, oldest first, with the names a reader needs.
Result<QList<ConsentEntry>> history(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// How a line stood when its last act was recorded; a validity that ended since is told by `validUntil`.
struct StateRow
{
    Id<Contact> contact = {};
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    ConsentState state = ConsentState::Unknown;
    Instant since = {};
    QDate validUntil = {};
    Id<ConsentEvent> event = {};
    /// Not stored with it: until when the second step can be taken.
    std::optional<Instant> confirmBy = std::nullopt;
};

/// Everything of everybody, line after line, each in the order of recording; until `take` returns false.
Outcome eachByLine(
    Connection &connection, FilingSystem filingSystem, const std::function<bool(const ConsentEvent &)> &take);

Outcome storeState(Connection &connection, FilingSystem filingSystem, const StateRow &row);
Result<QList<StateRow>> states(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// How one person's lines stood at a moment, by what is known now of what had happened by then. A line on
/// which nothing had happened yet is left out.
Result<QList<StateRow>> statesAsOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Instant moment);
/// The same of everybody for one purpose and channel, one person after the other, until `take` returns false;
/// read from the index of the lines alone (performance.md 5).
Outcome standingOfAllAsOf(Connection &connection, FilingSystem filingSystem, const Purpose &purpose,
    Channel channel, Instant moment, const std::function<bool(Id<Contact>, const ConsentStanding &)> &take);
/// The lines of a purpose that allow processing or wait for a second step, as of their last act.
Result<QList<StateRow>> running(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose);

/// Appends the same act of the organisation to each of these lines, with a reference of its own and its place
/// in the line's chain, and gives them the state that follows; whatever validity they had is over. Wording,
/// address, evidence, place, language and representative stay empty: nobody was shown anything.
Outcome appendToAll(Connection &connection, FilingSystem filingSystem, const QList<StateRow> &lines,
    const ConsentEvent &act, ConsentState state);

/// Takes the acts that an import brought in for somebody back, and derives their lines anew. They are the
/// last of their lines: whoever did something since is left alone by the undo.
Outcome removeBatch(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    Id<ImportBatch> batch, Instant now);

/// The same of the acts that have this reference in common.
Outcome removeBulk(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QString &bulkRef, Instant now);

/// Whoever is in the file, with consent or without, in the order of their numbers.
Result<QList<Id<Contact>>> everybody(Connection &connection, FilingSystem filingSystem);
/// Who is a member of what was recorded at once.
Result<QList<Id<Contact>>> membersOf(
    Connection &connection, FilingSystem filingSystem, const QString &bulkRef);

/// Makes whoever else records for anybody with such a line of the purpose wait until this transaction
/// ends.
Outcome lockRunning(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose);
/// Whoever ends theirs (art. 7(3) GDPR) is not turned away because somebody else just writes of many people,
/// such as an import that is taken back: until this transaction ends, others are waited for much longer.
Outcome waitForWhoWritesMuch(Connection &connection);
/// Makes whoever else records for this person wait until this transaction ends.
Outcome lockLinesOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace consent_repository
