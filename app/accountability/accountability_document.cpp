#include "app/accountability/accountability_document.h"

namespace {

struct AccountabilityCode
{
    AccountabilityKind kind;
    const char *code;
};

constexpr AccountabilityCode accountabilityCodes[] = {{AccountabilityKind::Protocol, "protocol"},
    {AccountabilityKind::RetentionSchedule, "retention-schedule"},
    {AccountabilityKind::BackupStrategy, "backup-strategy"},
    {AccountabilityKind::BusinessContacts, "business-contacts"}};

} // namespace

QString codeOf(AccountabilityKind kind)
{
    for (const AccountabilityCode &row : accountabilityCodes) {
        if (row.kind == kind)
            return QString::fromLatin1(row.code);
    }
    Q_UNREACHABLE();
}

bool tellsOf(AccountabilityKind kind, FilingSystem filingSystem)
{
    return kind != AccountabilityKind::BusinessContacts || filingSystem == FilingSystem::Customers;
}

std::optional<AccountabilityKind> accountabilityKindFrom(QStringView code)
{
    for (const AccountabilityCode &row : accountabilityCodes) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return std::nullopt;
}
