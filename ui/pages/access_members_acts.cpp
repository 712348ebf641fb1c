#include "app/documents/error_sentence.h"
#include "app/documents/staff_words.h"
#include "app/staff/recovery_typing.h"
#include "app/staff/staff.h"
#include "ui/dialogs/activation_code_dialog.h"
#include "ui/dialogs/confirming.h"
#include "ui/dialogs/member_dialog.h"
#include "ui/dialogs/own_record_dialog.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/dialogs/roles_dialog.h"
#include "ui/models/members_model.h"
#include "ui/pages/access_members_tab.h"
#include "ui/pages/administrator_handover.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QAction>
#include <QFileInfo>

void AccessMembersTab::handOver()
{
    using State = administrator_handover::State;
    if (!self())
        return;
    const QList<Grant> own = administrator_handover::administratorOf(*self());
    const State state = administrator_handover::stateOf(*self(), m_model->members());
    if (state == State::Needed)
        addMember(own);
    else if (state == State::Ready)
        askToGiveBack(own);
}

void AccessMembersTab::askToGiveBack(const QList<Grant> &own)
{
    m_notice->clear();
    askToConfirm(m_session,
        {.title = tr("Give my role back"),
            .sentence =
                tr("You give the administrator's role back and sign in again. Give your own passphrase."),
            .verb = tr("Confirm")},
        this, [this, own](const Confirmation &confirmation) {
            m_ownAnswer.expect(m_session.services().staff().revoke(
                m_session.permit(), confirmation, m_session.permit().staffRef(), own));
        });
}

void AccessMembersTab::addMember(const QList<Grant> &proposed)
{
    m_notice->clear();
    auto *dialog = new MemberDialog(m_session, proposed, this);
    connect(dialog, &MemberDialog::added, this, [this](const QString &name, const Invitation &invitation) {
        emit told(tr("Member added"));
        m_invitedName = name;
        showCode(invitation);
    });
    dialog->open();
}

void AccessMembersTab::editRoles()
{
    if (!chosen() || !m_rolesAction->isEnabled())
        return;
    m_notice->clear();
    auto *dialog = new RolesDialog(m_session, *chosen(), this);
    const bool isOwn = chosen()->ref == m_session.permit().staffRef();
    connect(dialog, &RolesDialog::changed, this, [this, isOwn] {
        emit told(tr("Roles saved"));
        if (isOwn)
            m_session.end();
    });
    dialog->open();
}

void AccessMembersTab::linkOwnRecord()
{
    if (!chosen() || !m_ownRecordAction->isEnabled())
        return;
    m_notice->clear();
    auto *dialog = new OwnRecordDialog(m_session, *chosen(), this);
    const bool isOwn = chosen()->ref == m_session.permit().staffRef();
    connect(dialog, &OwnRecordDialog::changed, this, [this, isOwn] {
        emit told(isOwn ? tr("Own record saved. Sign in again to go on.") : tr("Own record saved"));
        if (isOwn)
            m_session.end();
    });
    dialog->open();
}

void AccessMembersTab::askToInvite()
{
    if (!chosen() || !m_inviteAction->isEnabled())
        return;
    m_notice->clear();
    const QString ref = chosen()->ref;
    m_invitedName = chosen()->displayName;
    const QString sentence = chosen()->activationUntil
        ? tr("You give %1 a new activation code; the one before stops working. Give your own passphrase.")
        : tr("You give %1 an activation code. Their passphrase stops working at once, until they choose "
             "another "
             "with the code. Give your own passphrase.");
    askToConfirm(m_session,
        {.title = tr("New activation code"), .sentence = sentence.arg(m_invitedName), .verb = tr("Confirm")},
        this, [this, ref](const Confirmation &confirmation) {
            m_inviteAnswer.expect(m_session.services().staff().invite(m_session.permit(), confirmation, ref));
        });
}

void AccessMembersTab::showCode(const Result<Invitation> &invitation)
{
    if (!invitation) {
        m_notice->tell(Tone::Danger, errorWords(invitation.error()));
        return;
    }
    (new ActivationCodeDialog(m_invitedName, *invitation, this))->open();
}

void AccessMembersTab::askToCertify()
{
    if (!chosen() || !m_certifyAction->isEnabled())
        return;
    m_notice->clear();
    askToConfirm(m_session,
        {.title = tr("Certify"),
            .sentence =
                tr("Have %1 read their signs to you, by telephone or face to face. Certify only if they are "
                   "these: %2. Give your own passphrase.")
                    .arg(chosen()->displayName, chosen()->fingerprint),
            .verb = tr("Certify")},
        this, [this, ref = chosen()->ref, signs = chosen()->fingerprint](const Confirmation &confirmation) {
            m_certifyAnswer.expect(
                m_session.services().staff().certify(m_session.permit(), confirmation, ref, signs));
        });
}

void AccessMembersTab::askToCountersign()
{
    if (!chosen() || !m_countersignAction->isEnabled())
        return;
    m_notice->clear();
    QStringList roles;
    for (const AwaitedGrant &awaited : chosen()->awaited)
        roles.append(grantWord(awaited.grant));
    askToConfirm(m_session,
        {.title = tr("Countersign"),
            .sentence =
                tr("Another administrator gave %1 a role: %2. It counts once you say so too. Give your "
                   "own passphrase.")
                    .arg(chosen()->displayName, roles.join(QStringLiteral(", "))),
            .verb = tr("Countersign")},
        this, [this, ref = chosen()->ref](const Confirmation &confirmation) {
            m_countersignAnswer.expect(
                m_session.services().staff().countersign(m_session.permit(), confirmation, ref));
        });
}

void AccessMembersTab::askToShutOut()
{
    if (!chosen())
        return;
    m_notice->clear();
    askToConfirm(m_session,
        {.title = tr("Shut out"),
            .sentence =
                tr("Shut %1 out? They cannot sign in any more. What they did stays in the trail. Give your "
                   "own passphrase.")
                    .arg(chosen()->displayName),
            .verb = tr("Shut out")},
        this, [this, ref = chosen()->ref](const Confirmation &confirmation) {
            m_shutAnswer.expect(m_session.services().staff().disable(m_session.permit(), confirmation, ref));
        });
}

void AccessMembersTab::renewRecoveryKey()
{
    if (!m_recoveryAction->isEnabled())
        return;
    m_notice->clear();
    const auto key = drawnRecoveryKey();
    if (!key) {
        m_notice->tell(Tone::Danger, errorWords(key.error()));
        return;
    }
    const QString place = QFileInfo(m_session.services().location().target).fileName();
    auto *dialog = new RecoveryKeyDialog(place, *key, this);
    connect(dialog, &RecoveryKeyDialog::kept, this, [this, key = *key] { askToSetRecoveryKey(key); });
    dialog->open();
}

void AccessMembersTab::askToSetRecoveryKey(const QString &key)
{
    askToConfirm(m_session,
        {.title = tr("New recovery key"),
            .sentence = tr("The key that you typed becomes the recovery key of this file. Give your own "
                           "passphrase."),
            .verb = tr("Confirm")},
        this, [this, key](const Confirmation &confirmation) {
            const auto secret = SecretText::copyOf(key);
            if (!secret) {
                m_notice->tell(Tone::Danger, errorWords(secret.error()));
                return;
            }
            m_recoveryAnswer.expect(
                m_session.services().staff().setRecoveryKey(m_session.permit(), confirmation, *secret));
        });
}
