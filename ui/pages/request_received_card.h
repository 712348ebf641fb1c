#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class ContactTable;
class InlineBar;
class QPushButton;
class RequestEvidenceOpener;
class RequestPeople;
class Session;

/// The letters in which a request came in; opened inside. Not there while none was kept.
class RequestReceivedCard final : public QWidget
{
    Q_OBJECT

public:
    RequestReceivedCard(Session &session, RequestPeople &people, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);

signals:
    /// It was recorded that who may decide opened a letter.
    void evidenceOpened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open();
    void retranslate();

    RequestFile m_file;
    Card *m_card;
    InlineBar *m_notice;
    ContactTable *m_letters;
    QPushButton *m_open;
    RequestEvidenceOpener *m_opener;
};
