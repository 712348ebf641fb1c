#include "app/merging/merge_lines.h"

#include "app/consent/consent_history.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_repository.h"

#include <algorithm>
#include <limits>
#include <set>

namespace merge_lines {

namespace {

using consent_uniting::Side;

constexpr Instant whenever{std::numeric_limits<qint64>::max()};

Side sideOf(const QList<ConsentEvent> &everything, const Purpose &purpose, Channel channel)
{
    Side side{.objections = consent_uniting::objectionsReaching(everything, purpose, channel)};
    std::copy_if(everything.begin(), everything.end(), std::back_inserter(side.line),
        [&](const ConsentEvent &event) { return event.purpose == purpose.id && event.channel == channel; });
    return side;
}

std::optional<ConsentState> stateOf(const QList<ConsentEvent> &line, const Purpose &purpose, Instant now)
{
    if (line.isEmpty())
        return std::nullopt;
    return consentStanding(actsOf(line, purpose), now).state;
}

bool isEnded(const QList<ConsentEvent> &line)
{
    return std::any_of(
        line.begin(), line.end(), [](const ConsentEvent &event) { return endsProcessing(event.act); });
}

UnitedLine unitedLine(
    const Purpose &purpose, Channel channel, const Side &kept, const Side &absorbed, Instant now)
{
    // All of it counts, also what a desk recorded whose clock is ahead.
    for (const ConsentEvent &event : kept.line + absorbed.line)
        now = std::max(now, event.happenedAt);
    const auto settled = consent_uniting::united(kept, absorbed, purpose, now);
    UnitedLine line{.purpose = purpose,
        .channel = channel,
        .kept = kept,
        .absorbed = absorbed,
        .closings = consent_uniting::closings(kept, absorbed, purpose, now)};
    const ConsentStanding stands =
        consentStanding(consent_uniting::actsOnceUnited(kept, absorbed, line.closings, purpose), now);
    line.told = {.purpose = purpose.id,
        .purposeKey = purpose.key,
        .titleNl = purpose.wording.titleNl,
        .titleEn = purpose.wording.titleEn,
        .channel = channel,
        .kept = stateOf(kept.line, purpose, now),
        .absorbed = stateOf(absorbed.line, purpose, now),
        .outcome = stands.state,
        .validUntil = mayProcess(stands.state) ? stands.validUntil.value_or(QDate()) : QDate(),
        .why = settled.why,
        .acts = static_cast<int>(absorbed.line.size()),
        .closings = static_cast<int>(line.closings.size())};
    return line;
}

} // namespace

Result<QList<UnitedLine>> changing(
    Connection &connection, FilingSystem filingSystem, Id<Contact> kept, Id<Contact> absorbed, Instant now)
{
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    const auto ofKept = consent_repository::everythingOf(connection, filingSystem, kept, whenever);
    if (!ofKept)
        return ofKept.error();
    const auto ofAbsorbed = consent_repository::everythingOf(connection, filingSystem, absorbed, whenever);
    if (!ofAbsorbed)
        return ofAbsorbed.error();
    std::set<std::pair<qint64, Channel>> keys;
    for (const ConsentEvent &event : *ofKept + *ofAbsorbed)
        keys.insert({event.purpose.number(), event.channel});
    QList<UnitedLine> lines;
    for (const auto &[number, channel] : keys) {
        const auto purpose = std::find_if(purposes->begin(), purposes->end(),
            [number = number](const Purpose &each) { return each.id.number() == number; });
        if (purpose == purposes->end())
            return Error{Failure::Damaged, QStringLiteral("purpose")};
        const UnitedLine line = unitedLine(*purpose, channel, sideOf(*ofKept, *purpose, channel),
            sideOf(*ofAbsorbed, *purpose, channel), now);
        if (!line.absorbed.line.isEmpty() || !line.closings.isEmpty() || isEnded(line.kept.line))
            lines.append(line);
    }
    return lines;
}

} // namespace merge_lines
