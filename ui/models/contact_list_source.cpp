#include "ui/models/contact_list_source.h"

#include "app/lists/contact_lists.h"
#include "ui/session/session.h"

ContactListSource::ContactListSource(Session &session, QObject *parent)
    : ContactSource(parent), m_session(session)
{
    connect(
        &session.services().contactLists(), &ContactLists::changed, this, [this](FilingSystem filingSystem) {
            if (filingSystem == m_session.filingSystem())
                emit changed();
        });
}

QFuture<Result<qint64>> ContactListSource::total() const
{
    return m_session.services().contactLists().total(m_session.permit(), m_session.filingSystem());
}

QFuture<Result<ListPage>> ContactListSource::page(const ListResultPtr &view, qint64 first, int count) const
{
    return m_session.services().contactLists().page(
        m_session.permit(), m_session.filingSystem(), view, first, count);
}

QFuture<Result<QList<Id<Contact>>>> ContactListSource::contacts(
    const ListResultPtr &view, qint64 first, qint64 count) const
{
    return m_session.services().contactLists().contacts(
        m_session.permit(), m_session.filingSystem(), view, first, count);
}

QFuture<Result<ListResultPtr>> ContactListSource::search(const ListQuery &query)
{
    return m_session.services().contactLists().search(m_session.permit(), m_session.filingSystem(), query);
}

QFuture<Result<qint64>> ContactListSource::positionOf(const ListResultPtr &view, Id<Contact> contact) const
{
    return m_session.services().contactLists().positionOf(
        m_session.permit(), m_session.filingSystem(), view, contact);
}
