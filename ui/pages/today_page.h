#pragma once

#include "app/base/result.h"
#include "app/insights/figure_snapshot.h"
#include "app/lists/list_query.h"
#include "app/staff/deputyship.h"
#include "ui/async/latest_answer.h"
#include "ui/models/today_tasks.h"
#include "ui/shell/page.h"

class Card;
class EmptyNote;
class InlineBar;
class KeyFigureCard;
class PlainLabel;
class QBoxLayout;
class QPushButton;
class QVBoxLayout;
class RequestPeople;
class Session;
class StaffNewsBar;
class TodayRow;
struct TodayWords;

/// What has to be done today, each thing with one verb that goes there; and what comes after (look.md 4.10).
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session &session, QWidget *parent = nullptr);
    ~TodayPage() override;

    void refresh() override;
    void leave() override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    /// Keeps what was answered, or tells why it was not.
    template <typename Place, typename Told>
    void keep(Place &place, const Result<Told> &told);
    void take(const Result<OrphanFigures> &orphans);
    void take(const Result<ListPage> &ending);
    void take(const Result<BackupSituation> &backups);
    void take(const Result<QList<Purpose>> &purposes);
    void take(const Result<ReconciliationAges> &ages);
    void take(const Result<QList<Breach>> &breaches);
    void take(const Result<QList<MeasureStanding>> &standings);
    void answered();
    void showTasks();
    void showComing();
    void writeRows();
    TodayWords wordsOf(const TodayTask &task) const;
    TodayWords requestWords(const TodayTask &task) const;
    TodayWords holdWords(const TodayTask &task) const;
    TodayWords breachWords(const TodayTask &task) const;
    TodayWords interestWords(const Purpose &purpose) const;
    void go(const TodayTask &task);

    Session &m_session;
    RequestPeople *m_people;
    TodayFacts m_facts;
    FigureTrend m_trend;
    QList<TodayTask> m_tasks;
    QList<TodayRow *> m_rows;
    int m_awaited = 0;
    PlainLabel *m_title;
    PlainLabel *m_day;
    StaffNewsBar *m_news;
    InlineBar *m_trouble;
    Card *m_now;
    QVBoxLayout *m_list;
    QPushButton *m_more;
    PlainLabel *m_moreEnding;
    EmptyNote *m_empty;
    Card *m_coming;
    PlainLabel *m_nothingComing;
    KeyFigureCard *m_open;
    KeyFigureCard *m_soon;
    KeyFigureCard *m_readiness;
    QBoxLayout *m_columns;
    LatestAnswer<Result<QList<Request>>> m_requestsAnswer;
    LatestAnswer<Result<RetentionFigures>> m_figuresAnswer;
    LatestAnswer<Result<ListResultPtr>> m_endingFound;
    LatestAnswer<Result<ListPage>> m_endingAnswer;
    LatestAnswer<Result<QList<HeldContact>>> m_holdsAnswer;
    LatestAnswer<Result<QList<Deputyship>>> m_deputyAnswer;
    LatestAnswer<Result<BackupSituation>> m_backupsAnswer;
    LatestAnswer<Result<OrphanFigures>> m_orphansAnswer;
    LatestAnswer<Result<qint64>> m_findingsAnswer;
    LatestAnswer<Result<QList<DueReminder>>> m_remindersAnswer;
    LatestAnswer<Result<QList<RecipientTask>>> m_untoldAnswer;
    LatestAnswer<Result<InformingFigures>> m_informingAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<QList<AgreementTask>>> m_agreementsAnswer;
    LatestAnswer<Result<ReconciliationAges>> m_agesAnswer;
    LatestAnswer<Result<QList<Breach>>> m_breachesAnswer;
    LatestAnswer<Result<QList<MeasureStanding>>> m_measuresAnswer;
    /// The score as it was counted last: to count it takes longer than this page may.
    LatestAnswer<Result<FigureTrend>> m_trendAnswer;
};
