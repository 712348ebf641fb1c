#include "app/staff/sign_in.h"

#include "app/changes/service_context.h"
#include "app/consent/purpose_adding.h"
#include "app/staff/staff_repository.h"

#include <QUuid>

#include <algorithm>

namespace {

constexpr qint64 second = 1'000'000;

/// 2^(n-3) s after the third failure, at most 60 s; after ten, 15 minutes (security.md 4.4.6).
qint64 delayAfter(int failures)
{
    if (failures < 3)
        return 0;
    if (failures >= 10)
        return 15 * 60 * second;
    return std::min<qint64>(qint64{1} << (failures - 3), 60) * second;
}

Error wrongPassphrase()
{
    return Error{Failure::WrongPassphrase, QStringLiteral("staff.sign-in")};
}

/// Compares and counts; runs in a transaction of its own so that a failure is remembered.
Result<StaffMember> admit(Connection &connection, const QString &name, const QString &passphrase, Instant now,
    HashCost cost)
{
    const auto found = staff_repository::byName(connection, name);
    if (!found)
        return found.error();
    if (!*found) {
        pretendToCompare(passphrase, cost);
        return wrongPassphrase();
    }
    const staff_repository::Credentials &credentials = **found;
    if (credentials.retryAt > now) {
        const qint64 seconds = (credentials.retryAt.micros - now.micros + second - 1) / second;
        return Error{Failure::Busy, QStringLiteral("staff.throttled"), {QString::number(seconds)}};
    }
    const bool matches = passphraseMatches(credentials.passphrase, passphrase);
    const int failures = matches ? 0 : credentials.failures + 1;
    if (failures != credentials.failures) {
        const Instant retryAt{matches ? 0 : now.micros + delayAfter(failures)};
        auto noted = writing(connection, [&](Connection &c) {
            return staff_repository::noteFailures(c, credentials.member.id, failures, retryAt);
        });
        if (!noted)
            return noted.error();
    }
    if (!matches || credentials.member.disabledAt)
        return wrongPassphrase();
    return credentials.member;
}

/// What a new file holds besides its founder.
Outcome begin(Change &change, const QString &organisation, SignIn::FirstPurposes purposes)
{
    if (auto named = purpose_adding::nameOrganisation(change, organisation); !named)
        return named;
    if (purposes == SignIn::FirstPurposes::None)
        return done;
    if (auto added = purpose_adding::addDefaults(change, organisation); !added)
        return added.error();
    return done;
}

} // namespace

QFuture<Result<bool>> SignIn::isEmpty() const
{
    return m_context.read([](Connection &connection) -> Result<bool> {
        const auto members = staff_repository::count(connection);
        if (!members)
            return members.error();
        return *members == 0;
    });
}

QFuture<Result<Permit>> SignIn::found(const QString &name, const QString &displayName,
    const QString &passphrase, const QString &organisation, FirstPurposes purposes) const
{
    return m_context.writer.ask([=, clock = m_context.clock, cost = m_context.hashCost, &feed = m_context.feed](
                                    Connection &connection) -> Result<Permit> {
        if (name.trimmed().isEmpty())
            return Error{Failure::Invalid, QStringLiteral("staff.name-empty")};
        if (auto good = checkPassphrase(passphrase, name, organisation); !good)
            return good.error();
        const auto hash = hashPassphrase(passphrase, cost);
        if (!hash)
            return hash.error();
        StaffMember founder{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .name = name.trimmed(),
            .displayName = displayName.trimmed().isEmpty() ? name.trimmed() : displayName.trimmed()};
        for (const FilingSystem filingSystem : allFilingSystems) {
            for (const Role role : {Role::Steward, Role::Officer, Role::Administrator})
                founder.grants.append({role, filingSystem});
        }
        const Permit provisional(founder);
        auto added = changing(connection, provisional, clock, feed, [&](Change &change) -> Outcome {
            const auto members = staff_repository::count(change.connection());
            if (!members)
                return members.error();
            if (*members != 0)
                return Error{Failure::Refused, QStringLiteral("staff.founded-already")};
            const auto id = staff_repository::add(change.connection(), founder, *hash, change.now());
            if (!id)
                return id.error();
            founder.id = *id;
            for (const Grant &grant : std::as_const(founder.grants)) {
                if (auto given = staff_repository::grant(
                        change.connection(), *id, grant, founder.ref, change.now());
                    !given)
                    return given;
            }
            if (auto begun = begin(change, organisation.simplified(), purposes); !begun)
                return begun;
            change.staffTouched();
            return change.audit({.action = QStringLiteral("staff.found"),
                .objectKind = QStringLiteral("staff"),
                .objectRef = founder.ref});
        });
        if (!added)
            return added.error();
        return Permit(founder);
    });
}

QFuture<Result<Permit>> SignIn::enter(const QString &name, const QString &passphrase) const
{
    return m_context.writer.ask([=, clock = m_context.clock, cost = m_context.hashCost, &feed = m_context.feed](
                                    Connection &connection) -> Result<Permit> {
        const auto member = admit(connection, name, passphrase, clock.now(), cost);
        if (!member)
            return member.error();
        const Permit permit(*member);
        auto noted = changing(connection, permit, clock, feed, [&](Change &change) {
            return change.audit({.action = QStringLiteral("staff.sign-in"),
                .objectKind = QStringLiteral("staff"),
                .objectRef = member->ref});
        });
        if (!noted)
            return noted.error();
        return permit;
    });
}

QFuture<Result<Confirmation>> SignIn::confirm(const Permit &permit, const QString &passphrase) const
{
    return m_context.writer.ask([=, clock = m_context.clock, cost = m_context.hashCost](
                                    Connection &connection) -> Result<Confirmation> {
        const auto member = admit(connection, permit.name(), passphrase, clock.now(), cost);
        if (!member)
            return member.error();
        return Confirmation(member->id, clock.now());
    });
}
