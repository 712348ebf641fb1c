#include "app/audit/audit_repository.h"
#include "app/changes/service_context.h"
#include "app/informing/informing.h"
#include "app/inspection/answer_source.h"
#include "app/staff/rights.h"
#include "app/staff/staff_repository.h"

#include <algorithm>
#include <limits>

namespace inspection_answers {

namespace {

/// Whether the role lets its bearer uncover special and criminal data, for a reason that the trail keeps
/// (Contacts::reveal).
bool seesSpecial(Role role)
{
    return mayDo(role, Operation::EditContacts) || mayDo(role, Operation::DecideRequests);
}

/// What somebody said, or the reason that they chose to see what is covered.
InspectionCell reasonOf(const AuditEntry &entry)
{
    const QString chosen = entry.detail.value(QLatin1String("why")).toString();
    if (viewReasonFrom(chosen))
        return InspectionCode{InspectionCode::Of::Reason, QStringLiteral("why-") + chosen};
    return entry.detail.value(QLatin1String("reason")).toString();
}

bool concerns(const InspectionAsking &asking, const AuditEntry &entry)
{
    const bool isElsewhere = entry.filingSystem && *entry.filingSystem != asking.filingSystem;
    const bool mayRead = asking.permit.may(Operation::ReadAudit, asking.filingSystem);
    return !isElsewhere && asking.isWithin(entry.happenedAt) &&
        (mayRead || entry.objectKind == QLatin1String("contact"));
}

} // namespace

/// All of the period, however much it is.
Outcome whoLooked(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto entries =
        asking.context
            .read(asking.permit,
                [&answer](Connection &line) {
                    return audit_repository::about(line, answer.personRef, std::numeric_limits<int>::max());
                })
            .result();
    if (!entries)
        return entries.error();
    const auto members =
        asking.context.read(asking.permit, [](Connection &line) { return staff_repository::all(line); })
            .result();
    if (!members)
        return members.error();
    const auto nameOf = [&](const QString &ref) {
        const auto found = std::find_if(
            members->begin(), members->end(), [&](const StaffMember &member) { return member.ref == ref; });
        return found == members->end() ? ref : found->displayName;
    };
    InspectionTable table{.key = QStringLiteral("who-looked"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("member"), QStringLiteral("act"),
            QStringLiteral("reason"), QStringLiteral("request")}};
    for (const AuditEntry &entry : *entries) {
        if (concerns(asking, entry))
            table.add({entry.happenedAt, nameOf(entry.actor),
                InspectionCode{InspectionCode::Of::AuditAction, entry.action}, reasonOf(entry),
                entry.requestRef});
    }
    answer.tables.append(table);
    return done;
}

/// Who may see people, and of those who may uncover special data as well.
Outcome rights(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto members =
        asking.context.read(asking.permit, [](Connection &line) { return staff_repository::all(line); })
            .result();
    if (!members)
        return members.error();
    InspectionTable table{.key = QStringLiteral("rights"),
        .columns = {QStringLiteral("member"), QStringLiteral("role"), QStringLiteral("filing-system"),
            QStringLiteral("sees-people"), QStringLiteral("sees-special"), QStringLiteral("handles-requests"),
            QStringLiteral("sees-archive"), QStringLiteral("works-here")}};
    for (const StaffMember &member : *members) {
        for (const Grant &grant : member.grants) {
            if (grant.filingSystem == asking.filingSystem)
                table.add({member.displayName, grant.role, grant.filingSystem,
                    mayDo(grant.role, Operation::ViewContacts), seesSpecial(grant.role),
                    mayDo(grant.role, Operation::HandleRequests), mayDo(grant.role, Operation::ViewArchive),
                    !member.disabledAt.has_value()});
        }
    }
    answer.tables.append(table);
    return done;
}

Outcome statementsSeen(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto state =
        Informing(asking.context).of(asking.permit, asking.filingSystem, asking.person).result();
    if (!state)
        return state.error();
    const auto inForce = Informing(asking.context).statementInForce(asking.permit).result();
    if (!inForce)
        return inForce.error();
    InspectionTable table{.key = QStringLiteral("statements-seen"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("statement"), QStringLiteral("in-force"),
            QStringLiteral("reason")}};
    for (const InformingEvent &event : state->events)
        table.add({event.happenedAt, event.statement,
            !event.statement.isEmpty() && event.statement == *inForce, event.reason});
    answer.tables.append(table);
    return done;
}

} // namespace inspection_answers
