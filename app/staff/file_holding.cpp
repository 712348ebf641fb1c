#include "app/staff/file_holding.h"

#include "app/changes/service_context.h"
#include "app/staff/permit.h"
#include "app/staff/staff_repository.h"
#include "app/storage/file_key.h"
#include "app/storage/holder_note.h"
#include "app/storage/release_note.h"
#include "app/vault/vault_file.h"

#include <QCoreApplication>
#include <QMutexLocker>
#include <QSysInfo>

#include <algorithm>
#include <tuple>
#include <utility>

FileHolding::FileHolding(const ServiceContext &context, Location location, Clock clock, bool isReading)
    : m_context(context), m_location(std::move(location)), m_clock(std::move(clock)), m_isReading(isReading)
{}

FileHolding::~FileHolding()
{
    if (!m_holder)
        return;
    // Whoever opens the file next answers for themselves.
    release_note::remove(m_location.target);
    holder_note::remove(m_location.target);
}

void FileHolding::begin()
{
    if (isOff())
        return;
    const OpenVault &vault = m_location.key->vault();
    const QMutexLocker lock(&m_mutex);
    m_holder = std::make_unique<FileHolder>(FileHolder{.vault = vault.vault(),
        .member = vault.member(),
        .machine = QSysInfo::machineHostName(),
        .process = QCoreApplication::applicationPid(),
        .since = m_clock.now(),
        .holding = QUuid::createUuid(),
        .name = m_context.openerName.trimmed()});
    const QString ref = vault.memberRef();
    std::ignore = m_context.read([this, ref](Connection &connection) -> Outcome {
        const auto member = staff_repository::byRef(connection, ref);
        hold(ref, member && *member ? (*member)->displayName : QString());
        return done;
    });
}

void FileHolding::heldBy(const Permit &permit)
{
    if (isOff())
        return;
    std::ignore =
        m_context.read([this, ref = permit.staffRef(), name = permit.displayName()](Connection &) -> Outcome {
            hold(ref, name);
            return done;
        });
}

void FileHolding::hold(const QString &memberRef, const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    m_holder->member = QUuid::fromString(memberRef);
    if (!name.isEmpty())
        m_holder->name = name;
    std::ignore = holder_note::write(m_location.target, *m_holder, m_location.key->vault());
}

QFuture<Result<std::optional<ReleaseRequest>>> FileHolding::asked() const
{
    return m_context.read([this](Connection &connection) { return read(connection); });
}

Result<std::optional<ReleaseRequest>> FileHolding::read(Connection &connection) const
{
    const std::optional<ReleaseRequest> nobody;
    const QString &file = m_location.target;
    if (isOff() || !release_note::exists(file))
        return nobody;
    const auto refused = [&] {
        release_note::remove(file);
        return nobody;
    };
    const auto found = release_note::read(file);
    const OpenVault &vault = m_location.key->vault();
    {
        const QMutexLocker lock(&m_mutex);
        if (!found || found->ask.vault != vault.vault() || found->ask.holding != m_holder->holding ||
            found->ask.number == m_holder->declined)
            return refused();
    }
    const auto members = vault_file::members(file, vault);
    if (!members)
        return members.error();
    const QString ref = found->ask.member.toString(QUuid::WithoutBraces);
    const Instant now = m_clock.now();
    const bool isTheirs = std::any_of(members->begin(), members->end(), [&](const SlotInfo &slot) {
        return slot.ref == ref && slot.certified && (slot.until.micros == 0 || now < slot.until) &&
            found->isSignedBy(viewOf(slot.keys.sign));
    });
    if (!isTheirs)
        return refused();
    const auto member = staff_repository::byRef(connection, ref);
    if (!member)
        return member.error();
    if (!*member || (*member)->disabledAt)
        return refused();
    return std::optional(ReleaseRequest{.number = found->ask.number,
        .name = (*member)->displayName,
        .machine = found->ask.machine,
        .askedAt = found->ask.askedAt});
}

QFuture<Outcome> FileHolding::decline(const QUuid &number)
{
    return m_context.read([this, number](Connection &) -> Outcome {
        const QString &file = m_location.target;
        const QMutexLocker lock(&m_mutex);
        if (!m_holder)
            return done;
        m_holder->declined = number;
        if (auto told = holder_note::write(file, *m_holder, m_location.key->vault()); !told)
            return told;
        const auto found = release_note::read(file);
        if (found && found->ask.number == number)
            release_note::remove(file);
        return done;
    });
}

QString FileHolding::askPath() const
{
    return isOff() ? QString() : release_note::pathFor(m_location.target);
}
