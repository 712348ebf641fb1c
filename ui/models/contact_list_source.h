#pragma once

#include "ui/models/contact_source.h"

class Session;

/// The people of the filing system that the session looks at.
class ContactListSource final : public ContactSource
{
    Q_OBJECT

public:
    explicit ContactListSource(Session &session, QObject *parent = nullptr);

    QFuture<Result<qint64>> total() const override;
    QFuture<Result<ListPage>> page(const ListResultPtr &view, qint64 first, int count) const override;
    QFuture<Result<QList<Id<Contact>>>> contacts(
        const ListResultPtr &view, qint64 first, qint64 count) const override;
    QFuture<Result<ListResultPtr>> search(const ListQuery &query) override;
    QFuture<Result<qint64>> positionOf(const ListResultPtr &view, Id<Contact> contact) const override;

private:
    Session &m_session;
};
