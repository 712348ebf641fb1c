#pragma once

#include "app/lists/archived_place_reader.h"
#include "app/lists/haystack.h"
#include "app/lists/list_query.h"

#include <QElapsedTimer>
#include <QSet>

#include <mutex>

class Connection;

/// Whom of a list the archive keeps to itself, kept in memory so that a search of any breadth leaves them out
/// without asking for each (domain.md 8.4). In step with the list by its versions, and with what this program
/// changes; what others change of terms alone, which no version tells, within a few minutes.
class ArchivedPlaces final
{
public:
    explicit ArchivedPlaces(FilingSystem filingSystem) : m_filingSystem(filingSystem) {}

    /// Something of this person changed; from any thread.
    void touch(qint64 contact);
    /// So much that all must be looked at again; from any thread.
    void touchAll();
    void forget();

    /// As things stand on a day. Looks at those in the archive once, and then at what changed.
    Outcome follow(Connection &connection, QDate today);

    /// Whether no name is left of somebody.
    bool isNameless(quint32 rank) const;
    qint64 namelessCount() const { return static_cast<qint64>(m_nameless.size()); }
    /// How many without a name stand before a rank.
    qint64 namelessBefore(quint32 rank) const;
    /// Their ranks, in order.
    const std::vector<quint32> &nameless() const { return m_nameless; }
    /// The same people in an order that says nothing of their names.
    const std::vector<quint32> &namelessByNumber() const { return m_byNumber; }
    /// Their numbers, in order.
    const std::vector<qint64> &namelessContacts() const { return m_contacts; }

    /// Those who have a name before those who have none, each in the order that they had.
    void putLast(std::vector<quint32> &ranks) const;
    /// Takes those without a name out, and who are found by `words` in what is covered of them.
    Outcome leaveOut(Connection &connection, const SearchWords &words, std::vector<quint32> &ranks) const;

private:
    struct Touched
    {
        QSet<qint64> contacts = {};
        bool isAll = false;
    };

    Touched takeTouched();
    Outcome readAll(Connection &connection, QDate today);
    Outcome readChanged(Connection &connection, QDate today, qint64 version, const QList<qint64> &touched);
    void replace(const QList<ArchivedPlace> &places);
    void sortOut();
    Outcome leaveOutCovered(
        Connection &connection, const SearchWords &words, std::vector<quint32> &ranks) const;

    const FilingSystem m_filingSystem;
    std::mutex m_mutex;
    Touched m_touched; ///< guarded by the mutex; the rest is the working thread's
    QList<ArchivedPlace> m_places;
    std::vector<quint32> m_nameless;
    std::vector<quint32> m_byNumber;
    std::vector<qint64> m_contacts;
    QDate m_day;
    qint64 m_version = -1;
    QElapsedTimer m_readAll;
};
