#include "ui/pages/request_board_view.h"

#include "ui/look/theme.h"
#include "ui/models/request_column_model.h"
#include "ui/models/request_people.h"
#include "ui/pages/request_column_view.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace {

constexpr int leastColumnWidth = 164; // "5 dagen te laat" beside a scroll bar

} // namespace

RequestBoardView::RequestBoardView(RequestPeople &people, RequestActor reader, QWidget *parent)
    : QScrollArea(parent), m_reader(std::move(reader))
{
    auto *board = new QWidget;
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(12, 0, 12, 12);
    columns->setSpacing(8);
    setWidget(board);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its cards have the keyboard
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const request_board::Column column : request_board::allColumns)
        addColumn(column, people, m_reader);
    const auto fit = [this] {
        for (const Place &place : std::as_const(m_places))
            place.cards->setMinimumWidth(theme().px(leastColumnWidth));
    };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
    retranslate();
}

void RequestBoardView::addColumn(
    request_board::Column column, RequestPeople &people, const RequestActor &reader)
{
    auto *model = new RequestColumnModel(column, people, reader, this);
    auto *view = new RequestColumnView(model);
    auto *head = new PlainLabel(TypeRole::SmallStrong, Ink::Muted);
    const int at = int(m_places.size());
    m_places.append({column, head, view});
    auto *whole = new QVBoxLayout;
    whole->setSpacing(4);
    whole->addWidget(head);
    whole->addWidget(view, 1);
    static_cast<QHBoxLayout *>(widget()->layout())->addLayout(whole, 1);
    connect(view, &RequestColumnView::neighbourWanted, this, [this, at](int side) { goBeside(at, side); });
    connect(view, &RequestColumnView::moveWanted, this, [this, at](int side) { moveBeside(at, side); });
    connect(view, &RequestColumnView::openWanted, this, &RequestBoardView::openWanted);
    connect(view, &RequestColumnView::menuWanted, this,
        [this, at](const QPoint &where) { offerMoves(at, where); });
    connect(model, &RequestColumnModel::dropped, this,
        [this, column](Id<Request> id) { moveDropped(id, column); });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, view] {
        if (const Request *chosen = view->chosen())
            m_chosen = chosen->id;
    });
}

void RequestBoardView::setRequests(const QList<Request> &requests, QDate today, HolidayMode holidays)
{
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    for (const Place &place : std::as_const(m_places))
        place.cards->cards()->setRequests(requests, today, holidays);
    retranslate();
    for (const Place &place : std::as_const(m_places))
        place.cards->choose(m_chosen);
    if (hadKeyboard)
        choose(m_chosen);
}

void RequestBoardView::choose(Id<Request> id)
{
    const Place *first = nullptr;
    for (const Place &place : std::as_const(m_places)) {
        if (!first && place.cards->cards()->rowCount() > 0)
            first = &place;
        if (place.cards->cards()->rowOf(id) >= 0) {
            place.cards->choose(id);
            first = &place;
            break;
        }
    }
    if (first)
        first->cards->setFocus(Qt::OtherFocusReason);
}

int RequestBoardView::count() const
{
    int all = 0;
    for (const Place &place : m_places)
        all += place.cards->cards()->rowCount();
    return all;
}

void RequestBoardView::goBeside(int at, int side)
{
    // Past columns that are empty: there is nothing to stand on.
    for (int next = at + side; next >= 0 && next < m_places.size(); next += side) {
        RequestColumnView *view = m_places.at(next).cards;
        const int rows = view->cards()->rowCount();
        if (rows == 0)
            continue;
        const int row = std::min(m_places.at(at).cards->currentIndex().row(), rows - 1);
        view->setCurrentIndex(view->cards()->index(std::max(0, row)));
        view->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(view);
        return;
    }
}

void RequestBoardView::moveBeside(int at, int side)
{
    const Request *chosen = m_places.at(at).cards->chosen();
    const int next = at + side;
    if (chosen && next >= 0 && next < m_places.size())
        move(*chosen, m_places.at(next).column);
}

void RequestBoardView::move(const Request &request, request_board::Column column)
{
    const auto step = request_board::moveTo(request, column, m_reader);
    if (step)
        emit moveWanted(request.id, *step);
    else
        emit refused(step.error());
}

void RequestBoardView::moveDropped(Id<Request> id, request_board::Column column)
{
    for (const Place &place : std::as_const(m_places)) {
        const int row = place.cards->cards()->rowOf(id);
        if (row >= 0) {
            // A copy: opening the form may bring the requests in anew.
            const Request request = place.cards->cards()->requests().at(row);
            move(request, column);
            return;
        }
    }
}

void RequestBoardView::offerMoves(int at, const QPoint &where)
{
    const Request request = *m_places.at(at).cards->chosen();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this,
        [this, id = request.id] { emit openWanted(id); });
    menu->addSeparator();
    for (const Place &place : std::as_const(m_places)) {
        if (place.column == m_places.at(at).column)
            continue;
        QAction *action = menu->addAction(tr("Move to: %1").arg(columnWord(place.column)));
        connect(action, &QAction::triggered, this,
            [this, request, column = place.column] { move(request, column); });
    }
    menu->popup(where);
    menu->setActiveAction(menu->actions().constFirst());
}

void RequestBoardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const Place &place : std::as_const(m_places))
            place.cards->cards()->retranslate();
        retranslate();
    }
    QScrollArea::changeEvent(event);
}

void RequestBoardView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    choose(m_chosen);
}

void RequestBoardView::retranslate()
{
    setAccessibleName(tr("Board of requests"));
    for (const Place &place : std::as_const(m_places)) {
        const int count = place.cards->cards()->rowCount();
        place.head->setText(tr("%1  %2", "a column of the board and how many stand in it")
                                .arg(columnWord(place.column), QLocale().toString(count)));
        place.cards->setAccessibleName(
            tr("%1, %Ln request(s)", "a column of the board", count).arg(columnWord(place.column)));
    }
}
