#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/reviewed_terms.h"

namespace {

/// The terms that are over, as they stand on the day.
Result<QList<CategoryTerm>> termsOver(
    const AgendaQuestion &question, Connection &connection, Id<Contact> contact)
{
    const auto terms = retention_due_repository::terms(connection, question.filingSystem, contact);
    if (!terms)
        return terms.error();
    QList<CategoryTerm> over;
    for (CategoryTerm term : *terms) {
        term.due.state = stateOn(term.due, question.today);
        if (term.due.state == RetentionState::TermOver)
            over.append(term);
    }
    return over;
}

/// Of one person whose erasure nobody asks for: nothing where no term of theirs is over.
Result<std::optional<AgendaItem>> itemOfTerms(
    const AgendaQuestion &question, Connection &connection, Id<Contact> contact)
{
    using Found = std::optional<AgendaItem>;
    const auto over = termsOver(question, connection, contact);
    if (!over)
        return over.error();
    const auto person = contact_repository::byId(connection, question.filingSystem, contact);
    if (!person)
        return person.error();
    if (!*person || over->isEmpty())
        return Found();
    AgendaItem item =
        agenda::itemAbout(question, ReviewKind::Retention, **person, over->first().due.decidingRule);
    QStringList parts{item.subject};
    for (const CategoryTerm &term : *over)
        parts.append({QString::number(static_cast<int>(term.category)), term.due.decidingRule,
            term.due.keepUntil ? term.due.keepUntil->toString(Qt::ISODate) : QString()});
    item.matter = agenda::matterOf(parts);
    return Found(item);
}

/// The same of anybody: nothing where their erasure is asked for already.
Result<std::optional<AgendaItem>> termItem(
    const AgendaQuestion &question, Connection &connection, Id<Contact> contact)
{
    const auto isOpen = reviewed_terms::isErasureOpen(connection, question.filingSystem, contact);
    if (!isOpen)
        return isOpen.error();
    return *isOpen ? Result<std::optional<AgendaItem>>(std::optional<AgendaItem>())
                   : itemOfTerms(question, connection, contact);
}

Result<QList<AgendaItem>> termsDue(const AgendaQuestion &question, Connection &connection)
{
    const bool isOfEverybody = question.contacts.isEmpty();
    const auto contacts = isOfEverybody
        ? reviewed_terms::over(connection, question.filingSystem, question.today, review_rules::mostOfAKind)
        : Result<QList<Id<Contact>>>(question.contacts);
    if (!contacts)
        return contacts.error();
    QList<AgendaItem> items;
    for (const Id<Contact> contact : *contacts) {
        // Of everybody those are left out already whose erasure is asked for.
        const auto item = isOfEverybody ? itemOfTerms(question, connection, contact)
                                        : termItem(question, connection, contact);
        if (!item)
            return item.error();
        if (*item)
            items.append(**item);
    }
    return items;
}

Result<std::optional<AgendaItem>> termsNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto person = agenda::personOf(connection, question.filingSystem, subject);
    if (!person)
        return person.error();
    if (!*person)
        return std::optional<AgendaItem>();
    return termItem(question, connection, (*person)->id);
}

Outcome showTerms(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    auto terms =
        retention_due_repository::terms(change.connection(), question.filingSystem, evidence.now.contact);
    if (!terms)
        return terms.error();
    for (CategoryTerm &term : *terms)
        term.due.state = stateOn(term.due, question.today);
    evidence.terms = *terms;
    return done;
}

} // namespace

AgendaSource agenda::terms()
{
    return {.kind = ReviewKind::Retention,
        .decides = Operation::ConfigureRetention,
        .due = termsDue,
        .now = termsNow,
        .show = showTerms,
        .allows = nullptr,
        .carryOut = agenda::askErasureIfYes};
}
