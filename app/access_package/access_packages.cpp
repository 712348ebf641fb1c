#include "app/access_package/access_packages.h"

#include "app/access_package/access_gathering.h"
#include "app/access_package/access_package_repository.h"
#include "app/access_package/portability_file.h"
#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/field_value.h"
#include "app/leaving/leaving.h"
#include "app/requests/identity_facts.h"
#include "app/requests/request_stepping.h"
#include "app/retention/archive_reader.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace {

constexpr int laidOut = access_gathering::parts + 1;
constexpr int handedOut = laidOut + 1;
constexpr int wholePackage = handedOut + 1;

Error handingCancelled()
{
    return {Failure::Cancelled, QStringLiteral("package.cancelled")};
}

/// Who limits what somebody gets needs the right to decide on requests (domain.md 4.6).
Operation rightFor(const PackageWish &wish)
{
    return wish.limits() ? Operation::DecideRequests : Operation::HandleRequests;
}

/// The right by which somebody hands a package out: who opens the archive may also carry requests out, and
/// need not have prepared them.
Operation heldRight(const Permit &permit, FilingSystem filingSystem, const PackageWish &wish)
{
    const Operation usual = rightFor(wish);
    const bool isArchivist = permit.may(Operation::ViewArchive, filingSystem);
    return !wish.limits() && isArchivist && !permit.may(usual, filingSystem) ? Operation::ExecuteRequests
                                                                             : usual;
}

/// The person gets all of it, also what only a duty keeps (art. 15(1), (3) GDPR); so whoever makes it sees
/// that, on the screen or in the file whose passphrase they are told. Refused "contact.archive-only".
Result<bool> mayMake(Connection &connection, const Permit &permit, const Request &request,
    const PackageWish &wish, QDate today)
{
    const FilingSystem filingSystem = request.filingSystem;
    const auto archived = archive_reader::of(connection, filingSystem, request.contact, today);
    if (!archived)
        return archived.error();
    if (archived->isEmpty()) {
        const auto allowed = permit.require(rightFor(wish), filingSystem);
        return allowed ? Result<bool>(false) : Result<bool>(allowed.error());
    }
    return permit.may(Operation::ViewArchive, filingSystem)
        ? Result<bool>(true)
        : Result<bool>(Error::refused("contact.archive-only"));
}

AuditEntry archiveLook(const Request &request)
{
    return {.action = QStringLiteral("contact.archive-view"),
        .filingSystem = request.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = QString::fromLatin1(request.contactRef.toHex()),
        .detail = {{QStringLiteral("request"), request.ref}}};
}

Result<AccessPackage> gathered(const ServiceContext &context, const Permit &permit, FilingSystem filingSystem,
    Id<Request> id, const PackageWish &wish, bool withFiles, const access_gathering::Continue &goOn)
{
    const auto taken = access_rule::accepted(wish);
    if (!taken)
        return taken.error();
    QList<NamedText> reasons;
    for (const QString &reason : taken->leftOut)
        reasons.append({QStringLiteral("reason"), reason});
    if (auto clean = refuseNationalNumbers(reasons); !clean)
        return clean.error();
    return context
        .read(permit,
            [&](Connection &connection) -> Result<AccessPackage> {
                if (auto allowed = permit.require(heldRight(permit, filingSystem, *taken), filingSystem);
                    !allowed)
                    return allowed.error();
                const auto request = request_steps::found(connection, filingSystem, id);
                if (!request)
                    return request.error();
                const auto isArchived = mayMake(connection, permit, *request, *taken, context.clock.today());
                if (!isArchived)
                    return isArchived.error();
                if (*isArchived)
                    noteViewing(context, permit, archiveLook(*request));
                // What is handed out may be more than was held when it was seen who asks.
                const auto need = identity_facts::needOf(connection, *request);
                if (!need)
                    return need.error();
                if (auto may = access_rule::mayBeMade(
                        *request, *need, permit.staffRef(), permit.ownContact(), taken->limits());
                    !may)
                    return may.error();
                return access_gathering::gather(connection, *request, *taken, context.clock, withFiles, goOn);
            })
        .result();
}

/// Counts, and never what was in it.
QJsonObject detailOf(const AccessPackage &package, const LeftFile &left)
{
    const auto leftOut = std::count_if(
        package.files.begin(), package.files.end(), [](const PackageFile &file) { return file.isLeftOut(); });
    return {{QStringLiteral("file"), left.file.ref}, {QStringLiteral("redacted"), package.redactedCount()},
        {QStringLiteral("files"), package.files.size() - leftOut}, {QStringLiteral("left_out"), leftOut}};
}

LeavingOrder leavingOrderOf(
    const AccessPackage &package, FilingSystem filingSystem, const PackageOrder &order)
{
    const bool isAccess = package.type == Request::Type::Access;
    return {.way = isAccess ? way_out::accessPackage : way_out::portabilityFile,
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("request"),
        .objectRef = package.requestRef,
        .dataClass = package.dataClass(filingSystem),
        .name = isAccess ? QStringLiteral("access-package") : QStringLiteral("portability"),
        .places = order.places,
        .mayReplace = order.mayReplace};
}

} // namespace

AccessPackages::AccessPackages(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

AccessPackages::~AccessPackages() = default;

QFuture<Result<AccessPackage>> AccessPackages::preview(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const PackageWish &wish) const
{
    return QtConcurrent::run(
        m_desk.get(), [=, &context = m_context](QPromise<Result<AccessPackage>> &promise) {
            promise.addResult(
                gathered(context, permit, filingSystem, id, wish, false, [](int) { return true; }));
        });
}

QFuture<Result<QList<PackageFile>>> AccessPackages::kept(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<PackageFile>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto request = request_steps::found(connection, filingSystem, id);
        if (!request)
            return request.error();
        // Whoever may not see some of them makes no package either.
        const auto hidden =
            archive_veil::hiddenFrom(connection, permit, filingSystem, request->contact, today);
        if (!hidden)
            return hidden.error();
        if (hidden->contains(DataCategory::Correspondence) || hidden->contains(DataCategory::Evidence))
            return QList<PackageFile>();
        return access_package_repository::files(connection, filingSystem, request->contact, false);
    });
}

QFuture<Result<LeftFile>> AccessPackages::hand(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const PackageOrder &order) const
{
    const auto work = [=, &context = m_context](QPromise<Result<LeftFile>> &promise) -> Result<LeftFile> {
        promise.setProgressRange(0, wholePackage);
        const access_gathering::Continue goOn = [&](int part) {
            promise.setProgressValue(part);
            return !order.stop.isStopped();
        };
        if (auto open = permit.requireNoQuarantine(); !open)
            return open.error();
        const auto package = gathered(context, permit, filingSystem, id, order.wish, true, goOn);
        if (!package)
            return package.error();
        if (package->type == Request::Type::Portability && portableOf(*package).isEmpty())
            return Error::refused("package.nothing-portable");
        const auto parts = order.layOut(*package);
        if (!parts)
            return parts.error();
        if (!goOn(laidOut))
            return handingCancelled();
        auto left =
            Leaving(context).write(permit, leavingOrderOf(*package, filingSystem, order), *parts).result();
        if (!left)
            return left;
        promise.setProgressValue(handedOut);
        // It left, and the trail tells so: what fails from here on takes nothing back.
        const auto noted = request_steps::stepThrough(
            context, permit, heldRight(permit, filingSystem, order.wish), filingSystem, id,
            QStringLiteral("package-made"),
            [](const Request &request, Change &) { return Result<Request>(request); }, {},
            detailOf(*package, *left))
                               .result();
        promise.setProgressValue(wholePackage);
        return noted ? left : Result<LeftFile>(noted.error());
    };
    return QtConcurrent::run(
        m_desk.get(), [work](QPromise<Result<LeftFile>> &promise) { promise.addResult(work(promise)); });
}
