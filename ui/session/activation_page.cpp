#include "ui/session/activation_page.h"

#include "app/documents/error_sentence.h"
#include "app/staff/activation_code.h"
#include "app/staff/passphrase.h"
#include "app/staff/recovery_typing.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

ActivationPage::ActivationPage(const QString &place, const QString &name, With with, QWidget *parent)
    : AlonePage(parent)
    , m_place(place)
    , m_with(with)
    , m_name(new QLineEdit(name))
    , m_code(new QLineEdit)
    , m_passphrase(new PassphraseField)
    , m_again(new PassphraseField)
    , m_nameField(new FormField(m_name))
    , m_codeField(new FormField(m_code))
    , m_passphraseField(new FormField(m_passphrase))
    , m_againField(new FormField(m_again))
    , m_activate(new QPushButton)
    , m_back(new QPushButton)
{
    for (FormField *field : {m_nameField, m_codeField, m_passphraseField, m_againField}) {
        field->setRequired(true);
        form()->addWidget(field);
    }
    setVariant(m_activate, ButtonVariant::Primary);
    m_activate->setIcon(icon(u"key", Ink::OnAccent));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_back);
    verbs->addStretch(1);
    verbs->addWidget(m_activate);
    form()->addLayout(verbs);

    // What is still empty is asked for when all is sent, not while somebody looks around.
    const auto whenLeft = [this](QLineEdit *edit, bool (ActivationPage::*check)()) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, check] {
            if (!edit->text().isEmpty())
                (this->*check)();
        });
    };
    const auto whenTyped = [this](PassphraseField *field, bool (ActivationPage::*check)()) {
        connect(field, &PassphraseField::editingFinished, this, [this, field, check] {
            if (!field->isEmpty())
                (this->*check)();
        });
    };
    whenLeft(m_name, &ActivationPage::checkName);
    whenLeft(m_code, &ActivationPage::checkCode);
    whenTyped(m_passphrase, &ActivationPage::checkNew);
    whenTyped(m_again, &ActivationPage::checkAgain);
    connect(m_activate, &QPushButton::clicked, this, &ActivationPage::submit);
    connect(m_again, &PassphraseField::returnPressed, this, &ActivationPage::submit);
    connect(m_back, &QPushButton::clicked, this, &ActivationPage::backChosen);
    setFirst(name.isEmpty() ? m_name : m_code);
    retranslate();
}

ActivationPage::~ActivationPage()
{
    // Kept until here, so that a mistyped code does not cost a passphrase typed twice.
    m_passphrase->wipe();
    m_again->wipe();
}

void ActivationPage::retranslate()
{
    retranslateCode();
    m_nameField->setLabel(tr("Sign-in name"));
    m_passphraseField->setLabel(tr("New passphrase"));
    m_passphraseField->setHelp(m_with == With::CodeOnServer
            ? tr("The one that opens the server for you; at least 15 characters.")
            : tr("At least 15 characters; a few words that only you put together."));
    m_againField->setLabel(tr("New passphrase again"));
    m_activate->setText(tr("Start"));
    m_back->setText(tr("Back"));
}

void ActivationPage::retranslateCode()
{
    if (m_with == With::RecoveryKey) {
        card()->setTitle(tr("All passphrases lost"));
        card()->setSubtitle(
            tr("%1: with the recovery key on paper you become its administrator, with a passphrase "
               "that only you know.")
                .arg(m_place));
        m_codeField->setLabel(tr("Recovery key"));
        m_codeField->setHelp(
            tr("Thirteen groups, as they stand on the paper. It works once; you get a new one."));
        return;
    }
    card()->setTitle(tr("Your first visit"));
    card()->setSubtitle(
        tr("%1: with the code of your administrator you choose a passphrase that only you know.")
            .arg(m_place));
    m_codeField->setLabel(tr("Activation code"));
    m_codeField->setHelp(tr("Six groups of four letters and digits."));
}

SecretText ActivationPage::code() const
{
    // It is read aloud from paper, works once, and stands open in its field: that Qt keeps copies is no news.
    auto typed = SecretText::copyOf(m_code->text());
    return typed ? *std::move(typed) : SecretText();
}

bool ActivationPage::checkName()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_nameField->setSaying(unless(hasName, [] { return tr("Give your sign-in name."); }));
    return hasName;
}

bool ActivationPage::checkCode()
{
    if (m_with == With::RecoveryKey) {
        const auto known = checkRecoveryKey(code());
        if (known)
            m_codeField->clearError();
        else
            m_codeField->setSaying(errorWords(known.error()));
        return known.has_value();
    }
    const auto known = activation_code::parsed(code());
    if (known)
        m_code->setText(QString::fromUtf8(known->utf8()));
    m_codeField->setSaying(unless(known.has_value(), [] {
        return tr("This is not the whole code: it has 24 letters and digits, without the letter U.");
    }));
    return known.has_value();
}

bool ActivationPage::checkNew()
{
    const auto accepted = checkPassphrase(m_passphrase->typed(), m_name->text(), {});
    if (accepted)
        m_passphraseField->clearError();
    else
        m_passphraseField->setSaying(errorWords(accepted.error()));
    return accepted.has_value();
}

bool ActivationPage::checkAgain()
{
    const bool isSame = m_passphrase->isSameAs(*m_again);
    m_againField->setSaying(unless(isSame, [] { return tr("This is not the same passphrase."); }));
    return isSame;
}

void ActivationPage::submit()
{
    clearError();
    bool isGood = checkName();
    isGood &= checkCode();
    isGood &= checkNew();
    isGood &= checkAgain();
    if (isGood)
        emit chosen({m_name->text().trimmed(), code(), m_passphrase->typed()});
}
