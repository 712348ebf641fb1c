#include "app/documents/error_sentence.h"
#include "app/requests/requests.h"
#include "ui/models/request_queue_model.h"
#include "ui/pages/request_board_view.h"
#include "ui/pages/request_detail.h"
#include "ui/pages/request_statistics_tab.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/view_switch.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace {

const QString queueView = QStringLiteral("queue");
const QString boardView = QStringLiteral("board");
const QString statisticsView = QStringLiteral("statistics");
const QString mineChip = QStringLiteral("mine");
const QString allChip = QStringLiteral("all");
const QString unconfirmedChip = QStringLiteral("unconfirmed");
const QString closedChip = QStringLiteral("closed");

} // namespace

QWidget *RequestsPage::makeHead()
{
    m_views->addView(queueView);
    m_views->addView(boardView);
    if (m_session.may(Operation::ViewDashboards))
        m_views->addView(statisticsView);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(16, 14, 12, 0);
    title->addWidget(m_heading);
    title->addWidget(m_count, 1);
    auto *views = new QHBoxLayout;
    views->setContentsMargins(12, 0, 12, 0);
    views->addWidget(m_views);
    views->addStretch(1);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(16, 4, 12, 6);
    chips->addWidget(m_filters, 1);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(title);
    column->addLayout(views);
    column->addLayout(chips);
    return head;
}

void RequestsPage::connectViews()
{
    connect(m_filters, &FilterBar::toggled, this, &RequestsPage::filter);
    connect(m_views, &ViewSwitch::chosen, this, [this] {
        m_masterDetail->setDetailShown(false);
        showView();
        if (isStatistics())
            m_statistics->refresh();
    });
    connect(m_statistics, &RequestStatisticsTab::requestWanted, this, [this](Id<Request> id) {
        openRequest(id);
        m_scroll->setFocus();
    });
    connect(m_statistics, &RequestStatisticsTab::saved, this,
        [this](const QString &sentence) { emit noticeWanted({.text = sentence, .undo = {}}); });
    connect(m_board, &RequestBoardView::openWanted, this, [this](Id<Request> id) {
        openRequest(id);
        m_scroll->setFocus();
    });
    connect(m_board, &RequestBoardView::moveWanted, this, [this](Id<Request> id, RequestMove move) {
        m_notice->clear();
        openRequest(id);
        m_detail->openAt(id, move);
    });
    connect(m_board, &RequestBoardView::refused, this,
        [this](const Error &why) { m_notice->tell(Tone::Warn, [why] { return errorSentence(why); }); });
    connect(m_masterDetail, &MasterDetail::backRequested, this, &RequestsPage::chooseOpened);
}

void RequestsPage::filter(const QString &key, bool on)
{
    if (key == closedChip) {
        m_openOnly = !on;
        refresh();
    } else if (on) {
        m_whose = key == mineChip ? Whose::Mine : key == allChip ? Whose::All : Whose::Unconfirmed;
        fillViews();
    }
    fillFilters(); // one of the three is always on
}

void RequestsPage::fillFilters()
{
    const QSignalBlocker quiet(m_filters);
    const auto unconfirmed =
        std::count_if(m_requests.begin(), m_requests.end(), request_board::isUnconfirmed);
    m_filters->setChip(mineChip, tr("Mine"))->setChecked(m_whose == Whose::Mine);
    m_filters->setChip(allChip, tr("All"))->setChecked(m_whose == Whose::All);
    m_filters->setChip(unconfirmedChip, tr("Not confirmed (%1)").arg(QLocale().toString(unconfirmed)))
        ->setChecked(m_whose == Whose::Unconfirmed);
    m_filters->setChip(closedChip, tr("Closed ones too"))->setChecked(!m_openOnly);
}

QList<Request> RequestsPage::wanted() const
{
    QList<Request> requests;
    std::copy_if(
        m_requests.begin(), m_requests.end(), std::back_inserter(requests), [this](const Request &request) {
            switch (m_whose) {
            case Whose::Mine:
                return request_board::isOf(request, m_session.permit().staffRef());
            case Whose::Unconfirmed:
                return request_board::isUnconfirmed(request);
            case Whose::All:
                break;
            }
            return true;
        });
    return requests;
}

bool RequestsPage::isBoard() const
{
    return m_views->current() == boardView;
}

bool RequestsPage::isStatistics() const
{
    return m_views->current() == statisticsView;
}

void RequestsPage::fillViews()
{
    const QList<Request> requests = wanted();
    m_queue->setRequests(requests, m_session.today(), m_holidays);
    m_board->setRequests(requests, m_session.today(), m_holidays);
    const int row = m_queue->rowOf(m_detail->current());
    if (row >= 0 && !isBoard() && !isStatistics())
        m_table->setCurrentIndex(m_queue->index(row, 0));
    fillFilters();
    showView();
    fitTable();
}

void RequestsPage::chooseOpened()
{
    if (isBoard())
        m_board->choose(m_detail->current());
}

void RequestsPage::showView()
{
    m_masterDetail->setAlone(isBoard() || isStatistics());
    m_filters->setVisible(!isStatistics());
    showEmpty();
}

void RequestsPage::showEmpty()
{
    const int count = m_queue->rowCount();
    const bool isFiltered = m_whose != Whose::All && !m_requests.isEmpty();
    QWidget *view = isBoard() ? static_cast<QWidget *>(m_board) : m_table;
    if (count == 0)
        view = m_empty;
    m_list->setCurrentWidget(isStatistics() ? static_cast<QWidget *>(m_statistics) : view);
    m_list->setFocusProxy(m_list->currentWidget());
    if (isFiltered) {
        m_empty->setSentence(tr("No request with this filter."));
        m_empty->setVerb(tr("Show all requests"));
    } else {
        m_empty->setSentence(m_openOnly
                ? tr("No request is waiting. What people ask about their data will be here.")
                : tr("Nobody has asked anything yet. A request begins at a contact."));
        m_empty->setVerb(tr("Go to contacts"));
    }
    m_count->setText(count == 0 || isStatistics() ? QString() : tr("%Ln request(s)", nullptr, count));
    m_none->setText(count == 0 ? QString() : tr("Choose a request to see its steps."));
    m_views->setWords(queueView, tr("Queue"));
    m_views->setWords(boardView, tr("Board"));
    m_views->setWords(statisticsView, tr("Statistics"));
    m_views->setAccessibleName(tr("How the requests are shown"));
}
