#pragma once

#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class Card;
class ContactTable;
class InlineBar;
class QPushButton;
class Session;

/// The letters in which a request came in; opened inside. Not there while none was kept.
class RequestReceivedCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestReceivedCard(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void open();
    void show(const Result<Attachment> &letter);
    void retranslate();

    Session &m_session;
    RequestFile m_file;
    Card *m_card;
    InlineBar *m_notice;
    ContactTable *m_letters;
    QPushButton *m_open;
    LatestAnswer<Result<Attachment>> m_answer;
};
