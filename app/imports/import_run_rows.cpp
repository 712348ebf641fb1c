#include "app/contacts/contact_name.h"
#include "app/grounds/ground_giving.h"
#include "app/imports/contact_update.h"
#include "app/imports/import_run.h"
#include "app/retention/archive_reader.h"

#include <algorithm>

namespace {

/// Beyond so many new people the list is written anew rather than filled in.
constexpr qsizetype mostListRows = 50'000;
/// A load of fewer rows is not worth making indexes again.
constexpr double leastForAside = 5'000;

const QStringList loadedTables = {QStringLiteral("contact"), QStringLiteral("contact_point"),
    QStringLiteral("postal_address"), QStringLiteral("identifier"), QStringLiteral("note"),
    QStringLiteral("relation_fact"), QStringLiteral("processing_ground"), QStringLiteral("retention_due"),
    QStringLiteral("informing_due")};

/// Nothing for what is applied, and for what the importer chose to keep.
std::optional<LeftAlone::Why> whyLeftAlone(FieldDifference::Fate fate)
{
    switch (fate) {
    case FieldDifference::Fate::NeedsRequest:
        return LeftAlone::Why::NeedsRequest;
    case FieldDifference::Fate::Asked:
        return LeftAlone::Why::Ask;
    case FieldDifference::Fate::Suppressed:
        return LeftAlone::Why::Suppressed;
    case FieldDifference::Fate::Applied:
    case FieldDifference::Fate::Kept:
        break;
    }
    return std::nullopt;
}

} // namespace

Outcome ImportRun::setIndexesAside(const FedBatch &batch)
{
    // Only where next to nothing is there yet: what is matched against needs its indexes, and on a server
    // others are shut out meanwhile.
    const double expected = static_cast<double>(batch.rows.size()) / std::max(batch.progress, 1e-9);
    if (m_population.here > 0 || expected < leastForAside ||
        static_cast<double>(m_population.all) > expected / 10)
        return done;
    auto aside = SetAsideIndexes::of(m_connection, loadedTables);
    if (!aside)
        return aside.error();
    m_aside.emplace(*std::move(aside));
    return done;
}

Outcome ImportRun::takeAll()
{
    bool first = true;
    for (;;) {
        auto batch = m_feed->next();
        if (!batch)
            return batch.error();
        if (!*batch)
            return done;
        if (first && !m_dry) {
            if (auto aside = setIndexesAside(**batch); !aside)
                return aside;
        }
        first = false;
        if (auto taken = takeBatch(**batch); !taken)
            return taken;
        if (auto told = tell(ImportProgress::Phase::Reading, (*batch)->progress); !told)
            return told;
    }
}

Outcome ImportRun::takeBatch(FedBatch &batch)
{
    const auto matches = matchesOf(batch);
    if (!matches)
        return matches.error();
    m_summary.hiddenRows = batch.notes.hiddenRows;
    m_summary.errorCells = batch.notes.errorCells;
    m_summary.formulasWithoutValue = batch.notes.formulasWithoutValue;
    std::vector<FedRow *> fresh;
    for (size_t i = 0; i < batch.rows.size(); ++i) {
        FedRow &fed = batch.rows[i];
        ++m_summary.read;
        const RowMatcher::Match match = matches->value(static_cast<qsizetype>(i));
        if (match.several) {
            fed.row.complaints.append({.line = fed.row.line, .fault = RowFault::MatchesSeveral});
            fed.row.rejected = true;
        }
        Outcome taken = done;
        if (fed.row.rejected || fed.row.duplicate)
            taken = refuse(fed.row);
        else if (match.person)
            taken = takeExisting(fed, *match.person);
        else if (fed.row.suppressed)
            taken = refuse(fed.row);
        else
            fresh.push_back(&fed);
        if (!taken)
            return taken;
    }
    // Told before more is read: a reason in one's own words is not one for a whole file.
    const qint64 people =
        m_sameWords.size() + m_summary.imported + m_updatedAnew + static_cast<qint64>(fresh.size());
    if (auto allowed = ground_giving::mayGive(m_permit, m_filingSystem, m_settings.plan.ground, people);
        !allowed)
        return allowed;
    return storeNew(fresh, batch.refs);
}

Result<QList<RowMatcher::Match>> ImportRun::matchesOf(const FedBatch &batch)
{
    if (!m_matcher)
        return QList<RowMatcher::Match>();
    auto matches = m_matcher->match(batch.rows);
    if (!matches)
        return matches;
    if (auto looked = findArchived(*matches); !looked)
        return looked.error();
    return matches;
}

Outcome ImportRun::findArchived(const QList<RowMatcher::Match> &matches)
{
    m_archived.clear();
    if (m_permit.may(Operation::ViewArchive, m_filingSystem))
        return done;
    QList<Id<Contact>> people;
    for (const RowMatcher::Match &match : matches) {
        if (match.person)
            people.append(match.person->contact.id);
    }
    const auto archived = archive_reader::ofMany(m_connection, m_filingSystem, people, m_settings.today);
    if (!archived)
        return archived.error();
    for (auto each = archived->cbegin(); each != archived->cend(); ++each)
        m_archived.insert(each.key());
    return done;
}

Outcome ImportRun::refuse(const ImportRow &row)
{
    ImportRow refused = row;
    if (row.rejected)
        ++m_summary.rejected;
    else if (row.duplicate)
        ++m_summary.duplicates;
    else {
        ++m_summary.suppressed;
        refused.complaints.append({.line = row.line, .fault = RowFault::Suppressed});
    }
    for (const RowComplaint &complaint : std::as_const(refused.complaints))
        note(complaint);
    return m_rejects ? m_rejects->write(refused) : Outcome(done);
}

void ImportRun::note(const RowComplaint &complaint)
{
    ++m_summary.complaintCount;
    if (complaint.fault == RowFault::MaskedNumber)
        ++m_summary.masked;
    if (m_summary.complaints.size() < ImportSummary::listLimit)
        m_summary.complaints.append(complaint);
}

void ImportRun::noteLeftAlone(
    const ImportRow &row, const ExistingContact &person, const ContactDifferences &differences)
{
    for (const FieldDifference &difference : differences.fields) {
        const auto why = whyLeftAlone(difference.fate);
        if (!why)
            continue;
        if (++m_summary.leftAloneCount <= ImportSummary::listLimit)
            m_summary.leftAlone.append({.line = row.line,
                .contact = person.contact.id,
                .name = listName(nameOf(person.contact)),
                .field = difference.field,
                .why = *why});
    }
}

Outcome ImportRun::takeExisting(FedRow &fed, const ExistingContact &person)
{
    const auto number = static_cast<size_t>(person.contact.id.number());
    if (m_met.size() <= number)
        m_met.resize(number + 1);
    if (m_met[number]) {
        // An earlier row was about the same person, found by something else.
        fed.row.duplicate = true;
        fed.row.complaints.append({.line = fed.row.line, .fault = RowFault::DuplicateInFile});
        return refuse(fed.row);
    }
    m_met[number] = true;
    for (const RowComplaint &complaint : std::as_const(fed.row.complaints))
        note(complaint);
    // Nobody edits their own record, nobody that of somebody whose processing is restricted (art. 18 GDPR),
    // and nobody what a duty alone keeps and they may not see.
    const bool own = !m_permit.ownContact().isEmpty() && m_permit.ownContact() == person.contact.ref;
    const bool archived = m_archived.contains(person.contact.id.number());
    const bool mayEdit = !own && !archived && !person.contact.restrictedAt;
    const ContactDifferences differences = differencesOf(person, fed.row, m_settings.plan.mapping, mayEdit);
    // Where values differ tells what stands there.
    if (!archived)
        noteLeftAlone(fed.row, person, differences);
    Purposes lacking = purposesWithoutGround(person);
    if (!mayEdit) {
        if (differences.withheld || !lacking.isEmpty() || archived)
            note({.line = fed.row.line, .fault = RowFault::PersonClosed});
        lacking.clear();
    }
    return update(fed.row, person, differences, lacking);
}

ImportRun::Purposes ImportRun::purposesWithoutGround(const ExistingContact &person) const
{
    Purposes lacking;
    for (const auto &purpose : m_purposes) {
        if (!purpose.restsOnConsent() && !person.grounds.contains(purpose.id.number()))
            lacking.append(purpose);
    }
    return lacking;
}

Outcome ImportRun::update(const ImportRow &row, const ExistingContact &person,
    const ContactDifferences &differences, const Purposes &lacking)
{
    if (!differences.changesAnything() && lacking.isEmpty()) {
        ++m_summary.unchanged;
        return done;
    }
    ++m_summary.updated;
    if (!m_sameWords.contains(person.contact.id.number()))
        ++m_updatedAnew;
    if (m_dry)
        return done;
    const auto provenance = m_load->provenanceOf(row);
    if (!provenance)
        return provenance.error();
    const contact_update::Context context{.filingSystem = m_filingSystem,
        .batch = m_batch.id,
        .provenance = *provenance,
        .source = m_provenance.source,
        .now = m_batch.startedAt,
        .staffRef = m_batch.staffRef};
    if (auto applied =
            contact_update::apply(m_connection, context, *m_organisations, person.contact.id, differences);
        !applied)
        return applied;
    const QDate until = m_grounds.value(person.contact.kind, m_provenance.ground).untilOn;
    for (const auto &purpose : lacking) {
        auto added = contact_update::addGround(
            m_connection, context, person.contact.id, purpose.id, purpose.basis, reasonFor(purpose), until);
        if (!added)
            return added;
    }
    m_updated.append(person.contact.id);
    return done;
}

Outcome ImportRun::storeNew(std::vector<FedRow *> &rows, QByteArrayView refs)
{
    for (const FedRow *fed : rows) {
        for (const RowComplaint &complaint : fed->row.complaints)
            note(complaint);
    }
    m_summary.imported += static_cast<qint64>(rows.size());
    if (m_dry || rows.empty())
        return done;
    std::vector<NewContact> people;
    people.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        people.push_back({.row = &rows[i]->row,
            .ref = refs.sliced(static_cast<qsizetype>(i) * FedBatch::refSize, FedBatch::refSize)});
    if (auto stored = m_load->add(people); !stored)
        return stored;
    for (size_t i = 0; i < rows.size(); ++i) {
        FedRow &fed = *rows[i];
        bulk_derived::writeTerms(*m_terms, m_filingSystem, people[i].id, fed.terms->terms);
        fed.listRow.contact = people[i].id;
        if (m_listBuilder) {
            if (auto added = m_listBuilder->add(fed.listRow); !added)
                return added;
        } else if (!m_rebuildList) {
            m_listRows.append(std::move(fed.listRow));
        }
    }
    if (m_terms->hasFailed())
        return m_terms->finish();
    if (m_listRows.size() > mostListRows) {
        m_rebuildList = true;
        m_listRows.clear();
    }
    return done;
}
