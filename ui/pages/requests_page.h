#pragma once

#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/law/holidays.h"
#include "app/requests/request.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class EmptyNote;
class FilterBar;
class InlineBar;
class MasterDetail;
class PlainLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class RequestBoardView;
class RequestDetail;
class RequestStatisticsTab;
class RequestPeople;
class RequestQueueModel;
class Session;
class ViewSwitch;

/// What people ask of us: the queue by days left, and each request from intake to answer (look.md 4.10).
class RequestsPage final : public Page
{
    Q_OBJECT

public:
    explicit RequestsPage(Session &session, QWidget *parent = nullptr);
    ~RequestsPage() override;

    void refresh() override;
    /// A request's number.
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;
    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    void retranslate() override;

private:
    QWidget *queuePane();
    QWidget *detailPane();
    void showQueue(const Result<PageOf<Request>> &page);
    void openRow(const QModelIndex &index);
    void openRequest(Id<Request> id);
    QWidget *makeHead();
    /// Which requests are listed: all, those of this member, or those of people not identified yet.
    enum class Whose { Mine, All, Unconfirmed };

    void connectViews();
    void filter(const QString &key, bool on);
    void fillFilters();
    QList<Request> wanted() const;
    bool isBoard() const;
    bool isStatistics() const;
    void showView();
    void fillViews();
    void chooseOpened();
    void startAnew();
    void fitTable();
    void showEmpty();

    Session &m_session;
    bool m_openOnly = true;
    /// From elsewhere to one request: the keyboard goes to it as soon as it is here.
    bool m_isLedHere = false;
    Whose m_whose = Whose::All;
    /// What came last, before it is narrowed to `m_whose`.
    QList<Request> m_requests;
    RequestPeople *m_people;
    RequestQueueModel *m_queue;
    PlainLabel *m_heading;
    PlainLabel *m_count;
    ViewSwitch *m_views;
    FilterBar *m_filters;
    InlineBar *m_notice;
    QTableView *m_table;
    RequestBoardView *m_board;
    RequestStatisticsTab *m_statistics;
    EmptyNote *m_empty;
    QStackedWidget *m_list;
    RequestDetail *m_detail;
    QScrollArea *m_scroll;
    PlainLabel *m_none;
    QStackedWidget *m_side;
    MasterDetail *m_masterDetail;
    /// Which days off end no period.
    HolidayMode m_holidays = HolidayMode::Core;
    LatestAnswer<Result<PageOf<Request>>> m_answer;
    LatestAnswer<Result<HolidayMode>> m_holidaysAnswer;
};
