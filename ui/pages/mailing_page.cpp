#include "ui/pages/mailing_page.h"

#include "app/consent/purposes.h"
#include "app/documents/role_words.h"
#include "app/handovers/mailing_lists.h"
#include "app/lists/saved_filters.h"
#include "app/registers/processors.h"
#include "app/staff/staff.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/handovers_model.h"
#include "ui/models/recipient_tasks_model.h"
#include "ui/pages/mailing_form.h"
#include "ui/pages/mailing_making.h"
#include "ui/pages/mailing_preview.h"
#include "ui/pages/mailing_reconciling.h"
#include "ui/pages/mailing_work.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace {

constexpr int previewBesideFrom = 900; // at 100 %: below that the cards stand under one another

} // namespace

MailingPage::MailingPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_made(new HandoversModel(this))
    , m_tasks(new RecipientTasksModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_file(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_notice(new InlineBar)
    , m_tabs(new QTabWidget)
    , m_reconciling(new MailingReconciling(session))
    , m_choice(new Card)
    , m_form(new MailingForm)
    , m_preview(new QPushButton)
    , m_noPurpose(new EmptyNote(QStringLiteral("tag")))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_shown(new MailingPreview)
    , m_making(new MailingMaking)
    , m_tasksCard(new Card)
    , m_taskTable(new QTableView)
    , m_noTasks(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_settle(new QPushButton)
    , m_history(new Card)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("send")))
    , m_previewAction(new QAction(this))
    , m_recipientAction(new QAction(this))
    , m_purposesAnswer([this](const auto &purposes) { showPurposes(purposes); })
    , m_processorsAnswer([this](const Result<QList<Processor>> &processors) {
        if (!processors) {
            tellTrouble(processors.error());
            return;
        }
        m_form->setProcessors(*processors);
        m_reconciling->setProcessors(*processors);
        if (!m_wantedRecipient.isEmpty())
            m_form->chooseRecipient(m_wantedRecipient);
        m_wantedRecipient.clear();
    })
    , m_filtersAnswer([this](const Result<QList<SavedFilter>> &filters) {
        if (filters)
            m_form->setFilters(*filters);
    })
    , m_membersAnswer([this](const Result<QList<StaffMember>> &members) {
        for (const StaffMember &member : members ? *members : QList<StaffMember>())
            m_members.insert(member.ref, member.displayName);
        m_made->setNames({m_titles, m_members});
    })
    , m_previewAnswer([this](const auto &preview) { showPreview(preview); })
    , m_exclusionsAnswer([this](const auto &preview) { showExclusions(preview); })
    , m_tasksAnswer([this](const auto &tasks) { showTasks(tasks); })
    , m_madeAnswer([this](const auto &made) { showMade(made); })
    , m_settledAnswer([this](const Outcome &settled) {
        if (!settled) {
            tellTrouble(settled.error());
            return;
        }
        emit noticeWanted({.text = tr("Noted that the recipient was told"), .undo = {}});
        refresh();
    })
{
    build();
    connectParts();
    retranslate();
    updateVerbs();
}

MailingPage::~MailingPage() = default;

bool MailingPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ExportContacts);
}

bool MailingPage::mayMake() const
{
    return m_session.may(Operation::ExportContacts);
}

void MailingPage::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_file, 1);
    for (QWidget *tab : {buildMaking(), static_cast<QWidget *>(m_reconciling)}) {
        auto *scroll = new QScrollArea;
        scroll->setWidget(tab);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_tabs->addTab(scroll, QString());
    }
    m_tabs->setDocumentMode(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 14, 16, 8);
    whole->setSpacing(10);
    whole->addLayout(head);
    whole->addWidget(m_tabs, 1);
}

QWidget *MailingPage::buildMaking()
{
    m_columns->setSpacing(12);
    m_columns->addWidget(m_shown, 3);
    m_columns->addWidget(m_making, 2, Qt::AlignTop);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(buildChoice());
    column->addLayout(m_columns);
    column->addWidget(buildTasks());
    column->addWidget(buildHistory(), 1);
    m_notice->hide();
    m_making->hide();
    return content;
}

QWidget *MailingPage::buildChoice()
{
    setVariant(m_preview, ButtonVariant::Primary);
    m_preview->setIcon(icon(u"eye", Ink::OnAccent));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_preview);
    verbs->addStretch(1);
    m_choice->body()->addWidget(m_form);
    m_choice->body()->addLayout(verbs);
    m_choice->body()->addWidget(m_noPurpose);
    m_noPurpose->hide();
    return m_choice;
}

QWidget *MailingPage::buildTasks()
{
    dressTable(m_taskTable);
    m_taskTable->setModel(m_tasks);
    m_taskTable->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_taskTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RecipientTasksModel::Person, QHeaderView::Stretch);
    m_settle->setIcon(icon(u"check"));
    m_noTasks->setWordWrap(true);
    m_tasksCard->addCornerWidget(m_settle);
    m_tasksCard->body()->addWidget(m_taskTable);
    m_tasksCard->body()->addWidget(m_noTasks);
    m_taskTable->hide();
    return m_tasksCard;
}

QWidget *MailingPage::buildHistory()
{
    dressTable(m_table);
    m_table->setModel(m_made);
    m_table->setItemDelegateForColumn(HandoversModel::Safety, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HandoversModel::Purpose, QHeaderView::Stretch);
    constexpr int fewRows = 200;
    m_table->setMinimumHeight(fewRows);
    m_history->body()->addWidget(m_table, 1);
    m_history->body()->addWidget(m_empty);
    m_empty->hide();
    return m_history;
}

void MailingPage::connectParts()
{
    connect(m_preview, &QPushButton::clicked, this, &MailingPage::askPreview);
    connect(m_previewAction, &QAction::triggered, this, &MailingPage::askPreview);
    connect(m_recipientAction, &QAction::triggered, this, &MailingPage::askNewRecipient);
    connect(m_form, &MailingForm::changed, this, &MailingPage::forgetPreview);
    connect(m_form, &MailingForm::recipientWanted, this, &MailingPage::askNewRecipient);
    connect(m_form, &MailingForm::agreementWanted, this, &MailingPage::askAgreement);
    connect(m_noPurpose, &EmptyNote::verbChosen, this,
        [this] { emit recordWanted(QStringLiteral("purposes"), {}); });
    connect(m_shown, &MailingPreview::reasonChosen, this, [this] { askExclusions(false); });
    connect(m_shown, &MailingPreview::moreWanted, this, [this] { askExclusions(true); });
    connect(m_making, &MailingMaking::makeWanted, this, &MailingPage::askWhere);
    connect(m_settle, &QPushButton::clicked, this, &MailingPage::settle);
    connect(m_taskTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit recordWanted(QStringLiteral("contacts"), m_tasks->tasks().at(index.row()).contact.number());
    });
    connect(m_taskTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MailingPage::updateVerbs);
    connect(m_reconciling, &MailingReconciling::jobStarted, this, &Page::jobStarted);
    connect(m_reconciling, &MailingReconciling::contactWanted, this,
        [this](Id<Contact> contact) { emit recordWanted(QStringLiteral("contacts"), contact.number()); });
    connect(m_reconciling, &MailingReconciling::recipientWanted, this, &MailingPage::askNewRecipient);
    connect(m_reconciling, &MailingReconciling::putRight, this, &MailingPage::refresh);
    connect(m_reconciling, &MailingReconciling::dueKnown, this, [this](int lists) {
        m_dueLists = lists;
        tellBadge();
    });
    connect(&m_session, &Session::filingSystemChanged, this, [this] {
        forgetPreview();
        m_reconciling->leave();
        refresh();
    });
    connect(&m_session.feed(), &ChangeFeed::purposesChanged, this, &MailingPage::refresh);
}

QList<QAction *> MailingPage::pageActions()
{
    return {m_previewAction, m_recipientAction, m_reconciling->compareAction()};
}

QList<QWidget *> MailingPage::panes()
{
    if (m_tabs->currentIndex() == 0)
        return {m_tabs->tabBar(), m_choice, m_tasksCard, m_table};
    return QList<QWidget *>{m_tabs->tabBar()} + m_reconciling->panes();
}

void MailingPage::leave()
{
    forgetPreview(); // names of people who are not on a list need not stay in memory
    m_reconciling->leave();
}

void MailingPage::refresh()
{
    const Permit &permit = m_session.permit();
    const FilingSystem filingSystem = m_session.filingSystem();
    const Services &services = m_session.services();
    m_purposesAnswer.expect(services.purposes().list(permit));
    m_processorsAnswer.expect(services.processors().list(permit));
    m_filtersAnswer.expect(services.savedFilters().list(permit, filingSystem));
    m_membersAnswer.expect(services.staff().list(permit));
    m_tasksAnswer.expect(services.mailingLists().openTasks(permit, filingSystem));
    m_madeAnswer.expect(services.mailingLists().made(permit, filingSystem));
    m_reconciling->refresh();
    m_form->setRegistering(permit.mayAnywhere(Operation::ConfigureProcessors));
    retranslate();
    updateVerbs();
}

void MailingPage::openRecord(const QVariant &record)
{
    const QVariantList list = record.toList();
    const bool isList = list.size() == 2;
    m_tabs->setCurrentIndex(isList ? 1 : 0);
    if (isList)
        m_reconciling->choose(
            Id<Processor>(list.first().toLongLong()), Id<Purpose>(list.last().toLongLong()));
    else
        m_wantedTask = record.toLongLong();
    refresh();
}

void MailingPage::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() * 100 / theme().zoom() >= previewBesideFrom;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Page::resizeEvent(event);
}
