#include "ui/pages/requests_page.h"

#include "app/documents/error_sentence.h"
#include "app/requests/request_steps.h"
#include "app/requests/requests.h"
#include "app/settings/settings.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/theme.h"
#include "ui/models/request_people.h"
#include "ui/models/request_queue_model.h"
#include "ui/pages/request_batch_bar.h"
#include "ui/pages/request_board_view.h"
#include "ui/pages/request_detail.h"
#include "ui/pages/request_statistics_tab.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/view_switch.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace {

/// What the column of deadlines needs where each is said as briefly as it can be.
int briefDeadlineWidth(const RequestQueueModel &queue)
{
    int width = 0;
    for (int row = 0; row < queue.rowCount(); ++row) {
        auto face =
            queue.index(row, RequestQueueModel::Deadline).data(PillDelegate::FaceRole).value<PillFace>();
        if (!face.brief.isEmpty())
            face.word = face.brief;
        width = std::max(width, pillSize(face).width());
    }
    return width + theme().px(12); // what the delegate leaves around it
}

} // namespace

RequestsPage::RequestsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_people(new RequestPeople(session, this))
    , m_queue(new RequestQueueModel(*m_people, this))
    , m_heading(new PlainLabel(TypeRole::Title1))
    , m_count(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_views(new ViewSwitch)
    , m_filters(new FilterBar)
    , m_notice(new InlineBar)
    , m_table(new QTableView)
    , m_board(new RequestBoardView(*m_people, request_steps::actorOf(session.permit())))
    , m_statistics(new RequestStatisticsTab(session))
    , m_empty(new EmptyNote(QStringLiteral("inbox")))
    , m_list(new QStackedWidget)
    , m_detail(new RequestDetail(session, *m_people))
    , m_scroll(new QScrollArea)
    , m_none(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_side(new QStackedWidget)
    , m_masterDetail(new MasterDetail(queuePane(), detailPane()))
    , m_answer([this](const auto &requests) { showQueue(requests); })
    , m_holidaysAnswer([this](const Result<HolidayMode> &mode) {
        if (!mode || *mode == m_holidays)
            return; // why it cannot be read, the queue says
        m_holidays = *mode;
        fillViews();
    })
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_masterDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPage::openRow);
    connect(m_table, &QTableView::activated, this, [this] {
        m_masterDetail->setDetailShown(true);
        m_scroll->setFocus();
    });
    connectViews();
    connect(m_empty, &EmptyNote::verbChosen, this, [this] {
        if (m_whose != Whose::All && !m_requests.isEmpty())
            filter(QStringLiteral("all"), true);
        else
            emit recordWanted(QStringLiteral("contacts"), {});
    });
    connect(m_detail, &RequestDetail::shown, this, [this] {
        m_side->setCurrentWidget(m_scroll);
        if (std::exchange(m_isLedHere, false) && !m_scroll->isAncestorOf(window()->focusWidget()))
            m_scroll->setFocus();
    });
    connect(m_detail, &RequestDetail::stepTaken, this, [this](const QString &sentence) {
        // The form of the step goes; what would take the keyboard after it may be quite another verb.
        if (m_detail->isAncestorOf(window()->focusWidget()))
            m_scroll->setFocus();
        emit noticeWanted({.text = sentence, .undo = {}});
    });
    connect(m_detail, &RequestDetail::requestWanted, this, &RequestsPage::openRequest);
    connect(m_detail, &RequestDetail::personWanted, this,
        [this](Id<Contact> contact) { emit recordWanted(QStringLiteral("contacts"), contact.number()); });
    connect(&session.feed(), &ChangeFeed::requestsChanged, this, [this](FilingSystem filingSystem) {
        if (filingSystem == m_session.filingSystem())
            refresh();
    });
    connect(&session, &Session::filingSystemChanged, this, &RequestsPage::startAnew);
    connect(m_people, &RequestPeople::changed, this, &RequestsPage::fitTable);
    connect(&theme(), &Theme::changed, this, &RequestsPage::fitTable);
    retranslate();
}

RequestsPage::~RequestsPage() = default;

QWidget *RequestsPage::queuePane()
{
    dressTable(m_table);
    m_table->setModel(m_queue);
    m_table->setItemDelegateForColumn(RequestQueueModel::Deadline, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // for a batch
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->viewport()->installEventFilter(this);
    m_list->addWidget(m_table);
    m_list->addWidget(m_board);
    m_list->addWidget(m_statistics);
    m_list->addWidget(m_empty);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(new RequestBatchBar(m_session, *m_queue, *m_table));
    column->addWidget(m_list, 1);
    pane->setFocusProxy(m_list); // the way back from a detail leads here
    return pane;
}

QWidget *RequestsPage::detailPane()
{
    m_scroll->setWidget(m_detail);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_side->addWidget(m_none);
    m_side->addWidget(m_scroll);
    return m_side;
}

QList<QWidget *> RequestsPage::panes()
{
    return {m_list->currentWidget(), m_scroll};
}

void RequestsPage::refresh()
{
    emit busyChanged(true);
    m_answer.expect(
        m_session.services().requests().page(m_session.permit(), m_session.filingSystem(), m_openOnly));
    m_holidaysAnswer.expect(m_session.services().settings().holidays(m_session.permit()));
    m_detail->refresh();
    if (isStatistics())
        m_statistics->refresh();
}

void RequestsPage::openRecord(const QVariant &record)
{
    const Id<Request> id(record.toLongLong());
    if (!id.isStored())
        return;
    openRequest(id);
    m_isLedHere = true; // until it is here, which is later
}

void RequestsPage::openRequest(Id<Request> id)
{
    m_isLedHere = false;
    if (id != m_detail->current())
        m_scroll->verticalScrollBar()->setValue(0); // another request begins at its head
    m_detail->open(id);
    const int row = m_queue->rowOf(id);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_queue->index(row, 0));
    m_masterDetail->setDetailShown(true);
    emit recordOpened(id.number());
}

void RequestsPage::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Id<Request> id = m_queue->requests().at(index.row()).id;
    if (id != m_detail->current())
        openRequest(id);
}

void RequestsPage::startAnew()
{
    m_side->setCurrentWidget(m_none);
    m_masterDetail->setDetailShown(false);
    m_detail->clear();
    m_requests.clear();
    fillViews();
    refresh();
}

void RequestsPage::showQueue(const Result<PageOf<Request>> &page)
{
    emit busyChanged(false);
    if (!page) {
        m_notice->tell(Tone::Danger, errorWords(page.error()));
        return;
    }
    if (page->next.isEmpty())
        m_notice->clear();
    else
        m_notice->tell(Tone::Info,
            tr("These are %1 of %2 requests. Older ones stand with the people they are about.")
                .arg(QLocale().toString(page->rows.size()), QLocale().toString(page->total)));
    m_requests = page->rows;
    fillViews();
    emit badgeChanged(int(std::count_if(
        m_requests.begin(), m_requests.end(), [](const Request &request) { return request.isOpen(); })));
}

void RequestsPage::fitTable()
{
    m_table->setColumnHidden(RequestQueueModel::Stage, false);
    m_table->resizeColumnsToContents();
    const int room = m_table->viewport()->width();
    const int leastName = theme().px(110);
    int others = 0;
    for (int column = 0; column < RequestQueueModel::ColumnCount; ++column) {
        if (column != RequestQueueModel::Person)
            others += m_table->columnWidth(column);
    }
    // Whose request it is and how long there is left matter most; the stage stands in the detail as well.
    if (others + leastName > room) {
        others -= m_table->columnWidth(RequestQueueModel::Stage);
        m_table->setColumnHidden(RequestQueueModel::Stage, true);
    }
    if (others + leastName > room) {
        // Then the days left are said briefly, and the kind is cut; both stand whole in their tool tips.
        const int header = m_table->horizontalHeader()->sectionSizeHint(RequestQueueModel::Deadline);
        const int deadline = std::max(header, briefDeadlineWidth(*m_queue));
        const int type = std::clamp(room - leastName - deadline, theme().px(100), theme().px(130));
        m_table->setColumnWidth(
            RequestQueueModel::Type, std::min(type, m_table->columnWidth(RequestQueueModel::Type)));
        m_table->setColumnWidth(RequestQueueModel::Deadline, deadline);
        others = m_table->columnWidth(RequestQueueModel::Type) + deadline;
    }
    m_table->setColumnWidth(RequestQueueModel::Person, std::max(leastName, room - others));
}

bool RequestsPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        fitTable();
    return Page::eventFilter(object, event);
}

void RequestsPage::retranslate()
{
    m_heading->setText(tr("Requests"));
    m_table->setAccessibleName(tr("Queue of requests"));
    m_scroll->setAccessibleName(tr("The chosen request"));
    fillFilters();
    m_queue->retranslate();
    showView();
    fitTable();
}
