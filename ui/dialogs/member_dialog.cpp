#include "ui/dialogs/member_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/staff/passphrase.h"
#include "app/staff/staff.h"
#include "ui/dialogs/role_boxes.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/passphrase_field.h"

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
    , m_passphrase(new PassphraseField)
    , m_again(new PassphraseField)
    , m_nameField(new FormField(m_name))
    , m_displayNameField(new FormField(m_displayName))
    , m_rolesField(new FormField(m_roles))
    , m_passphraseField(new FormField(m_passphrase))
    , m_againField(new FormField(m_again))
    , m_add(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const auto &added) { take(added); })
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
    for (FormField *field : {m_nameField, m_displayNameField, m_passphraseField, m_againField})
        left->addWidget(field);
    left->addStretch(1);
    sides->addLayout(left, 1);
    sides->addWidget(m_rolesField, 0, Qt::AlignTop);
    column->addLayout(sides);
    for (FormField *field : {m_nameField, m_passphraseField, m_againField})
        field->setRequired(true);
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
    connect(this, &QDialog::finished, m_passphrase, &PassphraseField::wipe);
    connect(this, &QDialog::finished, m_again, &PassphraseField::wipe);
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
    m_passphraseField->setLabel(tr("First passphrase"));
    m_passphraseField->setHelp(
        tr("At least 15 characters. Give it to the member yourself, and have them change it at their first visit."));
    m_againField->setLabel(tr("First passphrase again"));
    m_add->setText(tr("Add member"));
    m_cancel->setText(tr("Cancel"));
}

bool MemberDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_nameField->setError(name.isEmpty() ? tr("Give the name that the member signs in with.") : QString());
    const auto accepted = checkPassphrase(m_passphrase->text(), name + u' ' + m_displayName->text(), {});
    m_passphraseField->setError(accepted ? QString() : errorSentence(accepted.error()));
    const bool isSame = m_passphrase->text() == m_again->text();
    m_againField->setError(isSame ? QString() : tr("This is not the same passphrase."));
    return !name.isEmpty() && accepted && isSame;
}

void MemberDialog::submit()
{
    m_notice->clear();
    if (!check())
        return;
    m_add->setEnabled(false);
    const StaffMember member{
        .name = m_name->text(), .displayName = m_displayName->text(), .grants = m_roles->grants()};
    m_answer.expect(m_session.services().staff().add(m_session.permit(), member, m_passphrase->text()));
}

void MemberDialog::take(const Result<Id<StaffMember>> &result)
{
    m_add->setEnabled(true);
    if (!result) {
        m_notice->tell(Tone::Danger, errorSentence(result.error()));
        return;
    }
    emit added(m_name->text().trimmed());
    accept();
}
