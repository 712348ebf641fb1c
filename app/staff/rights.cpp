#include "app/staff/rights.h"

namespace {

constexpr unsigned bit(Role role)
{
    return 1U << static_cast<unsigned>(role);
}

constexpr unsigned viewer = bit(Role::Viewer);
constexpr unsigned steward = bit(Role::Steward);
constexpr unsigned approver = bit(Role::Approver);
constexpr unsigned officer = bit(Role::Officer);
constexpr unsigned administrator = bit(Role::Administrator);
constexpr unsigned auditor = bit(Role::Auditor);
/// No role: lent for a period by an administrator (deputyship.h).
constexpr unsigned deputy = 1;

struct Right
{
    Operation operation;
    const char *name;
    unsigned roles;
};

constexpr Right matrix[] = {
    {Operation::ViewContacts, "contacts.view", viewer | steward | approver | officer},
    {Operation::ViewArchive, "archive.view", officer},
    {Operation::EditContacts, "contacts.edit", steward},
    {Operation::MergeContacts, "contacts.merge", steward},
    {Operation::ImportContacts, "contacts.import", steward},
    {Operation::UndoAnyImport, "imports.undo", officer},
    {Operation::ExportContacts, "contacts.export", steward | officer},
    {Operation::RecordConsent, "consent.record", steward},
    {Operation::GiveGrounds, "grounds.give", steward | officer},
    {Operation::GiveReasonsForMany, "grounds.reason-for-many", officer},
    {Operation::HandleRequests, "requests.handle", steward},
    {Operation::DecideRequests, "requests.decide", approver | officer | deputy},
    {Operation::ExecuteRequests, "requests.execute", steward | officer},
    {Operation::ConfigurePurposes, "purposes.configure", officer},
    {Operation::ConfigureProcessors, "processors.configure", officer},
    {Operation::ConfigureRetention, "retention.configure", officer},
    {Operation::SetHolds, "retention.hold", officer},
    {Operation::ViewDashboards, "dashboards.view", steward | approver | officer | auditor},
    {Operation::ReadAudit, "audit.read", officer | auditor},
    {Operation::KeepRegisters, "registers.keep", officer},
    {Operation::RecordBreaches, "breaches.record", steward | officer},
    {Operation::DecideBreaches, "breaches.decide", approver | officer},
    {Operation::ReviewAccess, "access.review", officer | administrator | auditor},
    {Operation::KeepMeasures, "measures.keep", officer | administrator},
    {Operation::ManageStaff, "staff.manage", administrator},
    {Operation::ManageSettings, "settings.manage", administrator | officer},
    {Operation::ManageBackups, "backups.manage", administrator},
    {Operation::SignRestores, "restores.sign", administrator | officer},
};

const Right &rightOf(Operation operation)
{
    for (const Right &right : matrix) {
        if (right.operation == operation)
            return right;
    }
    Q_UNREACHABLE();
}

} // namespace

bool mayDo(Role role, Operation operation)
{
    return (rightOf(operation).roles & bit(role)) != 0;
}

bool deputyMayDo(Operation operation)
{
    return (rightOf(operation).roles & deputy) != 0;
}

bool needsSecond(Role role)
{
    return role == Role::Approver || role == Role::Administrator;
}

bool excludeEachOther(Role one, Role other)
{
    const auto seesData = [](Role role) { return role != Role::Administrator && role != Role::Auditor; };
    return (one == Role::Administrator && seesData(other)) || (other == Role::Administrator && seesData(one));
}

QString nameOf(Operation operation)
{
    return QString::fromLatin1(rightOf(operation).name);
}
