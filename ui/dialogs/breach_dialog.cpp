#include "ui/dialogs/breach_dialog.h"

#include "app/documents/breach_words.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

BreachDialog::BreachDialog(Session &session, const std::optional<Breach> &breach, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_breach(breach)
    , m_notice(new InlineBar)
    , m_scroll(new QScrollArea)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const auto &saved) { take(saved); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    fitToScreen(this, {theme().px(760), theme().px(640)});
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(makeForm());
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    column->addLayout(verbs);
    m_notice->clear();
    setVariant(m_save, ButtonVariant::Primary);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &BreachDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const BreachFieldEdit &edit : std::as_const(m_edits)) {
        if (m_breach)
            edit.setText(m_breach->values.text(edit.field));
    }
    retranslate();
    const QString form = QStringLiteral("breach");
    auto *draft = new FormDraft(this, session,
        breach ? Draft::formOf(form, QString::number(breach->id.number())) : form, {}, m_notice);
    // Only now: who began before the lock was aware of it then, and not later (art. 33(1) GDPR).
    for (const BreachFieldEdit &edit : std::as_const(m_edits)) {
        if (m_breach || edit.field != BreachField::AwareAt || !edit.text().isEmpty())
            continue;
        edit.setText(breach_values::textOf(session.services().clock().computedNow()));
        draft->takeAsGiven(*edit.widget);
    }
    m_edits.first().widget->setFocus();
}

QWidget *BreachDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(12);
    for (const BreachBlock block : allBreachBlocks) {
        auto *card = new Card;
        m_blocks.append(card);
        for (const BreachFieldRow &row : breachFields()) {
            if (row.block != block)
                continue;
            m_edits.append(makeBreachFieldEdit(row, m_session.today()));
            m_fields.append(new FormField(m_edits.last().widget));
            card->body()->addWidget(m_fields.last());
        }
        column->addWidget(card);
    }
    return form;
}

void BreachDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BreachDialog::retranslate()
{
    setWindowTitle(m_breach ? tr("Edit breach") : tr("New breach"));
    for (const BreachBlock block : allBreachBlocks)
        m_blocks.at(static_cast<qsizetype>(block))->setTitle(breachBlockWord(block));
    for (qsizetype at = 0; at < m_edits.size(); ++at) {
        const BreachFieldEdit &edit = m_edits.at(at);
        edit.retranslate();
        m_fields.at(at)->setLabel(breachFieldWord(edit.field));
        if (rowOf(edit.field).isMandatory())
            m_fields.at(at)->setHelp(tr("A report to the authority must have this (art. 33(3) GDPR)."));
    }
    m_fields.first()->setRequired(true);
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

BreachEdits BreachDialog::edits() const
{
    BreachEdits edits;
    for (const BreachFieldEdit &edit : m_edits) {
        const QString text = edit.text();
        const QString before = m_breach ? m_breach->values.text(edit.field) : QString();
        if (text != before)
            edits.insert(edit.field, text);
    }
    return edits;
}

FormField *BreachDialog::fieldOf(BreachField field) const
{
    for (qsizetype at = 0; at < m_edits.size(); ++at) {
        if (m_edits.at(at).field == field)
            return m_fields.at(at);
    }
    return nullptr;
}

void BreachDialog::save()
{
    m_notice->clear();
    for (FormField *field : std::as_const(m_fields))
        field->clearError();
    const BreachEdits changed = edits();
    if (m_breach && changed.isEmpty()) {
        reject();
        return;
    }
    m_save->setEnabled(false);
    const Breaches &breaches = m_session.services().breaches();
    m_answer.expect(m_breach ? breaches.edit(m_session.permit(), m_breach->id, m_breach->version, changed)
                             : breaches.open(m_session.permit(), changed));
}

void BreachDialog::take(const Result<Breach> &breach)
{
    m_save->setEnabled(true);
    if (!breach) {
        showProblem(breach.error());
        return;
    }
    emit saved(breach->id);
    accept();
}

/// At the field that it is about, as far as it names one.
void BreachDialog::showProblem(const Error &error)
{
    m_notice->tell(Tone::Danger, errorSentence(error));
    std::optional<BreachField> field;
    if (error.what.startsWith(QStringLiteral("breach.aware")))
        field = BreachField::AwareAt;
    else if (error.what == QLatin1String("breach.title"))
        field = BreachField::Title;
    else if (!error.place.isEmpty())
        field = breachFieldFrom(error.place.first());
    FormField *wrong = field ? fieldOf(*field) : nullptr;
    if (!wrong)
        return;
    wrong->setError(errorSentence(error));
    m_scroll->ensureWidgetVisible(wrong);
    wrong->field()->setFocus();
}
