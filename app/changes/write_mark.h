#pragma once

#include "app/base/result.h"
#include "app/changes/change_feed.h"

/// Tells the feed that a change was asked for and, when the work is over or was dropped, what came of it.
class WriteMark final
{
public:
    explicit WriteMark(ChangeFeed &feed) : m_feed(feed) { emit m_feed.writing(); }
    ~WriteMark()
    {
        // Without a connection no work runs.
        if (!m_isTold)
            emit m_feed.written(ChangeFeed::Written::Failed);
    }

    WriteMark(const WriteMark &) = delete;
    WriteMark &operator=(const WriteMark &) = delete;

    /// Tells how it went before whoever asked hears it, and hands it on.
    template <typename Answer>
    Answer came(Answer answer)
    {
        m_isTold = true;
        emit m_feed.written(answer                ? ChangeFeed::Written::Saved
                : isFault(answer.error().failure) ? ChangeFeed::Written::Failed
                                                  : ChangeFeed::Written::Refused);
        return answer;
    }

private:
    /// Nobody turned it down: it should be there, and is not.
    static bool isFault(Failure failure)
    {
        return failure == Failure::Unavailable || failure == Failure::Busy || failure == Failure::Damaged ||
            failure == Failure::RolledBack || failure == Failure::Internal;
    }

    ChangeFeed &m_feed;
    bool m_isTold = false;
};
