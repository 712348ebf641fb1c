#include "ui/pages/processors_page.h"

#include "app/changes/change_feed.h"
#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/processors_model.h"
#include "ui/pages/agreement_tab.h"
#include "ui/pages/processor_chain_tab.h"
#include "ui/pages/processor_disclosures_tab.h"
#include "ui/pages/processor_form.h"
#include "ui/pages/processor_transfers_tab.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>

ProcessorsPage::ProcessorsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ProcessorsModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_search(new SearchField)
    , m_which(new QComboBox)
    , m_whichField(new FormField(m_which))
    , m_new(new QPushButton(icon(u"plus"), QString()))
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("plug-connected")))
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_subtitle(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_notice(new InlineBar)
    , m_form(new ProcessorForm)
    , m_tabs(new QTabWidget)
    , m_save(new QPushButton)
    , m_end(new QPushButton)
    , m_panes(nullptr)
    , m_newAction(new QAction(this))
    , m_saveAction(new QAction(this))
    , m_listAnswer([this](const auto &processors) { takeList(processors); })
    , m_termsAnswer([this](const auto &terms) { takeTerms(terms); })
    , m_purposesAnswer([this](const Result<QList<Purpose>> &purposes) {
        m_purposes = purposes ? *purposes : QList<Purpose>();
        showChosen();
    })
    , m_addAnswer([this](const Result<Id<Processor>> &added) {
        if (added) {
            m_isNew = false;
            m_chosen = *added;
        }
        take(added ? Outcome(done) : Outcome(added.error()));
    })
    , m_replaceAnswer([this](const Result<Processor> &stored) { takeStored(stored); })
    , m_endAnswer([this](const Result<int> &ended) {
        m_told = ended ? tr("%Ln processor(s) ended", nullptr, *ended) : QString();
        take(ended ? Outcome(done) : Outcome(ended.error()));
    })
{
    makeTabs();
    m_panes = new MasterDetail(makeList(), makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    answerCommand(m_saveAction, Command::Save);
    m_form->setToday([this] { return m_session.today(); });
    connectVerbs();
    retranslate();
    updateVerbs();
}

ProcessorsPage::~ProcessorsPage() = default;

bool ProcessorsPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ViewDashboards);
}

QWidget *ProcessorsPage::makeList()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ProcessorsModel::State, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProcessorsModel::Name, QHeaderView::Stretch);
    for (const auto shown : {ProcessorsModel::Shown::Working, ProcessorsModel::Shown::Wrong,
             ProcessorsModel::Shown::Ended, ProcessorsModel::Shown::All})
        m_which->addItem(QString(), static_cast<int>(shown));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(0, 0, 12, 0);
    filters->setSpacing(8);
    filters->addWidget(m_search);
    filters->addWidget(m_whichField);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    list->setFocusProxy(m_table); // the way back from a detail leads here
    return list;
}

QWidget *ProcessorsPage::makeDetail()
{
    setVariant(m_save, ButtonVariant::Primary);
    m_name->setElides(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_end);
    head->addWidget(m_save);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    m_notice->clear();
    return detail;
}

/// What the detail is made of, in the order in which it is read.
void ProcessorsPage::makeTabs()
{
    m_tabs->setDocumentMode(true);
    addTab(m_form, [] { return tr("Data"); }, {});
    auto *chain = new ProcessorChainTab(*m_model);
    addTab(
        chain, [] { return tr("Chain and flows"); },
        [this, chain](const Processor &processor) {
            chain->showProcessor(processor, m_purposes, mayChange() && !processor.endedAt);
        });
    connect(chain, &ProcessorChainTab::changed, this, &ProcessorsPage::keepChain);
    connect(chain, &ProcessorChainTab::processorWanted, this,
        [this](Id<Processor> processor) { leaveForm([this, processor] { choose(processor); }); });
    auto *transfers = new ProcessorTransfersTab(m_session, *m_model);
    addTab(
        transfers, [] { return tr("Transfers"); },
        [this, transfers](const Processor &processor) {
            transfers->showProcessor(processor, mayChange() && !processor.endedAt);
        });
    connect(transfers, &ProcessorTransfersTab::told, this, [this](const QString &text) {
        emit noticeWanted({.text = text, .undo = {}});
        refresh();
    });
    auto *agreement = new AgreementTab(m_session);
    m_agreementTab = m_tabs->count();
    addTab(
        agreement, [] { return tr("Agreement"); },
        [agreement](const Processor &processor) { agreement->show(processor.id); });
    connect(agreement, &AgreementTab::breachWanted, this,
        [this](qint64 breach) { emit recordWanted(QStringLiteral("breaches"), breach); });
    connect(agreement, &AgreementTab::told, this, [this](const QString &text) {
        emit noticeWanted({.text = text, .undo = {}});
        refresh(); // whether there is an agreement stands in the list
    });
    auto *disclosures = new ProcessorDisclosuresTab(m_session);
    addTab(
        disclosures, [] { return tr("Disclosures"); },
        [this, disclosures](
            const Processor &processor) { disclosures->showProcessor(processor.id, m_purposes); });
}

void ProcessorsPage::addTab(
    QWidget *tab, std::function<QString()> title, std::function<void(const Processor &)> tell)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(tab);
    m_tabs->addTab(scroll, QString());
    m_details.append({std::move(title), std::move(tell)});
}

void ProcessorsPage::connectVerbs()
{
    connect(m_new, &QPushButton::clicked, this, &ProcessorsPage::startNew);
    connect(m_newAction, &QAction::triggered, this, &ProcessorsPage::startNew);
    connect(m_empty, &EmptyNote::verbChosen, this, &ProcessorsPage::startNew);
    connect(m_save, &QPushButton::clicked, this, &ProcessorsPage::save);
    connect(m_saveAction, &QAction::triggered, this, &ProcessorsPage::save);
    connect(m_end, &QPushButton::clicked, this, &ProcessorsPage::askToEnd);
    connect(m_form, &ProcessorForm::edited, this, &ProcessorsPage::updateVerbs);
    connect(m_search, &QLineEdit::textChanged, this, &ProcessorsPage::filter);
    connect(m_search, &SearchField::foundWanted, m_table, [this] { m_table->setFocus(); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &ProcessorsPage::filter);
    connect(m_panes, &MasterDetail::backRequested, this, [this] { m_panes->setDetailShown(false); });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProcessorsPage::chooseRow);
    const auto showDetail = [this] { m_panes->setDetailShown(true); };
    connect(m_table, &QTableView::clicked, this, showDetail);
    connect(m_table, &QTableView::activated, this, showDetail);
    connect(&m_session.feed(), &ChangeFeed::purposesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ProcessorsPage::retranslate()
{
    m_title->setText(tr("Processors"));
    m_table->setAccessibleName(tr("Processors"));
    m_tabs->setAccessibleName(tr("The processor"));
    m_search->setPrompt(tr("Search name, service or country"));
    m_whichField->setLabel(tr("Show"));
    const QStringList words = {tr("Whom we work with"), tr("Where something is to be done"),
        tr("With whom it ended"), tr("Everybody")};
    for (int row = 0; row < m_which->count(); ++row)
        m_which->setItemText(row, words.value(row));
    m_new->setText(tr("New…"));
    m_new->setAccessibleName(tr("New processor"));
    m_newAction->setText(tr("New processor"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save processor"));
    m_saveAction->setText(tr("Save processor"));
    m_end->setText(tr("End…"));
    m_end->setAccessibleName(tr("End with the processor"));
    for (qsizetype i = 0; i < m_details.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_details.at(i).title());
    m_model->retranslate();
    filter();
    updateVerbs();
}

QList<QAction *> ProcessorsPage::pageActions()
{
    return {m_newAction, m_saveAction};
}

QList<QWidget *> ProcessorsPage::panes()
{
    return {m_table, m_tabs};
}

bool ProcessorsPage::mayChange() const
{
    return m_session.permit().mayAnywhere(Operation::ConfigureProcessors) && !m_session.permit().isReading();
}
