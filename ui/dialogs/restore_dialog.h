#pragma once

#include "app/backup/restores.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class PlainLabel;
class QLineEdit;
class QPushButton;
class Session;

/// How the file stands that came back from a backup: why it is in quarantine, what is missing, who signed;
/// and where a member signs for it, or names the ledger that was found.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(Session &session, const RestoreOverview &overview, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show(const RestoreOverview &overview);
    const RestoreStanding *subject() const;
    QString told() const;
    void sign();
    void look();
    void take(const Result<RestoreOverview> &overview);
    void take(const Result<QList<ReplayedAct>> &replayed);

    Session &m_session;
    RestoreOverview m_overview;
    InlineBar *m_notice;
    PlainLabel *m_told;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_look;
    QPushButton *m_sign;
    QPushButton *m_close;
    LatestAnswer<Result<RestoreOverview>> m_signed;
    LatestAnswer<Result<QList<ReplayedAct>>> m_replayed;
};
