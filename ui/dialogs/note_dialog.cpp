#include "ui/dialogs/note_dialog.h"

#include "app/documents/forbidden_words.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/models/contact_field_words.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/screen_fit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

NoteDialog::NoteDialog(Session &session, Id<Contact> contact, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_contact(contact)
    , m_notice(new InlineBar)
    , m_warning(new InlineBar)
    , m_body(new QPlainTextEdit)
    , m_reason(new QLineEdit)
    , m_bodyField(new FormField(m_body))
    , m_reasonField(new FormField(m_reason))
    , m_add(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Result<Id<Note>> &note) {
        m_add->setEnabled(true);
        if (!note) {
            showProblem(note.error());
            return;
        }
        emit added();
        accept();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_notice->clear();
    m_warning->clear();
    m_body->setTabChangesFocus(true);
    m_reasonField->hide();
    setVariant(m_add, ButtonVariant::Primary);
    m_add->setShortcut(QKeySequence::Save);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_bodyField, 1);
    column->addWidget(m_warning);
    column->addWidget(m_reasonField);
    column->addLayout(verbs);
    m_add->setDefault(true);
    fitToScreen(this, {theme().px(480), theme().px(300)});
    connect(m_add, &QPushButton::clicked, this, &NoteDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_body, &QPlainTextEdit::textChanged, m_bodyField, &FormField::clearError);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NoteDialog::warn);
    retranslate();
    m_body->setFocus();
    new FormDraft(this, session, QStringLiteral("note"), contact, m_notice);
}

void NoteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void NoteDialog::retranslate()
{
    setWindowTitle(tr("New note"));
    m_bodyField->setLabel(tr("Note"));
    m_bodyField->setHelp(
        tr("The person may ask to read it. No BSN, no health, faith or other special data."));
    m_reasonField->setLabel(tr("Why the number is no BSN"));
    m_add->setText(tr("Add note"));
    m_cancel->setText(tr("Cancel"));
    warn();
}

/// What stands in it that may not, by line, while it can still be taken out (domain.md 11.2).
void NoteDialog::warn()
{
    QStringList warnings;
    const QStringList lines = m_body->toPlainText().split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (const ForbiddenText &found : forbiddenIn(lines.at(line)))
            warnings.append(tr("Line %1: %2.").arg(QString::number(line + 1), forbiddenKindWord(found.kind)));
    }
    if (warnings.isEmpty())
        m_warning->clear();
    else
        m_warning->tell(Tone::Warn, warnings.join(u' '));
}

void NoteDialog::submit()
{
    m_notice->clear();
    if (m_body->toPlainText().trimmed().isEmpty()) {
        m_bodyField->setError(tr("Write the note first."));
        m_body->setFocus();
        return;
    }
    m_add->setEnabled(false);
    m_answer.expect(m_session.services().contacts().addNote(
        m_session.permit(), m_session.filingSystem(), m_contact, m_body->toPlainText(), m_reason->text()));
}

void NoteDialog::showProblem(const Error &error)
{
    if (error.what == QStringLiteral("contact.bsn")) {
        m_bodyField->setError(
            tr("This note holds a citizen service number (BSN). It may be kept only where an act "
               "says so (art. 46 UAVG), so nothing was stored. Take the number out."));
        m_body->setFocus();
        return;
    }
    if (error.what == QStringLiteral("contact.bsn-possible")) {
        m_bodyField->setError(
            tr("A number in this note may be a citizen service number (BSN). Take it out, or say "
               "below why it is none. Nothing was stored yet."));
        m_reasonField->show();
        m_reason->setFocus();
        return;
    }
    m_notice->tell(Tone::Danger, contactSentence(error));
}
