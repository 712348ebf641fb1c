#include "ui/dialogs/passphrase_dialog.h"

#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

PassphraseDialog::PassphraseDialog(const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_words(words)
    , m_sentence(new PlainLabel)
    , m_passphrase(new PassphraseField)
    , m_field(new FormField(m_passphrase))
    , m_number(new QLineEdit)
    , m_numberField(new FormField(m_number))
    , m_buttons(new QDialogButtonBox)
    , m_sign(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(420));
    m_sentence->setWordWrap(true);
    setVariant(m_sign, ButtonVariant::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_numberField);
    column->addWidget(m_field);
    column->addWidget(m_buttons);
    m_sign->setDefault(true);
    connect(m_sign, &QPushButton::clicked, this, &PassphraseDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, m_passphrase, &PassphraseField::wipe);
    const bool asksNumber = !m_words.number.isEmpty();
    m_numberField->setVisible(asksNumber);
    retranslate();
    if (asksNumber)
        m_number->setFocus();
    else
        m_passphrase->setFocus();
}

void PassphraseDialog::showError(const QString &sentence)
{
    m_sign->setEnabled(true);
    m_field->setError(sentence);
    m_passphrase->setFocus();
}

void PassphraseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PassphraseDialog::retranslate()
{
    setWindowTitle(m_words.title);
    m_sentence->setText(m_words.sentence);
    m_field->setLabel(tr("Passphrase"));
    m_numberField->setLabel(tr("To be sure, type how many: %1").arg(m_words.number));
    m_sign->setText(m_words.verb);
    m_cancel->setText(tr("Cancel"));
}

void PassphraseDialog::submit()
{
    if (m_number->text().trimmed() != m_words.number) {
        m_numberField->setError(tr("Type %1 here, or cancel.").arg(m_words.number));
        m_number->setFocus();
        return;
    }
    m_numberField->clearError();
    if (m_passphrase->isEmpty()) {
        m_field->setError(tr("Give your passphrase."));
        return;
    }
    m_field->clearError();
    m_sign->setEnabled(false);
    const SecretText passphrase = m_passphrase->typed();
    m_passphrase->wipe();
    emit entered(passphrase);
}
