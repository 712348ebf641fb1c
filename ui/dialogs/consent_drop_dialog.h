#pragma once

#include "app/consent/consents.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class ContactTable;
class InlineBar;
class PlainLabel;
class QPushButton;
class Session;

/// Takes in the confirmations that a form in the web signed: a file by its button or dropped here. Each entry
/// is taken whole or told with the reason.
class ConsentDropDialog final : public QDialog
{
    Q_OBJECT

public:
    ConsentDropDialog(Session &session, QWidget *parent);

    void take(const QString &path);

signals:
    /// So many were recorded.
    void confirmed(int count);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void choose();
    void takeOutcome(const Result<DropOutcome> &outcome);
    void showRows();

    Session &m_session;
    DropOutcome m_outcome;
    bool m_isTaken = false;
    PlainLabel *m_sentence;
    InlineBar *m_notice;
    ContactTable *m_rows;
    QPushButton *m_choose;
    QPushButton *m_close;
    LatestAnswer<Result<QByteArray>> m_fileAnswer;
    LatestAnswer<Result<DropOutcome>> m_outcomeAnswer;
};
