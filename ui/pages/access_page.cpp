#include "ui/pages/access_page.h"

#include "app/audit/audit_trail.h"
#include "ui/look/theme.h"
#include "ui/models/rights_model.h"
#include "ui/pages/access_deputies_tab.h"
#include "ui/pages/access_map_tab.h"
#include "ui/pages/access_members_tab.h"
#include "ui/pages/access_reviews_tab.h"
#include "ui/pages/access_use_tab.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>

AccessPage::AccessPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_tabs(new QTabWidget)
    , m_members(new AccessMembersTab(session))
    , m_rightsModel(new RightsModel(this))
    , m_rights(new QTableView)
    , m_rightsNote(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_deputies(new AccessDeputiesTab(session))
    , m_use(new AccessUseTab(session))
    , m_map(new AccessMapTab(session))
    , m_reviews(new AccessReviewsTab(session))
{
    m_tabs->addTab(m_members, QString());
    m_tabs->addTab(makeRights(), QString());
    m_tabs->addTab(m_deputies, QString());
    m_tabs->addTab(m_use, QString());
    m_tabs->addTab(m_map, QString());
    m_tabs->addTab(m_reviews, QString());
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    const auto tell = [this](const QString &text) { emit noticeWanted({.text = text, .undo = {}}); };
    connect(m_members, &AccessMembersTab::told, this, tell);
    connect(m_deputies, &AccessDeputiesTab::told, this, tell);
    connect(m_map, &AccessMapTab::told, this, tell);
    connect(m_reviews, &AccessReviewsTab::told, this, tell);
    connect(m_members, &AccessMembersTab::membersKnown, m_map, &AccessMapTab::setMembers);
    connect(m_members, &AccessMembersTab::membersKnown, m_reviews, &AccessReviewsTab::setMembers);
    connect(m_members, &AccessMembersTab::membersKnown, m_deputies, &AccessDeputiesTab::setMembers);
    retranslate();
}

bool AccessPage::isFor(const Permit &permit)
{
    return AuditTrail::mayList(permit);
}

void AccessPage::openRecord(const QVariant &record)
{
    if (record.toString() == QLatin1String("reviews"))
        m_tabs->setCurrentWidget(m_reviews);
    else if (record.toString() == QLatin1String("members"))
        m_tabs->setCurrentWidget(m_members);
}

QWidget *AccessPage::makeRights()
{
    dressTable(m_rights);
    m_rights->setModel(m_rightsModel);
    m_rights->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_rights->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rights->setWordWrap(true); // what one may do is never cut short
    m_rights->verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    m_rights->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rightsNote->setWordWrap(true);
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_rightsNote);
    column->addWidget(m_rights, 1);
    return tab;
}

void AccessPage::refresh()
{
    m_members->refresh();
    m_deputies->refresh();
    m_use->refresh();
    m_map->refresh();
    m_reviews->refresh();
}

QList<QAction *> AccessPage::pageActions()
{
    return m_members->actions() + m_deputies->actions();
}

QList<QWidget *> AccessPage::panes()
{
    return {m_tabs};
}

void AccessPage::retranslate()
{
    m_title->setText(tr("Access"));
    m_tabs->setAccessibleName(tr("Access"));
    m_tabs->setTabText(0, tr("Members"));
    m_tabs->setTabText(1, tr("Rights"));
    m_tabs->setTabText(2, tr("Deputies"));
    m_tabs->setTabText(3, tr("Use"));
    m_tabs->setTabText(4, tr("What gives access"));
    m_tabs->setTabText(5, tr("Reviews"));
    m_rights->setAccessibleName(tr("Rights"));
    m_rightsNote->setText(
        tr("Every role counts in the filing system that it was given for. The program refuses the rest. "
           "The last column is what a deputy may besides, on the days on which they stand for a colleague."));
    m_rightsModel->retranslate();
}
