#include "app/documents/role_words.h"

#include "app/documents/document_voice.h"

#include <QCoreApplication>

namespace {

struct RoleWord
{
    Role role;
    const char *code;
    const char *word;
};

constexpr RoleWord roleTable[] = {
    {Role::Viewer, "viewer", QT_TRANSLATE_NOOP("Roles", "Viewer")},
    {Role::Steward, "steward", QT_TRANSLATE_NOOP("Roles", "Steward")},
    {Role::Approver, "approver", QT_TRANSLATE_NOOP("Roles", "Approver")},
    {Role::Officer, "officer", QT_TRANSLATE_NOOP("Roles", "Privacy officer")},
    {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Roles", "Administrator")},
    {Role::Auditor, "auditor", QT_TRANSLATE_NOOP("Roles", "Auditor")},
};

const RoleWord &rowOf(Role role)
{
    for (const RoleWord &row : roleTable) {
        if (row.role == role)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QString roleWord(Role role)
{
    return DocumentVoice::say("Roles", rowOf(role).word);
}

QString filingSystemWord(FilingSystem filingSystem)
{
    return filingSystem == FilingSystem::Customers
        ? DocumentVoice::say("Roles", QT_TRANSLATE_NOOP("Roles", "Customers"))
        : DocumentVoice::say("Roles", QT_TRANSLATE_NOOP("Roles", "Employees"));
}

QString codeOf(Role role)
{
    return QString::fromLatin1(rowOf(role).code);
}

QString codeOf(FilingSystem filingSystem)
{
    return filingSystem == FilingSystem::Customers ? QStringLiteral("customers")
                                                   : QStringLiteral("employees");
}

std::optional<Role> roleFromCode(const QString &code)
{
    for (const RoleWord &row : roleTable) {
        if (code == QLatin1String(row.code))
            return row.role;
    }
    return std::nullopt;
}
