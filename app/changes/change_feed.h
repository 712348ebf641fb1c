#pragma once

#include "app/audit/log_head.h"
#include "app/base/error.h"
#include "app/base/filing_system.h"

#include <QObject>

#include <mutex>
#include <optional>

struct Contact;

/// Tells the pages, after a commit, what has changed. Lives on the GUI thread; told from the database thread.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What came of a change: on disk, turned down with nothing changed, or not on disk though it should be.
    enum class Written { Saved, Refused, Failed };
    Q_ENUM(Written)

    /// Nothing changes any more, for this reason. From any thread.
    void stopWriting(const Error &reason)
    {
        const std::lock_guard guard(m_mutex);
        m_stopped = reason;
    }
    /// Why nothing may change; nothing where it may.
    std::optional<Error> whyStopped() const
    {
        const std::lock_guard guard(m_mutex);
        return m_stopped;
    }

signals:
    /// A change was asked for; each is followed by what came of it.
    void writing();
    void written(ChangeFeed::Written what);
    /// One contact, or something that hangs on it (consent, requests, retention).
    void contactChanged(FilingSystem filingSystem, qint64 contact);
    void contactErased(FilingSystem filingSystem, qint64 contact);
    /// So much that everything must be read again: an import, a rule.
    void everythingChanged(FilingSystem filingSystem);
    void requestsChanged(FilingSystem filingSystem);
    void purposesChanged();
    void staffChanged();
    /// On the database thread: how the trail ends now.
    void trailGrew(const LogHead &head);
    /// One was made, destroyed or tried, or goes elsewhere from now on.
    void backupsChanged();

private:
    mutable std::mutex m_mutex;
    std::optional<Error> m_stopped;
};
