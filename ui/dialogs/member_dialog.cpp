#include "ui/dialogs/member_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/staff/staff.h"
#include "ui/dialogs/confirming.h"
#include "ui/dialogs/role_boxes.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

MemberDialog::MemberDialog(Session &session, const QList<Grant> &proposed, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_name(new QLineEdit)
    , m_displayName(new QLineEdit)
    , m_roles(new RoleBoxes)
    , m_nameField(new FormField(m_name))
    , m_displayNameField(new FormField(m_displayName))
    , m_rolesField(new FormField(m_roles))
    , m_add(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const auto &invitation) { take(invitation); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(720));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_notice);
    // Side by side, so that the dialog fits a low screen.
    auto *sides = new QHBoxLayout;
    sides->setSpacing(28);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    for (FormField *field : {m_nameField, m_displayNameField})
        left->addWidget(field);
    left->addStretch(1);
    sides->addLayout(left, 1);
    sides->addWidget(m_rolesField, 0, Qt::AlignTop);
    column->addLayout(sides);
    m_nameField->setRequired(true);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_add);
    column->addLayout(verbs);
    m_notice->clear();
    m_roles->setGrants(proposed);
    m_roles->setReachable(
        [&session](FilingSystem file) { return session.permit().may(Operation::ManageStaff, file); });
    setVariant(m_add, ButtonVariant::Primary);
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, &MemberDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_name->setFocus();
}

void MemberDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MemberDialog::retranslate()
{
    setWindowTitle(tr("New member"));
    m_nameField->setLabel(tr("Sign-in name"));
    m_displayNameField->setLabel(tr("Name as colleagues see it"));
    m_rolesField->setLabel(tr("Roles"));
    m_add->setText(tr("Add member"));
    m_cancel->setText(tr("Cancel"));
}

bool MemberDialog::check()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_nameField->setSaying(
        unless(hasName, [] { return tr("Give the name that the member signs in with."); }));
    return hasName;
}

QString MemberDialog::shownName() const
{
    const QString displayName = m_displayName->text().trimmed();
    return displayName.isEmpty() ? m_name->text().trimmed() : displayName;
}

void MemberDialog::submit()
{
    m_notice->clear();
    if (!check())
        return;
    askToConfirm(m_session,
        {.title = tr("Let a member in"),
            .sentence = tr("You let %1 in. Give your own passphrase.").arg(shownName()),
            .verb = tr("Confirm")},
        this, [this](const Confirmation &confirmation) { send(confirmation); });
}

void MemberDialog::send(const Confirmation &confirmation)
{
    m_add->setEnabled(false);
    const StaffMember member{
        .name = m_name->text(), .displayName = m_displayName->text(), .grants = m_roles->grants()};
    m_answer.expect(m_session.services().staff().add(m_session.permit(), confirmation, member));
}

void MemberDialog::take(const Result<Invitation> &invitation)
{
    m_add->setEnabled(true);
    if (!invitation) {
        m_notice->tell(Tone::Danger, errorWords(invitation.error()));
        return;
    }
    // First out of the way of the dialog with the code.
    accept();
    emit added(shownName(), *invitation);
}
