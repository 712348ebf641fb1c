#include "ui/widgets/contact_list_view.h"

#include <QFutureWatcher>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace {

/// So many chosen people are found back one by one after the list has changed.
constexpr qint64 mostFoundBack = 200;

} // namespace

void ContactListView::show(const ListResultPtr &view, qint64 count, Showing showing)
{
    const bool isAgain = showing == Showing::Again;
    const bool wasEverybody = !m_selection.isEmpty() && m_selection.count() == this->count();
    const QList<Id<Contact>> chosen = isAgain && !wasEverybody ? selectedContacts() : QList<Id<Contact>>();
    const qint64 first = firstVisibleRow();
    m_wasInSight = m_current >= first && m_current < first + visibleRowCount();
    m_sought = m_current >= 0 ? m_current : m_sought;
    m_rows->show(view, count);
    m_anchor = -1;
    m_foundBack.forget();
    setSelection({});
    updateScrollBar();
    viewport()->update();
    if (m_currentContact.isStored()) {
        m_current = -1;
        seek(view, m_currentContact, showing);
    } else {
        m_current = m_current < count ? m_current : -1;
        if (!isAgain)
            verticalScrollBar()->setValue(0);
    }
    if (isAgain && wasEverybody)
        selectAll();
    else if (!chosen.isEmpty())
        findSelectedBack(chosen);
}

void ContactListView::setCurrentRow(qint64 row)
{
    if (count() == 0)
        return;
    ++m_question;
    m_sought = -1;
    m_isBrought = false;
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
    m_sought = -1;
    m_isBrought = true;
    if (isOther)
        emit currentChanged(contact);
    if (m_rows->source() != nullptr)
        seek(m_rows->view(), contact, Showing::Anew);
}

void ContactListView::forgetCurrent()
{
    ++m_question;
    m_current = -1;
    m_currentContact = {};
    m_sought = -1;
    m_isBrought = false;
    m_isUnspoken = false;
    clearSelection();
    viewport()->update();
}

void ContactListView::seek(const ListResultPtr &view, Id<Contact> contact, Showing showing)
{
    if (m_rows->source() == nullptr)
        return;
    const quint64 question = ++m_question;
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [=, this] {
        watcher->deleteLater();
        if (question != m_question || watcher->future().resultCount() == 0)
            return;
        const Result<qint64> place = watcher->result();
        if (!place)
            return; // the list has moved on and will be shown again
        const bool isFound = *place >= 0;
        if (view != m_rows->view() && isFound)
            m_sought = -1; // they are there, only not in what is shown
        else if (!isFound && view && showing == Showing::Again)
            seek({}, contact, showing);
        else
            settlePlace(isFound && *place < count() ? *place : -1, showing);
    });
    watcher->setFuture(m_rows->source()->positionOf(view, contact));
}

void ContactListView::settlePlace(qint64 place, Showing showing)
{
    const bool isAgain = showing == Showing::Again;
    const qint64 before = m_sought;
    m_current = place;
    m_sought = -1;
    if (place >= 0) {
        if (!isAgain || m_isBrought || m_wasInSight)
            scrollTo(place);
        m_isBrought = false;
    } else if (isAgain && before >= 0 && !m_isBrought && count() > 0) {
        setCurrentRow(before); // who follows the one that is gone
    } else if (!isAgain) {
        verticalScrollBar()->setValue(0);
    }
    viewport()->update();
}

bool ContactListView::isSelected(qint64 row) const
{
    return m_selection.isEmpty() ? row == m_current : m_selection.contains(row);
}

void ContactListView::clearSelection()
{
    m_foundBack.forget();
    setSelection({});
}

void ContactListView::selectAll()
{
    RowSelection everybody;
    if (count() > 0)
        everybody.add(0, count() - 1);
    setSelection(everybody);
}

void ContactListView::setSelection(const RowSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    viewport()->update();
    emit selectionChanged(m_selection.count());
}

QList<Id<Contact>> ContactListView::selectedContacts()
{
    QList<Id<Contact>> contacts;
    if (m_selection.count() > mostFoundBack)
        return contacts;
    for (const RowSelection::Stretch &stretch : m_selection.stretches()) {
        for (qint64 row = stretch.first; row <= stretch.last; ++row) {
            if (const ListRow *person = m_rows->row(row))
                contacts.append(person->contact);
        }
    }
    return contacts;
}

void ContactListView::findSelectedBack(const QList<Id<Contact>> &contacts)
{
    if (m_rows->source() == nullptr)
        return;
    QList<QFuture<Result<qint64>>> places;
    for (const Id<Contact> contact : contacts)
        places.append(m_rows->source()->positionOf(m_rows->view(), contact));
    m_foundBack.expect(places);
}

void ContactListView::goTo(qint64 row, Qt::KeyboardModifiers modifiers)
{
    if (count() == 0)
        return;
    row = std::clamp<qint64>(row, 0, count() - 1);
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        m_anchor = m_anchor >= 0 ? m_anchor : std::max<qint64>(0, m_current);
        RowSelection stretch;
        stretch.add(std::min(m_anchor, row), std::max(m_anchor, row));
        setSelection(stretch);
    } else if (!modifiers.testFlag(Qt::ControlModifier)) {
        m_anchor = row;
        clearSelection();
    }
    setCurrentRow(row);
}

void ContactListView::keyPressEvent(QKeyEvent *event)
{
    const qint64 here = std::max(m_current, m_sought);
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        goTo(std::max<qint64>(0, here - 1), modifiers);
        return;
    case Qt::Key_Down:
        goTo(here + 1, modifiers);
        return;
    case Qt::Key_PageUp:
        goTo(here - pageRows(), modifiers);
        return;
    case Qt::Key_PageDown:
        goTo(here + pageRows(), modifiers);
        return;
    case Qt::Key_Home:
        goTo(0, modifiers);
        return;
    case Qt::Key_End:
        goTo(count() - 1, modifiers);
        return;
    case Qt::Key_Space:
        if (modifiers.testFlag(Qt::ControlModifier) && m_current >= 0)
            toggleRow(m_current);
        return;
    case Qt::Key_Escape:
        if (m_selection.isEmpty())
            break;
        clearSelection();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentContact.isStored())
            emit activated(m_currentContact);
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ContactListView::toggleRow(qint64 row)
{
    RowSelection selection = m_selection;
    if (selection.isEmpty() && m_current >= 0 && m_current != row)
        selection.add(m_current, m_current);
    selection.toggle(row);
    m_anchor = row;
    setSelection(selection);
}

void ContactListView::mousePressEvent(QMouseEvent *event)
{
    const qint64 row = rowAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::ShiftModifier))
        toggleRow(row);
    goTo(row, modifiers);
}
