#include "app/tool_lists/consent_import.h"

#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/tool_lists/leaving.h"

#include <algorithm>

namespace {

using Deed = ConsentImportVerdict::Deed;

ConsentImportVerdict verdict(Deed deed, const char *reason)
{
    return {deed, QString::fromLatin1(reason)};
}

/// What is missing to prove it; nothing where it is proved.
std::optional<ConsentImportVerdict> unproved(
    const ToolListRow &row, const Purpose &purpose, const QString &statement)
{
    if (row.standing != ToolStanding::Subscribed && row.standing != ToolStanding::Confirmed)
        return verdict(Deed::Unproved, "not-subscribed");
    if (!row.givenAt)
        return verdict(Deed::Unproved, "no-time");
    if (statement.trimmed().isEmpty())
        return verdict(Deed::Unproved, "no-text");
    if (purpose.doubleOptIn && (!row.confirmedAt || *row.confirmedAt < *row.givenAt))
        return verdict(Deed::Unproved, "not-confirmed");
    return {};
}

bool isInLine(const QList<ConsentEvent> &line, Instant givenAt)
{
    return std::any_of(line.begin(), line.end(),
        [&](const ConsentEvent &event) { return startsValidity(event.act) && event.happenedAt == givenAt; });
}

} // namespace

qint64 ConsentImportSummary::*countOf(ConsentImportRow::Fate fate)
{
    using Fate = ConsentImportRow::Fate;
    switch (fate) {
    case Fate::Recorded:
        return &ConsentImportSummary::recorded;
    case Fate::Withdrawn:
        return &ConsentImportSummary::withdrawn;
    case Fate::Already:
        return &ConsentImportSummary::already;
    case Fate::Unproved:
        return &ConsentImportSummary::unproved;
    case Fate::KeptStricter:
        return &ConsentImportSummary::keptStricter;
    case Fate::Unknown:
        return &ConsentImportSummary::unknown;
    case Fate::Rejected:
        break;
    }
    return &ConsentImportSummary::rejected;
}

ConsentImportVerdict judgeImportedConsent(const ToolListRow &row, const ConsentImportFacts &facts,
    const Purpose &purpose, const QString &statement, Instant now)
{
    if (row.isUnsubscribed())
        return {isNewsOfLeaving(facts.line, purpose, row.endedAt, now) ? Deed::Withdraw : Deed::Already};
    if (const auto missing = unproved(row, purpose, statement))
        return *missing;
    if (*row.givenAt > now || row.confirmedAt.value_or(now) > now)
        return verdict(Deed::Reject, "future");
    const ConsentState state = consentStanding(actsOf(facts.line, purpose), now).state;
    if (mayProcess(state) || isInLine(facts.line, *row.givenAt))
        return {Deed::Already};
    if (facts.isRestricted)
        return verdict(Deed::KeepStricter, "restricted");
    if (facts.isSuppressed)
        return verdict(Deed::KeepStricter, "suppressed");
    // Whatever was done since is nearer to what the person wants, and left the line closed.
    if (!facts.line.isEmpty() && facts.line.last().happenedAt >= *row.givenAt)
        return {Deed::KeepStricter, keyOf(state)};
    return {Deed::Give};
}
