#include "app/consent/purposes.h"

#include "app/changes/service_context.h"
#include "app/consent/consent_recording.h"
#include "app/consent/purpose_adding.h"
#include "app/consent/purpose_repository.h"
#include "app/consent/purpose_standing.h"
#include "app/grounds/ground_end_repository.h"

using purpose_adding::entryFor;
using purpose_adding::requireFor;
using purpose_adding::trimmed;
using purpose_adding::write;

namespace {

Result<Purpose> stored(Connection &connection, Id<Purpose> id)
{
    auto found = purpose_repository::byId(connection, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    return **std::move(found);
}

/// As it is once nobody records for it meanwhile.
Result<Purpose> heldAlone(Connection &connection, Id<Purpose> id)
{
    if (auto held = purpose_standing::holdAlone(connection, id); !held)
        return held.error();
    return stored(connection, id);
}

Outcome replaceIn(Change &change, const Purpose &purpose)
{
    const auto before = stored(change.connection(), purpose.id);
    if (!before)
        return before.error();
    for (const auto appliesTo : {before->appliesTo, purpose.appliesTo}) {
        if (auto allowed = requireFor(change.permit(), appliesTo); !allowed)
            return allowed;
    }
    if (before->key != purpose.key || before->basis != purpose.basis ||
        before->doubleOptIn != purpose.doubleOptIn)
        return Error{Failure::Refused, QStringLiteral("purpose.fixed")};
    if (before->endedAt)
        return Error{Failure::Refused, QStringLiteral("purpose.ended")};
    if (auto good = purpose_adding::check(change, purpose, *before); !good)
        return good;
    Purpose next = purpose;
    next.endedAt = before->endedAt;
    if (auto replaced = purpose_repository::replace(change.connection(), next); !replaced)
        return replaced;
    change.purposesTouched();
    return change.audit(entryFor(QStringLiteral("purpose.edit"), purpose));
}

Result<int> rewordIn(Change &change, Id<Purpose> id, const PurposeWording &wording, bool material)
{
    const auto purpose = heldAlone(change.connection(), id);
    if (!purpose)
        return purpose.error();
    if (auto allowed = requireFor(change.permit(), purpose->appliesTo); !allowed)
        return allowed.error();
    PurposeWording next = trimmed(wording);
    next.grade = material ? WordingGrade::Material : WordingGrade::Editorial;
    if (auto good = purpose_adding::checkTold(*purpose, next, purpose->wording); !good)
        return good.error();
    if (wordingDigest(next) == purpose->wording.digest)
        return Error{Failure::Invalid, QStringLiteral("purpose.wording-same"), {QStringLiteral("wording")}};
    const auto written = write(change, id, next);
    if (!written)
        return written.error();
    int ended = 0;
    if (material && purpose->asksConsent()) {
        const auto expired = consent_recording::endRunning(change, *purpose, ConsentAct::Expired);
        if (!expired)
            return expired;
        ended = *expired;
    }
    change.purposesTouched();
    if (auto noted = change.audit(entryFor(QStringLiteral("purpose.reword"), *purpose,
            {{QStringLiteral("wording"), written->number}, {QStringLiteral("material"), material},
                {QStringLiteral("expired"), ended}}));
        !noted)
        return noted.error();
    return ended;
}

Result<int> endIn(Change &change, Id<Purpose> id)
{
    auto purpose = heldAlone(change.connection(), id);
    if (!purpose)
        return purpose.error();
    if (auto allowed = requireFor(change.permit(), purpose->appliesTo); !allowed)
        return allowed.error();
    if (purpose->endedAt)
        return Error{Failure::Refused, QStringLiteral("purpose.ended")};
    purpose->endedAt = change.now();
    if (auto replaced = purpose_repository::replace(change.connection(), *purpose); !replaced)
        return replaced.error();
    const auto revoked = consent_recording::endRunning(change, *purpose, ConsentAct::Revoked);
    if (!revoked)
        return revoked;
    // A ground for a purpose that is over carries nobody any more.
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (!purpose->appliesTo.contains(filingSystem))
            continue;
        if (auto derived = ground_end_repository::rebuild(change.connection(), filingSystem, change.today());
            !derived)
            return derived.error();
    }
    change.purposesTouched();
    if (auto noted = change.audit(
            entryFor(QStringLiteral("purpose.end"), *purpose, {{QStringLiteral("revoked"), *revoked}}));
        !noted)
        return noted.error();
    return *revoked;
}

} // namespace

QFuture<Result<QList<Purpose>>> Purposes::list(const Permit &permit) const
{
    return m_context.read([permit](Connection &connection) -> Result<QList<Purpose>> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.purposes.list")};
        return purpose_repository::all(connection);
    });
}

QFuture<Result<QList<PurposeWording>>> Purposes::wordings(const Permit &permit, Id<Purpose> purpose) const
{
    return m_context.read([=](Connection &connection) -> Result<QList<PurposeWording>> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.purposes.list")};
        return purpose_repository::wordings(connection, purpose);
    });
}

QFuture<Result<Id<Purpose>>> Purposes::add(const Permit &permit, const Purpose &purpose) const
{
    return m_context.change(permit, [=](Change &change) { return purpose_adding::add(change, purpose); });
}

QFuture<Outcome> Purposes::replace(const Permit &permit, const Purpose &purpose) const
{
    return m_context.change(permit, [=](Change &change) { return replaceIn(change, purpose); });
}

QFuture<Result<int>> Purposes::reword(
    const Permit &permit, Id<Purpose> purpose, const PurposeWording &wording, bool material) const
{
    return m_context.change(
        permit, [=](Change &change) { return rewordIn(change, purpose, wording, material); });
}

QFuture<Result<int>> Purposes::end(const Permit &permit, Id<Purpose> purpose) const
{
    return m_context.change(permit, [=](Change &change) { return endIn(change, purpose); });
}

QFuture<Result<int>> Purposes::seedDefaults(const Permit &permit, const QString &organisation) const
{
    return m_context.change(
        permit, [=](Change &change) { return purpose_adding::addDefaults(change, organisation); });
}
