#pragma once

#include "app/base/error.h"
#include "ui/models/contact_source.h"

#include <QHash>
#include <QPointer>
#include <QSet>

/// The rows of a list that are looked at, fetched in pages. What was asked before the list changed is dropped.
class ContactRows final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 64;

    using QObject::QObject;

    void setSource(ContactSource *source) { m_source = source; }
    ContactSource *source() const { return m_source; }

    /// Starts anew with a list or result of so many rows.
    void show(const ListResultPtr &view, qint64 count);
    const ListResultPtr &view() const { return m_view; }
    qint64 count() const { return m_count; }

    /// The row, or null while it is being fetched.
    const ListRow *row(qint64 position);
    /// Whether any row of a stretch is still being fetched.
    bool isFetching(qint64 first, qint64 last) const;

signals:
    void arrived(qint64 first, qint64 last);
    /// The list has become longer or shorter meanwhile.
    void countChanged(qint64 count);
    void failed(const Error &error);

private:
    void fetch(qint64 page);
    void take(qint64 page, const Result<ListPage> &answer);

    static constexpr int keptPages = 48;

    QPointer<ContactSource> m_source;
    ListResultPtr m_view;
    qint64 m_count = 0;
    quint64 m_generation = 0;
    QHash<qint64, QList<ListRow>> m_pages;
    QSet<qint64> m_asked;
    QSet<qint64> m_failed; ///< not asked for again by the drawing that tells of it
};
