#pragma once

#include "app/base/page_of.h"
#include "app/base/stop_request.h"
#include "app/consent/purpose.h"
#include "app/necessity/necessity_report.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class ContactTable;
class EmptyNote;
class InlineBar;
class Job;
class PlainLabel;
class QAction;
class QMenu;
class QPushButton;
class Session;

/// What is held on people and no purpose, ground or duty of theirs needs (art. 5(1)(c) GDPR): by field, with
/// the people behind it, and what is done about it.
class NecessityTab final : public QWidget
{
    Q_OBJECT

public:
    explicit NecessityTab(Session &session, QWidget *parent = nullptr);
    ~NecessityTab() override;

    /// Looks through the file, unless that is being done.
    void refresh();

signals:
    void told(const QString &text);
    void jobStarted(Job *job);
    void recordWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTables();
    void connectVerbs();
    void retranslate();
    void startOver();
    void showReport(const Result<NecessityReport> &report);
    void showPeople(const Result<PageOf<NeedlessPerson>> &page);
    void fillFields();
    void fillPeople();
    void fillPurposes();
    void choose(qint64 field);
    void askPeople();
    void askToPropose();
    void propose();
    void showProposed(const Result<NecessityProposals> &proposed);
    void assign(const QString &purposeKey);
    void updateVerbs();
    std::optional<HeldField> chosen() const;

    Session &m_session;
    PlainLabel *m_summary;
    QPushButton *m_look;
    InlineBar *m_notice;
    EmptyNote *m_empty;
    QWidget *m_tables = nullptr;
    ContactTable *m_fields;
    ContactTable *m_people;
    PlainLabel *m_peopleTitle;
    QPushButton *m_propose;
    QPushButton *m_name;
    QMenu *m_purposeMenu;
    QPushButton *m_more;
    StopRequest m_stop;
    std::optional<NecessityReport> m_report;
    QList<NeedlessPerson> m_rows;
    QString m_next;
    QList<Purpose> m_purposes;
    bool m_isLooking = false;
    LatestAnswer<Result<NecessityReport>> m_reportAnswer;
    LatestAnswer<Result<PageOf<NeedlessPerson>>> m_peopleAnswer;
    LatestAnswer<Result<NecessityProposals>> m_proposedAnswer;
    LatestAnswer<Outcome> m_assignedAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
};
