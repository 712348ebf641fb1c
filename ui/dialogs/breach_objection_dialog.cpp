#include "ui/dialogs/breach_objection_dialog.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>

BreachObjectionDialog::BreachObjectionDialog(Session &session, Id<Breach> breach, QWidget *parent)
    : QDialog(parent)
    , m_notice(new InlineBar)
    , m_why(new QPlainTextEdit)
    , m_whyField(new FormField(m_why))
    , m_give(new QPushButton)
    , m_cancel(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(440));
    m_why->setTabChangesFocus(true);
    m_why->setFixedHeight(m_why->fontMetrics().lineSpacing() * 4 + theme().px(16));
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_give);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_whyField);
    column->addLayout(verbs);
    m_notice->clear();
    setVariant(m_give, ButtonVariant::Primary);
    m_give->setDefault(true);
    connect(m_give, &QPushButton::clicked, this, &BreachObjectionDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    new FormDraft(this, session,
        Draft::formOf(QStringLiteral("breach-objection"), QString::number(breach.number())), {}, m_notice);
}

void BreachObjectionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BreachObjectionDialog::retranslate()
{
    setWindowTitle(tr("Disagree"));
    m_whyField->setLabel(tr("Why somebody must be told"));
    m_whyField->setRequired(true);
    m_give->setText(tr("Disagree"));
    m_cancel->setText(tr("Cancel"));
}

void BreachObjectionDialog::submit()
{
    const QString why = m_why->toPlainText().trimmed();
    if (why.isEmpty()) {
        m_whyField->setError(tr("Say why you do not agree."));
        m_why->setFocus();
        return;
    }
    m_notice->clear();
    emit given(why);
}

void BreachObjectionDialog::tellProblem(const Error &error)
{
    m_notice->tell(Tone::Danger, errorSentence(error));
}
