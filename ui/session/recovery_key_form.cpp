#include "ui/session/recovery_key_form.h"

#include "app/documents/error_sentence.h"
#include "app/documents/recovery_sheet.h"
#include "app/staff/recovery_typing.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/widgets/clipboard_loan.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>

RecoveryKeyForm::RecoveryKeyForm(const QString &place, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_key(key)
    , m_groups(new PlainLabel(TypeRole::Body, Ink::Text))
    , m_typed(new QLineEdit)
    , m_typedField(new FormField(m_typed))
    , m_copy(new QPushButton)
    , m_print(new QPushButton)
    , m_go(new QPushButton)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(typeFont(TypeRole::Title2).pointSizeF());
    m_groups->setFont(fixed);
    m_groups->setAlignment(Qt::AlignCenter);
    // Not to be selected: what is copied that way stays on the clipboard.
    m_groups->setFocusPolicy(Qt::StrongFocus);
    m_typedField->setRequired(true);
    m_print->setIcon(icon(u"printer"));
    m_copy->setIcon(icon(u"copy"));
    setVariant(m_go, ButtonVariant::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_groups);
    column->addWidget(m_typedField);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_print);
    verbs->addWidget(m_copy);
    verbs->addStretch(1);
    verbs->addWidget(m_go);
    column->addLayout(verbs);

    connect(m_copy, &QPushButton::clicked, this, [this] { ClipboardLoan::lend(m_key); });
    connect(m_print, &QPushButton::clicked, this, &RecoveryKeyForm::print);
    connect(m_go, &QPushButton::clicked, this, &RecoveryKeyForm::submit);
    retranslate();
}

void RecoveryKeyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecoveryKeyForm::retranslate()
{
    m_groups->setText(recoveryKeyLines(m_key).join(u'\n'));
    m_groups->setAccessibleName(tr("Recovery key: %1").arg(m_key));
    m_typedField->setLabel(tr("Type the key from your paper"));
    m_typedField->setHelp(tr("Capitals, blanks and hyphens do not matter."));
    m_copy->setText(tr("Copy for 30 seconds"));
    m_print->setText(tr("Print…"));
}

void RecoveryKeyForm::submit()
{
    const auto typed = SecretText::copyOf(m_typed->text());
    const auto right = typed ? checkTypedRecoveryKey(m_key, *typed) : Outcome(typed.error());
    if (!right) {
        m_typedField->setSaying(errorWords(right.error()));
        m_typed->setFocus();
        return;
    }
    m_typedField->clearError();
    emit kept();
}

void RecoveryKeyForm::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        QTextDocument sheet;
        layOutRecoverySheet(m_place, m_key, sheet);
        sheet.print(printer);
    });
    dialog->open();
}
