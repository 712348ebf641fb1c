#include "ui/pages/request_column_view.h"

#include "ui/delegates/request_card_delegate.h"
#include "ui/models/request_column_model.h"
#include "ui/widgets/dressed_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

RequestColumnView::RequestColumnView(RequestColumnModel *model, QWidget *parent)
    : QListView(parent), m_cards(model)
{
    setModel(model);
    setItemDelegate(new RequestCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    keepFromClipboard(this);
    setDropIndicatorShown(false);
    setMouseTracking(true);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit openWanted(m_cards->requests().at(index.row()).id);
    });
}

const Request *RequestColumnView::chosen() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() ? &m_cards->requests().at(at.row()) : nullptr;
}

void RequestColumnView::choose(Id<Request> id)
{
    if (const int row = m_cards->rowOf(id); row >= 0)
        setCurrentIndex(m_cards->index(row));
}

void RequestColumnView::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (!isSideways || (held != Qt::NoModifier && held != Qt::ControlModifier)) {
        QListView::keyPressEvent(event);
        return;
    }
    const int side = event->key() == Qt::Key_Left ? -1 : 1;
    if (held == Qt::ControlModifier)
        emit moveWanted(side);
    else
        emit neighbourWanted(side);
    event->accept();
}

void RequestColumnView::focusInEvent(QFocusEvent *event)
{
    // Whoever comes here by Tab stands on a card at once.
    if (!currentIndex().isValid() && m_cards->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_cards->index(0));
    QListView::focusInEvent(event);
}

void RequestColumnView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey && indexAt(event->pos()).isValid())
        setCurrentIndex(indexAt(event->pos()));
    if (!chosen())
        return;
    emit menuWanted(
        isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}
