#pragma once

#include "app/base/result.h"
#include "app/lists/list_query.h"

#include <QFuture>
#include <QObject>

/// Where a list of people comes from: stretches of it by position, and who is found by which words.
class ContactSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<qint64>> total() const = 0;
    /// `view` null: of the whole list.
    virtual QFuture<Result<ListPage>> page(const ListResultPtr &view, qint64 first, int count) const = 0;
    /// Who stands in a stretch.
    virtual QFuture<Result<QList<Id<Contact>>>> contacts(
        const ListResultPtr &view, qint64 first, qint64 count) const = 0;
    virtual QFuture<Result<ListResultPtr>> search(const ListQuery &query) = 0;
    /// -1 when the person stands in neither.
    virtual QFuture<Result<qint64>> positionOf(const ListResultPtr &view, Id<Contact> contact) const = 0;

signals:
    /// Positions may have moved.
    void changed();
};
