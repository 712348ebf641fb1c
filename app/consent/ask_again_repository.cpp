#include "app/consent/ask_again_repository.h"

#include "app/consent/consent_event.h"
#include "app/storage/sql.h"

#include <limits>

namespace ask_again_repository {

namespace {

AskAgainLine lapsedLineFrom(const Row &row)
{
    AskAgainLine line{.contact = row.id<Contact>(0), .channel = row.as<Channel>(1), .detail = row.text(7)};
    const bool isEnded = row.as<ConsentState>(2) == ConsentState::Expired;
    const QDate until = row.day(4);
    const bool isByAct = isEnded && row.as<ConsentAct>(5) == ConsentAct::Expired;
    if (isByAct)
        line.cause = row.text(6).isEmpty() ? LapseCause::Wording : LapseCause::Organisation;
    else
        line.cause = LapseCause::Validity;
    line.endedOn = isByAct || !until.isValid() ? row.instant(3).toLocal().date() : until;
    return line;
}

} // namespace

Result<QList<AskAgainLine>> lapsed(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose,
    QDate today, const After &after, int limit)
{
    // The newest act that gave it and named an address or number tells what it was given for.
    return Sql(connection, "ask-again.lapsed",
        QStringLiteral(
            "SELECT s.contact_id, s.channel, s.state, s.since, s.valid_until, e.act, e.bulk_ref, "
            "COALESCE((SELECT p.value FROM consent_event g JOIN contact_point p ON "
            "p.filing_system = g.filing_system AND p.id = g.detail_id AND p.contact_id = g.contact_id "
            "WHERE g.filing_system = s.filing_system AND g.purpose_id = s.purpose_id "
            "AND g.channel = s.channel AND g.contact_id = s.contact_id AND g.act IN (?, ?, ?) "
            "ORDER BY g.happened_at DESC, g.id DESC LIMIT 1), '') "
            "FROM consent_state s JOIN consent_event e ON e.filing_system = s.filing_system "
            "AND e.id = s.event_id WHERE s.filing_system = ? AND s.purpose_id = ? AND "
            "(s.state = ? OR (s.state IN (?, ?) AND s.valid_until <= ?)) AND "
            "(s.contact_id > ? OR (s.contact_id = ? AND s.channel > ?)) "
            "ORDER BY s.contact_id, s.channel LIMIT ?"))
        .bind(ConsentAct::Given)
        .bind(ConsentAct::Confirmed)
        .bind(ConsentAct::Reaffirmed)
        .bind(filingSystem)
        .bind(purpose)
        .bind(ConsentState::Expired)
        .bind(ConsentState::Given)
        .bind(ConsentState::Renewed)
        .bind(today)
        .bind(after.contact.number())
        .bind(after.contact.number())
        .bind(after.channel)
        .bind(limit > 0 ? limit : std::numeric_limits<int>::max())
        .list(lapsedLineFrom);
}

} // namespace ask_again_repository
