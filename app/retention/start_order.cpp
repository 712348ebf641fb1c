#include "app/retention/start_order.h"

#include <algorithm>

namespace {

bool isStartUnknown(const CategoryTerm &term)
{
    return term.due.state == RetentionState::StartUnknown;
}

} // namespace

void StartPreview::add(const QList<CategoryTerm> &before, const QList<CategoryTerm> &after)
{
    if (std::none_of(before.begin(), before.end(), isStartUnknown)) {
        ++known;
        return;
    }
    bool isOver = false;
    bool isSoon = false;
    for (qsizetype at = 0; at < std::min(before.size(), after.size()); ++at) {
        const DueResult &due = after[at].due;
        if (due == before[at].due)
            continue;
        if (due.state == RetentionState::TermOver) {
            isOver = true;
            ++overBy[after[at].category];
        }
        isSoon = isSoon || due.state == RetentionState::DueSoon;
        if (due.keepUntil && *due.keepUntil > asOf && (!firstEnd.isValid() || *due.keepUntil < firstEnd))
            firstEnd = *due.keepUntil;
    }
    if (isOver)
        ++over;
    else if (std::any_of(after.begin(), after.end(), isStartUnknown))
        ++unknown;
    else
        ++(isSoon ? dueSoon : running);
}
