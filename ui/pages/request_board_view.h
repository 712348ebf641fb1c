#pragma once

#include "app/law/holidays.h"
#include "app/requests/request_board.h"

#include <QList>
#include <QScrollArea>

class PlainLabel;
class RequestColumnView;
class RequestPeople;

/// The requests as cards in six columns (look.md 4.10). A card only moves where the table of moves allows;
/// where it does, the form of that move opens, and where not, it is said why.
class RequestBoardView final : public QScrollArea
{
    Q_OBJECT

public:
    RequestBoardView(RequestPeople &people, RequestActor reader, QWidget *parent = nullptr);

    void setRequests(const QList<Request> &requests, QDate today, HolidayMode holidays);
    /// Gives that card the keyboard, wherever it stands now.
    void choose(Id<Request> id);
    int count() const;

signals:
    void openWanted(Id<Request> request);
    /// The request is to be opened at the form of this move.
    void moveWanted(Id<Request> request, RequestMove move);
    /// Why a card cannot go there.
    void refused(const Error &why);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Place
    {
        request_board::Column column;
        PlainLabel *head;
        RequestColumnView *cards;
    };

    void addColumn(request_board::Column column, RequestPeople &people, const RequestActor &reader);
    void goBeside(int at, int side);
    void moveBeside(int at, int side);
    void move(const Request &request, request_board::Column column);
    void moveDropped(Id<Request> id, request_board::Column column);
    void offerMoves(int at, const QPoint &where);
    void retranslate();

    RequestActor m_reader;
    QList<Place> m_places;
    /// The card that had the keyboard last.
    Id<Request> m_chosen;
};
