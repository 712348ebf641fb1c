#include "ui/pages/breaches_page.h"

#include "app/documents/error_sentence.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/breach_telling_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/breaches_model.h"
#include "ui/pages/breach_papers.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

BreachesPage::BreachesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new BreachesModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_new(new QPushButton)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("shield-check")))
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_notice(new InlineBar)
    , m_flags(new PlainLabel)
    , m_edit(new QPushButton)
    , m_extent(new QPushButton)
    , m_decide(new QPushButton)
    , m_agree(new QPushButton)
    , m_disagree(new QPushButton)
    , m_report(new QPushButton)
    , m_inform(new QPushButton)
    , m_papers(new QPushButton)
    , m_close(new QPushButton)
    , m_papersMenu(new QMenu(this))
    , m_decisionsTitle(new PlainLabel(TypeRole::Title3))
    , m_decisions(new ContactTable)
    , m_registerTitle(new PlainLabel(TypeRole::Title3))
    , m_register(new ContactTable)
    , m_timelineTitle(new PlainLabel(TypeRole::Title3))
    , m_timeline(new ContactTable)
    , m_scroll(new QScrollArea)
    , m_panes(nullptr)
    , m_writing(new BreachPapers(session, this))
    , m_listAnswer([this](const auto &breaches) { takeList(breaches); })
    , m_dossierAnswer([this](const auto &dossier) { takeDossier(dossier); })
    , m_actAnswer([this](const auto &breach) { take(breach); })
{
    for (std::size_t at = 0; at < allBreachClocks.size(); ++at) {
        m_clockNames[at] = new PlainLabel(TypeRole::Strong);
        m_clockPills[at] = new Pill;
        m_clockSentences[at] = new PlainLabel;
        m_clockSentences[at]->setWordWrap(true);
    }
    m_panes = new MasterDetail(makeList(), makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    makePapersMenu();
    connectVerbs();
    retranslate();
    fillDetail();
}

bool BreachesPage::isFor(const Permit &permit)
{
    return Breaches::mayLook(permit);
}

QWidget *BreachesPage::makeList()
{
    dressTable(m_table);
    m_table->setWordWrap(true); // the column is narrow beside the detail
    m_table->verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setModel(m_model);
    for (const int column : {BreachesModel::State, BreachesModel::Clock})
        m_table->setItemDelegateForColumn(column, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BreachesModel::Title, QHeaderView::Stretch);
    for (const int column : {BreachesModel::State, BreachesModel::Clock})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_new->setIcon(icon(u"plus"));
    setVariant(m_new, ButtonVariant::Primary);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, theme().px(8), 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_new);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    list->setFocusProxy(m_table); // the way back from a detail leads here
    return list;
}

QWidget *BreachesPage::makeDetail()
{
    m_name->setElides(true, 2);
    m_flags->setWordWrap(true);
    m_edit->setIcon(icon(u"pencil"));
    m_extent->setIcon(icon(u"search"));
    m_decide->setIcon(icon(u"law"));
    m_agree->setIcon(icon(u"rubber-stamp"));
    m_disagree->setIcon(icon(u"x"));
    m_report->setIcon(icon(u"send"));
    m_inform->setIcon(icon(u"mail"));
    m_papers->setIcon(icon(u"download"));
    m_papers->setMenu(m_papersMenu);
    m_close->setIcon(icon(u"check"));
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs);
    for (QPushButton *verb :
        {m_edit, m_extent, m_decide, m_agree, m_disagree, m_report, m_inform, m_papers, m_close})
        flow->addWidget(verb);
    auto *clocks = new QGridLayout;
    clocks->setHorizontalSpacing(12);
    clocks->setColumnStretch(2, 1);
    for (std::size_t at = 0; at < allBreachClocks.size(); ++at) {
        clocks->addWidget(m_clockNames[at], int(at), 0);
        clocks->addWidget(m_clockPills[at], int(at), 1, Qt::AlignLeft);
        clocks->addWidget(m_clockSentences[at], int(at), 2);
    }
    for (ContactTable *table : {m_decisions, m_register, m_timeline}) {
        table->setFitsRows(true);
        table->setWraps(true);
    }
    m_decisions->setShares({3, 3, 6});
    m_register->setShares({4, 6});
    m_timeline->setShares({3, 3, 5});
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(10);
    column->addLayout(clocks);
    column->addWidget(m_flags);
    column->addWidget(verbs);
    const std::array<std::pair<PlainLabel *, ContactTable *>, 3> parts = {
        std::pair{m_decisionsTitle, m_decisions}, std::pair{m_registerTitle, m_register},
        std::pair{m_timelineTitle, m_timeline}};
    for (const auto &[title, table] : parts) {
        column->addWidget(title);
        column->addWidget(table);
    }
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);
    auto *detail = new QWidget;
    auto *outer = new QVBoxLayout(detail);
    outer->setContentsMargins(16, 14, 16, 0);
    outer->setSpacing(10);
    outer->addWidget(m_name);
    outer->addWidget(m_notice);
    outer->addWidget(m_scroll, 1);
    m_notice->clear();
    return detail;
}

void BreachesPage::makePapersMenu()
{
    const auto add = [this](auto act) {
        connect(m_papersMenu->addAction(QString()), &QAction::triggered, this, act);
    };
    add([this] { m_writing->saveSheet(*m_dossier, false); });
    add([this] { m_writing->saveSheet(*m_dossier, true); });
    m_papersMenu->addSeparator();
    add([this] { m_writing->saveMessages(*m_dossier, BreachMessageFormat::Pdf); });
    add([this] { m_writing->saveMessages(*m_dossier, BreachMessageFormat::Eml); });
}

void BreachesPage::connectVerbs()
{
    const auto tell = [this](BreachTellingDialog::Whom whom, const QString &told) {
        auto *dialog = new BreachTellingDialog(m_session, m_dossier->breach, whom, this);
        connect(dialog, &BreachTellingDialog::recorded, this, [this, told] { took(told); });
        dialog->open();
    };
    connect(m_new, &QPushButton::clicked, this, &BreachesPage::openNew);
    connect(m_empty, &EmptyNote::verbChosen, this, &BreachesPage::openNew);
    connect(m_edit, &QPushButton::clicked, this, &BreachesPage::edit);
    connect(m_extent, &QPushButton::clicked, this, &BreachesPage::findExtent);
    connect(m_decide, &QPushButton::clicked, this, &BreachesPage::decide);
    connect(m_agree, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_disagree, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_report, &QPushButton::clicked, this,
        [this, tell] { tell(BreachTellingDialog::Whom::Authority, tr("Report recorded")); });
    connect(m_inform, &QPushButton::clicked, this,
        [this, tell] { tell(BreachTellingDialog::Whom::People, tr("Recorded that people were told")); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        const Breaches &breaches = m_session.services().breaches();
        const bool isClosed = m_dossier->breach.state == BreachState::Closed;
        m_actAnswer.expect(isClosed ? breaches.reopen(m_session.permit(), chosen())
                                    : breaches.close(m_session.permit(), chosen()));
    });
    connect(m_writing, &BreachPapers::saved, this, [this] { took(tr("Saved")); });
    connect(m_writing, &BreachPapers::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorSentence(error)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BreachesPage::choose);
}
