#include "app/handovers/kept_preview.h"

#include "app/handovers/handover_meanwhile_repository.h"
#include "app/handovers/handover_row_repository.h"

KeptPreview::KeptPreview(const Permit &permit, const HandoverQuestion &question, QDate today, qint64 position)
    : m_member(permit.staffRef()), m_question(question), m_today(today), m_position(position)
{}

void KeptPreview::take(const HandoverScope &scope, const HandoverSelection &selection)
{
    m_counts = {.included = selection.included(),
        .excluded = selection.excluded(),
        .fields = scope.fields,
        .reasons = selection.reasons(),
        .rules = selection.rules()};
    m_excluded.reserve(static_cast<size_t>(selection.excluded()));
    for (const HandoverSelection::Person &person : selection.people()) {
        if (!person.isAllowed)
            m_excluded.push_back({person.contact, person.rule, person.reason});
    }
}

Result<bool> KeptPreview::isOf(
    Connection &connection, const Permit &permit, const HandoverQuestion &question, QDate today) const
{
    if (permit.staffRef() != m_member || question != m_question || today != m_today)
        return false;
    const auto since = handover_meanwhile_repository::since(connection, question.filingSystem, m_position);
    return since ? Result<bool>(since->isNothing()) : Result<bool>(since.error());
}

Result<HandoverPreview> KeptPreview::page(Connection &connection, const ExclusionsWanted &wanted) const
{
    HandoverPreview preview = m_counts;
    QList<Id<Contact>> named;
    qint64 met = 0;
    for (const Excluded &each : m_excluded) {
        if (preview.exclusions.size() >= wanted.count)
            break;
        if (each.reason != wanted.reason.value_or(each.reason) || met++ < wanted.from)
            continue;
        const Id<Contact> id(each.contact);
        named.append(id);
        preview.exclusions.append({.contact = id, .rule = each.rule, .reason = each.reason});
    }
    const auto names = handover_row_repository::names(connection, m_question.filingSystem, named);
    if (!names)
        return names.error();
    for (HandoverExclusion &each : preview.exclusions)
        each.name = names->value(each.contact.number());
    return preview;
}
