#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/recovery_answer.h"
#include "app/cli/staff_subject.h"
#include "app/staff/recovery_typing.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"

#include <QLocale>

namespace {

QList<QCommandLineOption> memberAddOptions()
{
    return {memberNameOption(), roleOption(), filingSystemOption(),
        {QStringLiteral("display-name"),
            staffWords(QT_TRANSLATE_NOOP("StaffCommands", "The member's name as others see it.")),
            QStringLiteral("TEXT")}};
}

QList<QCommandLineOption> inviteOptions()
{
    return {memberNameOption()};
}

QList<QCommandLineOption> activateOptions()
{
    return QList<QCommandLineOption>{memberNameOption(),
               {QStringLiteral("code"),
                   staffWords(QT_TRANSLATE_NOOP(
                       "StaffCommands", "The activation code that the administrator gave.")),
                   QStringLiteral("CODE")}} +
        newPassphraseOptions();
}

QList<QCommandLineOption> recoverOptions()
{
    return QList<QCommandLineOption>{memberNameOption(),
               {QStringLiteral("recovery-key-file"),
                   staffWords(QT_TRANSLATE_NOOP(
                       "StaffCommands", "Where the recovery key is; otherwise it is asked for.")),
                   QStringLiteral("PATH")}} +
        newPassphraseOptions();
}

/// The code is told this once; `json` and `first` say whose it is.
Answer told(const Invitation &invitation, QJsonObject json, const QString &first)
{
    json.insert(QStringLiteral("code"), invitation.code);
    json.insert(QStringLiteral("until"), invitation.until.toText());
    const QString until = QLocale().toString(invitation.until.toLocal(), QLocale::ShortFormat);
    return {.json = json,
        .lines = {first, invitation.code,
            staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                           "This activation code works once, until %1. Give it to the member yourself."))
                .arg(until)}};
}

Result<Answer> addMember(CommandRun &run)
{
    const auto name = required(run, QStringLiteral("name"));
    if (!name)
        return name.error();
    const auto grants = grantsOf(run);
    if (!grants)
        return grants.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    const StaffMember member{
        .name = *name, .displayName = run.value(QStringLiteral("display-name")), .grants = *grants};
    const auto added = run.services->staff().add(*run.permit, *confirmed, member).result();
    if (!added)
        return added.error();
    return told(*added, {{QStringLiteral("staff"), *name}},
        staffWords(QT_TRANSLATE_NOOP("StaffCommands", "Added %1.")).arg(*name));
}

Result<Answer> invite(CommandRun &run)
{
    const auto member = memberNamed(run);
    if (!member)
        return member.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    const auto invited = run.services->staff().invite(*run.permit, *confirmed, member->ref).result();
    if (!invited)
        return invited.error();
    return told(*invited, {{QStringLiteral("staff"), member->name}},
        staffWords(QT_TRANSLATE_NOOP("StaffCommands", "The passphrase of %1 no longer works."))
            .arg(member->name));
}

Result<Answer> activate(CommandRun &run)
{
    const auto passphrase = run.passphrase();
    if (!passphrase)
        return passphrase.error();
    const auto code = SecretText::copyOf(run.value(QStringLiteral("code")));
    if (!code)
        return code.error();
    SignIn &signIn = run.services->signIn();
    // The code of an embedded file was needed to open it.
    const bool isOpener = run.services->location().backend == Backend::Embedded;
    const auto permit = (isOpener ? signIn.enterAsOpener()
                                  : signIn.activate(run.value(QStringLiteral("name")), *code, *passphrase))
                            .result();
    if (!permit)
        return permit.error();
    return Answer{.json = {{QStringLiteral("staff"), permit->name()}},
        .lines = {staffWords(QT_TRANSLATE_NOOP(
            "StaffCommands", "The passphrase is yours. Sign in with it from now on; the code is used up."))}};
}

Result<Answer> recover(CommandRun &run)
{
    const auto permit = run.services->signIn().enterAsOpener().result();
    if (!permit)
        return permit.error();
    Answer answer{.json = {{QStringLiteral("staff"), permit->name()}},
        .lines = {
            staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                           "%1 is administrator now. The recovery key that was used opens nothing any more."))
                .arg(permit->name())}};
    tellRecoveryKey(run, answer);
    return answer;
}

Result<Answer> renewRecoveryKey(CommandRun &run)
{
    const auto key = drawnRecoveryKey();
    if (!key)
        return key.error();
    const auto secret = SecretText::copyOf(*key);
    if (!secret)
        return secret.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    if (auto set = run.services->staff().setRecoveryKey(*run.permit, *confirmed, *secret).result(); !set)
        return set.error();
    Answer answer{.json = {{QStringLiteral("staff"), run.permit->name()}},
        .lines = {staffWords(QT_TRANSLATE_NOOP("StaffCommands",
            "The recovery key is a new one. The one before opens nothing any more but the backups that were "
            "made "
            "until now: keep it with them."))}};
    tellRecoveryKey(*key, answer);
    return answer;
}

} // namespace

QList<Command> staffInvitationCommands()
{
    const QString staff = QStringLiteral("staff");
    return {
        {.words = {staff, QStringLiteral("add")},
            .summary =
                [] {
                    return staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                        "Adds a member with a role, and prints their activation code once."));
                },
            .options = memberAddOptions,
            .run = addMember},
        {.words = {staff, QStringLiteral("invite")},
            .summary =
                [] {
                    return staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                        "Gives a new activation code to a member who forgot the passphrase."));
                },
            .options = inviteOptions,
            .run = invite},
        {.words = {staff, QStringLiteral("activate")},
            .summary =
                [] {
                    return staffWords(QT_TRANSLATE_NOOP(
                        "StaffCommands", "Chooses one's own passphrase with an activation code."));
                },
            .options = activateOptions,
            .needs = Command::Needs::Activation,
            .run = activate},
        {.words = {staff, QStringLiteral("recovery-key")},
            .summary =
                [] {
                    return staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                        "Draws a new recovery key for a file and prints it once; the one before stops "
                        "working."));
                },
            .run = renewRecoveryKey},
        {.words = {staff, QStringLiteral("recover")},
            .summary =
                [] {
                    return staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                        "Lets a new administrator in with the recovery key, when every passphrase is lost."));
                },
            .options = recoverOptions,
            .needs = Command::Needs::Recovery,
            .run = recover},
    };
}
