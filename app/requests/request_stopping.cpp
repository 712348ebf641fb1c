#include "app/requests/request_stopping.h"

#include "app/backup/act_record.h"
#include "app/changes/change.h"
#include "app/consent/consent_barring.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/processing_ground_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_repository.h"

#include <algorithm>

namespace request_stopping {

namespace {

/// One purpose on one channel, and how it ends.
struct Ending
{
    Purpose purpose;
    Channel channel = Channel::Email;
    ConsentAct act = ConsentAct::Withdrawn;
};

QString methodOf(Request::Channel channel)
{
    switch (channel) {
    case Request::Channel::Phone:
        return QStringLiteral("phone");
    case Request::Channel::Post:
        return QStringLiteral("letter");
    case Request::Channel::InPerson:
        return QStringLiteral("in-person");
    case Request::Channel::Form:
        return QStringLiteral("web-form");
    default:
        return consent_method::email;
    }
}

/// Whether the request may be about the purpose at all.
bool isMeant(const Request &request, const Purpose &purpose)
{
    const bool isNamed = request.aim.purposeKey.isEmpty() || purpose.key == request.aim.purposeKey;
    return isNamed && !purpose.endedAt && purpose.appliesTo.contains(request.filingSystem);
}

/// Whether its end needs nobody's word but that of the person: consent is withdrawn (art. 7(3) GDPR), and
/// direct marketing objected to (art. 21(2) GDPR).
bool isAbsolute(const Request &request, const Purpose &purpose)
{
    return request.type == Request::Type::ConsentWithdrawal ? purpose.asksConsent() : purpose.promotes();
}

/// The channels of a purpose that the request is about, and those on which something was recorded before the
/// purpose was given others.
QList<Channel> channelsOf(
    const Request &request, const Purpose &purpose, const QList<consent_repository::StateRow> &states)
{
    QList<Channel> channels;
    for (const Channel channel : allChannels) {
        const bool isKnown = std::any_of(states.begin(), states.end(),
            [&](const auto &row) { return row.purpose == purpose.id && row.channel == channel; });
        const bool isUsed = purpose.channels.contains(channel) || isKnown;
        if (isUsed && request.aim.channel.value_or(channel) == channel)
            channels.append(channel);
    }
    return channels;
}

/// Whether the line is at its end already, by as much as this.
Result<bool> isOver(Connection &connection, const Request &request, const Ending &ending)
{
    const auto line = consent_repository::line(
        connection, request.filingSystem, request.contact, ending.purpose.id, ending.channel);
    if (!line)
        return line.error();
    if (line->isEmpty())
        return false;
    const ConsentAct last = line->constLast().act;
    return last == ConsentAct::Objected || (last == ConsentAct::Withdrawn && last == ending.act);
}

/// What carried the use for this person holds no longer; yesterday was the last day.
Outcome endGrounds(Change &change, const Request &request, const Purpose &purpose)
{
    if (purpose.asksConsent())
        return done;
    if (auto ended = processing_ground_repository::endOn(change.connection(), request.filingSystem,
            request.contact, purpose.id, change.today().addDays(-1));
        !ended)
        return ended;
    return act_record::groundEnded(change.connection(), request, purpose.key, change.now());
}

/// When the person said so; nothing where that is now.
std::optional<Instant> saidAt(const Change &change, const Request &request)
{
    return request.receivedOn >= change.today()
        ? std::nullopt
        : std::optional(Instant::fromDateTime(request.receivedOn.startOfDay()));
}

/// Whether an act was recorded for it: of a purpose on a channel.
bool isActed(const QString &stopped)
{
    return stopped.contains(u':');
}

/// What is made to promote later must not reach them either (domain.md 9.4).
Outcome barFromReturn(Change &change, const Request &request)
{
    const auto contact = contact_repository::byId(change.connection(), request.filingSystem, request.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    change.touched(request.filingSystem, request.contact);
    if (auto kept = act_record::objected(change.connection(), request, change.now()); !kept)
        return kept;
    return consent_barring::suppress(change.connection(), **contact,
        {consent_barring::allMarketing, request.ref, saidAt(change, request).value_or(change.now())});
}

Outcome end(Change &change, const Request &request, const Ending &ending)
{
    const auto recorded = consent_recording::record(change, request.filingSystem, request.contact,
        {.purposeKey = ending.purpose.key,
            .channel = ending.channel,
            .act = ending.act,
            .method = methodOf(request.channel),
            .happenedAt = saidAt(change, request),
            .onlyDay = true,
            .source = QStringLiteral("request"),
            .representative = request.representative,
            .authority = request.mandate});
    return recorded ? Outcome(done) : Outcome(recorded.error());
}

Result<QStringList> endAll(
    Change &change, const Request &request, const QList<Purpose> &purposes, ConsentAct act)
{
    const auto states =
        consent_repository::states(change.connection(), request.filingSystem, request.contact);
    if (!states)
        return states.error();
    QStringList stopped;
    for (const Purpose &purpose : purposes) {
        const QList<Channel> channels = channelsOf(request, purpose, *states);
        for (const Channel channel : channels) {
            const Ending ending{purpose, channel, act};
            const auto over = isOver(change.connection(), request, ending);
            if (!over)
                return over.error();
            if (!*over) {
                if (auto ended = end(change, request, ending); !ended)
                    return ended.error();
            }
            stopped.append(purpose.key + u':' + keyOf(channel));
        }
        if (channels.isEmpty() && !request.aim.channel)
            stopped.append(purpose.key);
        if (!request.aim.channel) {
            if (auto ended = endGrounds(change, request, purpose); !ended)
                return ended.error();
        }
    }
    return stopped;
}

} // namespace

Result<QStringList> stop(Change &change, const Request &request)
{
    auto purposes = purpose_repository::all(change.connection());
    if (!purposes)
        return purposes.error();
    purposes->removeIf([&](const Purpose &purpose) { return !isMeant(request, purpose); });
    if (purposes->isEmpty() && !request.aim.purposeKey.isEmpty())
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    purposes->removeIf([&](const Purpose &purpose) { return !isAbsolute(request, purpose); });
    if (purposes->isEmpty() && !request.aim.purposeKey.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.aim"), {QStringLiteral("purpose")}};
    const bool isObjection = request.type == Request::Type::Objection && !request.aim.isLimited();
    auto stopped =
        endAll(change, request, *purposes, isObjection ? ConsentAct::Objected : ConsentAct::Withdrawn);
    // Each act of objecting bars the person as well; where nothing promotes there is none.
    if (!stopped || !isObjection || std::any_of(stopped->begin(), stopped->end(), isActed))
        return stopped;
    const auto barred = barFromReturn(change, request);
    return barred ? stopped : Result<QStringList>(barred.error());
}

Result<QStringList> stopPurposes(Change &change, const Request &request, const QStringList &purposeKeys)
{
    QList<Purpose> purposes;
    for (const QString &key : purposeKeys) {
        const auto purpose = purpose_repository::byKey(change.connection(), key);
        if (!purpose)
            return purpose.error();
        if (!*purpose)
            return Error{Failure::NotFound, QStringLiteral("purpose")};
        purposes.append(**purpose);
    }
    return endAll(change, request, purposes, ConsentAct::Withdrawn);
}

} // namespace request_stopping
