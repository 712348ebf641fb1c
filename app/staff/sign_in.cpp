#include "app/staff/sign_in.h"

#include "app/audit/session_checkpoint.h"
#include "app/audit/trail_pin.h"
#include "app/changes/service_context.h"
#include "app/consent/purpose_adding.h"
#include "app/staff/activation_code.h"
#include "app/staff/file_entry.h"
#include "app/staff/founder.h"
#include "app/staff/guesses.h"
#include "app/staff/member_keys.h"
#include "app/staff/new_passphrase.h"
#include "app/staff/recovered_member.h"
#include "app/staff/staff_repository.h"
#include "app/storage/file_key.h"
#include "app/vault/passphrase_bytes.h"

#include <QThreadPool>
#include <QUuid>
#include <QtConcurrent>

namespace {

/// The first member, with everything that a file needs until there are others.
StaffMember founderOf(const ServiceContext &context, const QString &name, const QString &displayName)
{
    return {.ref = context.shared ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                  : context.location.key->vault().memberRef(),
        .name = name.trimmed(),
        .displayName = displayName.trimmed().isEmpty() ? name.trimmed() : displayName.trimmed(),
        .grants = grantsOfFounder()};
}

/// How the passphrase is kept: on a server by its hash, in a file by the key set that it opens.
Result<QString> keptAs(const ServiceContext &context, const SecretText &passphrase)
{
    return context.shared ? hashPassphrase(passphrase, context.hashCost) : Result<QString>(QString());
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

Outcome SignIn::checkFounder(const QString &name, const QString &displayName, const SecretText &passphrase,
    const QString &organisation)
{
    if (name.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("staff.name-empty")};
    return checkPassphrase(passphrase, name + u' ' + displayName, organisation);
}

QFuture<Result<Permit>> SignIn::found(const QString &name, const QString &displayName,
    const SecretText &passphrase, const QString &organisation, FirstPurposes purposes) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<Permit> {
        if (auto good = checkFounder(name, displayName, passphrase, organisation); !good)
            return good.error();
        const auto hash = keptAs(context, passphrase);
        if (!hash)
            return hash.error();
        const StaffMember founder = founderOf(context, name, displayName);
        const auto founded =
            context
                .change(Permit(founder),
                    [=, hash = *hash](Change &change) -> Result<Permit> {
                        StaffMember settled = founder;
                        if (auto begun = settle(change, settled, hash, organisation.simplified(), purposes);
                            !begun)
                            return begun.error();
                        return Permit(settled, context.quarantine);
                    })
                .result();
        if (founded)
            session_checkpoint::begin(context, founder.ref);
        return founded;
    });
}

Outcome SignIn::checkTrail() const
{
    return m_context
        .read([&pin = m_context.trailPin](Connection &connection) { return pin.check(connection); })
        .result();
}

Result<Permit> SignIn::letIn(const StaffMember &member, int failuresBefore, For purpose) const
{
    const Permit permit(member, m_context.quarantine);
    if (m_context.isReading)
        return permit.reading(); // of whatever copy it is, and nothing tells of it
    if (const auto good = checkTrail(); !good)
        return purpose == For::Work ? Result<Permit>(good.error()) : permit;
    AuditEntry entry{.action = QStringLiteral("staff.sign-in"),
        .objectKind = QStringLiteral("staff"),
        .objectRef = member.ref};
    if (failuresBefore > 0)
        entry.detail.insert(QStringLiteral("failed_before"), failuresBefore);
    const auto noted =
        m_context.change(permit, [entry](Change &change) { return change.audit(entry); }).result();
    if (!noted)
        return noted.error();
    session_checkpoint::begin(m_context, member.ref);
    return permit;
}

Result<Permit> SignIn::activated(StaffMember member, const QString &hash) const
{
    if (const auto good = checkTrail(); !good)
        return good.error();
    const auto used =
        m_context.change(Permit(member), [=](Change &change) { return useCode(change, member, hash); })
            .result();
    // Somebody was first with it, or another code was given meanwhile.
    if (!used && used.error().what == QLatin1String("permit.changed"))
        return Error{Failure::WrongPassphrase, QStringLiteral("staff.code")};
    if (!used)
        return used.error();
    member.activationUntil.reset();
    session_checkpoint::begin(m_context, member.ref);
    return Permit(member, m_context.quarantine);
}

Result<Permit> SignIn::activatedInFile(
    const QString &name, const SecretText &code, const SecretText &passphrase) const
{
    const auto opened =
        file_entry::activate(m_context.location, name, code, passphrase, m_context.hashCost, m_context.clock);
    if (!opened)
        return opened.error();
    const auto member = memberWith(m_context, opened->location.key->vault().memberRef());
    return member ? activated(*member, {}) : Result<Permit>(member.error());
}

Result<Permit> SignIn::asRecovered(const QString &ref) const
{
    if (auto goesOn = checkTrail(); !goesOn)
        return goesOn.error();
    const QString &name = m_context.openerName;
    // As the founder of a file: nobody in it gave them these rights.
    const auto settled = m_context
                             .change(Permit(StaffMember{.ref = ref, .name = name}),
                                 [=](Change &change) { return settleRecovered(change, ref, name); })
                             .result();
    return settled ? Result<Permit>(Permit(*settled, m_context.quarantine)) : Result<Permit>(settled.error());
}

QFuture<Result<Permit>> SignIn::enterAsOpener(For purpose)
{
    return QtConcurrent::run(m_desk.get(), [this, purpose]() -> Result<Permit> {
        if (m_context.shared || !m_isOpenerAwaited.exchange(false))
            return Error{Failure::Refused, QStringLiteral("staff.sign-in")};
        const QString ref = m_context.location.key->vault().memberRef();
        const auto known =
            m_context.read([ref](Connection &connection) { return staff_repository::byRef(connection, ref); })
                .result();
        if (!known)
            return known.error();
        // Unknown is only who was let in by the recovery key when the program was cut off before it told the
        // database.
        if (m_context.isRecovered || (!*known && member_keys::isAdministrator(m_context, ref)))
            return asRecovered(ref);
        auto member = memberWith(m_context, ref);
        if (!member)
            return member.error();
        // Their first visit: the code made their keys while the file was opened.
        if (member->activationUntil)
            return activated(*member, {});
        return letIn(*member, m_context.failuresBefore, purpose);
    });
}

QFuture<Result<Permit>> SignIn::enter(const QString &name, const SecretText &passphrase, For purpose) const
{
    return QtConcurrent::run(m_desk.get(), [=, this]() -> Result<Permit> {
        const auto member = admitted(m_context, name, passphrase);
        if (!member)
            return member.error();
        return letIn(*member, 0, purpose);
    });
}

QFuture<Result<Permit>> SignIn::activate(
    const QString &name, const SecretText &code, const SecretText &newPassphrase) const
{
    return QtConcurrent::run(m_desk.get(), [=, this, &context = m_context]() -> Result<Permit> {
        if (!context.shared)
            return activatedInFile(name, code, newPassphrase);
        // Whoever gave the code knows it.
        if (activation_code::parsed(newPassphrase))
            return Error{Failure::Invalid, QStringLiteral("passphrase.code")};
        const auto awaited = invited(context, name, code);
        if (!awaited)
            return awaited.error();
        const auto hash = hashOfNewPassphrase(context, *awaited, newPassphrase);
        if (!hash)
            return hash.error();
        return activated(*awaited, *hash);
    });
}

QFuture<Result<Confirmation>> SignIn::confirm(const Permit &permit, const SecretText &passphrase) const
{
    return QtConcurrent::run(
        m_desk.get(), [name = permit.name(), passphrase, &context = m_context]() -> Result<Confirmation> {
            const auto member = admitted(context, name, passphrase);
            if (!member)
                return member.error();
            std::shared_ptr<const SecretBytes> secret;
            if (!context.shared) {
                auto prepared = preparedPassphrase(passphrase);
                if (!prepared)
                    return prepared.error();
                secret = std::make_shared<const SecretBytes>(*std::move(prepared));
            }
            return Confirmation(*member, context.clock.now(), std::move(secret));
        });
}
