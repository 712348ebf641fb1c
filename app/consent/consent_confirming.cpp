#include "app/consent/consent_confirming.h"

#include "app/changes/change.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_token_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/vault/secret_bytes.h"
#include "app/vault/sha256.h"

#include <algorithm>

namespace consent_confirming {

namespace {

using consent_appending::Line;

constexpr size_t tokenSize = 32;
/// How long it is kept from where somebody confirmed (domain.md 2.6).
constexpr int originMonths = 24;

QByteArray hashOf(const QString &token)
{
    return sha256({token.toUtf8()}).view().toByteArray();
}

Result<Purpose> purposeOf(Connection &connection, Id<Purpose> id)
{
    auto purpose = purpose_repository::byId(connection, id);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    return **std::move(purpose);
}

Result<Line> lineOf(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, Id<Purpose> purposeId, Channel channel)
{
    auto purpose = purposeOf(change.connection(), purposeId);
    if (!purpose)
        return purpose.error();
    return consent_appending::openLine(change, filingSystem, contact, *std::move(purpose), channel);
}

bool waits(const Line &line, Id<ConsentEvent> firstStep, Instant moment)
{
    const ConsentStanding standing = standingBefore(line.events, line.purpose, moment);
    return standing.state == ConsentState::Pending && standing.act == firstStep.number();
}

/// Ends one that waited until then; false where it no longer waited.
Result<bool> lapseOne(
    Change &change, Line &line, const ConsentToken &token, consent_appending::Telling telling)
{
    const FilingSystem filingSystem = line.contact.filingSystem;
    if (auto lapsed =
            consent_token_repository::lapse(change.connection(), filingSystem, token.id, change.now());
        !lapsed)
        return lapsed.error();
    if (!waits(line, token.event, change.now()))
        return false;
    ConsentEvent event = consent_appending::newEvent(change, line, ConsentAct::Lapsed);
    event.happenedAt = std::min(token.expiresAt, change.now());
    event.method = consent_method::doubleOptIn;
    event.detail = token.detail;
    const auto appended = consent_appending::append(change, line, event, telling);
    return appended ? Result<bool>(true) : Result<bool>(appended.error());
}

Outcome noteAsked(Change &change, const Line &line, const ConsentEvent &firstStep)
{
    return change.audit({.action = QStringLiteral("consent.ask-confirmation"),
        .filingSystem = line.contact.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = line.contact.refText(),
        .detail = {{QStringLiteral("purpose"), line.purpose.key},
            {QStringLiteral("channel"), keyOf(line.channel)}, {QStringLiteral("event"), firstStep.ref}}});
}

Result<ConsentToken> usable(
    Connection &connection, FilingSystem filingSystem, const QString &token, Instant at)
{
    const auto found = consent_token_repository::byHash(connection, filingSystem, hashOf(token));
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("consent.token-unknown")};
    if ((*found)->usedAt)
        return Error{Failure::Refused, QStringLiteral("consent.token-used")};
    if ((*found)->isReplaced() || (*found)->isOver(at))
        return Error{Failure::Refused, QStringLiteral("consent.token-lapsed")};
    if (at < (*found)->sentAt)
        return Error{Failure::Invalid, QStringLiteral("consent.token-early")};
    return **found;
}

ConsentDraft draftOf(const ConsentToken &token, const ConsentEvent &firstStep, Instant at, bool bySubject)
{
    return {.channel = token.channel,
        .act = ConsentAct::Confirmed,
        .method = consent_method::doubleOptIn,
        .happenedAt = at,
        .subjectConfirmed = bySubject,
        .detail = token.detail,
        .language = firstStep.language,
        .representative = firstStep.representative,
        .authority = firstStep.authority};
}

} // namespace

Result<IssuedToken> issue(Change &change, FilingSystem filingSystem, Id<ConsentEvent> firstStep)
{
    Connection &connection = change.connection();
    const auto event = consent_repository::byId(connection, filingSystem, firstStep);
    if (!event)
        return event.error();
    if (!*event)
        return Error{Failure::NotFound, QStringLiteral("consent.event")};
    const auto line = lineOf(change, filingSystem, (*event)->contact, (*event)->purpose, (*event)->channel);
    if (!line)
        return line.error();
    if (line->contact.restrictedAt)
        return Error{Failure::Refused, QStringLiteral("contact.restricted")};
    const auto before = consent_token_repository::ofEvent(connection, filingSystem, firstStep);
    if (!before)
        return before.error();
    const bool isOver = *before && (*before)->isOpen() && (*before)->isOver(change.now());
    if (isOver || !waits(*line, firstStep, change.now()))
        return Error{Failure::Refused, QStringLiteral("consent.confirm-not-pending")};
    if (auto replaced =
            consent_token_repository::replaceOpen(connection, filingSystem, firstStep, change.now());
        !replaced)
        return replaced.error();
    const auto secret = SecretBytes::random(tokenSize);
    if (!secret)
        return secret.error();
    const QString token = QString::fromLatin1(secret->view().toByteArray().toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const Instant expiresAt{change.now().micros + ConsentToken::validFor};
    if (auto added = consent_token_repository::add(connection, filingSystem,
            {.event = firstStep,
                .contact = line->contact.id,
                .purpose = line->purpose.id,
                .channel = line->channel,
                .detail = (*event)->detail,
                .hash = hashOf(token),
                .sentAt = change.now(),
                .expiresAt = expiresAt});
        !added)
        return added.error();
    if (auto noted = noteAsked(change, *line, **event); !noted)
        return noted.error();
    return IssuedToken{token, expiresAt, line->contact.refText(), classOf(line->purpose.categories)};
}

Result<RecordedConsent> confirm(
    Change &change, FilingSystem filingSystem, const TokenConfirmation &confirmation)
{
    const Instant at = confirmation.confirmedAt.value_or(change.now());
    if (at > change.now())
        return Error{Failure::Invalid, QStringLiteral("consent.future"), {QStringLiteral("confirmed_at")}};
    const auto token = usable(change.connection(), filingSystem, confirmation.token.trimmed(), at);
    if (!token)
        return token.error();
    const auto firstStep = consent_repository::byId(change.connection(), filingSystem, token->event);
    if (!firstStep)
        return firstStep.error();
    if (!*firstStep)
        return Error{Failure::NotFound, QStringLiteral("consent.event")};
    auto line = lineOf(change, filingSystem, token->contact, token->purpose, token->channel);
    if (!line)
        return line.error();
    // A yes to one question is none to another that was put since.
    if (!waits(*line, token->event, at))
        return Error{Failure::Refused, QStringLiteral("consent.confirm-not-pending")};
    // Everything that can refuse comes before anything is written: an entry of a drop file is never half
    // done.
    auto prepared = consent_recording::prepare(
        change, *std::move(line), draftOf(*token, **firstStep, at, confirmation.bySubject));
    if (!prepared)
        return prepared.error();
    const auto used = consent_token_repository::use(
        change.connection(), filingSystem, token->id, at, confirmation.address, confirmation.agent);
    if (!used)
        return used.error();
    if (!*used)
        return Error{Failure::Refused, QStringLiteral("consent.token-used")};
    return consent_recording::write(change, *std::move(prepared), consent_appending::Telling::OfEach);
}

Outcome lapseLine(Change &change, Line &line)
{
    const auto tokens =
        consent_token_repository::openOf(change.connection(), line.contact.filingSystem, line.contact.id);
    if (!tokens)
        return tokens.error();
    for (const ConsentToken &token : *tokens) {
        const bool isOfLine = token.purpose == line.purpose.id && token.channel == line.channel;
        if (!isOfLine || !token.isOver(change.now()))
            continue;
        if (auto lapsed = lapseOne(change, line, token, consent_appending::Telling::OfEach); !lapsed)
            return lapsed.error();
    }
    return done;
}

Result<QList<LapsedConsent>> lapseAll(Change &change, FilingSystem filingSystem)
{
    const auto tokens = consent_token_repository::overdue(change.connection(), filingSystem, change.now());
    if (!tokens)
        return tokens.error();
    QList<LapsedConsent> lapsed;
    for (const ConsentToken &token : *tokens) {
        auto line = lineOf(change, filingSystem, token.contact, token.purpose, token.channel);
        if (!line)
            return line.error();
        const auto ended = lapseOne(change, *line, token, consent_appending::Telling::ByCaller);
        if (!ended)
            return ended.error();
        if (!*ended)
            continue;
        change.touched(filingSystem, token.contact);
        lapsed.append({token.contact, line->purpose.key, token.channel});
    }
    const auto forgotten = consent_token_repository::forgetOrigins(
        change.connection(), filingSystem, originsKeptSince(change.now()));
    if (!forgotten)
        return forgotten.error();
    if (auto noted = change.audit({.action = QStringLiteral("consent.lapse"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contacts"),
            .detail = {{QStringLiteral("lapsed"), static_cast<int>(lapsed.size())},
                {QStringLiteral("origins_forgotten"), *forgotten}}});
        !noted)
        return noted.error();
    return lapsed;
}

Result<bool> isLapseDue(Connection &connection, FilingSystem filingSystem, Instant now)
{
    const auto overdue = consent_token_repository::overdue(connection, filingSystem, now);
    if (!overdue)
        return overdue.error();
    const auto origins =
        consent_token_repository::originsBefore(connection, filingSystem, originsKeptSince(now));
    return origins ? Result<bool>(!overdue->isEmpty() || *origins > 0) : Result<bool>(origins.error());
}

Instant originsKeptSince(Instant now)
{
    return Instant::fromDateTime(now.toUtc().addMonths(-originMonths));
}

} // namespace consent_confirming
