#include "app/breaches/breaches.h"

#include "app/audit/audit_repository.h"
#include "app/base/new_uuid.h"
#include "app/breaches/breach_person_repository.h"
#include "app/breaches/breach_repository.h"
#include "app/breaches/breach_signing.h"
#include "app/changes/service_context.h"
#include "app/contacts/visible_text.h"
#include "app/contacts/written_texts.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/staff/staff_names.h"
#include "app/storage/database_thread.h"
#include "app/storage/looking.h"

#include <QJsonArray>
#include <QThreadPool>

#include <algorithm>

namespace {

/// How much of the trail a breach shows.
constexpr int longestTrail = 500;

Outcome mayLookAtBreaches(const Permit &permit)
{
    return Breaches::mayLook(permit) ? Outcome(done) : permit.requireAnywhere(Operation::RecordBreaches);
}

QJsonObject fieldsDetail(const QList<BreachField> &changed)
{
    QJsonArray fields;
    for (const BreachField field : changed)
        fields.append(keyOf(field));
    return {{QStringLiteral("fields"), fields}};
}

Result<BreachDossier> dossierOf(
    Connection &connection, const ServiceContext &context, const Permit &permit, Id<Breach> id)
{
    BreachDossier dossier{.now = context.clock.computedNow()};
    auto breach = breach_keeping::found(connection, id);
    if (!breach)
        return breach.error();
    dossier.breach = *std::move(breach);
    auto trail = audit_repository::about(connection, dossier.breach.ref, longestTrail);
    if (!trail)
        return trail.error();
    std::reverse(trail->begin(), trail->end());
    dossier.trail = *std::move(trail);
    auto names = staff_names::all(connection);
    if (!names)
        return names.error();
    dossier.members = *std::move(names);
    auto organisation = organisation_profile_repository::find(connection);
    if (!organisation)
        return organisation.error();
    dossier.organisation = *std::move(organisation);
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (!permit.may(Operation::ViewContacts, filingSystem))
            continue;
        const auto count = breach_person_repository::count(connection, id, filingSystem);
        if (!count)
            return count.error();
        dossier.people.insert(static_cast<int>(filingSystem), *count);
    }
    dossier.flags = breach_rules::flags(dossier.breach, dossier.now);
    const BreachDecision *decision = dossier.breach.standing();
    if (!context.shared && decision && decision->needsSecond())
        dossier.isSignatureIntact =
            static_cast<bool>(breach_signing::check(context, dossier.breach, *decision));
    return dossier;
}

Result<Breach> editedBreach(Change &change, Id<Breach> id, int version, const BreachEdits &edits, Instant now)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::RecordBreaches); !allowed)
        return allowed.error();
    auto breach = breach_keeping::found(change.connection(), id);
    if (!breach)
        return breach;
    if (breach->version != version)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("breach.changed")};
    const auto next = breach_rules::moved(*breach, BreachMove::Edit);
    if (!next)
        return next.error();
    auto values = breach_keeping::edited(breach->values, edits, *breach, now);
    if (!values)
        return values.error();
    const QList<BreachField> changed = breach->values.changedIn(*values);
    if (changed.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("breach.nothing")};
    breach->values = *std::move(values);
    breach->state = *next;
    return breach_keeping::stored(change, *breach, QStringLiteral("breach.edit"), fieldsDetail(changed));
}

Result<Breach> reportedBreach(Change &change, Id<Breach> id, BreachReport report, Instant now)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::RecordBreaches); !allowed)
        return allowed.error();
    auto breach = breach_keeping::found(change.connection(), id);
    if (!breach)
        return breach;
    const auto next = breach_rules::moved(*breach, BreachMove::Report);
    if (!next)
        return next.error();
    report.recordedBy = change.permit().staffRef();
    report.reference = report.reference.trimmed();
    report.remark = report.remark.trimmed();
    if (auto clean = refuseNationalNumbers({{QStringLiteral("remark"), report.remark}}); !clean)
        return clean.error();
    if (auto good = breach_rules::checkReport(*breach, report, now); !good)
        return good.error();
    if (auto added = breach_repository::addReport(change.connection(), id, report); !added)
        return added.error();
    breach->state = *next;
    return breach_keeping::stored(change, *breach, QStringLiteral("breach.report"),
        {{QStringLiteral("kind"), keyOf(report.kind)}, {QStringLiteral("sent"), report.sentAt.toText()}});
}

Result<Breach> closedBreach(Change &change, Id<Breach> id, Instant now)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::RecordBreaches); !allowed)
        return allowed.error();
    auto breach = breach_keeping::found(change.connection(), id);
    if (!breach)
        return breach;
    const auto next = breach_rules::moved(*breach, BreachMove::Close);
    if (!next)
        return next.error();
    if (auto good = breach_rules::checkClosing(*breach, now); !good)
        return good.error();
    const auto forgotten = breach_person_repository::forget(change.connection(), id);
    if (!forgotten)
        return forgotten.error();
    breach->state = *next;
    breach->closedBy = change.permit().staffRef();
    breach->closedAt = change.now();
    return breach_keeping::stored(
        change, *breach, QStringLiteral("breach.close"), {{QStringLiteral("forgotten"), *forgotten}});
}

Result<Breach> reopenedBreach(Change &change, Id<Breach> id)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::RecordBreaches); !allowed)
        return allowed.error();
    auto breach = breach_keeping::found(change.connection(), id);
    if (!breach)
        return breach;
    const auto next = breach_rules::moved(*breach, BreachMove::Reopen);
    if (!next)
        return next.error();
    breach->state = *next;
    breach->closedBy.clear();
    breach->closedAt.reset();
    return breach_keeping::stored(change, *breach, QStringLiteral("breach.reopen"), {});
}

} // namespace

namespace breach_keeping {

Result<Breach> found(Connection &connection, Id<Breach> id)
{
    const auto breach = breach_repository::byId(connection, id);
    if (!breach)
        return breach.error();
    return *breach ? Result<Breach>(**breach)
                   : Result<Breach>(Error{Failure::NotFound, QStringLiteral("breach.find")});
}

Result<Breach> stored(Change &change, const Breach &breach, const QString &action, const QJsonObject &detail)
{
    if (auto replaced = breach_repository::replace(change.connection(), breach); !replaced)
        return replaced.error();
    const auto told = change.audit({.action = action,
        .objectKind = QStringLiteral("breach"),
        .objectRef = breach.ref,
        .detail = detail});
    return told ? found(change.connection(), breach.id) : Result<Breach>(told.error());
}

Result<BreachValues> edited(
    const BreachValues &values, const BreachEdits &edits, const Breach &breach, Instant now)
{
    BreachValues next = values;
    WrittenTexts written;
    for (auto edit = edits.begin(); edit != edits.end(); ++edit) {
        QString text = edit.value();
        const bool isText = rowOf(edit.key()).kind == BreachFieldKind::Text;
        if (hasForbiddenCharacters(isText ? text.remove(u'\n').remove(u'\t') : text))
            return Error{Failure::Invalid, QStringLiteral("breach.value"), {keyOf(edit.key())}};
        if (auto set = next.set(edit.key(), edit.value()); !set)
            return set.error();
        if (isText || rowOf(edit.key()).kind == BreachFieldKind::Line)
            written.add(keyOf(edit.key()), next.text(edit.key()), values.text(edit.key()));
    }
    if (!next.has(BreachField::Title))
        return Error{Failure::Invalid, QStringLiteral("breach.title")};
    if (auto clean = written.check(); !clean)
        return clean.error();
    if (auto good = breach_rules::checkValues(next, breach, now); !good)
        return good.error();
    return next;
}

Result<Breach> opened(Change &change, const BreachEdits &edits, Instant now)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::RecordBreaches); !allowed)
        return allowed.error();
    Breach breach{
        .ref = newUuid(), .openedBy = change.permit().staffRef(), .openedAt = change.now(), .version = 1};
    auto values = breach_keeping::edited({}, edits, breach, now);
    if (!values)
        return values.error();
    breach.values = *std::move(values);
    const auto id = breach_repository::add(change.connection(), breach);
    if (!id)
        return id.error();
    const auto told = change.audit({.action = QStringLiteral("breach.open"),
        .objectKind = QStringLiteral("breach"),
        .objectRef = breach.ref,
        .detail = fieldsDetail(breach.values.changedIn({}))});
    return told ? breach_keeping::found(change.connection(), *id) : Result<Breach>(told.error());
}

} // namespace breach_keeping

Breaches::Breaches(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Breaches::~Breaches() = default;

bool Breaches::mayLook(const Permit &permit)
{
    return permit.mayAnywhere(Operation::RecordBreaches) || permit.mayAnywhere(Operation::DecideBreaches) ||
        permit.mayAnywhere(Operation::ViewDashboards);
}

QFuture<Result<QList<Breach>>> Breaches::list(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<QList<Breach>> {
        if (auto allowed = mayLookAtBreaches(permit); !allowed)
            return allowed.error();
        return looking(connection, [](Connection &line) { return breach_repository::all(line); });
    });
}

QFuture<Result<BreachDossier>> Breaches::find(const Permit &permit, Id<Breach> id) const
{
    return m_context.read(permit, [=, &context = m_context](Connection &connection) -> Result<BreachDossier> {
        if (auto allowed = mayLookAtBreaches(permit); !allowed)
            return allowed.error();
        return looking(connection, [&](Connection &line) { return dossierOf(line, context, permit, id); });
    });
}

QFuture<Result<Breach>> Breaches::open(const Permit &permit, const BreachEdits &edits) const
{
    return m_context.change(permit, [edits, now = m_context.clock.computedNow()](Change &change) {
        return breach_keeping::opened(change, edits, now);
    });
}

QFuture<Result<Breach>> Breaches::edit(
    const Permit &permit, Id<Breach> id, int version, const BreachEdits &edits) const
{
    return m_context.change(permit, [=, now = m_context.clock.computedNow()](Change &change) {
        return editedBreach(change, id, version, edits, now);
    });
}

QFuture<Result<Breach>> Breaches::report(
    const Permit &permit, Id<Breach> id, const BreachReport &report) const
{
    return m_context.change(permit, [=, now = m_context.clock.computedNow()](Change &change) {
        return reportedBreach(change, id, report, now);
    });
}

QFuture<Result<Breach>> Breaches::close(const Permit &permit, Id<Breach> id) const
{
    return m_context.change(permit,
        [=, now = m_context.clock.computedNow()](Change &change) { return closedBreach(change, id, now); });
}

QFuture<Result<Breach>> Breaches::reopen(const Permit &permit, Id<Breach> id) const
{
    return m_context.change(permit, [id](Change &change) { return reopenedBreach(change, id); });
}
