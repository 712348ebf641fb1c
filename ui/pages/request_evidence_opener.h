#pragma once

#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"

#include <QObject>

class InlineBar;
class QWidget;
class RequestPeople;
class Session;

/// Opens a piece of the evidence of a request inside the program, from wherever on its page somebody asks for
/// it. Of who may decide the request the core records that they did; others only look.
class RequestEvidenceOpener final : public QObject
{
    Q_OBJECT

public:
    /// `notice`: where it says what went wrong. Viewers open over `over`.
    RequestEvidenceOpener(Session &session, RequestPeople &people, InlineBar *notice, QWidget *over);

    /// One after the other: nothing while another is on its way to the screen.
    void open(const RequestFile &file, const QString &code);
    /// Nothing that was asked for before opens any more: another request is shown.
    void forget();

signals:
    /// It was recorded that a piece was opened, by its code.
    void opened(const QString &code);

private:
    bool isOpening() const;
    void show(const OpenedEvidence &evidence);
    void showLetter(const Attachment &letter);
    void tell(const Error &error);
    bool isVeiled();

    Session &m_session;
    RequestPeople &m_people;
    InlineBar *m_notice;
    QWidget *m_over;
    RequestFile m_file;
    LatestAnswer<Result<OpenedEvidence>> m_recorded;
    LatestAnswer<Result<Attachment>> m_letter;
    LatestAnswer<QByteArray> m_plan;
};
