#pragma once

#include "app/base/result.h"
#include "app/staff/deputies.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class DeputiesModel;
class EmptyNote;
class InlineBar;
class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;
class Session;

/// Who stands for whom and when; whoever keeps the staff gives a deputy and ends one early, each time with
/// their passphrase.
class AccessDeputiesTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessDeputiesTab(Session &session, QWidget *parent = nullptr);

    void refresh();
    void setMembers(const QList<StaffMember> &members);
    QList<QAction *> actions() const { return {m_newAction, m_endAction}; }

signals:
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(const Result<QList<DeputyLine>> &lines);
    const DeputyLine *chosen() const;
    void updateVerbs();
    void explain();
    void giveDeputy();
    void askToEnd();

    Session &m_session;
    DeputiesModel *m_model;
    QList<StaffMember> m_members;
    InlineBar *m_notice;
    QStackedWidget *m_faces;
    QTableView *m_table;
    EmptyNote *m_empty;
    QPushButton *m_new;
    QPushButton *m_end;
    QAction *m_newAction;
    QAction *m_endAction;
    LatestAnswer<Result<QList<DeputyLine>>> m_listAnswer;
    LatestAnswer<Outcome> m_endAnswer;
};
