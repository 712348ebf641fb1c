#include "ui/dialogs/roles_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/staff_words.h"
#include "app/staff/staff.h"
#include "ui/dialogs/confirming.h"
#include "ui/dialogs/role_boxes.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace {

QList<Grant> without(QList<Grant> grants, const QList<Grant> &others)
{
    grants.removeIf([&others](const Grant &grant) { return others.contains(grant); });
    return grants;
}

/// What waits for a countersignature was given as well, and can be taken back here.
StaffMember withAwaited(StaffMember member)
{
    for (const AwaitedGrant &awaited : std::as_const(member.awaited))
        member.grants.append(awaited.grant);
    return member;
}

} // namespace

RolesDialog::RolesDialog(Session &session, const StaffMember &member, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_member(withAwaited(member))
    , m_notice(new InlineBar)
    , m_sentence(new PlainLabel)
    , m_roles(new RoleBoxes)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Outcome &outcome) { take(outcome); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(440));
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_sentence);
    column->addWidget(m_roles);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_save);
    column->addLayout(verbs);
    m_notice->clear();
    m_roles->setGrants(m_member.grants);
    m_roles->setReachable(
        [&session](FilingSystem file) { return session.permit().may(Operation::ManageStaff, file); });
    setVariant(m_save, ButtonVariant::Primary);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &RolesDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void RolesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RolesDialog::retranslate()
{
    setWindowTitle(tr("Roles"));
    m_sentence->setText(tr("What %1 may do, in each filing system:").arg(m_member.displayName));
    m_save->setText(tr("Save roles"));
    m_cancel->setText(tr("Cancel"));
}

void RolesDialog::submit()
{
    m_notice->clear();
    const QList<Grant> wanted = m_roles->grants();
    if (without(m_member.grants, wanted).isEmpty() && without(wanted, m_member.grants).isEmpty()) {
        accept();
        return;
    }
    askToConfirm(m_session,
        {.title = tr("Change roles"),
            .sentence = tr("You change what %1 may do. Give your own passphrase.").arg(m_member.displayName),
            .verb = tr("Confirm")},
        this, [this](const Confirmation &confirmation) { begin(confirmation); });
}

void RolesDialog::begin(const Confirmation &confirmation)
{
    m_confirmation = confirmation;
    m_save->setEnabled(false);
    next();
}

void RolesDialog::next()
{
    const QList<Grant> wanted = m_roles->grants();
    const Staff &staff = m_session.services().staff();
    const QList<Grant> taken = without(m_member.grants, wanted);
    const QList<Grant> given = without(wanted, m_member.grants);
    if (!taken.isEmpty()) {
        m_next = without(m_member.grants, taken);
        m_answer.expect(staff.revoke(m_session.permit(), *m_confirmation, m_member.ref, taken));
    } else if (!given.isEmpty()) {
        m_next = m_member.grants + given;
        m_answer.expect(staff.grant(m_session.permit(), *m_confirmation, m_member.ref, given));
    } else {
        tellChange();
        accept();
    }
}

void RolesDialog::tellChange()
{
    if (std::exchange(m_hasChanged, false))
        emit changed();
}

void RolesDialog::take(const Outcome &outcome)
{
    if (outcome) {
        m_member.grants = m_next;
        m_hasChanged = true;
        next();
        return;
    }
    tellChange(); // what was taken before stays taken
    m_save->setEnabled(true);
    m_notice->tell(Tone::Danger, errorSentence(outcome.error()));
}
