#include "ui/dialogs/breach_decision_dialog.h"

#include "app/documents/breach_words.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

BreachDecisionDialog::BreachDecisionDialog(Session &session, const Breach &breach, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_breach(breach)
    , m_notice(new InlineBar)
    , m_helper(new PlainLabel)
    , m_risk(new QComboBox)
    , m_unintelligible(new QCheckBox)
    , m_removed(new QCheckBox)
    , m_disproportionate(new QCheckBox)
    , m_financial(new QCheckBox)
    , m_advice(new PlainLabel(TypeRole::Strong))
    , m_authority(new QComboBox)
    , m_people(new QComboBox)
    , m_reason(new QPlainTextEdit)
    , m_peopleReason(new QPlainTextEdit)
    , m_riskField(new FormField(m_risk))
    , m_authorityField(new FormField(m_authority))
    , m_peopleField(new FormField(m_people))
    , m_reasonField(new FormField(m_reason))
    , m_peopleReasonField(new FormField(m_peopleReason))
    , m_second(new PlainLabel)
    , m_decide(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const auto &decided) { take(decided); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    fitToScreen(this, {theme().px(640), theme().px(640)});
    arrange();
    fillChoices();
    const auto severity = m_breach.values.severity();
    const BreachDecision *before = m_breach.standing();
    const BreachRisk risk = before ? before->risk : severity ? severity->proposedRisk() : BreachRisk::Risk;
    m_risk->setCurrentIndex(m_risk->findData(static_cast<int>(risk)));
    m_unintelligible->setChecked(
        m_breach.values.text(BreachField::Protection) == QLatin1String("unintelligible"));
    for (QCheckBox *box : {m_unintelligible, m_removed, m_disproportionate, m_financial})
        connect(box, &QCheckBox::toggled, this, &BreachDecisionDialog::advise);
    connect(m_risk, &QComboBox::currentIndexChanged, this, &BreachDecisionDialog::advise);
    for (QComboBox *box : {m_authority, m_people})
        connect(box, &QComboBox::currentIndexChanged, this, &BreachDecisionDialog::tellWhoAgrees);
    connect(m_decide, &QPushButton::clicked, this, &BreachDecisionDialog::decide);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    advise();
    new FormDraft(this, session,
        Draft::formOf(QStringLiteral("breach-decision"), QString::number(breach.id.number())), {}, m_notice);
}

void BreachDecisionDialog::arrange()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(12);
    for (PlainLabel *label : {m_helper, m_advice, m_second})
        label->setWordWrap(true);
    for (QPlainTextEdit *text : {m_reason, m_peopleReason}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + theme().px(16));
    }
    for (QComboBox *box : {m_risk, m_authority, m_people}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    column->addWidget(m_helper);
    column->addWidget(m_riskField);
    for (QCheckBox *box : {m_unintelligible, m_removed, m_disproportionate, m_financial})
        column->addWidget(box);
    column->addWidget(m_advice);
    column->addWidget(m_authorityField);
    column->addWidget(m_reasonField);
    column->addWidget(m_peopleField);
    column->addWidget(m_peopleReasonField);
    column->addWidget(m_second);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(form);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_decide);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->setSpacing(12);
    whole->addWidget(m_notice);
    whole->addWidget(scroll, 1);
    whole->addLayout(verbs);
    m_notice->clear();
    setVariant(m_decide, ButtonVariant::Primary);
    m_decide->setDefault(true);
}

void BreachDecisionDialog::fillChoices()
{
    for (const BreachRisk risk : allBreachRisks)
        m_risk->addItem({}, static_cast<int>(risk));
    for (const AuthorityChoice choice : allAuthorityChoices)
        m_authority->addItem({}, static_cast<int>(choice));
    for (const PeopleChoice choice : allPeopleChoices)
        m_people->addItem({}, static_cast<int>(choice));
}

void BreachDecisionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BreachDecisionDialog::retranslate()
{
    setWindowTitle(tr("Decide who is told"));
    const auto severity = m_breach.values.severity();
    m_helper->setText(severity ? tr("ENISA helper: %1. That points to: risk %2.")
                                     .arg(severityWords(*severity), breachRiskWord(severity->proposedRisk()))
                               : tr("The severity was not filled in: the register has a helper for it."));
    m_riskField->setLabel(tr("Risk for the people"));
    for (int row = 0; row < m_risk->count(); ++row)
        m_risk->setItemText(row, breachRiskWord(static_cast<BreachRisk>(m_risk->itemData(row).toInt())));
    m_unintelligible->setText(tr("The data is unintelligible, and the key is safe"));
    m_removed->setText(tr("What was done afterwards took the high risk away"));
    m_disproportionate->setText(tr("To tell each of them takes a disproportionate effort"));
    m_financial->setText(tr("We are a financial undertaking under the Wft"));
    m_authorityField->setLabel(tr("The authority"));
    for (int row = 0; row < m_authority->count(); ++row)
        m_authority->setItemText(
            row, authorityChoiceWord(static_cast<AuthorityChoice>(m_authority->itemData(row).toInt())));
    m_peopleField->setLabel(tr("The people"));
    for (int row = 0; row < m_people->count(); ++row)
        m_people->setItemText(
            row, peopleChoiceWord(static_cast<PeopleChoice>(m_people->itemData(row).toInt())));
    m_reasonField->setLabel(tr("Why you decide so"));
    m_reasonField->setRequired(true);
    m_peopleReasonField->setLabel(tr("Why people are told or not"));
    m_decide->setText(tr("Decide"));
    m_cancel->setText(tr("Cancel"));
    tellWhoAgrees();
}

BreachAssessment BreachDecisionDialog::assessment() const
{
    return {.isBreach = m_breach.values.has(BreachField::Affected),
        .risk = static_cast<BreachRisk>(m_risk->currentData().toInt()),
        .isUnintelligible = m_unintelligible->isChecked(),
        .isRiskRemoved = m_removed->isChecked(),
        .isDisproportionate = m_disproportionate->isChecked(),
        .isFinancialUndertaking = m_financial->isChecked()};
}

void BreachDecisionDialog::advise()
{
    const BreachAdvice advice = breach_rules::adviceFor(assessment());
    m_authority->setCurrentIndex(m_authority->findData(static_cast<int>(advice.authority)));
    m_people->setCurrentIndex(m_people->findData(static_cast<int>(advice.people)));
    const bool isHigh = assessment().risk == BreachRisk::High;
    for (QCheckBox *box : {m_unintelligible, m_removed, m_disproportionate, m_financial})
        box->setEnabled(isHigh);
    tellWhoAgrees();
}

void BreachDecisionDialog::tellWhoAgrees()
{
    const BreachAdvice advice = breach_rules::adviceFor(assessment());
    m_advice->setText(tr("The law asks here: the authority %1; the people %2.")
                          .arg(authorityChoiceWord(advice.authority), peopleChoiceWord(advice.people)));
    const bool needsSecond =
        breach_rules::needsSecond(static_cast<AuthorityChoice>(m_authority->currentData().toInt()),
            static_cast<PeopleChoice>(m_people->currentData().toInt()), assessment().risk);
    m_second->setText(needsSecond
            ? tr("Somebody is not told: this stands once a second person, who decides breaches, agreed.")
            : tr("This stands at once."));
}

void BreachDecisionDialog::decide()
{
    m_notice->clear();
    m_decide->setEnabled(false);
    m_answer.expect(m_session.services().breaches().decide(m_session.permit(), m_breach.id,
        {.authority = static_cast<AuthorityChoice>(m_authority->currentData().toInt()),
            .people = static_cast<PeopleChoice>(m_people->currentData().toInt()),
            .risk = assessment().risk,
            .reason = m_reason->toPlainText(),
            .peopleReason = m_peopleReason->toPlainText(),
            .digest = m_breach.values.digest()}));
}

void BreachDecisionDialog::take(const Result<Breach> &breach)
{
    m_decide->setEnabled(true);
    if (!breach) {
        m_notice->tell(Tone::Danger, errorSentence(breach.error()));
        return;
    }
    emit decided(*breach);
    accept();
}
