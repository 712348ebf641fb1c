#include "app/requests/request_execution.h"

#include "app/changes/change.h"
#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/requests/category_erasure.h"
#include "app/requests/request_repository.h"
#include "app/retention/retention_due_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace request_execution {

namespace {

const Proposal::CategoryPlan *rowOf(const Proposal &proposal, DataCategory category)
{
    const auto at = std::find_if(proposal.plan.begin(), proposal.plan.end(),
        [=](const Proposal::CategoryPlan &row) { return row.category == category; });
    return at == proposal.plan.end() ? nullptr : &*at;
}

Result<Proposal> completedErasure(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today)
{
    auto complete = draft(connection, request, today);
    if (!complete)
        return complete;
    for (Proposal::CategoryPlan &row : complete->plan) {
        const Proposal::CategoryPlan *wish = rowOf(proposal, row.category);
        if (!wish || wish->erase == row.erase)
            continue;
        if (wish->erase)
            return Error{Failure::Refused, QStringLiteral("request.must-keep"), {row.reason}};
        if (wish->reason.trimmed().isEmpty())
            return Error{Failure::Invalid, QStringLiteral("request.keep-reason-missing")};
        row = {row.category, false, wish->reason.trimmed(), wish->until};
    }
    return complete;
}

Result<ContactFile> personOf(Connection &connection, const Request &request)
{
    auto file = contact_file_store::find(connection, request.filingSystem, request.contact);
    if (!file)
        return file.error();
    if (!*file)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    return **file;
}

Result<ContactField> fieldOf(const QString &code)
{
    const auto field = contactFieldOf(code);
    if (!field)
        return Error{Failure::Invalid, QStringLiteral("request.field"), {code}};
    return *field;
}

Result<Proposal> completedCorrection(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today)
{
    if (proposal.corrections.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.correction-empty")};
    const auto person = personOf(connection, request);
    if (!person)
        return person.error();
    Proposal complete;
    for (const Proposal::Correction &wish : proposal.corrections) {
        const auto field = fieldOf(wish.field);
        if (!field)
            return field.error();
        const auto after = acceptedFieldValue(*field, request.filingSystem, wish.after, today);
        if (!after)
            return after.error();
        const QString before = person->valueOf(*field);
        if (before == *after)
            return Error{Failure::Invalid, QStringLiteral("request.correction-same"), {wish.field}};
        complete.corrections.append({wish.field, before, *after});
    }
    return complete;
}

/// Who received data of this person and must be told (art. 19 GDPR).
Result<QStringList> recipients(Connection &connection, const Request &request)
{
    return Sql(connection, "request.recipients",
        QStringLiteral("SELECT DISTINCT recipient FROM disclosure WHERE filing_system = ? AND contact_id = ? "
                       "ORDER BY recipient"))
        .bind(request.filingSystem)
        .bind(request.contact)
        .list([](const Row &row) { return row.text(0); });
}

Outcome correct(Change &change, const Request &request, const Proposal &proposal)
{
    const auto person = personOf(change.connection(), request);
    if (!person)
        return person.error();
    QList<FieldEdit> edits;
    for (const Proposal::Correction &correction : proposal.corrections) {
        const auto field = fieldOf(correction.field);
        if (!field)
            return field.error();
        if (person->valueOf(*field) != correction.before)
            return Error{Failure::ChangedMeanwhile, QStringLiteral("request.field-changed"), {correction.field}};
        edits.append({.field = *field, .value = correction.after});
    }
    const auto changes = contact_file_store::put(change.connection(), *person, edits,
        {.cause = EditCause::NewsFromPerson,
            .source = QStringLiteral("request"),
            .requestRef = request.ref,
            .changedAt = change.now(),
            .changedBy = change.permit().staffRef()});
    if (!changes)
        return changes.error();
    change.touched(request.filingSystem, request.contact);
    return done;
}

/// Everything goes: every row of the person, from the one list of places that hold some.
Outcome eraseWholly(Change &change, const Request &request)
{
    Connection &connection = change.connection();
    if (auto gone = contact_erasure::eraseRows(connection, request.filingSystem, request.contact); !gone)
        return gone.error();
    change.erased(request.filingSystem, request.contact);
    return done;
}

/// The law keeps some of it: that part moves behind the restriction, the rest goes.
Outcome erasePartly(Change &change, const Request &request, const Proposal &proposal, ExecutionResult &result)
{
    Connection &connection = change.connection();
    const bool keepAddress = proposal.keeps(DataCategory::Financial) || proposal.keeps(DataCategory::Identity);
    if (auto opened = category_erasure::allowHistory(connection, request.filingSystem, request.contact); !opened)
        return opened;
    for (const Proposal::CategoryPlan &row : proposal.plan) {
        if (!row.erase)
            continue;
        const auto gone = category_erasure::erase(
            connection, request.filingSystem, request.contact, row.category, keepAddress);
        if (!gone)
            return gone.error();
        result.erased[row.category] = *gone;
    }
    if (auto shut = category_erasure::guardHistory(connection, request.filingSystem, request.contact); !shut)
        return shut;
    change.touched(request.filingSystem, request.contact);
    return contact_repository::setRestricted(connection, request.filingSystem, request.contact, change.now());
}

QJsonObject resultJson(const ExecutionResult &result)
{
    QJsonArray erased;
    for (const DataCategory category : allDataCategories) {
        if (result.erased.contains(category))
            erased.append(QJsonObject{{QStringLiteral("category"), static_cast<int>(category)},
                {QStringLiteral("count"), result.erased.value(category)}});
    }
    QJsonArray kept;
    for (const Proposal::CategoryPlan &row : result.kept)
        kept.append(QJsonObject{{QStringLiteral("category"), static_cast<int>(row.category)},
            {QStringLiteral("reason"), row.reason},
            {QStringLiteral("until"), row.until.isValid() ? row.until.toString(Qt::ISODate) : QString()}});
    return {{QStringLiteral("erased"), erased}, {QStringLiteral("kept"), kept},
        {QStringLiteral("notify"), QJsonArray::fromStringList(result.notify)}};
}

Outcome doErasure(Change &change, const Request &request, const Proposal &proposal, const Decision &decision,
    ExecutionResult &result)
{
    // Looked at again now: since the decision a hold may have come, or a duty begun.
    const auto now = completedErasure(change.connection(), request, proposal, change.today());
    if (!now)
        return now.error();
    if (now->toJson() != request.proposal)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("request.plan-changed")};
    const auto counts = category_erasure::held(change.connection(), request.filingSystem, request.contact);
    if (!counts)
        return counts.error();
    for (const Proposal::CategoryPlan &row : proposal.plan) {
        if (row.erase)
            result.erased[row.category] = counts->value(row.category);
        else
            result.kept.append(row);
    }
    const bool everything = proposal.erasesEverything();
    if (auto gone = everything ? eraseWholly(change, request) : erasePartly(change, request, proposal, result);
        !gone)
        return gone;
    return request_repository::addToLedger(change.connection(), request,
        everything ? QStringLiteral("all") : QStringLiteral("part"), decision.approver);
}

} // namespace

Result<Proposal> draft(Connection &connection, const Request &request, QDate today)
{
    if (!request.contact.isStored())
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    if (request.type != Request::Type::Erasure)
        return Proposal{};
    const auto held = category_erasure::held(connection, request.filingSystem, request.contact);
    if (!held)
        return held.error();
    const auto kept = retention_due_repository::keptDespiteErasure(
        connection, request.filingSystem, request.contact, today);
    if (!kept)
        return kept.error();
    Proposal proposal;
    for (const DataCategory category : allDataCategories) {
        if (!held->contains(category))
            continue;
        Proposal::CategoryPlan row{.category = category};
        for (const CategoryTerm &term : *kept) {
            if (term.category != category)
                continue;
            row.erase = false;
            row.reason = term.due.state == RetentionState::Held ? QStringLiteral("hold") : term.due.decidingRule;
            row.until = term.due.keepUntil.value_or(QDate());
        }
        proposal.plan.append(row);
    }
    return proposal;
}

Result<Proposal> completed(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today)
{
    if (!request.contact.isStored())
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    switch (request.type) {
    case Request::Type::Erasure: return completedErasure(connection, request, proposal, today);
    case Request::Type::Rectification: return completedCorrection(connection, request, proposal, today);
    default: return Error{Failure::Refused, QStringLiteral("request.type-by-hand")};
    }
}

Result<ExecutionResult> carryOut(Change &change, const Request &request, const Decision &decision)
{
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    ExecutionResult result;
    auto notify = recipients(change.connection(), request);
    if (!notify)
        return notify.error();
    result.notify = *std::move(notify);

    Request next = request;
    const bool isErasure = request.type == Request::Type::Erasure;
    const Outcome carried = isErasure ? doErasure(change, request, *proposal, decision, result)
                                      : correct(change, request, *proposal);
    if (!carried)
        return carried.error();
    const bool isGone = isErasure && proposal->erasesEverything();
    if (isGone)
        next.contact = {};
    if (isErasure)
        next.proposal.clear();
    const QJsonObject json = resultJson(result);
    next.result = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (auto stored = request_repository::replace(change.connection(), next); !stored)
        return stored.error();
    if (auto noted = request_repository::addStep(change.connection(), next.filingSystem, next.id,
            {.step = QStringLiteral("executed"), .actor = change.permit().staffRef(), .happenedAt = change.now()});
        !noted)
        return noted.error();
    change.requestsTouched(next.filingSystem);
    QJsonObject detail{{QStringLiteral("type"), static_cast<int>(next.type)},
        {QStringLiteral("decision"), decision.ref}};
    if (isErasure)
        detail.insert(QStringLiteral("erased"), json[QStringLiteral("erased")]);
    if (auto audited = change.audit({.action = QStringLiteral("request.executed"),
            .filingSystem = next.filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = QString::fromLatin1(next.contactRef.toHex()),
            .requestRef = next.ref,
            .detail = detail});
        !audited)
        return audited.error();
    return result;
}

} // namespace request_execution
