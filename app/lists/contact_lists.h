#pragma once

#include "app/base/location.h"
#include "app/lists/list_query.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QObject>

#include <memory>

struct ServiceContext;

/// Browsing and searching the people of a filing system in the order of names. Its own thread and connection
/// keep an index in memory in step with what is committed; until that is loaded the database searches.
class ContactLists final : public QObject
{
    Q_OBJECT

public:
    ContactLists(const ServiceContext &context, const Location &location);
    /// Wipes what was kept in memory.
    ~ContactLists() override;

    /// Loads the search index in the background. Called after the first paint; nothing waits for it. It is
    /// loaded anew by itself after an import.
    void startLoading(FilingSystem filingSystem);
    bool isLoaded(FilingSystem filingSystem) const;
    /// Wipes everything kept in memory, as at locking.
    void forget();

    QFuture<Result<qint64>> total(const Permit &permit, FilingSystem filingSystem) const;
    /// `count` rows from position `first` on; `view` null: of the whole list. ChangedMeanwhile when the search
    /// must be asked again because people have moved.
    QFuture<Result<ListPage>> page(const Permit &permit, FilingSystem filingSystem, const ListResultPtr &view,
        qint64 first, int count) const;
    /// Who stands in a stretch, for selections of any length; fails as `page` does.
    QFuture<Result<QList<Id<Contact>>>> contacts(const Permit &permit, FilingSystem filingSystem,
        const ListResultPtr &view, qint64 first, qint64 count) const;
    /// Cancelled when a newer question of the same lane came.
    QFuture<Result<ListResultPtr>> search(
        const Permit &permit, FilingSystem filingSystem, const ListQuery &query);
    /// The first few people, of every filing system that the permit opens.
    QFuture<Result<QList<ListRow>>> find(const Permit &permit, const QString &text, int limit = 8);

    /// Where a contact stands in the list or result; -1 when it does not.
    QFuture<Result<qint64>> positionOf(const Permit &permit, FilingSystem filingSystem,
        const ListResultPtr &view, Id<Contact> contact) const;
    /// The position of the first name that begins so, or of the one after.
    QFuture<Result<qint64>> positionOfName(
        const Permit &permit, FilingSystem filingSystem, const QString &beginning) const;

    /// Builds the list anew from the contacts; how many there are.
    QFuture<Result<qint64>> rebuild(const Permit &permit, FilingSystem filingSystem);
    QFuture<Result<ListComparison>> verify(const Permit &permit, FilingSystem filingSystem) const;

signals:
    void loading(FilingSystem filingSystem, qint64 rows, qint64 of);
    void loaded(FilingSystem filingSystem);
    /// What the list holds has changed and the index has followed: positions may have moved.
    void changed(FilingSystem filingSystem);

private:
    struct Parts;
    struct Gate;
    std::unique_ptr<Parts> m_parts;
    std::shared_ptr<Gate> m_gate;
};
