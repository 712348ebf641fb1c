#include "app/retention/archived_term.h"

ArchivedTerms archivedOn(const QList<CategoryTerm> &terms, QDate today)
{
    ArchivedTerms archived;
    bool hasDuty = false;
    for (const CategoryTerm &term : terms) {
        const DueResult &due = term.due;
        const bool isOver = due.keepUntil && *due.keepUntil < today;
        // A duty that no need of ours goes before has no day from which it alone keeps something.
        const bool isByDuty =
            due.restrictedFrom ? *due.restrictedFrom <= today : due.state == RetentionState::KeptByLaw;
        hasDuty |= isByDuty;
        if (isOver || isByDuty)
            archived.append({term.category, due.decidingRule, due.keepUntil, isOver});
    }
    return hasDuty ? archived : ArchivedTerms();
}

DataCategories categoriesOf(const ArchivedTerms &terms)
{
    DataCategories categories;
    for (const ArchivedTerm &term : terms)
        categories = categories.with(term.category);
    return categories;
}
