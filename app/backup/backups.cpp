#include "app/backup/backups.h"

#include "app/backup/backup_acts.h"
#include "app/backup/backup_outlook.h"
#include "app/backup/backup_repository.h"
#include "app/backup/erasure_record.h"
#include "app/backup/ledger_copies.h"
#include "app/base/awaited.h"
#include "app/changes/service_context.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <tuple>

namespace {

Outcome mayAct(const ServiceContext &context, const Permit &permit)
{
    if (context.shared)
        return Error{Failure::Refused, QStringLiteral("backup.server")};
    return permit.requireAnywhere(Operation::ManageBackups);
}

QString codeOf(BackupStage stage)
{
    switch (stage) {
    case BackupStage::Measuring:
        return QStringLiteral("measuring");
    case BackupStage::Writing:
        return QStringLiteral("writing");
    case BackupStage::Verifying:
        return QStringLiteral("verifying");
    case BackupStage::Restoring:
        return QStringLiteral("restoring");
    }
    Q_UNREACHABLE();
}

template <typename Answer>
BackupProgress toldTo(QPromise<Answer> &promise, const StopRequest &stop)
{
    promise.setProgressRange(0, 100);
    return {stop, [&promise](BackupStage stage, qint64 position, qint64 total) {
                const int percent = total > 0 ? int(position * 100 / total) : 0;
                promise.setProgressValueAndText(percent, codeOf(stage));
            }};
}

/// The destination that this folder is, as it was set up; a folder else.
Result<BackupDestination> destinationOf(const ServiceContext &context, const QString &folder)
{
    const auto known =
        context.reader.ask([](Connection &line) { return backup_repository::destinations(line); }).result();
    if (!known)
        return known.error();
    const auto mark = stick_mark::read(folder);
    for (BackupDestination each : *known) {
        if (each.mark ? mark && mark->id == each.mark->id : each.folder == folder) {
            each.folder = folder;
            return each;
        }
    }
    return BackupDestination{.folder = folder};
}

/// The member with the passphrase that was just given.
Result<BackupOpener> openerOf(const Permit &permit, const Confirmation &confirmation)
{
    if (!confirmation.passphrase())
        return Error{Failure::Refused, QStringLiteral("staff.confirm-again")};
    auto passphrase = confirmation.passphrase()->clone();
    if (!passphrase)
        return passphrase.error();
    return BackupOpener{
        .name = permit.name(), .passphrase = std::make_shared<const SecretBytes>(*std::move(passphrase))};
}

/// Whether it is one of those that an administrator set, and nothing else: nobody is asked for a passphrase.
/// And whether it is still due: what waited for another backup may have been waiting for this very one.
Outcome isWanted(Connection &connection, const BackupDestination &destination, DueFor purpose, Instant now)
{
    const auto situation = backup_outlook::remembered(connection, now);
    if (!situation)
        return situation.error();
    const QList<DestinationNow> &known = situation->destinations;
    const bool isKnown = std::any_of(known.cbegin(), known.cend(),
        [&](const DestinationNow &each) { return each.destination.key() == destination.key(); });
    if (!situation->schedule.isOn || !isKnown)
        return Error{Failure::Refused, QStringLiteral("backup.not-planned")};
    return BackupPlanner::isStillDue(destination, purpose, *situation)
        ? Outcome(done)
        : Outcome(Error{Failure::Refused, QStringLiteral("backup.not-due")});
}

/// Looks at places, which may take their time, and never waits for a backup. It belongs to no file: a disk
/// that hangs keeps a thread of it for good, for which no file stays open and the program ends all the same.
class Lookout final
{
public:
    Lookout() { m_pool->setMaxThreadCount(4); }
    ~Lookout()
    {
        constexpr int patience = 1000; // ms
        if (!m_pool->waitForDone(patience))
            std::ignore = m_pool.release();
    }

    Lookout(const Lookout &) = delete;
    Lookout &operator=(const Lookout &) = delete;

    static QThreadPool *pool()
    {
        static const Lookout only;
        return only.m_pool.get();
    }

private:
    std::unique_ptr<QThreadPool> m_pool = std::make_unique<QThreadPool>();
};

/// The stick in this folder as a place beside those that are known.
Result<BackupDestination> marked(const QString &folder, const QList<BackupDestination> &known)
{
    auto mark = stick_mark::read(folder);
    if (!mark && mark.error().failure == Failure::NotFound) {
        QChar letter = u'A';
        const auto isTaken = [&](const BackupDestination &each) {
            return each.mark && each.mark->letter == letter;
        };
        while (std::any_of(known.cbegin(), known.cend(), isTaken))
            letter = QChar(letter.unicode() + 1);
        mark = stick_mark::write(folder, letter);
    }
    if (!mark)
        return mark.error();
    // What is carried away is meant to be kept elsewhere.
    return BackupDestination{.kind = DestinationKind::Stick,
        .folder = folder,
        .mark = *mark,
        .isOffSite = true,
        .onVolume = folderOnVolume(folder)};
}

Outcome areSound(const QList<BackupDestination> &destinations)
{
    QSet<QString> keys;
    for (const BackupDestination &each : destinations)
        keys.insert(each.key());
    return keys.size() == destinations.size()
        ? Outcome(done)
        : Outcome(Error{Failure::Duplicate, QStringLiteral("backup.same-place")});
}

} // namespace

Backups::Backups(const ServiceContext &context)
    : m_context(context)
    , m_copies(std::make_unique<LedgerCopies>(context))
    , m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Backups::~Backups()
{
    m_desk->waitForDone();
}

Outcome Backups::mayBegin(const Permit &permit, const Confirmation &confirmation) const
{
    if (auto allowed = mayAct(m_context, permit); !allowed)
        return allowed;
    // What holds people who may have been erased is not copied, nor does it say which backups are old.
    if (auto open = permit.requireNoQuarantine(); !open)
        return open;
    return confirmation.requireFor(permit, m_context.clock.now());
}

QFuture<Result<MadeBackup>> Backups::create(const Permit &permit, const Confirmation &confirmation,
    const QString &folder, const StopRequest &stop) const
{
    return QtConcurrent::run(m_desk.get(),
        [=, &context = m_context, allowed = mayBegin(permit, confirmation),
            place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath())](
            QPromise<Result<MadeBackup>> &promise) {
            const auto destination =
                allowed ? destinationOf(context, place) : Result<BackupDestination>(allowed.error());
            promise.addResult(destination
                    ? backup_acts::make(context, permit, &confirmation, *destination, toldTo(promise, stop))
                    : Result<MadeBackup>(destination.error()));
        });
}

QFuture<Result<backup_restore::Report>> Backups::test(const Permit &permit, const Confirmation &confirmation,
    const QString &path, const StopRequest &stop) const
{
    return QtConcurrent::run(m_desk.get(),
        [=, &context = m_context, allowed = mayBegin(permit, confirmation)](
            QPromise<Result<backup_restore::Report>> &promise) {
            const auto opener =
                allowed ? openerOf(permit, confirmation) : Result<BackupOpener>(allowed.error());
            promise.addResult(opener ? backup_acts::test(context, permit, *opener, path,
                                           RestoreTest::Kind::Asked, toldTo(promise, stop))
                                     : Result<backup_restore::Report>(opener.error()));
        });
}

QFuture<Result<BackupSituation>> Backups::situation(const Permit &permit) const
{
    const auto remembered = m_context.read(permit,
        [now = m_context.clock.now(), shared = m_context.shared](
            Connection &connection) -> Result<BackupSituation> {
            if (shared)
                return Error{Failure::Refused, QStringLiteral("backup.server")};
            return backup_outlook::remembered(connection, now);
        });
    return QtConcurrent::run(Lookout::pool(), [remembered, target = m_context.location.target] {
        auto situation = awaited(remembered);
        if (situation)
            backup_outlook::look(*situation, QFileInfo(target).size());
        return situation;
    });
}

QFuture<Result<MadeBackup>> Backups::createDue(
    const Permit &permit, const BackupDestination &destination, const StopRequest &stop, DueFor purpose) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context](QPromise<Result<MadeBackup>> &promise) {
        const auto wanted = [&]() -> Outcome {
            if (auto open = permit.requireNoQuarantine(); !open)
                return open;
            if (context.shared)
                return Error{Failure::Refused, QStringLiteral("backup.server")};
            return context
                .read(permit,
                    [=, now = context.clock.now()](
                        Connection &connection) { return isWanted(connection, destination, purpose, now); })
                .result();
        }();
        promise.addResult(wanted
                ? backup_acts::make(context, permit, nullptr, destination, toldTo(promise, stop))
                : Result<MadeBackup>(wanted.error()));
    });
}

QFuture<Result<backup_restore::Report>> Backups::testMade(
    const Permit &permit, const MadeBackup &backup, const StopRequest &stop) const
{
    return QtConcurrent::run(
        m_desk.get(), [=, &context = m_context](QPromise<Result<backup_restore::Report>> &promise) {
            promise.addResult(backup.kept
                    ? backup_acts::test(context, permit, {.kept = backup.kept}, backup.path,
                          RestoreTest::Kind::Automatic, toldTo(promise, stop))
                    : Result<backup_restore::Report>(
                          Error{Failure::Refused, QStringLiteral("staff.confirm-again")}));
        });
}

QFuture<Result<BackupOverview>> Backups::overview(const Permit &permit) const
{
    const auto allowed = mayAct(m_context, permit);
    return m_context.read(
        permit, [=, now = m_context.clock.now()](Connection &connection) -> Result<BackupOverview> {
            if (!allowed)
                return allowed.error();
            const auto standing = backup_outlook::standing(connection, now);
            auto backups = backup_repository::list(connection, backup_outlook::mostBackups);
            auto tests = backup_repository::tests(connection, backup_outlook::mostTests);
            auto destinations = backup_repository::destinations(connection);
            if (!standing || !backups || !tests || !destinations)
                return !standing ? standing.error()
                    : !backups   ? backups.error()
                    : !tests     ? tests.error()
                                 : destinations.error();
            return BackupOverview{
                *standing, *std::move(backups), *std::move(tests), *std::move(destinations)};
        });
}

QFuture<Result<BackupStanding>> Backups::standing(const Permit &permit) const
{
    return m_context.read(permit,
        [now = m_context.clock.now(), shared = m_context.shared](
            Connection &connection) -> Result<BackupStanding> {
            if (shared)
                return Error{Failure::Refused, QStringLiteral("backup.server")};
            return backup_outlook::standing(connection, now);
        });
}

QFuture<Result<QByteArray>> Backups::ledger() const
{
    return m_context.reader.ask([](Connection &connection) -> Result<QByteArray> {
        const auto ledger = erasure_record::ledger(connection);
        return ledger ? Result<QByteArray>(ledger->toBytes()) : Result<QByteArray>(ledger.error());
    });
}

QFuture<Outcome> Backups::setDestinations(
    const Permit &permit, const QList<BackupDestination> &destinations) const
{
    return m_context.change(permit, [=, allowed = mayAct(m_context, permit)](Change &change) -> Outcome {
        if (!allowed)
            return allowed;
        if (auto sound = areSound(destinations); !sound)
            return sound;
        if (auto set = backup_repository::setDestinations(change.connection(), destinations); !set)
            return set;
        return change.audit({.action = QStringLiteral("backup.destinations"),
            .objectKind = QStringLiteral("backup"),
            .detail = {{QStringLiteral("count"), int(destinations.size())}}});
    });
}

QFuture<Result<BackupDestination>> Backups::markStick(const Permit &permit, const QString &folder) const
{
    using Known = Result<QList<BackupDestination>>;
    const auto asked = m_context.read(permit, [allowed = mayAct(m_context, permit)](Connection &line) {
        return allowed ? backup_repository::destinations(line) : Known(allowed.error());
    });
    return QtConcurrent::run(Lookout::pool(), [asked, folder] {
        const Known known = awaited(asked);
        return known ? marked(folder, *known) : Result<BackupDestination>(known.error());
    });
}

QFuture<Outcome> Backups::setSchedule(const Permit &permit, const BackupSchedule &schedule) const
{
    return m_context.change(permit, [=, allowed = mayAct(m_context, permit)](Change &change) -> Outcome {
        if (!allowed)
            return allowed;
        if (!schedule.isValid())
            return Error{Failure::Invalid, QStringLiteral("backup.schedule")};
        if (auto set = backup_repository::setSchedule(change.connection(), schedule); !set)
            return set;
        return change.audit({.action = QStringLiteral("backup.schedule"),
            .objectKind = QStringLiteral("backup"),
            .detail = {{QStringLiteral("on"), schedule.isOn},
                {QStringLiteral("every_days"), schedule.everyDays},
                {QStringLiteral("at"), schedule.at.toString(QStringLiteral("HH:mm"))}}});
    });
}

QFuture<Outcome> Backups::noteDrill(const Permit &permit, bool cameBack) const
{
    return m_context.change(permit, [=, allowed = mayAct(m_context, permit)](Change &change) -> Outcome {
        if (!allowed)
            return allowed;
        const RestoreTest drill{.tested = change.now(),
            .testedBy = permit.staffRef(),
            .failure = cameBack ? QString() : QStringLiteral("backup.drill-failed"),
            .kind = RestoreTest::Kind::PaperKey};
        if (auto added = backup_repository::addTest(change.connection(), drill); !added)
            return added;
        return change.audit({.action = QStringLiteral("backup.drill"),
            .objectKind = QStringLiteral("backup"),
            .detail = {{QStringLiteral("came_back"), cameBack}}});
    });
}
