#include "ui/pages/chain_page.h"

#include "ui/chain/chain_list_view.h"
#include "ui/chain/chain_tree_model.h"
#include "ui/chain/chain_view.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/pages/chain_filter.h"
#include "ui/pages/chain_saving.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/view_switch.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace {

const QString mapView = QStringLiteral("map");
const QString listView = QStringLiteral("list");
constexpr int lowestBody = 320; ///< of the map or the list, whatever the letters

} // namespace

ChainPage::ChainPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_caption(new PlainLabel(TypeRole::Strong))
    , m_legend(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_views(new ViewSwitch)
    , m_filter(new ChainFilter(session))
    , m_files(new ChainSaving(session))
    , m_open(new QPushButton)
    , m_notice(new InlineBar)
    , m_stack(new QStackedWidget)
    , m_map(new ChainView)
    , m_tree(new ChainListView)
    , m_model(new ChainTreeModel(this))
    , m_empty(new EmptyNote(QStringLiteral("sitemap")))
    , m_switch(new QAction(this))
    , m_export(new QAction(this))
    , m_registerAnswer([this](const auto &processors) { takeRegister(processors); })
    , m_agreementsAnswer([this](const Result<QList<AgreementLine>> &agreements) {
        if (agreements)
            m_agreements = *agreements;
        else
            tellTrouble(agreements.error());
        fill();
    })
    , m_profileAnswer([this](const Result<OrganisationProfile> &profile) {
        if (profile)
            m_us = profile->name;
        fill();
    })
    , m_holdersAnswer([this](const auto &holders) { takeHolders(holders); })
    , m_personAnswer([this](const Result<ContactFile> &person) {
        if (!person) {
            tellTrouble(person.error());
            return;
        }
        m_personRef = person->contact.refText();
        fill();
    })
{
    // Where letters are large all of it does not fit at once.
    auto *inner = new QWidget;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(makeBody(), 1);
    column->addWidget(m_legend);
    connectParts();
    m_notice->hide();
    retranslate();
    showView();
}

ChainPage::~ChainPage() = default;

bool ChainPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ViewDashboards);
}

QWidget *ChainPage::makeHead()
{
    m_views->addView(mapView);
    m_views->addView(listView);
    m_open->setIcon(icon(u"arrow-right"));
    m_views->setUsesScrollButtons(false);
    m_legend->setWordWrap(true);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_views),
             static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_files)})
        flow->addWidget(part);
    m_caption->setElides(true);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(verbs);
    column->addWidget(m_filter);
    column->addWidget(m_caption);
    return head;
}

QWidget *ChainPage::makeBody()
{
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setItemDelegateForColumn(ChainTreeModel::Agreement, new PillDelegate(m_tree));
    keepFromClipboard(m_tree);
    m_stack->setMinimumHeight(lowestBody);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void ChainPage::connectParts()
{
    m_switch->setShortcut(Qt::Key_F8);
    addAction(m_switch);
    answerCommand(m_export, Command::Export);
    connect(m_switch, &QAction::triggered, this, [this] {
        m_views->choose(isList() ? mapView : listView);
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_export, &QAction::triggered, this, [this] { m_files->save(ChainFormat::Pdf); });
    connect(m_views, &ViewSwitch::chosen, this, &ChainPage::showView);
    connect(m_filter, &ChainFilter::changed, this, &ChainPage::takeFilter);
    connect(m_open, &QPushButton::clicked, this, &ChainPage::openCurrent);
    connect(m_map, &ChainView::currentChanged, this, &ChainPage::makeCurrent);
    connect(m_map, &ChainView::opened, this, &ChainPage::openCurrent);
    connect(m_tree, &QTreeView::activated, this, &ChainPage::openCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { makeCurrent(m_model->nodeOf(index)); });
    connect(m_files, &ChainSaving::saved, this, [this] { emit noticeWanted({tr("Saved"), {}}); });
    connect(m_files, &ChainSaving::failed, this, &ChainPage::tellTrouble);
    connect(m_empty, &EmptyNote::verbChosen, this,
        [this] { emit recordWanted(QStringLiteral("processors"), {}); });
    connect(&m_session, &Session::filingSystemChanged, m_filter, &ChainFilter::clear);
    const auto look = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_session.feed(), &ChangeFeed::everythingChanged, this, look);
    connect(&m_session.feed(), &ChangeFeed::purposesChanged, this, look);
}

bool ChainPage::isList() const
{
    return m_views->current() == listView;
}

void ChainPage::showView()
{
    if (m_register.isEmpty() && !m_holders)
        m_stack->setCurrentWidget(m_empty);
    else if (isList())
        m_stack->setCurrentWidget(m_tree);
    else
        m_stack->setCurrentWidget(m_map);
    m_legend->setVisible(m_stack->currentWidget() == m_map);
}

QList<QAction *> ChainPage::pageActions()
{
    return {m_switch, m_export};
}

QList<QWidget *> ChainPage::panes()
{
    return {m_views, m_filter, m_stack->currentWidget()};
}
