#include "ui/pages/processor_transfers_tab.h"

#include "app/base/country.h"
#include "app/documents/error_sentence.h"
#include "app/documents/register_words.h"
#include "app/registers/processors.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/look/icon.h"
#include "ui/models/processors_model.h"
#include "ui/models/short_day.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

ProcessorTransfersTab::ProcessorTransfersTab(Session &session, const ProcessorsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_findings(new InlineBar)
    , m_notice(new InlineBar)
    , m_transfers(new ContactTable)
    , m_noTransfers(new PlainLabel)
    , m_add(new QPushButton(icon(u"plus"), QString()))
    , m_edit(new QPushButton(icon(u"pencil"), QString()))
    , m_end(new QPushButton(icon(u"minus"), QString()))
    , m_placesHeading(new PlainLabel(TypeRole::Title3))
    , m_places(new PlainLabel)
    , m_endAnswer([this](const Outcome &ended) {
        if (ended)
            emit told(tr("Transfer ended"));
        else
            m_notice->tell(Tone::Danger, errorWords(ended.error()));
    })
{
    arrange();
    connect(m_add, &QPushButton::clicked, this, [this] {
        // To where it goes without being registered, if there is such a place.
        DataTransfer transfer{.importer = m_processor.id, .categories = m_processor.categories};
        for (const TransferFinding &finding : findingsOf(m_processor, m_model.terms())) {
            if (!finding.transfer.isStored() && transfer.country.isEmpty())
                transfer.country = finding.country;
        }
        askForTransfer(transfer);
    });
    const auto editChosen = [this] {
        if (const DataTransfer *transfer = chosen(); transfer && m_mayChange)
            askForTransfer(*transfer);
    };
    connect(m_edit, &QPushButton::clicked, this, editChosen);
    connect(m_transfers, &ContactTable::rowActivated, this, editChosen);
    connect(m_end, &QPushButton::clicked, this, &ProcessorTransfersTab::askToEnd);
    connect(m_transfers, &ContactTable::currentNumberChanged, this, &ProcessorTransfersTab::updateVerbs);
    retranslate();
}

void ProcessorTransfersTab::arrange()
{
    m_transfers->setFitsRows(true);
    m_transfers->setWraps(true);
    m_transfers->setShares({3, 3, 5, 3, 3, 2});
    for (PlainLabel *label : {m_noTransfers, m_places})
        label->setWordWrap(true);
    auto *verbs = new QWidget;
    auto *line = new FlowLayout(verbs);
    for (QPushButton *verb : {m_add, m_edit, m_end})
        line->addWidget(verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 8);
    column->setSpacing(10);
    for (QWidget *widget : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_notice),
             static_cast<QWidget *>(m_transfers), static_cast<QWidget *>(m_noTransfers), verbs,
             static_cast<QWidget *>(m_placesHeading), static_cast<QWidget *>(m_places)})
        column->addWidget(widget);
    column->addStretch(1);
    m_findings->clear();
    m_notice->clear();
}

void ProcessorTransfersTab::showProcessor(const Processor &processor, bool mayChange)
{
    if (processor.id != m_processor.id)
        m_notice->clear();
    m_processor = processor;
    m_mayChange = mayChange;
    fill();
}

void ProcessorTransfersTab::fill()
{
    m_transfers->clearRows();
    for (const DataTransfer &transfer : m_model.terms().transfers) {
        if (transfer.importer != m_processor.id && transfer.exporter != m_processor.id)
            continue;
        const QString from = transfer.exporter.isStored() ? m_model.nameOf(transfer.exporter) : tr("We do");
        QString tool = transferToolWord(transfer.tool);
        if (transfer.tool == TransferTool::CommissionClauses)
            tool += QStringLiteral("; ") + tr("module %1").arg(clauseModuleWord(transfer.module));
        if (transfer.tool == TransferTool::Derogation)
            tool += QStringLiteral("; ") + transferExceptionWord(transfer.exception);
        m_transfers->addRow(
            {visibleLine(from), visibleLine(m_model.nameOf(transfer.importer)),
                tr("%1: %2").arg(placeWord(transfer.country), tool),
                visibleLine(transfer.assessment.isEmpty() ? transfer.cover : transfer.assessment),
                shortDay(transfer.reviewOn), transfer.endedAt ? tr("Ended") : tr("Runs")},
            transfer.id.number());
    }
    m_transfers->setVisible(m_transfers->rowCount() > 0);
    m_noTransfers->setVisible(m_transfers->rowCount() == 0);
    QStringList sentences;
    const QStringList places = placesOf(m_processor);
    for (const QString &place : places)
        sentences.append(placeSentence(m_model.terms().decisions, place, m_session.today()));
    m_places->setText(sentences.join(u'\n'));
    tellFindings();
    updateVerbs();
}

void ProcessorTransfersTab::tellFindings()
{
    const TransferFindings findings = findingsOf(m_processor, m_model.terms());
    if (findings.isEmpty()) {
        m_findings->clear();
        return;
    }
    m_findings->tell(Tone::Danger, [findings] {
        QStringList sentences;
        for (const TransferFinding &finding : findings)
            sentences.append(transferFindingSentence(finding));
        return sentences.join(u'\n');
    });
}

const DataTransfer *ProcessorTransfersTab::chosen() const
{
    for (const DataTransfer &transfer : m_model.terms().transfers) {
        if (transfer.id.number() == m_transfers->currentNumber() && !transfer.endedAt)
            return &transfer;
    }
    return nullptr;
}

void ProcessorTransfersTab::updateVerbs()
{
    for (QPushButton *verb : {m_add, m_edit, m_end})
        verb->setVisible(m_mayChange);
    m_edit->setEnabled(chosen() != nullptr);
    m_end->setEnabled(chosen() != nullptr);
}

void ProcessorTransfersTab::askForTransfer(const DataTransfer &transfer)
{
    auto *dialog = new TransferDialog(m_session, m_model.all(), m_model.terms(), transfer, this);
    connect(dialog, &TransferDialog::kept, this, [this] { emit told(tr("Transfer recorded")); });
    dialog->open();
}

void ProcessorTransfersTab::askToEnd()
{
    const DataTransfer *transfer = chosen();
    if (!transfer)
        return;
    PlainMessageBox::ask(this,
        {.title = tr("End transfer"),
            .text = tr("Does nothing go there any more? The transfer stays in the register as ended."),
            .details = placeWord(transfer->country),
            .verb = tr("End transfer"),
            .isDestructive = true},
        [this, id = transfer->id] {
            m_endAnswer.expect(m_session.services().processors().endTransfer(m_session.permit(), id));
        });
}

void ProcessorTransfersTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProcessorTransfersTab::retranslate()
{
    m_transfers->setHeads({tr("Sender"), tr("Receiver"), tr("Where, allowed by"), tr("Evidence"),
        tr("Review by"), tr("State")});
    m_transfers->setAccessibleName(tr("Transfers"));
    m_noTransfers->setText(tr("No transfer to a third country is registered with them."));
    m_add->setText(tr("New transfer…"));
    m_edit->setText(tr("Change transfer…"));
    m_end->setText(tr("End transfer…"));
    m_placesHeading->setText(tr("What lets data go where they are"));
    fill();
}
