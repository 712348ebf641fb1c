#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/passphrase_source.h"
#include "app/cli/staff_subject.h"
#include "app/documents/role_words.h"
#include "app/staff/staff.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> grantOptions()
{
    return {memberNameOption(), roleOption(), filingSystemOption()};
}

QList<QCommandLineOption> nameOptions()
{
    return {memberNameOption()};
}

QList<QCommandLineOption> certifyOptions()
{
    return {memberNameOption(),
        {QStringLiteral("fingerprint"),
            staffWords(QT_TRANSLATE_NOOP(
                "StaffCommands", "The signs that the member read aloud, as the list shows them.")),
            QStringLiteral("SIGNS")}};
}

QList<QCommandLineOption> ownRecordOptions()
{
    return {memberNameOption(), filingSystemOption(),
        {QStringLiteral("number"),
            staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                "The member's own customer number or employee number; leave it out to take the link away.")),
            QStringLiteral("NUMBER")}};
}

QString codeOf(KeyStanding keys)
{
    switch (keys) {
    case KeyStanding::NotKept:
        return QStringLiteral("not-kept");
    case KeyStanding::Missing:
        return QStringLiteral("missing");
    case KeyStanding::Invited:
        return QStringLiteral("invited");
    case KeyStanding::Pending:
        return QStringLiteral("pending");
    case KeyStanding::Certified:
        return QStringLiteral("certified");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const StaffMember &member)
{
    QJsonArray grants;
    for (const Grant &grant : member.grants)
        grants.append(QJsonObject{{QStringLiteral("role"), codeOf(grant.role)},
            {QStringLiteral("filing_system"), codeOf(grant.filingSystem)}});
    QJsonArray awaited;
    for (const AwaitedGrant &each : member.awaited)
        awaited.append(QJsonObject{{QStringLiteral("role"), codeOf(each.grant.role)},
            {QStringLiteral("filing_system"), codeOf(each.grant.filingSystem)}});
    return {{QStringLiteral("awaiting_countersignature"), awaited}, {QStringLiteral("id"), member.ref},
        {QStringLiteral("name"), member.name}, {QStringLiteral("display_name"), member.displayName},
        {QStringLiteral("disabled"), member.disabledAt.has_value()},
        {QStringLiteral("invited_until"),
            member.activationUntil ? QJsonValue(member.activationUntil->toText()) : QJsonValue()},
        {QStringLiteral("own_record"), !member.ownContact.isEmpty()}, {QStringLiteral("grants"), grants},
        {QStringLiteral("keys"), codeOf(member.keys)}, {QStringLiteral("fingerprint"), member.fingerprint}};
}

Result<Answer> listMembers(CommandRun &run)
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
        for (const AwaitedGrant &each : member.awaited)
            roles.append(
                staffWords(QT_TRANSLATE_NOOP("StaffCommands", "%1 (%2), waiting for countersignature"))
                    .arg(roleWord(each.grant.role), filingSystemWord(each.grant.filingSystem)));
        if (member.activationUntil)
            roles.append(staffWords(QT_TRANSLATE_NOOP("StaffCommands", "has not come in yet")));
        else if (member.keys == KeyStanding::Missing)
            roles.append(staffWords(QT_TRANSLATE_NOOP("StaffCommands", "needs an activation code")));
        else if (member.keys == KeyStanding::Pending)
            roles.append(staffWords(QT_TRANSLATE_NOOP("StaffCommands", "to be certified: %1"))
                             .arg(member.fingerprint));
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(member.name, member.displayName,
                    member.disabledAt ? staffWords(QT_TRANSLATE_NOOP("StaffCommands", "disabled"))
                                      : roles.join(QStringLiteral(", "))));
    }
    answer.json.insert(QStringLiteral("staff"), staff);
    if (const auto due = run.services->staff().isNewKeyDue(*run.permit).result()) {
        answer.json.insert(QStringLiteral("new_key_due"), *due);
        if (*due)
            answer.lines.append(staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                "Somebody left: the file gets a new key when an administrator opens it next. Whoever is to "
                "be "
                "certified must be first.")));
    }
    return answer;
}

/// `act(confirmation, ref)` on the member of `--name`, by who gives the passphrase again; then the list as it
/// is.
template <typename Act>
Result<Answer> actOnMember(CommandRun &run, Act act)
{
    const auto member = memberNamed(run);
    if (!member)
        return member.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    if (auto acted = act(*confirmed, member->ref).result(); !acted)
        return acted.error();
    return listMembers(run);
}

/// `grant` and `revoke` differ only in what the service is asked.
Result<Answer> changeGrants(CommandRun &run,
    QFuture<Outcome> (Staff::*act)(
        const Permit &, const Confirmation &, const QString &, const QList<Grant> &) const)
{
    const auto grants = grantsOf(run);
    if (!grants)
        return grants.error();
    return actOnMember(run, [&](const Confirmation &confirmation, const QString &ref) {
        return (run.services->staff().*act)(*run.permit, confirmation, ref, *grants);
    });
}

Result<Answer> disable(CommandRun &run)
{
    return actOnMember(run, [&](const Confirmation &confirmation, const QString &ref) {
        return run.services->staff().disable(*run.permit, confirmation, ref);
    });
}

Result<Answer> countersign(CommandRun &run)
{
    return actOnMember(run, [&](const Confirmation &confirmation, const QString &ref) {
        return run.services->staff().countersign(*run.permit, confirmation, ref);
    });
}

Result<Answer> certify(CommandRun &run)
{
    const auto fingerprint = required(run, QStringLiteral("fingerprint"));
    if (!fingerprint)
        return fingerprint.error();
    return actOnMember(run, [&](const Confirmation &confirmation, const QString &ref) {
        return run.services->staff().certify(*run.permit, confirmation, ref, *fingerprint);
    });
}

Result<Answer> setOwnRecord(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    return actOnMember(run, [&](const Confirmation &confirmation, const QString &ref) {
        return run.services->staff().setOwnRecord(
            *run.permit, confirmation, ref, *filingSystem, run.value(QStringLiteral("number")));
    });
}

Result<Answer> changePassphrase(CommandRun &run)
{
    const auto present = run.passphrase();
    if (!present)
        return present.error();
    const auto next = readPassphrase(run.value(QStringLiteral("new-passphrase-file")),
        staffWords(QT_TRANSLATE_NOOP("StaffCommands", "New passphrase: ")));
    if (!next)
        return next.error();
    if (auto changed = run.services->staff().changePassphrase(*run.permit, *present, *next).result();
        !changed)
        return changed.error();
    return Answer{.json = {{QStringLiteral("staff"), run.permit->name()}},
        .lines = {staffWords(QT_TRANSLATE_NOOP("StaffCommands", "The passphrase is changed."))}};
}

} // namespace

QList<Command> staffCommands()
{
    const QString staff = QStringLiteral("staff");
    return QList<Command>{
               {.words = {staff, QStringLiteral("list")},
                   .summary =
                       [] {
                           return staffWords(QT_TRANSLATE_NOOP("StaffCommands", "Who works with the file."));
                       },
                   .run = listMembers},
               {.words = {staff, QStringLiteral("grant")},
                   .summary =
                       [] {
                           return staffWords(QT_TRANSLATE_NOOP("StaffCommands", "Gives a member a role."));
                       },
                   .options = grantOptions,
                   .run = [](CommandRun &run) { return changeGrants(run, &Staff::grant); }},
               {.words = {staff, QStringLiteral("revoke")},
                   .summary =
                       [] { return staffWords(QT_TRANSLATE_NOOP("StaffCommands", "Takes a role back.")); },
                   .options = grantOptions,
                   .run = [](CommandRun &run) { return changeGrants(run, &Staff::revoke); }},
               {.words = {staff, QStringLiteral("disable")},
                   .summary =
                       [] { return staffWords(QT_TRANSLATE_NOOP("StaffCommands", "Shuts a member out.")); },
                   .options = nameOptions,
                   .run = disable},
               {.words = {staff, QStringLiteral("certify")},
                   .summary =
                       [] {
                           return staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                               "Vouches for a member's keys, once they have read you the same fingerprint as "
                               "the "
                               "list shows."));
                       },
                   .options = certifyOptions,
                   .run = certify},
               {.words = {staff, QStringLiteral("countersign")},
                   .summary =
                       [] {
                           return staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                               "Says as another administrator that a member gets the role they wait for."));
                       },
                   .options = nameOptions,
                   .run = countersign},
               {.words = {staff, QStringLiteral("own-record")},
                   .summary =
                       [] {
                           return staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                               "Says which person in the file a member is: nobody changes their own "
                               "record."));
                       },
                   .options = ownRecordOptions,
                   .run = setOwnRecord},
               {.words = {staff, QStringLiteral("passphrase")},
                   .summary =
                       [] {
                           return staffWords(
                               QT_TRANSLATE_NOOP("StaffCommands", "Changes one's own passphrase."));
                       },
                   .options = newPassphraseOptions,
                   .run = changePassphrase},
           } +
        staffInvitationCommands() + staffDeputyCommands();
}
