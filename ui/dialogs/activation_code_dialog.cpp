#include "ui/dialogs/activation_code_dialog.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/clipboard_loan.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace {

/// Every character as wide as the next, so that none is overlooked when it is read out or copied by hand.
QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(typeFont(TypeRole::Title1).pointSizeF());
    return font;
}

} // namespace

ActivationCodeDialog::ActivationCodeDialog(const QString &name, const Invitation &invitation, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_invitation(invitation)
    , m_sentence(new PlainLabel)
    , m_code(new QLineEdit(invitation.code))
    , m_codeField(new FormField(m_code))
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_sentence->setWordWrap(true);
    m_code->setReadOnly(true);
    m_code->setFont(codeFont());
    m_code->setMinimumWidth(m_code->fontMetrics().horizontalAdvance(invitation.code) + theme().px(40));
    m_copy->setIcon(icon(u"copy"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_codeField);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_copy);
    verbs->addStretch();
    verbs->addWidget(m_close);
    column->addLayout(verbs);
    setVariant(m_close, ButtonVariant::Primary);
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] { ClipboardLoan::lend(m_invitation.code); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_code->setFocus();
    m_code->setCursorPosition(0);
}

void ActivationCodeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ActivationCodeDialog::retranslate()
{
    setWindowTitle(tr("Activation code"));
    m_sentence->setText(
        tr("With this code %1 chooses a passphrase of their own. It is shown only now.").arg(m_name));
    m_codeField->setLabel(tr("Activation code"));
    m_codeField->setHelp(tr("Valid until %1. Give it to the member yourself; it works once.")
                             .arg(QLocale().toString(m_invitation.until.toLocal(), QLocale::ShortFormat)));
    m_copy->setText(tr("Copy for 30 seconds"));
    m_close->setText(tr("Done"));
}
