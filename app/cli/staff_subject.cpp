#include "app/cli/staff_subject.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/role_words.h"
#include "app/staff/staff.h"

QCommandLineOption memberNameOption()
{
    return {QStringLiteral("name"), staffWords(QT_TRANSLATE_NOOP("StaffCommands", "The member's name.")),
        QStringLiteral("NAME")};
}

QCommandLineOption roleOption()
{
    return {QStringLiteral("role"),
        staffWords(QT_TRANSLATE_NOOP(
            "StaffCommands", "viewer, steward, approver, officer, administrator or auditor.")),
        QStringLiteral("ROLE")};
}

QList<QCommandLineOption> newPassphraseOptions()
{
    return {{QStringLiteral("new-passphrase-file"),
        staffWords(QT_TRANSLATE_NOOP("StaffCommands", "Where the new passphrase is.")),
        QStringLiteral("PATH")}};
}

Result<QList<Grant>> grantsOf(const CommandRun &run)
{
    const auto name = required(run, QStringLiteral("role"));
    if (!name)
        return name.error();
    const auto role = roleFromCode(*name);
    if (!role)
        return usageError(QStringLiteral("role"), {*name});
    QStringList files = run.options.values(QStringLiteral("filing-system"));
    if (files.isEmpty())
        files.append(QStringLiteral("customers"));
    QList<Grant> grants;
    for (const QString &file : std::as_const(files)) {
        const auto filingSystem = filingSystemFrom(file);
        if (!filingSystem)
            return filingSystem.error();
        grants.append({*role, *filingSystem});
    }
    return grants;
}

Result<StaffMember> memberNamed(const CommandRun &run, const QString &option)
{
    const auto name = required(run, option);
    if (!name)
        return name.error();
    const auto members = run.services->staff().list(*run.permit).result();
    if (!members)
        return members.error();
    for (const StaffMember &member : *members) {
        if (member.name.compare(*name, Qt::CaseInsensitive) == 0)
            return member;
    }
    return Error{Failure::NotFound, QStringLiteral("staff.member"), {*name}};
}
