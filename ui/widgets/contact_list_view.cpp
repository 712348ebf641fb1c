#include "ui/widgets/contact_list_view.h"

#include "ui/look/theme.h"
#include "ui/models/contact_row_words.h"
#include "ui/widgets/contact_list_accessible.h"

#include <QAccessible>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace {

constexpr qint64 longestScrollRange = 1'000'000'000;

} // namespace

ContactListView::ContactListView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rows(new ContactRows(this))
    , m_today(QDate::currentDate())
    , m_foundBack([this](const QList<QFuture<Result<qint64>>> &places) {
        RowSelection found;
        for (const QFuture<Result<qint64>> &place : places) {
            if (place.resultCount() > 0 && place.result() && *place.result() >= 0)
                found.add(*place.result(), *place.result());
        }
        setSelection(found);
    })
{
    contact_list_accessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_rows, &ContactRows::arrived, this, [this](qint64 first, qint64 last) {
        if (m_current >= first && m_current <= last) {
            settleCurrent();
            if (m_isUnspoken)
                announceCurrent();
        }
        // A screen that lies in two pieces is drawn once, with both.
        if (!m_rows->isFetching(firstVisibleRow(), firstVisibleRow() + visibleRowCount() - 1))
            viewport()->update();
    });
    connect(m_rows, &ContactRows::countChanged, this, [this](qint64 count) {
        updateScrollBar();
        emit countChanged(count);
    });
    connect(m_rows, &ContactRows::failed, this, [this](const Error &error) {
        viewport()->update(); // with the piece that did arrive
        emit failed(error);
    });
    connect(&theme(), &Theme::changed, this, [this] {
        updateScrollBar();
        viewport()->update();
    });
}

void ContactListView::setSource(ContactSource *source)
{
    m_rows->setSource(source);
}

void ContactListView::setToday(QDate today)
{
    m_today = today;
    viewport()->update();
}

void ContactListView::settleCurrent()
{
    const ListRow *row = m_rows->row(m_current);
    if (row == nullptr || row->contact == m_currentContact)
        return;
    m_currentContact = row->contact;
    emit currentChanged(m_currentContact);
}

void ContactListView::announceCurrent()
{
    if (!hasFocus() || m_current < 0)
        return;
    m_isUnspoken = m_rows->row(m_current) == nullptr;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(int(m_current - firstVisibleRow()));
    QAccessible::updateAccessibility(&event);
}

QString ContactListView::spokenText(qint64 row) const
{
    const ListRow *person = m_rows->row(row);
    return person == nullptr ? tr("Being fetched") : spokenRow(*person, m_today);
}

int ContactListView::rowHeight() const
{
    return theme().twoLineRowHeight();
}

int ContactListView::pageRows() const
{
    return std::max(1, (viewport()->height()) / rowHeight());
}

qint64 ContactListView::offset() const
{
    return qint64(verticalScrollBar()->value()) * m_scale;
}

qint64 ContactListView::firstVisibleRow() const
{
    return offset() / rowHeight();
}

int ContactListView::visibleRowCount() const
{
    const qint64 room = viewport()->height() + offset() % rowHeight();
    const qint64 fitting = (std::max<qint64>(0, room) + rowHeight() - 1) / rowHeight();
    return int(std::clamp<qint64>(count() - firstVisibleRow(), 0, fitting));
}

QRect ContactListView::rowRect(qint64 row) const
{
    const qint64 top = row * rowHeight() - offset();
    return {0, int(std::clamp<qint64>(top, -1'000'000, 1'000'000)), viewport()->width(), rowHeight()};
}

qint64 ContactListView::rowAt(const QPoint &position) const
{
    if (position.y() < 0)
        return -1;
    const qint64 row = (position.y() + offset()) / rowHeight();
    return row < count() ? row : -1;
}

void ContactListView::updateScrollBar()
{
    const qint64 length = count() * rowHeight();
    const qint64 room = std::max(0, viewport()->height());
    m_scale = length / longestScrollRange + 1;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, int((std::max<qint64>(0, length - room) + m_scale - 1) / m_scale));
    bar->setPageStep(std::max(1, int(room / m_scale)));
    bar->setSingleStep(std::max(1, int(rowHeight() / m_scale)));
}

void ContactListView::scrollTo(qint64 row)
{
    const qint64 room = viewport()->height();
    const qint64 top = row * rowHeight();
    if (top < offset())
        verticalScrollBar()->setValue(int(top / m_scale));
    else if (top + rowHeight() > offset() + room)
        verticalScrollBar()->setValue(int((top + rowHeight() - room + m_scale - 1) / m_scale));
}

void ContactListView::resizeEvent(QResizeEvent *event)
{
    const QRect current = rowRect(m_current);
    const bool wasInSight =
        m_current >= 0 && current.top() >= 0 && current.bottom() <= event->oldSize().height();
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
    if (wasInSight)
        scrollTo(m_current);
}

void ContactListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void ContactListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (rowAt(event->position().toPoint()) >= 0 && m_currentContact.isStored())
        emit activated(m_currentContact);
}

void ContactListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Qt tells of the whole list when this has returned; the person has the last word.
    QTimer::singleShot(0, this, &ContactListView::announceCurrent);
    viewport()->update();
}

void ContactListView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ContactListView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
}

QSize ContactListView::sizeHint() const
{
    return {theme().px(412), theme().px(560)};
}

QSize ContactListView::minimumSizeHint() const
{
    return {theme().px(300), 3 * rowHeight()};
}
