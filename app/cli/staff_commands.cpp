#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/passphrase_source.h"
#include "app/documents/role_words.h"
#include "app/staff/staff.h"

#include <QJsonArray>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("StaffCommands", text);
}

QCommandLineOption nameOption()
{
    return {QStringLiteral("name"), words(QT_TRANSLATE_NOOP("StaffCommands", "The member's name.")),
        QStringLiteral("NAME")};
}

QCommandLineOption roleOption()
{
    return {QStringLiteral("role"),
        words(QT_TRANSLATE_NOOP(
            "StaffCommands", "viewer, steward, approver, officer, administrator or auditor.")),
        QStringLiteral("ROLE")};
}

QList<QCommandLineOption> addOptions()
{
    return {nameOption(), roleOption(), filingSystemOption(),
        {QStringLiteral("display-name"),
            words(QT_TRANSLATE_NOOP("StaffCommands", "The member's name as others see it.")),
            QStringLiteral("TEXT")},
        {QStringLiteral("new-passphrase-file"),
            words(QT_TRANSLATE_NOOP("StaffCommands", "Where the new passphrase is.")),
            QStringLiteral("PATH")}};
}

QList<QCommandLineOption> grantOptions()
{
    return {nameOption(), roleOption(), filingSystemOption()};
}

QList<QCommandLineOption> nameOptions()
{
    return {nameOption()};
}

QList<QCommandLineOption> ownRecordOptions()
{
    return {nameOption(), filingSystemOption(),
        {QStringLiteral("number"),
            words(QT_TRANSLATE_NOOP("StaffCommands",
                "The member's own customer number or employee number; leave it out to take the link away.")),
            QStringLiteral("NUMBER")}};
}

QList<QCommandLineOption> passphraseOptions()
{
    return {{QStringLiteral("new-passphrase-file"),
        words(QT_TRANSLATE_NOOP("StaffCommands", "Where the new passphrase is.")), QStringLiteral("PATH")}};
}

/// The grants that the options name: `--filing-system` may be given more than once.
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

Result<StaffMember> memberNamed(const CommandRun &run)
{
    const auto name = required(run, QStringLiteral("name"));
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

QJsonObject jsonOf(const StaffMember &member)
{
    QJsonArray grants;
    for (const Grant &grant : member.grants)
        grants.append(QJsonObject{{QStringLiteral("role"), codeOf(grant.role)},
            {QStringLiteral("filing_system"), codeOf(grant.filingSystem)}});
    return {{QStringLiteral("id"), member.ref}, {QStringLiteral("name"), member.name},
        {QStringLiteral("display_name"), member.displayName},
        {QStringLiteral("disabled"), member.disabledAt.has_value()},
        {QStringLiteral("own_record"), !member.ownContact.isEmpty()}, {QStringLiteral("grants"), grants}};
}

Result<Answer> list(CommandRun &run)
{
    const auto members = run.services->staff().list(*run.permit).result();
    if (!members)
        return members.error();
    Answer answer;
    QJsonArray staff;
    for (const StaffMember &member : *members) {
        staff.append(jsonOf(member));
        QStringList roles;
        for (const Grant &grant : member.grants)
            roles.append(
                QStringLiteral("%1 (%2)").arg(roleWord(grant.role), filingSystemWord(grant.filingSystem)));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(member.name, member.displayName,
                                    member.disabledAt ? words(QT_TRANSLATE_NOOP("StaffCommands", "disabled"))
                                                      : roles.join(QStringLiteral(", "))));
    }
    answer.json.insert(QStringLiteral("staff"), staff);
    return answer;
}

Result<Answer> add(CommandRun &run)
{
    const auto name = required(run, QStringLiteral("name"));
    if (!name)
        return name.error();
    const auto grants = grantsOf(run);
    if (!grants)
        return grants.error();
    const auto passphrase = readPassphrase(run.value(QStringLiteral("new-passphrase-file")),
        words(QT_TRANSLATE_NOOP("StaffCommands", "First passphrase of the new member: ")));
    if (!passphrase)
        return passphrase.error();
    const StaffMember member{
        .name = *name, .displayName = run.value(QStringLiteral("display-name")), .grants = *grants};
    const auto added = run.services->staff().add(*run.permit, member, *passphrase).result();
    if (!added)
        return added.error();
    return Answer{.json = {{QStringLiteral("staff"), *name}},
        .lines = {words(QT_TRANSLATE_NOOP("StaffCommands", "Added %1.")).arg(*name)}};
}

/// `grant` and `revoke` differ only in what the service is asked.
Result<Answer> changeGrants(CommandRun &run,
    QFuture<Outcome> (Staff::*act)(const Permit &, const QString &, const QList<Grant> &) const)
{
    const auto member = memberNamed(run);
    if (!member)
        return member.error();
    const auto grants = grantsOf(run);
    if (!grants)
        return grants.error();
    if (auto changed = (run.services->staff().*act)(*run.permit, member->ref, *grants).result(); !changed)
        return changed.error();
    return list(run);
}

Result<Answer> disable(CommandRun &run)
{
    const auto member = memberNamed(run);
    if (!member)
        return member.error();
    if (auto shut = run.services->staff().disable(*run.permit, member->ref).result(); !shut)
        return shut.error();
    return list(run);
}

Result<Answer> setOwnRecord(CommandRun &run)
{
    const auto member = memberNamed(run);
    if (!member)
        return member.error();
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto set =
        run.services->staff()
            .setOwnRecord(*run.permit, member->ref, *filingSystem, run.value(QStringLiteral("number")))
            .result();
    if (!set)
        return set.error();
    return list(run);
}

Result<Answer> changePassphrase(CommandRun &run)
{
    const auto present = run.passphrase();
    if (!present)
        return present.error();
    const auto next = readPassphrase(run.value(QStringLiteral("new-passphrase-file")),
        words(QT_TRANSLATE_NOOP("StaffCommands", "New passphrase: ")));
    if (!next)
        return next.error();
    if (auto changed = run.services->staff().changePassphrase(*run.permit, *present, *next).result();
        !changed)
        return changed.error();
    return Answer{.json = {{QStringLiteral("staff"), run.permit->name()}},
        .lines = {words(QT_TRANSLATE_NOOP("StaffCommands", "The passphrase is changed."))}};
}

} // namespace

QList<Command> staffCommands()
{
    const QString staff = QStringLiteral("staff");
    return {
        {.words = {staff, QStringLiteral("list")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("StaffCommands", "Who works with the file.")); },
            .run = list},
        {.words = {staff, QStringLiteral("add")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("StaffCommands", "Adds a member with a role.")); },
            .options = addOptions,
            .run = add},
        {.words = {staff, QStringLiteral("grant")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("StaffCommands", "Gives a member a role.")); },
            .options = grantOptions,
            .run = [](CommandRun &run) { return changeGrants(run, &Staff::grant); }},
        {.words = {staff, QStringLiteral("revoke")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("StaffCommands", "Takes a role back.")); },
            .options = grantOptions,
            .run = [](CommandRun &run) { return changeGrants(run, &Staff::revoke); }},
        {.words = {staff, QStringLiteral("disable")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("StaffCommands", "Shuts a member out.")); },
            .options = nameOptions,
            .run = disable},
        {.words = {staff, QStringLiteral("own-record")},
            .summary =
                [] {
                    return words(QT_TRANSLATE_NOOP("StaffCommands",
                        "Says which person in the file a member is: nobody changes their own record."));
                },
            .options = ownRecordOptions,
            .run = setOwnRecord},
        {.words = {staff, QStringLiteral("passphrase")},
            .summary =
                [] { return words(QT_TRANSLATE_NOOP("StaffCommands", "Changes one's own passphrase.")); },
            .options = passphraseOptions,
            .run = changePassphrase},
    };
}
