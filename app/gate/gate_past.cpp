#include "app/gate/gate_past.h"

#include "app/audit/audit_detail.h"
#include "app/consent/consent_detail.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/edit_rule.h"
#include "app/contacts/field_history_repository.h"
#include "app/gate/gate_repository.h"
#include "app/storage/sql.h"

#include <algorithm>
#include <limits>

namespace gate_past {

namespace {

/// The newest entry on the settings by then.
Result<std::optional<QJsonObject>> settingsTold(Connection &connection, Instant at)
{
    return Sql(connection, "gate.settings-told",
        QStringLiteral("SELECT d.detail FROM audit_entry e JOIN audit_detail d ON d.position = e.position "
                       "WHERE e.object_ref = '' AND e.action = 'gate.settings' AND e.happened_at <= ? "
                       "ORDER BY e.position DESC LIMIT 1"))
        .bind(at)
        .first([](const Row &row) { return audit_detail::objectIn(row.bytes(0)); });
}

Result<bool> hasLater(Connection &connection, const QString &action, const QString &object, Instant at)
{
    const auto count = Sql(connection, "gate.told-later",
        QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE object_ref = ? AND action = ? "
                       "AND happened_at > ?"))
                           .bind(object)
                           .bind(action)
                           .bind(at)
                           .number();
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

Result<GateSettings> settingsAt(Connection &connection, const GateSettings &now, Instant at)
{
    const auto told = settingsTold(connection, at);
    if (!told)
        return told.error();
    if (*told)
        return gate_repository::settingsFrom(**told);
    const auto isChanged = hasLater(connection, QStringLiteral("gate.settings"), QString(), at);
    if (!isChanged)
        return isChanged.error();
    return *isChanged ? GateSettings() : now; // nobody had chosen anything yet
}

Outcome takeTexts(Connection &connection, GateTerms &terms)
{
    const auto wordings = purpose_repository::wordings(connection, terms.purpose.id);
    if (!wordings)
        return wordings.error();
    const auto inForce = std::find_if(wordings->begin(), wordings->end(),
        [&](const PurposeWording &each) { return each.writtenAt <= terms.at; }); // the newest first
    // What people agreed to before it was written down here was put to them in its first words.
    if (inForce != wordings->end())
        terms.purpose.wording = *inForce;
    else if (!wordings->isEmpty())
        terms.purpose.wording = wordings->constLast();
    return done;
}

bool isAddress(ContactField field, Channel channel)
{
    switch (field) {
    case ContactField::Email:
    case ContactField::WorkEmail:
        return channel == Channel::Email;
    case ContactField::Phone:
    case ContactField::WorkPhone:
        return consent_detail::kindFor(channel) == ContactPoint::Kind::Phone;
    case ContactField::Street:
    case ContactField::HouseNumber:
    case ContactField::HouseLetter:
    case ContactField::HouseAddition:
    case ContactField::Postcode:
    case ContactField::City:
    case ContactField::Country:
        return channel == Channel::Post;
    default:
        return false;
    }
}

/// When records went into this one.
Result<QList<Instant>> mergesOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "gate.merges",
        QStringLiteral("SELECT merged_at FROM contact_alias WHERE filing_system = ? AND contact_id = ?"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) { return row.instant(0); });
}

/// What stood on the record itself. `history` has the newest first.
QDate ownBirthDateAt(Instant moment, QDate today, const QList<FieldChange> &history)
{
    for (const FieldChange &change : history) {
        if (change.field == ContactField::BirthDate && !change.isAbsorbed && change.changedAt > moment)
            today = QDate::fromString(change.before, Qt::ISODate);
    }
    return today;
}

/// Of people who stood in the file twice, the latest of what stood on this record then and of what a merge
/// since left there: what the other record held is not known, but was no later than that, and whatever it
/// refused stays refused.
QDate birthDateAt(
    Instant moment, QDate today, const QList<FieldChange> &history, const QList<Instant> &merges)
{
    QDate latest = ownBirthDateAt(moment, today, history);
    for (const Instant merge : merges) {
        const QDate left = ownBirthDateAt(merge, today, history);
        if (merge > moment && left.isValid() && (!latest.isValid() || left > latest))
            latest = left;
    }
    return latest;
}

/// Consent named it, so it was held then; it is no longer; and nothing changed between the two moments.
void holdAgain(const GateTerms &terms, const QList<Instant> &changes, GateFacts &facts)
{
    const auto kind = consent_detail::kindFor(terms.channel);
    if (!kind)
        return;
    for (const GateAct &act : std::as_const(facts.line)) {
        const bool isHeld = std::any_of(facts.points.begin(), facts.points.end(),
            [&](const GatePoint &point) { return point.id == act.detail; });
        const bool isChangedBetween = std::any_of(changes.begin(), changes.end(),
            [&](Instant change) { return change > act.recordedAt && change <= terms.at; });
        if (act.detail.isStored() && !isHeld && !isChangedBetween)
            facts.points.append({act.detail, *kind});
    }
}

} // namespace

Outcome goBack(Connection &connection, GateTerms &terms)
{
    const auto settings = settingsAt(connection, terms.settings, terms.at);
    if (!settings)
        return settings.error();
    terms.settings = *settings;
    if (auto taken = takeTexts(connection, terms); !taken)
        return taken;
    const auto isEdited = hasLater(connection, QStringLiteral("purpose.edit"), terms.purpose.key, terms.at);
    if (!isEdited)
        return isEdited.error();
    terms.isPurposeOfToday = *isEdited;
    return done;
}

Outcome goBack(Connection &connection, const GateTerms &terms, Id<Contact> contact, GateFacts &facts)
{
    const auto history = field_history_repository::list(
        connection, terms.filingSystem, contact, std::numeric_limits<int>::max());
    if (!history)
        return history.error();
    const auto merges = mergesOf(connection, terms.filingSystem, contact);
    if (!merges)
        return merges.error();
    facts.birthDate = birthDateAt(terms.at, facts.birthDate, *history, *merges);
    QList<Instant> changes;
    for (const FieldChange &change : *history) { // the newest first
        if (!isAddress(change.field, terms.channel))
            continue;
        changes.append(change.changedAt);
        facts.isReachedElsewhereToday = facts.isReachedElsewhereToday || change.changedAt > terms.at;
    }
    if (facts.isReachedElsewhereToday)
        holdAgain(terms, changes, facts);
    return done;
}

} // namespace gate_past
