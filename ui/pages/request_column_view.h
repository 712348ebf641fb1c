#pragma once

#include "app/requests/request.h"

#include <QListView>

class RequestColumnModel;

/// One column of the board: a list of cards that the arrow keys leave to both sides.
class RequestColumnView final : public QListView
{
    Q_OBJECT

public:
    explicit RequestColumnView(RequestColumnModel *model, QWidget *parent = nullptr);

    RequestColumnModel *cards() const { return m_cards; }
    /// The request that has the keyboard; null where there is none.
    const Request *chosen() const;
    void choose(Id<Request> id);

signals:
    /// To the card beside it, -1 or 1.
    void neighbourWanted(int side);
    /// Moves the card itself, -1 or 1.
    void moveWanted(int side);
    void openWanted(Id<Request> request);
    /// What can be done with the card, at this place on the screen.
    void menuWanted(const QPoint &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    RequestColumnModel *m_cards;
};
