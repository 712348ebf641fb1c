#include "app/changes/change.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_repository.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/reviewed_terms.h"
#include "app/staff/staff_repository.h"

#include <algorithm>

namespace {

const QString accessSubject = QStringLiteral("access");

/// Since when nobody looked: the last review, or three months ago where there was none.
Result<QDate> lookedOn(const AgendaQuestion &question, Connection &connection)
{
    const auto last = review_repository::lastSigned(connection, question.filingSystem, ReviewKind::Access);
    if (!last)
        return last.error();
    return *last ? (*last)->toLocal().date()
                 : question.today.addMonths(-review_rules::monthsBetweenAccessReviews);
}

/// Who may do what is what is decided on: another role, and it must be looked at again.
Result<QByteArray> rightsOf(Connection &connection)
{
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    QStringList rights;
    for (const StaffMember &member : *members) {
        for (const Grant &grant : member.grants)
            rights.append(QStringLiteral("%1 %2 %3")
                              .arg(member.ref, QString::number(static_cast<int>(grant.role)),
                                  QString::number(static_cast<int>(grant.filingSystem))));
    }
    std::sort(rights.begin(), rights.end());
    return agenda::matterOf(rights);
}

Result<std::optional<AgendaItem>> accessNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    using Found = std::optional<AgendaItem>;
    const auto since = lookedOn(question, connection);
    if (!since)
        return since.error();
    if (since->addMonths(review_rules::monthsBetweenAccessReviews) > question.today)
        return Found();
    const auto rights = rightsOf(connection);
    if (!rights)
        return rights.error();
    return Found(AgendaItem{.kind = ReviewKind::Access,
        .rule = QStringLiteral("quarterly"),
        .subject = subject,
        .matter = *rights});
}

Result<QList<AgendaItem>> accessDue(const AgendaQuestion &question, Connection &connection)
{
    // It is about the file, not about those who were chosen.
    if (!question.contacts.isEmpty())
        return QList<AgendaItem>();
    const auto item = accessNow(question, connection, accessSubject);
    if (!item)
        return item.error();
    return *item ? QList<AgendaItem>{**item} : QList<AgendaItem>();
}

Outcome showAccess(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    Connection &connection = change.connection();
    const auto since = lookedOn(question, connection);
    if (!since)
        return since.error();
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    const auto views =
        reviewed_terms::views(connection, question.filingSystem, Instant::fromDateTime(since->startOfDay()));
    if (!views)
        return views.error();
    evidence.access = AccessStanding{.members = *members, .views = *views, .since = *since};
    return done;
}

} // namespace

AgendaSource agenda::access()
{
    return {.kind = ReviewKind::Access,
        .decides = Operation::ReadAudit,
        .due = accessDue,
        .now = accessNow,
        .show = showAccess,
        .allows = nullptr,
        .carryOut = nullptr};
}
