#include "ui/dialogs/own_record_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "app/staff/staff.h"
#include "ui/dialogs/confirming.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

OwnRecordDialog::OwnRecordDialog(Session &session, const StaffMember &member, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_member(member)
    , m_notice(new InlineBar)
    , m_sentence(new PlainLabel)
    , m_filingSystem(new QComboBox)
    , m_number(new QLineEdit)
    , m_filingSystemField(new FormField(m_filingSystem))
    , m_numberField(new FormField(m_number))
    , m_unlink(new QPushButton)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Outcome &outcome) { take(outcome); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(480));
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_sentence);
    column->addWidget(m_filingSystemField);
    column->addWidget(m_numberField);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_unlink);
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_save);
    column->addLayout(verbs);
    m_notice->clear();
    for (const FilingSystem file : session.filingSystemsFor(Operation::ManageStaff))
        m_filingSystem->addItem({}, static_cast<int>(file));
    m_unlink->setVisible(!member.ownContact.isEmpty());
    setVariant(m_save, ButtonVariant::Primary);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    connect(m_filingSystem, &QComboBox::currentIndexChanged, this, &OwnRecordDialog::retranslate);
    connect(m_number, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_numberField->clearError();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { ask(m_number->text()); });
    connect(m_unlink, &QPushButton::clicked, this, [this] { ask({}); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_number->setFocus();
}

void OwnRecordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void OwnRecordDialog::retranslate()
{
    setWindowTitle(tr("Own record"));
    m_sentence->setText((m_member.ownContact.isEmpty()
            ? tr("Is %1 also a person in this file? Nobody changes, decides on or erases their "
                 "own record.")
            : tr("%1 is linked to a person in this file and cannot change that record."))
                            .arg(m_member.displayName));
    m_filingSystemField->setLabel(tr("Filing system"));
    for (int row = 0; row < m_filingSystem->count(); ++row)
        m_filingSystem->setItemText(
            row, filingSystemWord(static_cast<FilingSystem>(m_filingSystem->itemData(row).toInt())));
    const bool isCustomer =
        m_filingSystem->currentData().toInt() == static_cast<int>(FilingSystem::Customers);
    m_numberField->setLabel(isCustomer ? tr("Own customer number") : tr("Own employee number"));
    m_numberField->setHelp(tr("Ask the member for it."));
    m_unlink->setText(tr("Take the link away"));
    m_save->setText(tr("Link"));
    m_cancel->setText(tr("Cancel"));
}

void OwnRecordDialog::ask(const QString &number)
{
    m_notice->clear();
    const QString sentence = number.isEmpty()
        ? tr("You take the link of %1 to their own record away. Give your own passphrase.")
        : tr("You link %1 to their own record. Give your own passphrase.");
    askToConfirm(m_session,
        {.title = tr("Change the link"),
            .sentence = sentence.arg(m_member.displayName),
            .verb = tr("Confirm")},
        this, [this, number](const Confirmation &confirmation) { send(confirmation, number); });
}

void OwnRecordDialog::send(const Confirmation &confirmation, const QString &number)
{
    m_save->setEnabled(false);
    m_unlink->setEnabled(false);
    m_answer.expect(m_session.services().staff().setOwnRecord(m_session.permit(), confirmation, m_member.ref,
        static_cast<FilingSystem>(m_filingSystem->currentData().toInt()), number));
}

void OwnRecordDialog::take(const Outcome &outcome)
{
    m_save->setEnabled(!m_number->text().trimmed().isEmpty());
    m_unlink->setEnabled(true);
    if (!outcome) {
        m_notice->tell(Tone::Danger, errorSentence(outcome.error()));
        return;
    }
    emit changed();
    accept();
}
