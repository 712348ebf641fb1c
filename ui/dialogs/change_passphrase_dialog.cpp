#include "ui/dialogs/change_passphrase_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/staff/passphrase.h"
#include "app/staff/staff.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/passphrase_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

ChangePassphraseDialog::ChangePassphraseDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_present(new PassphraseField)
    , m_next(new PassphraseField)
    , m_again(new PassphraseField)
    , m_presentField(new FormField(m_present))
    , m_nextField(new FormField(m_next))
    , m_againField(new FormField(m_again))
    , m_change(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Outcome &outcome) { take(outcome); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_notice);
    for (FormField *field : {m_presentField, m_nextField, m_againField})
        column->addWidget(field);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_change);
    column->addLayout(verbs);
    m_notice->clear();
    setVariant(m_change, ButtonVariant::Primary);
    m_change->setDefault(true);
    connect(m_change, &QPushButton::clicked, this, &ChangePassphraseDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (PassphraseField *field : {m_present, m_next, m_again})
        connect(this, &QDialog::finished, field, &PassphraseField::wipe);
    retranslate();
    m_present->setFocus();
}

void ChangePassphraseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ChangePassphraseDialog::retranslate()
{
    setWindowTitle(tr("Change my passphrase"));
    m_presentField->setLabel(tr("Present passphrase"));
    m_nextField->setLabel(tr("New passphrase"));
    m_nextField->setHelp(tr("At least 15 characters; a few words that only you put together."));
    m_againField->setLabel(tr("New passphrase again"));
    m_change->setText(tr("Change passphrase"));
    m_cancel->setText(tr("Cancel"));
}

bool ChangePassphraseDialog::check()
{
    const bool hasPresent = !m_present->isEmpty();
    m_presentField->setError(hasPresent ? QString() : tr("Give your passphrase."));
    const Permit &permit = m_session.permit();
    const auto accepted = checkPassphrase(m_next->typed(), permit.name() + u' ' + permit.displayName(), {});
    m_nextField->setError(accepted ? QString() : errorSentence(accepted.error()));
    const bool isSame = m_next->isSameAs(*m_again);
    m_againField->setError(isSame ? QString() : tr("This is not the same passphrase."));
    return hasPresent && accepted && isSame;
}

void ChangePassphraseDialog::submit()
{
    m_notice->clear();
    if (!check())
        return;
    m_change->setEnabled(false);
    m_answer.expect(m_session.services().staff().changePassphrase(
        m_session.permit(), m_present->typed(), m_next->typed()));
}

void ChangePassphraseDialog::take(const Outcome &outcome)
{
    m_change->setEnabled(true);
    if (outcome) {
        emit changed();
        accept();
        return;
    }
    if (outcome.error().failure == Failure::WrongPassphrase)
        m_presentField->setError(errorSentence(outcome.error()));
    else
        m_notice->tell(Tone::Danger, errorSentence(outcome.error()));
}
