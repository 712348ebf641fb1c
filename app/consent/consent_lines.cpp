#include "app/consent/consent_lines.h"

#include <QHash>

#include <set>

namespace consent_lines {

namespace {

ConsentLine lineOf(const Purpose &purpose)
{
    return {.purpose = purpose.id,
        .purposeKey = purpose.key,
        .titleNl = purpose.wording.titleNl,
        .titleEn = purpose.wording.titleEn,
        .basis = purpose.basis};
}

/// The stored state, with a validity that ended since (exclusive, at local midnight: domain.md 2.5).
void applyState(ConsentLine &line, const consent_repository::StateRow &row, QDate today)
{
    line.channel = row.channel;
    line.state = row.state;
    line.since = row.since;
    line.validUntil = row.validUntil;
    line.event = row.event;
    line.confirmBy = row.confirmBy;
    if (!mayProcess(row.state) || !row.validUntil.isValid())
        return;
    if (today >= row.validUntil) {
        line.state = ConsentState::Expired;
        line.since = Instant::fromDateTime(row.validUntil.startOfDay());
    } else {
        line.daysLeft = static_cast<int>(today.daysTo(row.validUntil));
    }
}

void applyGround(ConsentLine &line, const ProcessingGround &ground, QDate today)
{
    line.basis = ground.basis;
    line.since = ground.recordedAt;
    line.reason = ground.reason;
    if (!ground.holdsUntil.isValid())
        return;
    line.validUntil = ground.holdsUntil.addDays(1);
    if (today < line.validUntil)
        line.daysLeft = static_cast<int>(today.daysTo(line.validUntil));
}

using LineKey = std::pair<qint64, Channel>;

} // namespace

QList<ConsentLine> of(const Sources &sources)
{
    QHash<qint64, Purpose> purposes;
    for (const Purpose &purpose : sources.purposes)
        purposes.insert(purpose.id.number(), purpose);

    QList<ConsentLine> lines;
    std::set<LineKey> known;
    for (const auto &row : sources.states) {
        ConsentLine line = lineOf(purposes.value(row.purpose.number()));
        applyState(line, row, sources.today);
        known.insert(LineKey(row.purpose.number(), row.channel));
        lines.append(line);
    }
    for (const ProcessingGround &ground : sources.grounds) {
        ConsentLine line = lineOf(purposes.value(ground.purpose.number()));
        applyGround(line, ground, sources.today);
        lines.append(line);
    }
    for (const Purpose &purpose : sources.purposes) {
        if (!purpose.asksConsent() || purpose.endedAt || !purpose.appliesTo.contains(sources.filingSystem))
            continue;
        for (const Channel channel : allChannels) {
            if (!purpose.channels.contains(channel) || known.contains(LineKey(purpose.id.number(), channel)))
                continue;
            ConsentLine line = lineOf(purpose);
            line.channel = channel;
            lines.append(line);
        }
    }
    return lines;
}

} // namespace consent_lines
