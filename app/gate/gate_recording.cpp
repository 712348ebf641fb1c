#include "app/gate/gate_recording.h"

#include "app/changes/change.h"
#include "app/consent/consent_detail.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/email_address.h"
#include "app/contacts/field_value.h"
#include "app/gate/gate_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace gate_recording {

namespace {

/// A name, a number or a short sentence.
constexpr qsizetype longestText = 1'000;

Error wrong(const char *what, const char *field)
{
    return {Failure::Invalid, QLatin1String(what), {QLatin1String(field)}};
}

/// Text that is kept of somebody: there where it must be, not endless, and without a national number.
Outcome checkText(const char *field, const QString &text, bool isNeeded)
{
    if (isNeeded && text.trimmed().isEmpty())
        return wrong("gate.field-missing", field);
    if (text.size() > longestText)
        return wrong("gate.too-long", field);
    return refuseNationalNumbers({{QLatin1String(field), text}});
}

/// Somebody of whom something may be recorded: not while processing is restricted (art. 18(2) GDPR), and not
/// of oneself.
Result<Contact> recordable(Change &change, FilingSystem filingSystem, Id<Contact> id)
{
    const auto contact = contact_repository::byId(change.connection(), filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    if ((*contact)->restrictedAt)
        return Error{Failure::Refused, QStringLiteral("contact.restricted")};
    if (const QByteArray own = change.permit().ownContact(); !own.isEmpty() && (*contact)->ref == own)
        return Error{Failure::Refused, QStringLiteral("contact.own-record")};
    return **contact;
}

/// A purpose that promotes, for this filing system and, where one is named, this channel.
Result<Purpose> promotingPurpose(
    Change &change, FilingSystem filingSystem, const QString &key, std::optional<Channel> channel)
{
    const auto purpose = purpose_repository::byKey(change.connection(), key);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    if ((*purpose)->endedAt)
        return Error{Failure::Refused, QStringLiteral("purpose.ended")};
    if (!(*purpose)->promotes())
        return wrong("gate.not-marketing", "purpose");
    if (!(*purpose)->appliesTo.contains(filingSystem))
        return wrong("consent.filing-system", "purpose");
    if (channel && (!(*purpose)->channels.contains(*channel) || !consent_detail::kindFor(*channel)))
        return wrong("consent.channel", "channel");
    return **purpose;
}

template <typename Thing>
Result<Id<Thing>> noted(Change &change, const Contact &contact, const char *action, const QJsonObject &detail,
    const Result<Id<Thing>> &added)
{
    if (!added)
        return added.error();
    change.touched(contact.filingSystem, contact.id);
    if (auto told = change.audit({.action = QLatin1String(action),
            .filingSystem = contact.filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = contact.refText(),
            .detail = detail});
        !told)
        return told.error();
    return added;
}

/// Which of somebody's addresses or numbers a text is; Invalid "consent.detail" where it is none of theirs.
/// Of several that have the same text the one that is of the kind.
Result<ContactPoint> pointAmong(const QList<ContactPoint> &points, const QString &text,
    std::optional<ContactPoint::Kind> kind = std::nullopt)
{
    const QString wanted = text.trimmed();
    const auto isMeant = [&](const ContactPoint &each) {
        return each.kind != ContactPoint::Kind::Website &&
            (each.value.compare(wanted, Qt::CaseInsensitive) == 0 ||
                each.normalised.compare(wanted, Qt::CaseInsensitive) == 0);
    };
    auto point = std::find_if(points.begin(), points.end(),
        [&](const ContactPoint &each) { return isMeant(each) && kind.value_or(each.kind) == each.kind; });
    if (point == points.end())
        point = std::find_if(points.begin(), points.end(), isMeant);
    if (point == points.end())
        return wrong("consent.detail", "detail");
    return *point;
}

/// The address or number that was given with a sale, checked like that of a consent; it may not be missing
/// (SO1).
Result<Id<ContactPoint>> soldDetail(Change &change, const Contact &contact, const SoftOptInDraft &draft)
{
    const auto points = contact_point_repository::list(change.connection(), contact.filingSystem, contact.id);
    if (!points)
        return points.error();
    Id<ContactPoint> named;
    if (!draft.detail.trimmed().isEmpty()) {
        const auto point = pointAmong(*points, draft.detail, consent_detail::kindFor(draft.channel));
        if (!point)
            return point.error();
        named = point->id;
    }
    const auto detail = consent_detail::of(draft.channel, named, {}, *points);
    if (!detail)
        return detail;
    return detail->isStored() ? detail : wrong("consent.detail", "detail");
}

} // namespace

Result<Id<Addressee>> addressee(Change &change, FilingSystem filingSystem, Id<Contact> id,
    AddresseeCapacity capacity, const QString &localRule)
{
    const auto contact = recordable(change, filingSystem, id);
    if (!contact)
        return contact.error();
    if (auto good = checkText("local_rule", localRule, false); !good)
        return good.error();
    if (capacity == AddresseeCapacity::Private && !localRule.trimmed().isEmpty())
        return wrong("gate.local-rule", "local_rule");
    return noted(change, *contact, "gate.addressee",
        {{QStringLiteral("capacity"), keyOf(capacity)},
            {QStringLiteral("outside_eea"), !localRule.trimmed().isEmpty()}},
        gate_repository::add(change.connection(), filingSystem,
            Addressee{.contact = id,
                .capacity = capacity,
                .localRule = localRule.trimmed(),
                .recordedAt = change.now(),
                .recordedBy = change.permit().staffRef()}));
}

Result<Id<SoftOptIn>> softOptIn(
    Change &change, FilingSystem filingSystem, Id<Contact> id, const SoftOptInDraft &draft)
{
    const auto contact = recordable(change, filingSystem, id);
    if (!contact)
        return contact.error();
    const auto purpose = promotingPurpose(change, filingSystem, draft.purposeKey, draft.channel);
    if (!purpose)
        return purpose.error();
    if (auto good = checkText("reference", draft.reference, true); !good)
        return good.error();
    if (!draft.soldOn.isValid())
        return wrong("gate.field-missing", "sold_on");
    if (draft.soldOn > change.today())
        return wrong("gate.day-to-come", "sold_on");
    const auto detail = soldDetail(change, *contact, draft);
    if (!detail)
        return detail.error();
    QJsonArray tests;
    for (const SoftOptInTest test : allSoftOptInTests) {
        if (draft.tests.contains(test))
            tests.append(idOf(test));
    }
    return noted(change, *contact, "gate.soft-opt-in",
        {{QStringLiteral("purpose"), purpose->key}, {QStringLiteral("channel"), keyOf(draft.channel)},
            {QStringLiteral("tests"), tests}},
        gate_repository::add(change.connection(), filingSystem,
            SoftOptIn{.contact = id,
                .purpose = purpose->id,
                .channel = draft.channel,
                .detail = *detail,
                .soldOn = draft.soldOn,
                .reference = draft.reference.trimmed(),
                .tests = draft.tests,
                .recordedAt = change.now(),
                .recordedBy = change.permit().staffRef()}));
}

Result<Id<PublishedAddress>> publishedAddress(
    Change &change, FilingSystem filingSystem, Id<Contact> id, const PublishedAddressDraft &draft)
{
    const auto contact = recordable(change, filingSystem, id);
    if (!contact)
        return contact.error();
    const auto purpose = promotingPurpose(change, filingSystem, draft.purposeKey, std::nullopt);
    if (!purpose)
        return purpose.error();
    if (auto good = checkText("source", draft.source, true); !good)
        return good.error();
    if (!draft.seenOn.isValid())
        return wrong("gate.field-missing", "seen_on");
    if (draft.seenOn > change.today())
        return wrong("gate.day-to-come", "seen_on");
    const auto points = contact_point_repository::list(change.connection(), filingSystem, id);
    if (!points)
        return points.error();
    const auto point = pointAmong(*points, draft.detail);
    if (!point)
        return point.error();
    return noted(change, *contact, "gate.published-address",
        {{QStringLiteral("purpose"), purpose->key}, {QStringLiteral("gone"), draft.isGone}},
        gate_repository::add(change.connection(), filingSystem,
            PublishedAddress{.contact = id,
                .purpose = purpose->id,
                .detail = point->id,
                .source = draft.source.trimmed(),
                .seenOn = draft.seenOn,
                .isGone = draft.isGone,
                .recordedAt = change.now(),
                .recordedBy = change.permit().staffRef()}));
}

Outcome settings(Change &change, const GateSettings &settings)
{
    if (!settings.customerExceptionEnd.isValid())
        return wrong("gate.field-missing", "customer_exception_end");
    if (settings.consentAge < lowestConsentAge || settings.consentAge > 21 || settings.softOptInMonths < 1 ||
        settings.softOptInMonths > 120)
        return Error{Failure::Invalid, QStringLiteral("gate.settings")};
    if (auto set = gate_repository::setSettings(change.connection(), settings); !set)
        return set;
    return change.audit({.action = QStringLiteral("gate.settings"),
        .detail = {{QStringLiteral("sender"), keyOf(settings.sender)},
            {QStringLiteral("customer_exception_end"), settings.customerExceptionEnd.toString(Qt::ISODate)},
            {QStringLiteral("consent_age"), settings.consentAge},
            {QStringLiteral("soft_opt_in_months"), settings.softOptInMonths}}});
}

} // namespace gate_recording
