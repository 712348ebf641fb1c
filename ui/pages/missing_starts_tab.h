#pragma once

#include "app/retention/retention.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class EmptyNote;
class FormField;
class InlineBar;
class Job;
class MissingStartsModel;
class PlainLabel;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;
class Session;

/// Of whom no start moment is known, by the rule that asks for one; one, several or all of a rule get one for
/// a reason.
class MissingStartsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit MissingStartsTab(Session &session, QWidget *parent = nullptr);

    void refresh();

signals:
    void jobStarted(Job *job);
    void recordWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// About whom something was asked; its answer may come when another rule is looked at.
    struct Question
    {
        QString ruleId;
        FilingSystem filingSystem = FilingSystem::Customers;

        friend bool operator==(const Question &, const Question &) = default;
    };

    void arrange();
    void connectVerbs();
    void retranslate();
    void updateVerbs();
    void showRules(const Result<QMap<QString, qint64>> &missing);
    void showPeople(const Result<PageOf<ListRow>> &people);
    void askPeople();
    void openForm(const QList<Id<Contact>> &contacts);
    void settleChosen();
    void settleAll();
    void openChosen();
    QString ruleId() const;
    Question question() const;
    /// Not where the start of the rule follows from consents.
    bool canSettle() const;
    QList<Id<Contact>> chosen() const;
    void choose(const QList<Id<Contact>> &contacts);

    Session &m_session;
    MissingStartsModel *m_model;
    PlainLabel *m_summary;
    InlineBar *m_notice;
    QComboBox *m_rule;
    FormField *m_ruleField;
    QStackedWidget *m_faces;
    QTableView *m_table;
    EmptyNote *m_empty;
    QPushButton *m_settle;
    QPushButton *m_settleAll;
    QPushButton *m_open;
    QMap<QString, qint64> m_missing;
    qint64 m_total = 0;
    Question m_askedForPeople;
    Question m_askedForAll;
    Question m_shown;
    bool m_isKnown = false;
    LatestAnswer<Result<QMap<QString, qint64>>> m_rulesAnswer;
    LatestAnswer<Result<PageOf<ListRow>>> m_peopleAnswer;
    LatestAnswer<Result<QList<Id<Contact>>>> m_allAnswer;
};
