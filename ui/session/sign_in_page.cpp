#include "ui/session/sign_in_page.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

SignInPage::SignInPage(const QString &place, const QString &name, Reason reason, Help help, QWidget *parent)
    : AlonePage(parent)
    , m_place(place)
    , m_isLock(reason == Reason::Locked)
    , m_name(new QLineEdit(name))
    , m_passphrase(new PassphraseField)
    , m_nameField(new FormField(m_name))
    , m_passphraseField(new FormField(m_passphrase))
    , m_enter(new QPushButton)
    , m_other(new QPushButton)
    , m_switch(new QPushButton)
    , m_code(new QPushButton)
    , m_recovery(new QPushButton)
{
    form()->addWidget(m_nameField);
    form()->addWidget(m_passphraseField);
    setVariant(m_enter, ButtonVariant::Primary);
    m_enter->setIcon(icon(u"lock", Ink::OnAccent));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_other);
    verbs->addStretch(1);
    verbs->addWidget(m_enter);
    form()->addLayout(verbs);
    for (QPushButton *other : {m_switch, m_code, m_recovery}) {
        setVariant(other, ButtonVariant::Link);
        form()->addWidget(other, 0, Qt::AlignLeft);
    }
    m_switch->setVisible(m_isLock);
    m_code->setVisible(help != Help::None);
    m_recovery->setVisible(help == Help::CodeAndRecoveryKey);

    connect(m_enter, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_passphrase, &PassphraseField::returnPressed, this, &SignInPage::submit);
    connect(m_name, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_passphrase, &PassphraseField::capsLockChanged, this, [this](bool isOn) {
        m_isCapsLockOn = isOn;
        retranslate();
    });
    connect(m_other, &QPushButton::clicked, this, &SignInPage::otherFileChosen);
    connect(m_switch, &QPushButton::clicked, this, &SignInPage::switchUser);
    connect(m_code, &QPushButton::clicked, this, [this] { emit codeChosen(m_name->text().trimmed()); });
    connect(
        m_recovery, &QPushButton::clicked, this, [this] { emit recoveryChosen(m_name->text().trimmed()); });
    setFirst(name.isEmpty() ? static_cast<QWidget *>(m_name) : m_passphrase);
    retranslate();
}

void SignInPage::retranslate()
{
    card()->setTitle(m_isLock ? tr("Locked") : tr("Sign in"));
    card()->setSubtitle(m_place);
    m_nameField->setLabel(tr("Sign-in name"));
    m_passphraseField->setLabel(tr("Passphrase"));
    m_passphraseField->setHelp(m_isCapsLockOn ? tr("Caps Lock is on.") : QString());
    m_enter->setText(m_isLock ? tr("Unlock") : tr("Sign in"));
    m_other->setText(tr("Other file"));
    m_switch->setText(tr("Switch user"));
    m_code->setText(tr("I have an activation code"));
    m_recovery->setText(tr("All passphrases lost: use the recovery key"));
}

void SignInPage::switchUser()
{
    clearError();
    m_passphrase->wipe();
    m_name->clear();
    m_name->setFocus();
}

void SignInPage::submit()
{
    clearError();
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_nameField->setSaying(unless(hasName, [] { return tr("Give your sign-in name."); }));
    const bool hasPassphrase = !m_passphrase->isEmpty();
    m_passphraseField->setSaying(unless(hasPassphrase, [] { return tr("Give your passphrase."); }));
    if (!hasName || !hasPassphrase)
        return;
    const SecretText passphrase = m_passphrase->typed();
    m_passphrase->wipe();
    emit entered(m_name->text().trimmed(), passphrase);
}
