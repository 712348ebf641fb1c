#pragma once

#include "app/base/result.h"
#include "app/requests/request_overview.h"
#include "ui/async/latest_answer.h"

#include <QScrollArea>

#include <functional>

class ChartCard;
class ContactTable;
class DateField;
class EmptyNote;
class FormField;
class InlineBar;
class KeyFigureCard;
class LeavingSaving;
class PlainLabel;
class QComboBox;
class QGridLayout;
class QPushButton;
class Session;

/// What a supervisor asks of the requests of a period: figures that add up, as charts and as a table, the
/// requests behind each of them, and a file of it (domain.md 12, questions 7, 8, 10 and 11).
class RequestStatisticsTab final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RequestStatisticsTab(Session &session, QWidget *parent = nullptr);
    ~RequestStatisticsTab() override;

    void refresh();

signals:
    void requestWanted(Id<Request> request);
    /// A file of it was written; says which digest it has.
    void saved(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The requests behind a figure, and what that figure is called.
    struct Behind
    {
        std::function<bool(const RequestLine &)> passes;
        std::function<QString()> words;
    };

    void arrange();
    QWidget *makePeriod();
    QWidget *makeFigures();
    void fitFigures();
    void connectParts();
    void take(const Result<RequestOverview> &overview);
    void showAll();
    void showCharts();
    void showFigures();
    void showBehind();
    void choose(const Behind &behind);
    void chooseFigure(qint64 number);
    /// A bar of a chart: the place of its category, and of its RequestTiming.
    void chooseKind(int category, int series);
    void chooseMonth(int category, int series);
    void chooseAnswered(int category, int series);
    /// A bar of a chart of a group.
    void chooseInGroup(RequestGroup group, int category, int series);
    void save();
    void savePdf();
    void retranslate();

    Session &m_session;
    RequestOverview m_overview;
    /// The groups and keys of the table's rows.
    QList<std::pair<RequestGroup, QString>> m_rows;
    Behind m_behind;
    DateField *m_first;
    DateField *m_last;
    FormField *m_firstField;
    FormField *m_lastField;
    QPushButton *m_count;
    QComboBox *m_format;
    FormField *m_formatField;
    QPushButton *m_save;
    LeavingSaving *m_saving;
    InlineBar *m_notice;
    PlainLabel *m_made;
    EmptyNote *m_empty;
    QWidget *m_figures;
    QGridLayout *m_cardGrid;
    QGridLayout *m_chartGrid;
    KeyFigureCard *m_received;
    KeyFigureCard *m_inTime;
    KeyFigureCard *m_late;
    KeyFigureCard *m_median;
    ChartCard *m_kinds;
    ChartCard *m_months;
    ChartCard *m_stages;
    ChartCard *m_left;
    ChartCard *m_answered;
    PlainLabel *m_tableTitle;
    ContactTable *m_table;
    PlainLabel *m_behindTitle;
    ContactTable *m_list;
    LatestAnswer<Result<RequestOverview>> m_answer;
    LatestAnswer<Outcome> m_written;
};
