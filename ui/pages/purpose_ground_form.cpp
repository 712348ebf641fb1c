#include "ui/pages/purpose_ground_form.h"

#include "ui/look/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>

namespace {

QPlainTextEdit *groundText(int lines)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + theme().px(16));
    return field;
}

QDate dayIn(const DateField *field)
{
    return field->date().value_or(QDate());
}

std::optional<QDate> dayFor(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

PurposeGroundForm::PurposeGroundForm(QWidget *parent)
    : QWidget(parent)
    , m_notice(new InlineBar)
    , m_assessment(groundText(3))
    , m_necessity(groundText(2))
    , m_balance(groundText(3))
    , m_safeguards(groundText(2))
    , m_assessedBy(new QLineEdit)
    , m_assessedOn(new DateField)
    , m_reviewOn(new DateField)
    , m_assessmentField(new FormField(m_assessment))
    , m_necessityField(new FormField(m_necessity))
    , m_balanceField(new FormField(m_balance))
    , m_safeguardsField(new FormField(m_safeguards))
    , m_assessedByField(new FormField(m_assessedBy))
    , m_assessedOnField(new FormField(m_assessedOn))
    , m_reviewOnField(new FormField(m_reviewOn))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    for (FormField *field : {m_assessmentField, m_necessityField, m_balanceField, m_safeguardsField})
        column->addWidget(field);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_assessedByField, 2, Qt::AlignTop);
    row->addWidget(m_assessedOnField, 1, Qt::AlignTop);
    row->addWidget(m_reviewOnField, 1, Qt::AlignTop);
    column->addLayout(row);
    for (FormField *field : {m_assessmentField, m_necessityField, m_balanceField, m_safeguardsField,
             m_assessedByField, m_assessedOnField, m_reviewOnField})
        field->setRequired(true);
    for (QPlainTextEdit *text : {m_assessment, m_necessity, m_balance, m_safeguards})
        connect(text, &QPlainTextEdit::textChanged, this, &PurposeGroundForm::edited);
    connect(m_assessedBy, &QLineEdit::textChanged, this, &PurposeGroundForm::edited);
    for (DateField *day : {m_assessedOn, m_reviewOn})
        connect(day, &DateField::dateChanged, this, &PurposeGroundForm::edited);
    connect(m_assessedOn, &DateField::problemChanged, m_assessedOnField, &FormField::setError);
    connect(m_reviewOn, &DateField::problemChanged, m_reviewOnField, &FormField::setError);
    m_notice->hide();
    retranslate();
    showBasis(LawfulBasis::Consent);
}

void PurposeGroundForm::setPurpose(const Purpose &purpose)
{
    const QSignalBlocker quiet(this);
    m_before = purpose;
    m_assessment->setPlainText(purpose.assessment);
    m_necessity->setPlainText(purpose.weighing.necessity);
    m_balance->setPlainText(purpose.weighing.balance);
    m_safeguards->setPlainText(purpose.weighing.safeguards);
    m_assessedBy->setText(purpose.weighing.assessedBy);
    m_assessedOn->setDate(dayFor(purpose.weighing.assessedOn));
    m_reviewOn->setDate(dayFor(purpose.weighing.reviewOn));
    showBasis(purpose.basis);
}

void PurposeGroundForm::writeInto(Purpose &purpose) const
{
    purpose.assessment = m_assessment->toPlainText().trimmed();
    if (!purpose.weighsInterests()) {
        purpose.weighing = m_before.weighing;
        return;
    }
    purpose.weighing = {.necessity = m_necessity->toPlainText().trimmed(),
        .balance = m_balance->toPlainText().trimmed(),
        .safeguards = m_safeguards->toPlainText().trimmed(),
        .assessedBy = m_assessedBy->text().trimmed(),
        .assessedOn = dayIn(m_assessedOn),
        .reviewOn = dayIn(m_reviewOn)};
}

void PurposeGroundForm::showBasis(LawfulBasis basis)
{
    m_basis = basis;
    const bool weighs = basis == LawfulBasis::LegitimateInterest;
    m_assessmentField->setVisible(basis != LawfulBasis::Consent && basis != LawfulBasis::Contract);
    for (FormField *field : {m_necessityField, m_balanceField, m_safeguardsField, m_assessedByField,
             m_assessedOnField, m_reviewOnField})
        field->setVisible(weighs);
    m_assessmentField->setLabel(weighs             ? tr("Interest")
            : basis == LawfulBasis::VitalInterests ? tr("Why consent cannot be asked")
                                                   : tr("Statute and article"));
    tellStanding();
}

/// What is missing of what was stored before its parts were kept.
void PurposeGroundForm::tellStanding()
{
    const bool isIncomplete = m_before.id.isStored() && m_basis == LawfulBasis::LegitimateInterest &&
        !missingOfGround(m_before).isEmpty();
    if (isIncomplete)
        m_notice->tell(Tone::Warn, [] {
            return tr("This assessment is incomplete: what was written before stands under the interest. "
                      "Write down the other parts.");
        });
    else
        m_notice->clear();
}

FormField *PurposeGroundForm::fieldNamed(const QString &name) const
{
    const QMap<QString, FormField *> fields = {{QStringLiteral("assessment"), m_assessmentField},
        {QStringLiteral("necessity"), m_necessityField}, {QStringLiteral("balance"), m_balanceField},
        {QStringLiteral("safeguards"), m_safeguardsField}, {QStringLiteral("assessed_by"), m_assessedByField},
        {QStringLiteral("assessed_on"), m_assessedOnField}, {QStringLiteral("review_on"), m_reviewOnField}};
    return fields.value(name);
}

void PurposeGroundForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PurposeGroundForm::retranslate()
{
    m_necessityField->setLabel(tr("Necessity"));
    m_necessityField->setHelp(tr("Why the interest cannot be served with less data, or without."));
    m_balanceField->setLabel(tr("Balance"));
    m_balanceField->setHelp(tr("What it means for the people, and why the interest outweighs that."));
    m_safeguardsField->setLabel(tr("Safeguards"));
    m_assessedByField->setLabel(tr("Assessed by"));
    m_assessedOnField->setLabel(tr("On"));
    m_reviewOnField->setLabel(tr("Review by"));
    showBasis(m_basis);
}
