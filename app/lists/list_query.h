#pragma once

#include "app/consent/consent_state.h"
#include "app/lists/list_row.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

struct Organisation;
struct Purpose;

/// Which people of a filing system are wanted. Empty fields ask for nothing; all that are set must hold.
struct ListFilter
{
    ContactKinds kinds = {};
    Id<Organisation> organisation = {};
    /// With `consentStates`: at least one line of this purpose stands so. ConsentState::Unknown: never asked.
    Id<Purpose> purpose = {};
    QList<ConsentState> consentStates = {};
    Standings standings = {};
    /// How they stand on the day of asking.
    std::optional<RetentionState> retention = std::nullopt;
    /// The due date lies in this span, both ends included.
    std::optional<QDate> dueFrom = std::nullopt;
    std::optional<QDate> dueTo = std::nullopt;
    /// The day until which a given consent holds lies in this span, both ends included; both or neither.
    std::optional<QDate> consentEndsFrom = std::nullopt;
    std::optional<QDate> consentEndsTo = std::nullopt;
    /// All of these marks.
    ListMarks marks = {};
    /// Exactly these people.
    std::optional<QList<Id<Contact>>> ids = std::nullopt;

    friend bool operator==(const ListFilter &, const ListFilter &) = default;
    bool isEmpty() const { return *this == ListFilter(); }
};

enum class ListSort { Name, DueOn };

/// Which people, found by which words, in which order.
struct ListQuery
{
    /// A newer question in a lane drops the one before it.
    enum class Lane { List, Palette, Other };

    QString text = {};
    ListFilter filter = {};
    ListSort sort = ListSort::Name;
    /// Stop after so many; 0 for all of them.
    qsizetype limit = 0;
    Lane lane = Lane::List;
};

/// Where the people that were found stand in the list. Shared by those who page through it.
struct ListResult
{
    std::vector<quint32> ranks;
    /// False when the search stopped at its limit, so that there may be more.
    bool complete = true;
    /// The state of the list it was made from.
    qint64 version = 0;

    qint64 count() const { return static_cast<qint64>(ranks.size()); }
};

using ListResultPtr = std::shared_ptr<const ListResult>;

/// A stretch of a list or of a result.
struct ListPage
{
    qint64 first = 0;
    QList<ListRow> rows = {};
    /// Of the whole list or result.
    qint64 total = 0;
};

/// How a list compares with what it is derived from.
struct ListComparison
{
    qint64 rows = 0;
    qint64 missing = 0;    ///< contacts without a row
    qint64 surplus = 0;    ///< rows without a contact
    qint64 different = 0;  ///< rows that say something else
    qint64 misplaced = 0;  ///< rows not in the order of names
    qint64 miscounted = 0; ///< counters of the dashboards that say something else than the consents do

    bool isGood() const
    {
        return missing == 0 && surplus == 0 && different == 0 && misplaced == 0 && miscounted == 0;
    }
};
