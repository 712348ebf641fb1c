#include "ui/pages/retention_work_page.h"

#include "app/staff/permit.h"
#include "ui/pages/holds_tab.h"
#include "ui/pages/missing_starts_tab.h"
#include "ui/pages/sweep_runs_tab.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QTabWidget>

RetentionWorkPage::RetentionWorkPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_tabs(new QTabWidget)
    , m_starts(new MissingStartsTab(session))
    , m_holds(new HoldsTab(session))
    , m_runs(new SweepRunsTab(session))
{
    for (QWidget *tab : std::initializer_list<QWidget *>{m_starts, m_holds, m_runs})
        m_tabs->addTab(tab, QString());
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    const auto tell = [this](const QString &text) { emit noticeWanted({.text = text, .undo = {}}); };
    connect(m_starts, &MissingStartsTab::jobStarted, this, &Page::jobStarted);
    connect(m_starts, &MissingStartsTab::recordWanted, this, &Page::recordWanted);
    connect(m_holds, &HoldsTab::told, this, tell);
    connect(m_holds, &HoldsTab::recordWanted, this, &Page::recordWanted);
    connect(m_runs, &SweepRunsTab::told, this, tell);
    connect(m_runs, &SweepRunsTab::jobStarted, this, &Page::jobStarted);
    retranslate();
}

bool RetentionWorkPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ViewDashboards) && permit.mayAnywhere(Operation::ViewContacts);
}

void RetentionWorkPage::refresh()
{
    m_starts->refresh();
    m_holds->refresh();
    m_runs->refresh();
}

void RetentionWorkPage::openRecord(const QVariant &record)
{
    if (record.toString() == QLatin1String("starts"))
        m_tabs->setCurrentWidget(m_starts);
    else if (record.toString() == QLatin1String("holds"))
        m_tabs->setCurrentWidget(m_holds);
    else if (record.toString() == QLatin1String("runs"))
        m_tabs->setCurrentWidget(m_runs);
}

QList<QWidget *> RetentionWorkPage::panes()
{
    return {m_tabs};
}

void RetentionWorkPage::retranslate()
{
    m_title->setText(tr("Retention tasks"));
    m_tabs->setAccessibleName(tr("Retention tasks"));
    m_tabs->setTabText(m_tabs->indexOf(m_starts), tr("Start unknown"));
    m_tabs->setTabText(m_tabs->indexOf(m_holds), tr("Holds"));
    m_tabs->setTabText(m_tabs->indexOf(m_runs), tr("Runs over the terms"));
}
