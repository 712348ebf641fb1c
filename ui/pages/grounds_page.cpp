#include "ui/pages/grounds_page.h"

#include "app/staff/permit.h"
#include "ui/pages/ask_again_tab.h"
#include "ui/pages/findings_tab.h"
#include "ui/pages/informing_tab.h"
#include "ui/pages/necessity_tab.h"
#include "ui/pages/orphans_tab.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QTabWidget>

GroundsPage::GroundsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_tabs(new QTabWidget)
    , m_informing(new InformingTab(session))
    , m_orphans(new OrphansTab(session))
    , m_necessity(new NecessityTab(session))
    , m_askAgain(new AskAgainTab(session))
    , m_findings(new FindingsTab(session))
{
    m_tabs->addTab(m_informing, QString());
    m_tabs->addTab(m_orphans, QString());
    m_tabs->addTab(m_necessity, QString());
    m_tabs->addTab(m_askAgain, QString());
    m_tabs->addTab(m_findings, QString());
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    connect(m_informing, &InformingTab::told, this,
        [this](const QString &text) { emit noticeWanted({.text = text, .undo = {}}); });
    connect(m_informing, &InformingTab::jobStarted, this, &Page::jobStarted);
    connect(m_informing, &InformingTab::recordWanted, this, &Page::recordWanted);
    connect(m_orphans, &OrphansTab::told, this,
        [this](const QString &text) { emit noticeWanted({.text = text, .undo = {}}); });
    connect(m_orphans, &OrphansTab::recordWanted, this, &Page::recordWanted);
    connect(m_necessity, &NecessityTab::told, this,
        [this](const QString &text) { emit noticeWanted({.text = text, .undo = {}}); });
    connect(m_necessity, &NecessityTab::jobStarted, this, &Page::jobStarted);
    connect(m_necessity, &NecessityTab::recordWanted, this, &Page::recordWanted);
    connect(m_askAgain, &AskAgainTab::told, this,
        [this](const QString &text) { emit noticeWanted({.text = text, .undo = {}}); });
    connect(m_askAgain, &AskAgainTab::jobStarted, this, &Page::jobStarted);
    connect(m_askAgain, &AskAgainTab::recordWanted, this, &Page::recordWanted);
    connect(m_findings, &FindingsTab::told, this,
        [this](const QString &text) { emit noticeWanted({.text = text, .undo = {}}); });
    connect(m_findings, &FindingsTab::jobStarted, this, &Page::jobStarted);
    connect(m_findings, &FindingsTab::recordWanted, this, &Page::recordWanted);
    retranslate();
}

bool GroundsPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ViewContacts);
}

void GroundsPage::refresh()
{
    m_informing->refresh();
    m_orphans->refresh();
    m_askAgain->refresh();
    m_findings->refresh();
}

void GroundsPage::openRecord(const QVariant &record)
{
    if (record.toString() == QLatin1String("orphans"))
        m_tabs->setCurrentWidget(m_orphans);
    else if (record.toString() == QLatin1String("informing"))
        m_tabs->setCurrentWidget(m_informing);
    else if (record.toString() == QLatin1String("necessity"))
        m_tabs->setCurrentWidget(m_necessity);
    else if (record.toString() == QLatin1String("findings"))
        m_tabs->setCurrentWidget(m_findings);
    else if (!record.toString().isEmpty()) {
        m_tabs->setCurrentWidget(m_askAgain);
        m_askAgain->openPurpose(record.toString());
    }
}

QList<QAction *> GroundsPage::pageActions()
{
    return m_informing->actions() + m_orphans->actions();
}

QList<QWidget *> GroundsPage::panes()
{
    return {m_tabs};
}

void GroundsPage::retranslate()
{
    m_title->setText(tr("Grounds"));
    m_tabs->setAccessibleName(tr("Grounds"));
    m_tabs->setTabText(m_tabs->indexOf(m_informing), tr("To inform"));
    m_tabs->setTabText(m_tabs->indexOf(m_orphans), tr("Without a ground"));
    m_tabs->setTabText(m_tabs->indexOf(m_necessity), tr("Fields not needed"));
    m_tabs->setTabText(m_tabs->indexOf(m_askAgain), tr("Ask again"));
    m_tabs->setTabText(m_tabs->indexOf(m_findings), tr("Findings"));
}
