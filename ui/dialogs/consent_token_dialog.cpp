#include "ui/dialogs/consent_token_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/formats/mail_draft.h"
#include "app/leaving/leaving.h"
#include "app/services.h"
#include "app/settings/settings.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/widgets/clipboard_loan.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

ConsentTokenDialog::ConsentTokenDialog(
    Services &services, const Permit &permit, const Letter &letter, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_permit(permit)
    , m_letter(letter)
    , m_notice(new InlineBar)
    , m_sentence(new PlainLabel)
    , m_code(new QLineEdit(letter.facts.token))
    , m_text(new QPlainTextEdit)
    , m_codeField(new FormField(m_code))
    , m_textField(new FormField(m_text))
    , m_copyCode(new QPushButton)
    , m_copyText(new QPushButton)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
    , m_organisationAnswer([this](const Result<OrganisationProfile> &organisation) {
        if (organisation)
            m_letter.facts.organisation = organisation->name;
        write();
    })
    , m_savedAnswer([this](const Result<LeftFile> &saved) {
        if (saved)
            m_notice->tell(Tone::Ok, [] {
                return tr("The draft is saved. Open it in your mail program and send it, then remove the "
                          "file: whoever has it can confirm for this person.");
            });
        else
            m_notice->tell(Tone::Danger, errorWords(saved.error()));
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    connect(m_copyCode, &QPushButton::clicked, this, [this] { ClipboardLoan::lend(m_letter.facts.token); });
    connect(m_copyText, &QPushButton::clicked, this, [this] { ClipboardLoan::lend(m_written.text); });
    connect(m_save, &QPushButton::clicked, this, &ConsentTokenDialog::saveDraft);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    write();
    m_organisationAnswer.expect(services.settings().organisation(permit));
}

ConsentTokenDialog::~ConsentTokenDialog()
{
    m_code->clear();
    m_text->clear();
}

void ConsentTokenDialog::makeLayout()
{
    m_sentence->setWordWrap(true);
    m_notice->clear();
    m_code->setReadOnly(true);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_copyCode->setIcon(icon(u"copy"));
    m_copyText->setIcon(icon(u"copy"));
    m_save->setIcon(icon(u"mail"));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_copyCode);
    verbs->addWidget(m_copyText);
    verbs->addWidget(m_save);
    verbs->addStretch();
    verbs->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_codeField);
    column->addWidget(m_textField, 1);
    column->addWidget(m_notice);
    column->addLayout(verbs);
    m_save->setVisible(!m_letter.receiver.isEmpty());
    setVariant(m_close, ButtonVariant::Primary);
    // Enter copies; nobody closes it by a key that was meant for something else.
    m_copyText->setDefault(true);
    m_copyText->setFocus();
    fitToScreen(this, {theme().px(640), theme().px(560)});
}

void ConsentTokenDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConsentTokenDialog::retranslate()
{
    setWindowTitle(tr("Ask for confirmation"));
    m_sentence->setText(
        tr("Send this code to the person; it is shown only now. It can be used until %1. After that the "
           "consent lapses.")
            .arg(QLocale().toString(m_letter.facts.expiresAt.toLocal(), QLocale::ShortFormat)));
    m_codeField->setLabel(tr("Code"));
    m_textField->setLabel(tr("Message, in the language of the person"));
    m_copyCode->setText(tr("Copy the code"));
    m_copyText->setText(tr("Copy the message"));
    m_save->setText(tr("Save as e-mail draft…"));
    m_close->setText(tr("I have passed it on"));
}

void ConsentTokenDialog::write()
{
    m_written = confirmationLetter(m_letter.facts, m_letter.language);
    m_text->setPlainText(m_written.text);
}

void ConsentTokenDialog::saveDraft()
{
    m_notice->clear();
    // The name of the file names nobody.
    chooseFileToSave(this, tr("Save the e-mail draft"), tr("confirmation") + QStringLiteral(".eml"),
        tr("E-mail drafts (*.eml)"), [this](const QString &path) {
            if (m_savedAnswer.isWaiting())
                return;
            const LeavingOrder order{.way = way_out::consentConfirmation,
                .filingSystem = m_letter.filingSystem,
                .objectKind = QStringLiteral("contact"),
                .objectRef = m_letter.contactRef,
                .dataClass = m_letter.dataClass,
                .places = {.path = path, .isPlain = true},
                .mayReplace = true}; // the system's dialog asked
            m_savedAnswer.expect(m_services.leaving().write(m_permit, order,
                emlOf(
                    {.receiver = m_letter.receiver, .subject = m_written.subject, .text = m_written.text})));
        });
}
