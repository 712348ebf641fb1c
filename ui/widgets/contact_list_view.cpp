#include "ui/widgets/contact_list_view.h"

#include "ui/look/theme.h"
#include "ui/models/contact_row_words.h"
#include "ui/widgets/contact_list_accessible.h"

#include <QAccessible>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr qint64 longestScrollRange = 1'000'000'000;

} // namespace

ContactListView::ContactListView(QWidget *parent)
    : QAbstractScrollArea(parent), m_rows(new ContactRows(this)), m_today(QDate::currentDate())
{
    contact_list_accessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_rows, &ContactRows::arrived, this, [this](qint64 first, qint64 last) {
        if (m_current >= first && m_current <= last)
            settleCurrent();
        viewport()->update();
    });
    connect(m_rows, &ContactRows::countChanged, this, [this](qint64 count) {
        updateScrollBar();
        emit countChanged(count);
    });
    connect(m_rows, &ContactRows::failed, this, &ContactListView::failed);
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

void ContactListView::show(const ListResultPtr &view, qint64 count)
{
    const Id<Contact> kept = m_currentContact;
    m_rows->show(view, count);
    m_current = m_current < count ? m_current : -1;
    updateScrollBar();
    viewport()->update();
    if (kept.isStored())
        selectContact(kept);
    else
        verticalScrollBar()->setValue(0);
}

void ContactListView::setCurrentRow(qint64 row)
{
    if (count() == 0)
        return;
    ++m_question;
    m_current = std::clamp<qint64>(row, 0, count() - 1);
    scrollTo(m_current);
    settleCurrent();
    announceCurrent();
    viewport()->update();
}

void ContactListView::selectContact(Id<Contact> contact)
{
    const bool isOther = contact != m_currentContact;
    m_currentContact = contact;
    if (isOther)
        emit currentChanged(contact);
    if (m_rows->source() == nullptr)
        return;
    const quint64 question = ++m_question;
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, question] {
        watcher->deleteLater();
        if (question != m_question || watcher->future().resultCount() == 0)
            return;
        const Result<qint64> place = watcher->result();
        m_current = place && *place < count() ? *place : -1;
        if (m_current >= 0)
            scrollTo(m_current);
        else
            verticalScrollBar()->setValue(0);
        viewport()->update();
    });
    watcher->setFuture(m_rows->source()->positionOf(m_rows->view(), contact));
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
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(int(m_current - firstVisibleRow()));
    QAccessible::updateAccessibility(&event);
}

QString ContactListView::spokenText(qint64 row) const
{
    const ListRow *person = m_rows->row(row);
    return person == nullptr ? tr("Being fetched") : spokenRow(*person, m_today);
}

int ContactListView::headerHeight() const
{
    return theme().px(30);
}

int ContactListView::rowHeight() const
{
    return theme().twoLineRowHeight();
}

int ContactListView::pageRows() const
{
    return std::max(1, (viewport()->height() - headerHeight()) / rowHeight());
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
    const qint64 room = viewport()->height() - headerHeight() + offset() % rowHeight();
    const qint64 fitting = (std::max<qint64>(0, room) + rowHeight() - 1) / rowHeight();
    return int(std::clamp<qint64>(count() - firstVisibleRow(), 0, fitting));
}

QRect ContactListView::rowRect(qint64 row) const
{
    const qint64 top = headerHeight() + row * rowHeight() - offset();
    return {0, int(std::clamp<qint64>(top, -1'000'000, 1'000'000)), viewport()->width(), rowHeight()};
}

qint64 ContactListView::rowAt(const QPoint &position) const
{
    if (position.y() < headerHeight())
        return -1;
    const qint64 row = (position.y() - headerHeight() + offset()) / rowHeight();
    return row < count() ? row : -1;
}

void ContactListView::updateScrollBar()
{
    const qint64 length = count() * rowHeight();
    const qint64 room = std::max(0, viewport()->height() - headerHeight());
    m_scale = length / longestScrollRange + 1;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, int((std::max<qint64>(0, length - room) + m_scale - 1) / m_scale));
    bar->setPageStep(std::max(1, int(room / m_scale)));
    bar->setSingleStep(std::max(1, int(rowHeight() / m_scale)));
}

void ContactListView::scrollTo(qint64 row)
{
    const qint64 room = viewport()->height() - headerHeight();
    const qint64 top = row * rowHeight();
    if (top < offset())
        verticalScrollBar()->setValue(int(top / m_scale));
    else if (top + rowHeight() > offset() + room)
        verticalScrollBar()->setValue(int((top + rowHeight() - room + m_scale - 1) / m_scale));
}

void ContactListView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void ContactListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void ContactListView::keyPressEvent(QKeyEvent *event)
{
    const qint64 here = m_current < 0 ? -1 : m_current;
    switch (event->key()) {
    case Qt::Key_Up: setCurrentRow(std::max<qint64>(0, here - 1)); return;
    case Qt::Key_Down: setCurrentRow(here + 1); return;
    case Qt::Key_PageUp: setCurrentRow(here - pageRows()); return;
    case Qt::Key_PageDown: setCurrentRow(here + pageRows()); return;
    case Qt::Key_Home: setCurrentRow(0); return;
    case Qt::Key_End: setCurrentRow(count() - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentContact.isStored())
            emit activated(m_currentContact);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void ContactListView::mousePressEvent(QMouseEvent *event)
{
    const qint64 row = rowAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton)
        setCurrentRow(row);
}

void ContactListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (rowAt(event->position().toPoint()) >= 0 && m_currentContact.isStored())
        emit activated(m_currentContact);
}

void ContactListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announceCurrent();
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
    return {theme().px(300), headerHeight() + 3 * rowHeight()};
}
