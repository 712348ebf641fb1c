#include "ui/dialogs/transfer_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/register_words.h"
#include "app/documents/retention_words.h"
#include "app/registers/processors.h"
#include "ui/dialogs/field_errors.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>

namespace {

template <typename Choice>
Choice pickedIn(const QComboBox *box)
{
    return static_cast<Choice>(box->currentData().toInt());
}

void pickIn(QComboBox *box, int number)
{
    box->setCurrentIndex(std::max(0, box->findData(number)));
}

void showDay(DateField *field, QDate day)
{
    field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

QLayout *pairOf(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

} // namespace

TransferDialog::TransferDialog(Session &session, const QList<Processor> &processors,
    const TransferTerms &terms, const DataTransfer &transfer, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_terms(terms)
    , m_before(transfer)
    , m_notice(new InlineBar)
    , m_place(new PlainLabel)
    , m_exporter(new QComboBox)
    , m_country(new QLineEdit(transfer.country))
    , m_tool(new QComboBox)
    , m_exception(new QComboBox)
    , m_module(new QComboBox)
    , m_categories(new QWidget)
    , m_signedOn(new DateField)
    , m_assessment(new QLineEdit(transfer.assessment))
    , m_measures(new QLineEdit(transfer.measures))
    , m_cover(new QLineEdit(transfer.cover))
    , m_coverCheckedOn(new DateField)
    , m_reviewOn(new DateField)
    , m_categoryBoxes(m_categories, allDataCategories)
    , m_exporterField(new FormField(m_exporter))
    , m_countryField(new FormField(m_country))
    , m_toolField(new FormField(m_tool))
    , m_exceptionField(new FormField(m_exception))
    , m_moduleField(new FormField(m_module))
    , m_categoriesField(new FormField(m_categories))
    , m_signedOnField(new FormField(m_signedOn))
    , m_assessmentField(new FormField(m_assessment))
    , m_measuresField(new FormField(m_measures))
    , m_coverField(new FormField(m_cover))
    , m_coverCheckedOnField(new FormField(m_coverCheckedOn))
    , m_reviewOnField(new FormField(m_reviewOn))
    , m_keep(new QPushButton)
    , m_cancel(new QPushButton)
    , m_addAnswer([this](const Result<Id<DataTransfer>> &added) {
        take(added ? Outcome(::done) : Outcome(added.error()));
    })
    , m_replaceAnswer([this](const Outcome &replaced) { take(replaced); })
{
    fillChoices(processors);
    arrange();
    connectFields();
    retranslate();
    const QString record =
        QString::number(transfer.importer.number()) + u'/' + QString::number(transfer.id.number());
    new FormDraft(this, session, Draft::formOf(QStringLiteral("transfer"), record), {}, m_notice);
}

void TransferDialog::fillChoices(const QList<Processor> &processors)
{
    m_exporter->addItem(QString(), 0);
    for (const Processor &processor : processors) {
        const bool mayBe = !processor.endedAt && processor.id != m_before.importer;
        if (mayBe || processor.id == m_before.exporter)
            m_exporter->addItem(visibleLine(processor.name), static_cast<int>(processor.id.number()));
    }
    m_tool->addItem(QString(), static_cast<int>(TransferTool::None));
    for (const TransferTool tool : allTransferTools)
        m_tool->addItem(QString(), static_cast<int>(tool));
    for (const TransferException exception : allTransferExceptions)
        m_exception->addItem(QString(), static_cast<int>(exception));
    for (const ClauseModule module : allClauseModules)
        m_module->addItem(QString(), static_cast<int>(module));
    pickIn(m_exporter, static_cast<int>(m_before.exporter.number()));
    pickIn(m_tool, static_cast<int>(m_before.tool));
    pickIn(m_exception, static_cast<int>(m_before.exception));
    pickIn(m_module,
        static_cast<int>(
            m_before.module == ClauseModule::None ? ClauseModule::ControllerToProcessor : m_before.module));
    m_categoryBoxes.setChosen(m_before.categories);
    showDay(m_signedOn, m_before.signedOn);
    showDay(m_coverCheckedOn, m_before.coverCheckedOn);
    showDay(m_reviewOn, m_before.reviewOn);
}

void TransferDialog::arrange()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_country->setMaxLength(3);
    m_countryField->setRequired(true);
    m_place->setWordWrap(true);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addLayout(pairOf(m_exporterField, m_countryField));
    column->addWidget(m_place);
    column->addWidget(m_categoriesField);
    column->addWidget(m_toolField);
    for (FormField *field : {m_exceptionField, m_moduleField})
        column->addWidget(field);
    column->addLayout(pairOf(m_coverField, m_coverCheckedOnField));
    column->addLayout(pairOf(m_assessmentField, m_signedOnField));
    column->addWidget(m_measuresField);
    column->addWidget(m_reviewOnField);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(20, 8, 20, 16);
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_keep);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll, 1);
    whole->addLayout(verbs);
    fitToScreen(this, QSize(theme().px(640), theme().px(700)));
    m_notice->clear();
    setVariant(m_keep, ButtonVariant::Primary);
    m_keep->setDefault(true);
}

QList<DateField *> TransferDialog::days() const
{
    return {m_signedOn, m_coverCheckedOn, m_reviewOn};
}

void TransferDialog::connectFields()
{
    const QList<FormField *> fields = {m_signedOnField, m_coverCheckedOnField, m_reviewOnField};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        days().at(i)->setToday([this] { return m_session.today(); });
        connect(days().at(i), &DateField::problemChanged, fields.at(i), &FormField::setError);
    }
    connect(m_country, &QLineEdit::textEdited, m_countryField, &FormField::clearError);
    connect(m_country, &QLineEdit::textChanged, this, &TransferDialog::follow);
    connect(m_tool, &QComboBox::currentIndexChanged, this, &TransferDialog::follow);
    connect(m_keep, &QPushButton::clicked, this, &TransferDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void TransferDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TransferDialog::retranslate()
{
    setWindowTitle(m_before.id.isStored() ? tr("Transfer to a third country") : tr("New transfer"));
    m_exporterField->setLabel(tr("Who sends it"));
    m_countryField->setLabel(tr("To which country"));
    m_countryField->setHelp(tr("Two letters: US; EPO for the European Patent Organisation."));
    m_toolField->setLabel(tr("What allows it"));
    m_exceptionField->setLabel(tr("Which exception"));
    m_exceptionField->setHelp(tr("Not for what happens regularly."));
    m_moduleField->setLabel(tr("Module"));
    m_categoriesField->setLabel(tr("Categories of data"));
    m_signedOnField->setLabel(tr("Signed on"));
    m_assessmentField->setLabel(tr("Assessment of the law there"));
    m_assessmentField->setHelp(tr("Its number, or where it is found."));
    m_measuresField->setLabel(tr("Measures besides"));
    m_coverField->setLabel(tr("Why the decision covers them"));
    m_coverField->setHelp(tr("On the list, and for which data."));
    m_coverCheckedOnField->setLabel(tr("Looked up on"));
    m_reviewOnField->setLabel(tr("To be looked at again by"));
    m_categoryBoxes.setWords(categoryWord);
    m_keep->setText(m_before.id.isStored() ? tr("Save transfer") : tr("Register transfer"));
    m_cancel->setText(tr("Cancel"));
    retranslateChoices();
    follow();
}

void TransferDialog::retranslateChoices()
{
    m_exporter->setItemText(0, tr("We do"));
    for (int row = 0; row < m_tool->count(); ++row)
        m_tool->setItemText(row, transferToolWord(static_cast<TransferTool>(m_tool->itemData(row).toInt())));
    for (int row = 0; row < m_exception->count(); ++row)
        m_exception->setItemText(
            row, transferExceptionWord(static_cast<TransferException>(m_exception->itemData(row).toInt())));
    for (int row = 0; row < m_module->count(); ++row)
        m_module->setItemText(
            row, clauseModuleWord(static_cast<ClauseModule>(m_module->itemData(row).toInt())));
}

void TransferDialog::follow()
{
    const auto tool = pickedIn<TransferTool>(m_tool);
    const QString place = m_country->text().trimmed().toUpper();
    m_place->setText(
        isDataPlace(place) ? placeSentence(m_terms.decisions, place, m_session.today()) : QString());
    m_place->setVisible(!m_place->text().isEmpty());
    m_exceptionField->setVisible(tool == TransferTool::Derogation);
    m_moduleField->setVisible(tool == TransferTool::CommissionClauses);
    const bool asksCover = tool == TransferTool::Adequacy &&
        standingOf(m_terms.decisions, place, m_session.today()) == PlaceStanding::AdequateForSome;
    m_coverField->setVisible(asksCover);
    m_coverCheckedOnField->setVisible(asksCover);
    m_assessmentField->setVisible(needsAssessment(tool));
    m_measuresField->setVisible(needsAssessment(tool));
    m_signedOnField->setVisible(needsSignature(tool));
}

DataTransfer TransferDialog::transfer() const
{
    DataTransfer transfer = m_before;
    transfer.exporter = Id<Processor>(m_exporter->currentData().toLongLong());
    transfer.country = m_country->text().trimmed().toUpper();
    transfer.categories = m_categoryBoxes.chosen();
    transfer.tool = pickedIn<TransferTool>(m_tool);
    transfer.exception = transfer.tool == TransferTool::Derogation ? pickedIn<TransferException>(m_exception)
                                                                   : TransferException::None;
    transfer.module = transfer.tool == TransferTool::CommissionClauses ? pickedIn<ClauseModule>(m_module)
                                                                       : ClauseModule::None;
    transfer.signedOn = needsSignature(transfer.tool) ? m_signedOn->date().value_or(QDate()) : QDate();
    transfer.assessment = needsAssessment(transfer.tool) ? m_assessment->text().simplified() : QString();
    transfer.measures = needsAssessment(transfer.tool) ? m_measures->text().simplified() : QString();
    const bool asksCover = transfer.tool == TransferTool::Adequacy;
    transfer.cover = asksCover ? m_cover->text().simplified() : QString();
    transfer.coverCheckedOn = asksCover ? m_coverCheckedOn->date().value_or(QDate()) : QDate();
    transfer.reviewOn = m_reviewOn->date().value_or(QDate());
    return transfer;
}

void TransferDialog::submit()
{
    if (m_addAnswer.isWaiting() || m_replaceAnswer.isWaiting())
        return;
    m_notice->clear();
    for (DateField *day : days()) {
        if (day->isVisible() && day->isRefused()) {
            day->setFocus();
            return;
        }
    }
    const DataTransfer wish = transfer();
    if (const auto good = checkTransfer(wish); !good) {
        tell(good.error());
        return;
    }
    const Processors &service = m_session.services().processors();
    if (wish.id.isStored())
        m_replaceAnswer.expect(service.replaceTransfer(m_session.permit(), wish));
    else
        m_addAnswer.expect(service.addTransfer(m_session.permit(), wish));
}

void TransferDialog::take(const Outcome &stored)
{
    if (!stored) {
        tell(stored.error());
        return;
    }
    emit kept();
    accept();
}

void TransferDialog::tell(const Error &error)
{
    const bool isTold = tellNationalNumber(error,
        {{QStringLiteral("assessment"), m_assessmentField}, {QStringLiteral("measures"), m_measuresField},
            {QStringLiteral("cover"), m_coverField}});
    if (isTold)
        return;
    const QStringList places = error.place.join(QStringLiteral(", ")).split(QStringLiteral(", "));
    const bool namesFields = error.what == QLatin1String("transfer.fields");
    if (namesFields && places.contains(QStringLiteral("country"))) {
        m_countryField->setSaying(
            [] { return tr("Give the two letters of a country outside the European Economic Area."); });
        m_country->setFocus();
    } else if (namesFields && places.contains(QStringLiteral("cover"))) {
        m_coverField->setSaying([] { return tr("Say why the decision covers them."); });
        m_cover->setFocus();
    } else if (namesFields && places.contains(QStringLiteral("review"))) {
        m_reviewOnField->setSaying([] { return tr("Give a day after the day it was signed."); });
        m_reviewOn->setFocus();
    } else {
        m_notice->tell(Tone::Danger, errorWords(error));
    }
}
