#include "app/audit/audit_trail.h"

#include "app/audit/audit_repository.h"
#include "app/audit/trail_export.h"
#include "app/audit/trail_pin.h"
#include "app/changes/service_context.h"
#include "app/formats/csv_writer.h"
#include "app/staff/confirmation.h"

#include <QJsonDocument>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace {

constexpr int pageSize = 200;
constexpr int exportSlice = 2000;

/// What of the trail this permit reaches.
struct Reach
{
    QList<FilingSystem> filingSystems = {};
    AuditFilter filter = {};
    bool isNothing = false;
};

Result<Reach> reachOf(const Permit &permit, const AuditFilter &wanted)
{
    Reach reach{.filter = wanted};
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (permit.may(Operation::ReadAudit, filingSystem))
            reach.filingSystems.append(filingSystem);
    }
    if (!reach.filingSystems.isEmpty())
        return reach;
    if (!permit.mayAnywhere(Operation::ManageStaff))
        return permit.requireAnywhere(Operation::ReadAudit).error();
    const QString staff = QStringLiteral("staff");
    reach.isNothing = !wanted.objectKind.isEmpty() && wanted.objectKind != staff;
    reach.filter.objectKind = staff;
    return reach;
}

Result<PageOf<AuditEntry>> pageOf(Connection &connection, const Reach &reach, qint64 before)
{
    if (reach.isNothing)
        return PageOf<AuditEntry>{};
    return audit_repository::list(connection, reach.filter, reach.filingSystems, before, pageSize);
}

/// The same to go through all of it: how many there are is asked once.
Result<QList<AuditEntry>> sliceOf(Connection &connection, const Reach &reach, qint64 before)
{
    if (reach.isNothing)
        return QList<AuditEntry>{};
    return audit_repository::slice(connection, reach.filter, reach.filingSystems, before, exportSlice);
}

Result<qint64> countOf(Connection &connection, const Reach &reach)
{
    if (reach.isNothing)
        return 0;
    return audit_repository::count(connection, reach.filter, reach.filingSystems);
}

QString nameOf(const std::optional<FilingSystem> &filingSystem)
{
    if (!filingSystem)
        return {};
    return *filingSystem == FilingSystem::Customers ? QStringLiteral("customers")
                                                    : QStringLiteral("employees");
}

QStringList headers()
{
    return {QStringLiteral("position"), QStringLiteral("at"), QStringLiteral("actor"),
        QStringLiteral("action"), QStringLiteral("filing_system"), QStringLiteral("object_kind"),
        QStringLiteral("object"), QStringLiteral("request"), QStringLiteral("computed_for"),
        QStringLiteral("detail")};
}

QStringList cellsOf(const AuditEntry &entry)
{
    return {QString::number(entry.position), entry.happenedAt.toText(), entry.actor, entry.action,
        nameOf(entry.filingSystem), entry.objectKind, entry.objectRef, entry.requestRef,
        entry.computedFor.toString(Qt::ISODate),
        QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact))};
}

Result<qint64> writeAll(
    QPromise<Result<qint64>> &promise, const ServiceContext &context, const Reach &reach, const QString &path)
{
    auto writer = CsvWriter::create(path, CsvWriter::Style::NlExcel);
    if (!writer)
        return Error{Failure::Unavailable, QStringLiteral("audit.file")};
    if (auto written = (*writer)->row(headers()); !written)
        return written.error();
    const auto all =
        context.read([=](Connection &connection) { return countOf(connection, reach); }).result();
    if (!all)
        return all.error();
    promise.setProgressRange(0, int(std::min<qint64>(*all, INT_MAX)));
    qint64 count = 0;
    for (qint64 before = 0;;) {
        if (promise.isCanceled())
            return Error{Failure::Cancelled, QStringLiteral("audit.export")};
        const auto entries =
            context.read([=](Connection &connection) { return sliceOf(connection, reach, before); }).result();
        if (!entries)
            return entries.error();
        if (entries->isEmpty())
            break;
        for (const AuditEntry &entry : *entries) {
            if (auto written = (*writer)->row(cellsOf(entry)); !written)
                return written.error();
        }
        count += entries->size();
        before = entries->constLast().position;
        promise.setProgressValue(int(std::min<qint64>(count, INT_MAX)));
    }
    if (auto kept = (*writer)->commit(); !kept)
        return Error{Failure::Unavailable, QStringLiteral("audit.file")};
    return count;
}

Outcome noteExport(const ServiceContext &context, const Permit &permit, qint64 rows)
{
    return context
        .change(permit,
            [rows](Change &change) {
                return change.audit({.action = QStringLiteral("audit.export"),
                    .objectKind = QStringLiteral("audit"),
                    .detail = {{QStringLiteral("rows"), rows}}});
            })
        .result();
}

/// Tells a future how far its work is; false when it was cancelled.
template <typename Answer>
auto progressOf(QPromise<Answer> &promise)
{
    return [&promise](quint64 looked, quint64 all) {
        promise.setProgressRange(0, int(std::min<quint64>(std::max(looked, all), INT_MAX)));
        promise.setProgressValue(int(std::min<quint64>(looked, INT_MAX)));
        return !promise.isCanceled();
    };
}

} // namespace

AuditTrail::AuditTrail(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

AuditTrail::~AuditTrail() = default;

bool AuditTrail::mayList(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ReadAudit) || permit.mayAnywhere(Operation::ManageStaff);
}

QFuture<Result<PageOf<AuditEntry>>> AuditTrail::list(
    const Permit &permit, qint64 before, const AuditFilter &filter) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<PageOf<AuditEntry>> {
        const auto reach = reachOf(permit, filter);
        if (!reach)
            return reach.error();
        return pageOf(connection, *reach, before);
    });
}

QFuture<Result<QList<AuditEntry>>> AuditTrail::about(
    const Permit &permit, FilingSystem filingSystem, const QString &objectRef) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<AuditEntry>> {
        const bool mayRead = permit.may(Operation::ReadAudit, filingSystem);
        if (!mayRead) {
            if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
                return allowed.error();
        }
        auto entries = audit_repository::about(connection, objectRef, pageSize);
        if (entries)
            entries->removeIf([&](const AuditEntry &entry) {
                const bool isElsewhere = entry.filingSystem && *entry.filingSystem != filingSystem;
                return isElsewhere || (!mayRead && entry.objectKind != QLatin1String("contact"));
            });
        return entries;
    });
}

QFuture<Result<qint64>> AuditTrail::exportTo(
    const Permit &permit, const AuditFilter &filter, const QString &path) const
{
    return QtConcurrent::run(
        m_desk.get(), [permit, filter, path, &context = m_context](QPromise<Result<qint64>> &promise) {
            const auto reach = reachOf(permit, filter);
            if (!reach) {
                promise.addResult(reach.error());
                return;
            }
            auto count = writeAll(promise, context, *reach, path);
            if (count) {
                const auto noted = noteExport(context, permit, *count);
                if (!noted)
                    count = noted.error();
            }
            promise.addResult(count);
        });
}

QFuture<Result<TrailVerdict>> AuditTrail::verify(const Permit &permit) const
{
    return QtConcurrent::run(
        m_desk.get(), [permit, &context = m_context](QPromise<Result<TrailVerdict>> &promise) {
            if (!mayList(permit))
                promise.addResult(permit.requireAnywhere(Operation::ReadAudit).error());
            else
                promise.addResult(trail_verification::verify(context, context.trailPin, progressOf(promise)));
        });
}

QFuture<Result<qint64>> AuditTrail::exportToCheck(const Permit &permit, const QString &path) const
{
    return QtConcurrent::run(
        m_desk.get(), [permit, path, &context = m_context](QPromise<Result<qint64>> &promise) {
            for (const FilingSystem filingSystem : allFilingSystems) {
                if (auto allowed = permit.require(Operation::ReadAudit, filingSystem); !allowed) {
                    promise.addResult(allowed.error());
                    return;
                }
            }
            auto count = trail_export::writeAll(context, path, progressOf(promise));
            if (count) {
                if (const auto noted = noteExport(context, permit, *count); !noted)
                    count = noted.error();
            }
            promise.addResult(count);
        });
}

QFuture<Result<qint64>> AuditTrail::prove(const Permit &permit, const Confirmation &confirmation,
    const QString &requestRef, const QString &path) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<qint64> {
        if (auto allowed = permit.requireAnywhere(Operation::ReadAudit); !allowed)
            return allowed.error();
        if (auto confirmed = confirmation.requireFor(permit, context.clock.now()); !confirmed)
            return confirmed.error();
        return trail_export::writeProof(context, permit, confirmation, requestRef, path);
    });
}
