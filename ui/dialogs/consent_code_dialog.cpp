#include "ui/dialogs/consent_code_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>

ConsentCodeDialog::ConsentCodeDialog(
    Services &services, const Permit &permit, FilingSystem filingSystem, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_permit(permit)
    , m_filingSystem(filingSystem)
    , m_sentence(new PlainLabel)
    , m_code(new QLineEdit)
    , m_codeField(new FormField(m_code))
    , m_record(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Result<RecordedConsent> &answer) {
        m_record->setEnabled(true);
        if (!answer) {
            m_codeField->setSaying(errorWords(answer.error()));
            m_code->setFocus();
            return;
        }
        emit recorded(*answer);
        accept();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_sentence->setWordWrap(true);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setMinimumWidth(theme().px(420));
    m_codeField->setRequired(true);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_codeField);
    column->addStretch();
    column->addLayout(verbs);
    setVariant(m_record, ButtonVariant::Primary);
    m_record->setDefault(true);
    connect(m_code, &QLineEdit::textEdited, m_codeField, &FormField::clearError);
    connect(m_record, &QPushButton::clicked, this, &ConsentCodeDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_code->setFocus();
}

void ConsentCodeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConsentCodeDialog::retranslate()
{
    setWindowTitle(tr("Confirmed with the code"));
    m_sentence->setText(
        tr("Copy the code from the answer of the person. It is recorded as reported by you."));
    m_codeField->setLabel(tr("Code"));
    m_record->setText(tr("Record confirmation"));
    m_cancel->setText(tr("Cancel"));
}

void ConsentCodeDialog::submit()
{
    if (m_answer.isWaiting())
        return;
    const QString code = m_code->text().trimmed();
    if (code.isEmpty()) {
        m_codeField->setSaying([] { return tr("Give the code."); });
        m_code->setFocus();
        return;
    }
    m_record->setEnabled(false);
    m_answer.expect(m_services.consents().confirm(m_permit, m_filingSystem, {.token = code}));
}
