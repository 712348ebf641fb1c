#pragma once

#include "app/measures/measures.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class ContactTable;
class InlineBar;
class LeavingSaving;
class MasterDetail;
class MeasuresModel;
class PlainLabel;
class QPushButton;
class QScrollArea;
class QTableView;
class Session;

/// The tests of the measures that protect the data: when each was done, by when it is due, what came of it
/// and what is done about what deviated (art. 32(1)(d) GDPR; domain.md 10.5).
class MeasuresPage final : public Page
{
    Q_OBJECT

public:
    explicit MeasuresPage(Session &session, QWidget *parent = nullptr);

    static bool isFor(const Permit &permit);

    void refresh() override;
    /// The measure of this code.
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    using Results = Result<QList<MeasureResult>>;

    QWidget *makeList();
    QWidget *makeDetail();
    void connectVerbs();
    void choose();
    void readResults();
    void takeStandings(const Result<QList<MeasureStanding>> &standings);
    void takeResults(const Results &results);
    void takeMeasured(const Results &results);
    void takeClosed(const Outcome &closed);
    void fillDetail();
    void fillResults();
    void updateVerbs();
    void measure(std::optional<MeasureKind> only);
    void openDialog(bool records);
    void closeDeviation();
    void save();
    const MeasureStanding *standing() const;
    const MeasureResult *chosenResult() const;

    Session &m_session;
    MeasuresModel *m_model;
    PlainLabel *m_title;
    QPushButton *m_measureAll;
    QPushButton *m_pdf;
    QTableView *m_table;
    PlainLabel *m_name;
    InlineBar *m_notice;
    PlainLabel *m_facts;
    QPushButton *m_measure;
    QPushButton *m_plan;
    QPushButton *m_record;
    QPushButton *m_close;
    PlainLabel *m_resultsTitle;
    ContactTable *m_results;
    QScrollArea *m_scroll;
    MasterDetail *m_panes;
    LeavingSaving *m_saving;
    QList<MeasureResult> m_known;
    QString m_wanted; ///< the code of the measure that is to be in front once they are there
    LatestAnswer<Result<QList<MeasureStanding>>> m_standingsAnswer;
    LatestAnswer<Results> m_resultsAnswer;
    LatestAnswer<Results> m_measuredAnswer;
    LatestAnswer<Outcome> m_closedAnswer;
};
