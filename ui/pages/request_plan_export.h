#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class InlineBar;
class LeavingSaving;
class QPushButton;
class RequestEvidenceOpener;
class RequestPeople;
class Session;

/// Shows the whole plan of a request, and saves it as a table or on paper. Not there while there is none.
class RequestPlanExport final : public QWidget
{
    Q_OBJECT

public:
    RequestPlanExport(Session &session, RequestPeople &people, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);

signals:
    void saved(const QString &sentence);
    void failed(const Error &error);
    /// It was recorded that who may decide opened the plan.
    void evidenceOpened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void save(const QString &ending);
    void retranslate();

    Session &m_session;
    RequestFile m_file;
    Card *m_card;
    InlineBar *m_notice;
    QPushButton *m_open;
    QPushButton *m_table;
    QPushButton *m_paper;
    LeavingSaving *m_saving;
    RequestEvidenceOpener *m_opener;
};
