#include "app/staff/sign_in.h"

#include "app/changes/service_context.h"
#include "app/consent/purpose_adding.h"
#include "app/staff/activation_code.h"
#include "app/staff/guesses.h"
#include "app/staff/new_passphrase.h"
#include "app/staff/staff_repository.h"

#include <QThreadPool>
#include <QUuid>
#include <QtConcurrent>

namespace {

/// The first member, with everything that a file needs until there are others.
StaffMember founderOf(const QString &name, const QString &displayName)
{
    StaffMember founder{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = name.trimmed(),
        .displayName = displayName.trimmed().isEmpty() ? name.trimmed() : displayName.trimmed()};
    for (const FilingSystem filingSystem : allFilingSystems) {
        for (const Role role : {Role::Steward, Role::Officer, Role::Administrator})
            founder.grants.append({role, filingSystem});
    }
    return founder;
}

/// What a new file holds besides its founder.
Outcome begin(Change &change, const QString &organisation, SignIn::FirstPurposes purposes)
{
    if (auto named = staff_repository::setOrganisation(change.connection(), organisation); !named)
        return named;
    if (purposes == SignIn::FirstPurposes::None)
        return done;
    if (auto added = purpose_adding::addDefaults(change, organisation); !added)
        return added.error();
    return done;
}

Outcome settle(Change &change, StaffMember &founder, const QString &hash, const QString &organisation,
    SignIn::FirstPurposes purposes)
{
    Connection &connection = change.connection();
    if (auto locked = staff_repository::lock(connection); !locked)
        return locked;
    const auto members = staff_repository::count(connection);
    if (!members)
        return members.error();
    if (*members != 0)
        return Error{Failure::Refused, QStringLiteral("staff.founded-already")};
    const auto id = staff_repository::add(connection, founder, hash, change.now());
    if (!id)
        return id.error();
    founder.id = *id;
    for (const Grant &grant : std::as_const(founder.grants)) {
        if (auto given = staff_repository::grant(connection, *id, grant, founder.ref, change.now()); !given)
            return given;
    }
    if (auto begun = begin(change, organisation, purposes); !begun)
        return begun;
    change.staffTouched();
    return change.audit({.action = QStringLiteral("staff.found"),
        .objectKind = QStringLiteral("staff"),
        .objectRef = founder.ref});
}

/// The code is used up. Refused with "permit.changed" where somebody used it first, or another was given.
Outcome useCode(Change &change, const StaffMember &member, const QString &hash)
{
    if (auto locked = staff_repository::lock(change.connection()); !locked)
        return locked;
    if (auto stands = change.permitStands(); !stands)
        return stands;
    if (auto set = staff_repository::setPassphrase(change.connection(), member.id, hash); !set)
        return set;
    change.staffTouched();
    return change.audit({.action = QStringLiteral("staff.activate"),
        .objectKind = QStringLiteral("staff"),
        .objectRef = member.ref});
}

} // namespace

SignIn::SignIn(const ServiceContext &context) : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

SignIn::~SignIn() = default;

QFuture<Result<bool>> SignIn::isEmpty() const
{
    return m_context.read([](Connection &connection) -> Result<bool> {
        const auto members = staff_repository::count(connection);
        if (!members)
            return members.error();
        return *members == 0;
    });
}

Outcome SignIn::checkFounder(const QString &name, const QString &displayName, const QString &passphrase,
    const QString &organisation)
{
    if (name.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("staff.name-empty")};
    return checkPassphrase(passphrase, name + u' ' + displayName, organisation);
}

QFuture<Result<Permit>> SignIn::found(const QString &name, const QString &displayName,
    const QString &passphrase, const QString &organisation, FirstPurposes purposes) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<Permit> {
        if (auto good = checkFounder(name, displayName, passphrase, organisation); !good)
            return good.error();
        const auto hash = hashPassphrase(passphrase, context.hashCost);
        if (!hash)
            return hash.error();
        const StaffMember founder = founderOf(name, displayName);
        return context
            .change(Permit(founder),
                [=, hash = *hash](Change &change) -> Result<Permit> {
                    StaffMember settled = founder;
                    if (auto founded = settle(change, settled, hash, organisation.simplified(), purposes); !founded)
                        return founded.error();
                    return Permit(settled);
                })
            .result();
    });
}

QFuture<Result<Permit>> SignIn::enter(const QString &name, const QString &passphrase) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<Permit> {
        const auto member = admitted(context, name, passphrase);
        if (!member)
            return member.error();
        const Permit permit(*member);
        const auto noted = context
                               .change(permit,
                                   [ref = member->ref](Change &change) {
                                       return change.audit({.action = QStringLiteral("staff.sign-in"),
                                           .objectKind = QStringLiteral("staff"),
                                           .objectRef = ref});
                                   })
                               .result();
        if (!noted)
            return noted.error();
        return permit;
    });
}

QFuture<Result<Permit>> SignIn::activate(
    const QString &name, const QString &code, const QString &newPassphrase) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<Permit> {
        // Whoever gave the code knows it.
        if (activation_code::parsed(newPassphrase))
            return Error{Failure::Invalid, QStringLiteral("passphrase.code")};
        const auto awaited = invited(context, name, code);
        if (!awaited)
            return awaited.error();
        const auto hash = hashOfNewPassphrase(context, *awaited, newPassphrase);
        if (!hash)
            return hash.error();
        const auto used = context
                              .change(Permit(*awaited),
                                  [member = *awaited, hash = *hash](
                                      Change &change) { return useCode(change, member, hash); })
                              .result();
        // Somebody was first with it, or another code was given meanwhile.
        if (!used && used.error().what == QLatin1String("permit.changed"))
            return Error{Failure::WrongPassphrase, QStringLiteral("staff.code")};
        if (!used)
            return used.error();
        StaffMember member = *awaited;
        member.activationUntil.reset();
        return Permit(member);
    });
}

QFuture<Result<Confirmation>> SignIn::confirm(const Permit &permit, const QString &passphrase) const
{
    return QtConcurrent::run(
        m_desk.get(), [name = permit.name(), passphrase, &context = m_context]() -> Result<Confirmation> {
            const auto member = admitted(context, name, passphrase);
            if (!member)
                return member.error();
            return Confirmation(member->id, context.clock.now());
        });
}
