#include "app/retention/archived_term.h"

ArchivedTerms archivedOn(const QList<CategoryTerm> &terms, QDate today)
{
    ArchivedTerms archived;
    bool hasNeedEnded = false;
    for (const CategoryTerm &term : terms) {
        const DueResult &due = term.due;
        const bool isOver = due.keepUntil && *due.keepUntil < today;
        const bool isAfterNeed = due.restrictedFrom && *due.restrictedFrom <= today;
        // What no need of ours ever kept has no day from which the duty alone does: it follows the rest.
        const bool isByDuty = isAfterNeed || (!due.restrictedFrom && due.state == RetentionState::KeptByLaw);
        hasNeedEnded |= isAfterNeed;
        if (isOver || isByDuty)
            archived.append({term.category, due.decidingRule, due.keepUntil, isOver});
    }
    return hasNeedEnded ? archived : ArchivedTerms();
}

DataCategories categoriesOf(const ArchivedTerms &terms)
{
    DataCategories categories;
    for (const ArchivedTerm &term : terms)
        categories = categories.with(term.category);
    return categories;
}
