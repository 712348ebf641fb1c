#include "ui/dialogs/measure_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/measure_words.h"
#include "ui/dialogs/field_errors.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

MeasureDialog::MeasureDialog(Session &session, MeasureKind kind, For purpose, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(kind)
    , m_for(purpose)
    , m_notice(new InlineBar)
    , m_sentence(new PlainLabel)
    , m_on(new DateField)
    , m_by(new QLineEdit)
    , m_outcome(new QComboBox)
    , m_finding(new QPlainTextEdit)
    , m_deviation(new QLineEdit)
    , m_action(new QLineEdit)
    , m_due(new DateField)
    , m_evidence(new QLineEdit)
    , m_onField(new FormField(m_on))
    , m_byField(new FormField(m_by))
    , m_outcomeField(new FormField(m_outcome))
    , m_findingField(new FormField(m_finding))
    , m_deviationField(new FormField(m_deviation))
    , m_actionField(new FormField(m_action))
    , m_dueField(new FormField(m_due))
    , m_evidenceField(new FormField(m_evidence))
    , m_keep(new QPushButton)
    , m_cancel(new QPushButton)
    , m_planned([this](const Outcome &outcome) {
        take(outcome ? std::nullopt : std::optional<Error>(outcome.error()));
    })
    , m_recorded([this](const Result<Id<MeasureResult>> &id) {
        take(id ? std::nullopt : std::optional<Error>(id.error()));
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(480));
    for (const MeasureOutcome outcome :
        {MeasureOutcome::Passed, MeasureOutcome::Deviating, MeasureOutcome::Failed})
        m_outcome->addItem({}, static_cast<int>(outcome));
    m_on->setDate(session.today());
    m_by->setText(session.permit().displayName());
    for (DateField *day : {m_on, m_due})
        day->setToday([&session] { return session.today(); });
    m_finding->setTabChangesFocus(true);
    m_finding->setFixedHeight(theme().px(72));
    layOut();
    setVariant(m_keep, ButtonVariant::Primary);
    m_keep->setDefault(true);
    connect(m_on, &DateField::problemChanged, m_onField, &FormField::setError);
    connect(m_due, &DateField::problemChanged, m_dueField, &FormField::setError);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &MeasureDialog::showDeviation);
    connect(m_keep, &QPushButton::clicked, this, &MeasureDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    showDeviation();
    const QString form =
        purpose == For::Recording ? QStringLiteral("measure.test") : QStringLiteral("measure.plan");
    new FormDraft(this, session, Draft::formOf(form, codeOf(kind)), {}, m_notice);
}

void MeasureDialog::layOut()
{
    m_sentence->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_onField, 1, Qt::AlignTop);
    first->addWidget(m_byField, 1, Qt::AlignTop);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *form = new QWidget(this);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addWidget(m_sentence);
    fields->addLayout(first);
    for (FormField *field :
        {m_outcomeField, m_findingField, m_deviationField, m_actionField, m_dueField, m_evidenceField})
        fields->addWidget(field);
    column->addWidget(m_notice);
    column->addWidget(new FormScroll(form, this), 1);
    column->addLayout(verbs);
    m_notice->clear();
    const bool records = m_for == For::Recording;
    for (FormField *field : {m_outcomeField, m_findingField, m_evidenceField})
        field->setVisible(records);
}

void MeasureDialog::showDeviation()
{
    const bool deviates = m_for == For::Recording &&
        static_cast<MeasureOutcome>(m_outcome->currentData().toInt()) != MeasureOutcome::Passed;
    for (FormField *field : {m_deviationField, m_actionField, m_dueField})
        field->setVisible(deviates);
}

void MeasureDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MeasureDialog::retranslate()
{
    const bool records = m_for == For::Recording;
    setWindowTitle(records ? tr("Record a test") : tr("Plan a test"));
    m_sentence->setText(measureWord(m_kind));
    m_onField->setLabel(records ? tr("Done on") : tr("Planned on"));
    m_byField->setLabel(records ? tr("Done by") : tr("Who sees to it"));
    m_outcomeField->setLabel(tr("Result"));
    for (int row = 0; row < m_outcome->count(); ++row)
        m_outcome->setItemText(
            row, measureOutcomeWord(static_cast<MeasureOutcome>(m_outcome->itemData(row).toInt())));
    m_findingField->setLabel(tr("What came of it"));
    m_deviationField->setLabel(tr("What was not as it should be"));
    m_actionField->setLabel(tr("What is done about it"));
    m_dueField->setLabel(tr("By when"));
    m_evidenceField->setLabel(tr("Evidence"));
    m_evidenceField->setHelp(tr("Where the report or the attendance list is kept."));
    m_keep->setText(records ? tr("Record") : tr("Plan"));
    m_cancel->setText(tr("Cancel"));
}

MeasureResult MeasureDialog::result() const
{
    MeasureResult result{.kind = m_kind,
        .executor = m_by->text().trimmed(),
        .doneOn = m_on->date().value_or(QDate()),
        .outcome = static_cast<MeasureOutcome>(m_outcome->currentData().toInt()),
        .finding = m_finding->toPlainText().trimmed(),
        .evidence = m_evidence->text().trimmed()};
    if (result.outcome != MeasureOutcome::Passed) {
        result.deviation = m_deviation->text().trimmed();
        result.action = m_action->text().trimmed();
        result.actionDue = m_due->date().value_or(QDate());
    }
    return result;
}

void MeasureDialog::submit()
{
    m_notice->clear();
    m_keep->setEnabled(false);
    const Permit &permit = m_session.permit();
    if (m_for == For::Recording)
        m_recorded.expect(m_session.services().measures().record(permit, result()));
    else
        m_planned.expect(m_session.services().measures().plan(permit,
            {.kind = m_kind,
                .plannedOn = m_on->date().value_or(QDate()),
                .executor = m_by->text().trimmed()}));
}

void MeasureDialog::take(const std::optional<Error> &error)
{
    m_keep->setEnabled(true);
    if (error) {
        const bool isTold = tellNationalNumber(*error,
            {{QStringLiteral("executor"), m_byField}, {QStringLiteral("finding"), m_findingField},
                {QStringLiteral("deviation"), m_deviationField}, {QStringLiteral("action"), m_actionField},
                {QStringLiteral("evidence"), m_evidenceField}});
        if (!isTold)
            m_notice->tell(Tone::Danger, errorSentence(*error));
        return;
    }
    emit kept();
    accept();
}
