#include "ui/pages/processor_chain_tab.h"

#include "app/documents/consent_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/notice_words.h"
#include "app/documents/register_words.h"
#include "ui/dialogs/data_flow_dialog.h"
#include "ui/look/icon.h"
#include "ui/models/processors_model.h"
#include "ui/pages/contact_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>

ProcessorChainTab::ProcessorChainTab(const ProcessorsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_above(new PlainLabel(TypeRole::Title3))
    , m_parents(new ContactTable)
    , m_candidate(new QComboBox)
    , m_candidateField(new FormField(m_candidate))
    , m_addParent(new QPushButton(icon(u"plus"), QString()))
    , m_removeParent(new QPushButton(icon(u"minus"), QString()))
    , m_below(new PlainLabel(TypeRole::Title3))
    , m_children(new ContactTable)
    , m_flowsHeading(new PlainLabel(TypeRole::Title3))
    , m_flows(new ContactTable)
    , m_noFlows(new PlainLabel)
    , m_addFlow(new QPushButton(icon(u"plus"), QString()))
    , m_editFlow(new QPushButton(icon(u"pencil"), QString()))
    , m_removeFlow(new QPushButton(icon(u"minus"), QString()))
{
    arrange();
    connectVerbs();
    retranslate();
}

void ProcessorChainTab::arrange()
{
    for (ContactTable *table : {m_parents, m_children, m_flows}) {
        table->setFitsRows(true);
        table->setWraps(true);
    }
    m_parents->setShares({4, 3, 2});
    m_children->setShares({4, 3, 2});
    m_flows->setShares({4, 4, 3, 3, 2});
    m_noFlows->setWordWrap(true);
    auto *flowVerbs = new QWidget;
    auto *flowLine = new FlowLayout(flowVerbs);
    for (QPushButton *verb : {m_addFlow, m_editFlow, m_removeFlow})
        flowLine->addWidget(verb);
    auto *parentVerbs = new QHBoxLayout;
    parentVerbs->setSpacing(8);
    parentVerbs->addWidget(m_candidateField, 1);
    parentVerbs->addWidget(m_addParent, 0, Qt::AlignBottom);
    parentVerbs->addWidget(m_removeParent, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 8);
    column->setSpacing(10);
    for (QWidget *widget : {static_cast<QWidget *>(m_flowsHeading), static_cast<QWidget *>(m_flows),
             static_cast<QWidget *>(m_noFlows), flowVerbs, static_cast<QWidget *>(m_above),
             static_cast<QWidget *>(m_parents)})
        column->addWidget(widget);
    column->addLayout(parentVerbs);
    column->addWidget(m_below);
    column->addWidget(m_children);
    column->addStretch(1);
}

void ProcessorChainTab::connectVerbs()
{
    connect(m_addParent, &QPushButton::clicked, this, &ProcessorChainTab::addParent);
    connect(m_removeParent, &QPushButton::clicked, this, &ProcessorChainTab::removeParent);
    connect(m_addFlow, &QPushButton::clicked, this, [this] { askForFlow(-1); });
    connect(m_editFlow, &QPushButton::clicked, this, [this] { askForFlow(chosenFlow()); });
    connect(m_removeFlow, &QPushButton::clicked, this, &ProcessorChainTab::removeFlow);
    for (ContactTable *table : {m_parents, m_children})
        connect(table, &ContactTable::rowActivated, this,
            [this](qint64 number) { emit processorWanted(Id<Processor>(number)); });
    connect(m_flows, &ContactTable::rowActivated, this, [this] {
        if (m_mayChange)
            askForFlow(chosenFlow());
    });
    for (ContactTable *table : {m_parents, m_flows})
        connect(table, &ContactTable::currentNumberChanged, this, &ProcessorChainTab::updateVerbs);
}

void ProcessorChainTab::showProcessor(
    const Processor &processor, const QList<Purpose> &purposes, bool mayChange)
{
    m_processor = processor;
    m_purposes = purposes;
    m_mayChange = mayChange;
    fill();
}

void ProcessorChainTab::fill()
{
    fillFlows();
    fillParents();
    m_children->clearRows();
    for (const Processor &each : m_model.all()) {
        if (each.worksFor.contains(m_processor.id) && !each.endedAt)
            m_children->addRow(
                {visibleLine(each.name), processorKindWord(each.kind), placeWord(each.country)},
                each.id.number());
    }
    m_below->setVisible(m_children->rowCount() > 0);
    m_children->setVisible(m_children->rowCount() > 0);
    updateVerbs();
}

void ProcessorChainTab::fillFlows()
{
    m_flows->clearRows();
    qint64 number = 0;
    for (const DataFlow &flow : std::as_const(m_processor.flows)) {
        QString purpose;
        for (const Purpose &each : std::as_const(m_purposes)) {
            if (each.id == flow.purpose)
                purpose = inSpokenLanguage(each.wording.titleNl, each.wording.titleEn);
        }
        m_flows->addRow(
            {visibleLine(purpose), categoryWords(flow.categories), visibleLine(flowPeopleWord(flow)),
                visibleLine(flow.system), flow.country.isEmpty() ? m_processor.country : flow.country},
            ++number);
    }
    m_flows->setVisible(number > 0);
    m_noFlows->setVisible(number == 0);
}

void ProcessorChainTab::fillParents()
{
    m_parents->clearRows();
    m_candidate->clear();
    for (const Processor &each : m_model.all()) {
        if (m_processor.worksFor.contains(each.id))
            m_parents->addRow({visibleLine(each.name), processorKindWord(each.kind), placeWord(each.country)},
                each.id.number());
        else if (!each.endedAt && each.id != m_processor.id)
            m_candidate->addItem(visibleLine(each.name), each.id.number());
    }
    m_parents->setVisible(m_parents->rowCount() > 0);
}

void ProcessorChainTab::updateVerbs()
{
    for (QPushButton *verb : {m_addFlow, m_editFlow, m_removeFlow, m_addParent, m_removeParent})
        verb->setVisible(m_mayChange);
    m_candidateField->setVisible(m_mayChange);
    m_addFlow->setEnabled(!m_purposes.isEmpty());
    m_editFlow->setEnabled(chosenFlow() >= 0);
    m_removeFlow->setEnabled(chosenFlow() >= 0);
    m_addParent->setEnabled(m_candidate->count() > 0);
    m_removeParent->setEnabled(m_parents->currentNumber() > 0);
}

int ProcessorChainTab::chosenFlow() const
{
    return static_cast<int>(m_flows->currentNumber()) - 1;
}

void ProcessorChainTab::addParent()
{
    Processor wish = m_processor;
    wish.worksFor.append(Id<Processor>(m_candidate->currentData().toLongLong()));
    wish.kind = ProcessorKind::SubProcessor;
    emit changed(wish);
}

void ProcessorChainTab::removeParent()
{
    Processor wish = m_processor;
    wish.worksFor.removeAll(Id<Processor>(m_parents->currentNumber()));
    // Who works for nobody else works for us.
    if (wish.worksFor.isEmpty())
        wish.kind = ProcessorKind::Processor;
    emit changed(wish);
}

void ProcessorChainTab::askForFlow(int at)
{
    const bool isNew = at < 0 || at >= m_processor.flows.size();
    auto *dialog = new DataFlowDialog(m_purposes, isNew ? DataFlow() : m_processor.flows.at(at), this);
    connect(dialog, &DataFlowDialog::told, this, [this, at, isNew](const DataFlow &flow) {
        Processor wish = m_processor;
        if (isNew || at >= wish.flows.size())
            wish.flows.append(flow);
        else
            wish.flows[at] = flow;
        emit changed(wish);
    });
    dialog->open();
}

void ProcessorChainTab::removeFlow()
{
    const int at = chosenFlow();
    if (at < 0 || at >= m_processor.flows.size())
        return;
    Processor wish = m_processor;
    wish.flows.removeAt(at);
    emit changed(wish);
}

void ProcessorChainTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProcessorChainTab::retranslate()
{
    m_flowsHeading->setText(tr("What goes to them"));
    m_noFlows->setText(tr("The register does not say what goes to them: a list cannot leave for them, and "
                          "nobody is told that they receive anything."));
    m_above->setText(tr("Whom they work for"));
    m_below->setText(tr("Who works for them"));
    m_flows->setHeads({tr("Purpose"), tr("Data"), tr("Of whom"), tr("System"), tr("Country")});
    m_parents->setHeads({tr("Name"), tr("What they are to us"), tr("Country")});
    m_children->setHeads({tr("Name"), tr("What they are to us"), tr("Country")});
    m_flows->setAccessibleName(tr("What goes to them"));
    m_parents->setAccessibleName(tr("Whom they work for"));
    m_children->setAccessibleName(tr("Who works for them"));
    m_candidateField->setLabel(tr("Also works for"));
    m_addParent->setText(tr("Add"));
    m_addParent->setAccessibleName(tr("Add whom they work for"));
    m_removeParent->setText(tr("Take away"));
    m_removeParent->setAccessibleName(tr("Take away whom they work for"));
    m_addFlow->setText(tr("New flow…"));
    m_editFlow->setText(tr("Change flow…"));
    m_removeFlow->setText(tr("Take flow away"));
    fill();
}
