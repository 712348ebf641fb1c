#pragma once

#include "app/reviews/reviews.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class EmptyNote;
class InlineBar;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class ReviewSessionsModel;
class Session;

/// Where a session begins: what is due, who sits already, and what was signed before.
class ReviewStart final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewStart(Session &session, QWidget *parent = nullptr);

    void refresh();
    /// The next session is about these people alone, as another page chose them.
    void chooseContacts(const QList<Id<Contact>> &contacts);
    void tellProblem(const Error &error);

signals:
    /// One that is open and one's own.
    void sittingWanted(const QString &ref);
    void minutesWanted(const QString &ref);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void updateVerbs();
    void openChosen();
    std::optional<ReviewEntry> chosen() const;
    std::optional<ReviewEntry> own() const;
    QString chosenWords() const;
    QString dueWords() const;

    Session &m_session;
    QList<Id<Contact>> m_contacts;
    std::optional<QHash<ReviewKind, int>> m_due;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    InlineBar *m_notice;
    QPushButton *m_begin;
    QPushButton *m_open;
    QPushButton *m_takeOver;
    QPushButton *m_end;
    QStackedWidget *m_faces;
    QTableView *m_table;
    ReviewSessionsModel *m_model;
    EmptyNote *m_empty;
    LatestAnswer<Result<QList<ReviewEntry>>> m_listAnswer;
    LatestAnswer<Result<QHash<ReviewKind, int>>> m_dueAnswer;
    LatestAnswer<Result<QString>> m_startAnswer;
    LatestAnswer<Outcome> m_closeAnswer;
};
