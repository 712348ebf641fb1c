#include "app/imports/import_run.h"

#include "app/changes/change.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/bsn_scan.h"
#include "app/contacts/provenance_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/findings/finding_recording.h"
#include "app/grounds/ground_end_repository.h"
#include "app/grounds/ground_giving.h"
#include "app/imports/import_batch_repository.h"
#include "app/settings/holiday_setting.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace {

/// Beyond so many, what is derived of people who changed is computed anew as a whole.
constexpr qsizetype mostRefreshed = 2'000;
constexpr qsizetype listMemory = qsizetype{48} << 20;

/// Takes out the columns that no chosen purpose needs, unless somebody gave a reason (art. 5(1)(c) GDPR).
void leaveOutUnneeded(ImportMapping &mapping, const QList<import_context_repository::ImportPurpose> &purposes)
{
    if (purposes.isEmpty())
        return;
    DataCategories needed;
    for (const auto &purpose : purposes)
        needed = DataCategories::fromBits(needed.bits() | purpose.categories.bits());
    for (const int column : columnsWithoutNeed(mapping, needed))
        mapping.columns[column].target = ImportTarget::Ignore;
}

QJsonObject countsOf(const ImportSummary &summary)
{
    return {{QStringLiteral("read"), summary.read}, {QStringLiteral("imported"), summary.imported},
        {QStringLiteral("updated"), summary.updated}, {QStringLiteral("duplicates"), summary.duplicates},
        {QStringLiteral("suppressed"), summary.suppressed}, {QStringLiteral("rejected"), summary.rejected}};
}

} // namespace

ImportRun::ImportRun(Connection &connection, const Permit &permit, Settings settings)
    : m_connection(connection)
    , m_permit(permit)
    , m_settings(std::move(settings))
    , m_filingSystem(m_settings.plan.filingSystem)
{}

ImportRun::~ImportRun() = default;

Outcome ImportRun::open()
{
    ImportPlan &plan = m_settings.plan;
    auto source = openSource(plan.path, plan.layout, m_settings.isStopped);
    if (!source)
        return source.error();
    if (plan.mapping.columns.size() != source->headers.size())
        return Error{Failure::Invalid, QStringLiteral("import.mapping-width")};
    const auto purposes = import_context_repository::purposes(m_connection, plan.purposes);
    if (!purposes)
        return purposes.error();
    if (purposes->size() != plan.purposes.size())
        return Error{Failure::NotFound, QStringLiteral("import.purpose")};
    m_purposes = *purposes;
    auto grounds = import_grounds::of(m_connection, plan, m_settings.today);
    if (!grounds)
        return grounds.error();
    m_grounds = *std::move(grounds);
    auto sameWords =
        ground_giving::givenToday(m_connection, m_permit, m_filingSystem, plan.ground, m_settings.today);
    if (!sameWords)
        return sameWords.error();
    m_sameWords = *std::move(sameWords);
    leaveOutUnneeded(plan.mapping, m_purposes);
    if (auto good = checkMapping(plan.mapping); !good)
        return good;
    const auto population = import_context_repository::population(m_connection, m_filingSystem);
    if (!population)
        return population.error();
    m_population = *population;
    if (!plan.rejectsPath.isEmpty()) {
        auto rejects =
            RejectsFile::create(plan.rejectsPath, source->headers, m_settings.words, plan.rejectsPassphrase);
        if (!rejects)
            return rejects.error();
        m_rejects.emplace(*std::move(rejects));
    }
    const auto basis = bulk_derived::termBasis(m_connection);
    if (!basis)
        return basis.error();
    auto key = suppression_list::key(m_connection);
    if (!key)
        return key.error();
    const auto suppressed = import_context_repository::suppressedHashes(m_connection, m_filingSystem);
    if (!suppressed)
        return suppressed.error();
    if (m_population.here > 0)
        m_matcher = std::make_unique<RowMatcher>(m_connection, m_filingSystem, m_population.lastId);
    if (plan.listAbsent)
        m_met.resize(static_cast<size_t>(m_population.lastId) + 1);
    m_feed = std::make_unique<RowFeed>(std::move(source->reader),
        RowFeed::Settings{.plan = plan,
            .today = m_settings.today,
            .suppressionKey = key->isEmpty() ? nullptr : std::make_shared<const SecretBytes>(*std::move(key)),
            .suppressed = *suppressed,
            .rules = basis->rules,
            .financialYearEndMonth = basis->financialYearEndMonth,
            .hasOtherGround = std::any_of(m_purposes.cbegin(), m_purposes.cend(),
                [](const auto &purpose) { return !purpose.restsOnConsent(); }),
            .keepCells = m_rejects && (m_population.here > 0 || !suppressed->isEmpty())});
    return done;
}

Outcome ImportRun::begin(Change &change)
{
    const ImportPlan &plan = m_settings.plan;
    m_batch = {.filingSystem = m_filingSystem,
        .ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .fileName = maskedBsn(QFileInfo(plan.path).fileName()),
        .mapping = QString::fromUtf8(QJsonDocument(toJson(plan.mapping)).toJson(QJsonDocument::Compact)),
        .startedAt = change.now(),
        .staffRef = m_permit.staffRef()};
    const auto batch = import_batch_repository::add(m_connection, m_batch);
    if (!batch)
        return batch.error();
    m_batch.id = *batch;
    m_provenance = {.source = plan.source.simplified(),
        .collectedOn = plan.collectedOn,
        .basis = plan.basis,
        .purpose = plan.purposes.size() == 1 ? plan.purposes.first() : Id<Purpose>(),
        .batch = m_batch.id,
        .recordedBy = m_permit.staffRef(),
        .recordedAt = change.now(),
        .ground = m_grounds.value(plan.kind)};
    const auto provenance = provenance_repository::add(m_connection, m_filingSystem, m_provenance);
    if (!provenance)
        return provenance.error();
    m_provenance.id = *provenance;
    auto organisations = OrganisationBook::read(m_connection, m_filingSystem);
    if (!organisations)
        return organisations.error();
    m_organisations.emplace(*std::move(organisations));
    const auto holidays = holiday_setting::find(m_connection);
    if (!holidays)
        return holidays.error();
    ContactLoad::Settings settings{.filingSystem = m_filingSystem,
        .batch = m_batch.id,
        .provenance = m_provenance,
        .origin = plan.origin,
        .kind = plan.kind,
        .groundsByKind = m_grounds,
        .now = change.now(),
        .staffRef = m_permit.staffRef(),
        .holidays = *holidays};
    for (const auto &purpose : std::as_const(m_purposes)) {
        if (!purpose.restsOnConsent())
            settings.grounds.append({purpose.id, purpose.basis, reasonFor(purpose)});
    }
    const auto lastNote = finding_recording::lastNote(m_connection, m_filingSystem);
    if (!lastNote)
        return lastNote.error();
    m_lastNote = *lastNote;
    m_load = std::make_unique<ContactLoad>(m_connection, *m_organisations, std::move(settings));
    m_terms = bulk_derived::termWriter(m_connection);
    if (m_population.here == 0)
        m_listBuilder = std::make_unique<ListBuilder>(m_connection, m_filingSystem, listMemory);
    return done;
}

QString ImportRun::reasonFor(const import_context_repository::ImportPurpose &purpose) const
{
    const auto &own = m_settings.plan.ground.reason;
    return own ? own->simplified() : purpose.reason;
}

Result<ImportSummary> ImportRun::tryOut()
{
    m_dry = true;
    if (auto opened = open(); !opened)
        return opened.error();
    if (auto taken = takeAll(); !taken)
        return taken.error();
    if (auto listed = listAbsent(); !listed)
        return listed.error();
    return m_summary;
}

Result<ImportSummary> ImportRun::carryOut(Change &change)
{
    m_dry = false;
    if (auto told = bulk_derived::willComputeTerms(m_connection, m_filingSystem); !told)
        return told.error();
    if (auto opened = open(); !opened)
        return opened.error();
    if (auto begun = begin(change); !begun)
        return begun.error();
    if (auto taken = takeAll(); !taken)
        return taken.error();
    if (auto finished = finish(change); !finished)
        return finished.error();
    return m_summary;
}

Outcome ImportRun::commitRejects()
{
    return m_rejects ? m_rejects->commit() : Outcome(done);
}

Outcome ImportRun::finish(Change &change)
{
    m_feed.reset();
    if (auto there = m_load->finish(); !there)
        return there;
    if (auto forgotten = m_organisations->forgetUnused(); !forgotten)
        return forgotten;
    if (auto there = m_terms->finish(); !there)
        return there;
    // Whoever is absent is looked for before the list is written again.
    if (auto listed = listAbsent(); !listed)
        return listed;
    if (m_aside) {
        const auto told = [this](double share) { return tell(ImportProgress::Phase::Indexing, share); };
        if (auto restored = m_aside->restore(m_connection, told); !restored)
            return restored;
    }
    if (auto listed = finishLists(change); !listed)
        return listed;
    if (const auto looked =
            finding_recording::lookAtNotesAfter(m_connection, m_filingSystem, m_lastNote, change.now());
        !looked)
        return looked.error();
    return writeDown(change);
}

Outcome ImportRun::finishLists(Change &change)
{
    if (auto told = tell(ImportProgress::Phase::Listing, 0); !told)
        return told;
    const auto isCancelled = [this] { return !tell(ImportProgress::Phase::Listing, 0); };
    if (m_listBuilder) {
        change.replacedAll(m_filingSystem);
        const auto total = static_cast<double>(std::max<qint64>(1, m_listBuilder->count()));
        return m_listBuilder->write([&](qint64 rows) {
            return bool(tell(ImportProgress::Phase::Listing, static_cast<double>(rows) / total));
        });
    }
    const bool many = m_updated.size() > mostRefreshed;
    if (many) {
        if (auto computed =
                bulk_derived::recomputeTerms(m_connection, m_filingSystem, m_settings.today, isCancelled);
            !computed)
            return computed;
    } else {
        for (const Id<Contact> contact : std::as_const(m_updated))
            change.touched(m_filingSystem, contact);
    }
    if (many || m_rebuildList) {
        change.replacedAll(m_filingSystem);
        return bulk_derived::rebuildList(m_connection, m_filingSystem, isCancelled);
    }
    return addToLists(change);
}

Outcome ImportRun::addToLists(Change &change)
{
    // A few in a file of a million: nobody else is looked at.
    change.toldOfAll(m_filingSystem);
    if (auto counted = bulk_derived::recount(m_connection, m_filingSystem, m_listRows, 1); !counted)
        return counted;
    if (auto ended =
            ground_end_repository::addBatch(m_connection, m_filingSystem, m_batch.id, m_settings.today);
        !ended)
        return ended;
    return bulk_derived::insertRows(m_connection, m_filingSystem, m_listRows);
}

Outcome ImportRun::listAbsent()
{
    if (!m_settings.plan.listAbsent || m_population.here == 0)
        return done;
    auto listed = import_context_repository::everybody(
        m_connection, m_filingSystem, m_population.lastId, [this](Id<Contact> contact, const QString &name) {
            if (m_met[static_cast<size_t>(contact.number())])
                return true;
            if (++m_summary.absentCount <= ImportSummary::listLimit)
                m_summary.absent.append({contact, name});
            return true;
        });
    if (!listed)
        return listed;
    QList<Id<Contact>> contacts;
    for (const NamedContact &each : std::as_const(m_summary.absent))
        contacts.append(each.contact);
    const auto nameless =
        archive_veil::namelessAmong(m_connection, m_permit, m_filingSystem, m_settings.today, contacts);
    if (!nameless)
        return nameless.error();
    for (NamedContact &each : m_summary.absent) {
        each.isArchived = nameless->contains(each.contact.number());
        if (each.isArchived)
            each.name.clear();
    }
    return done;
}

Outcome ImportRun::writeDown(Change &change)
{
    m_summary.batch = m_batch.id;
    m_batch.finishedAt = m_settings.now;
    m_batch.read = m_summary.read;
    m_batch.imported = m_summary.imported;
    m_batch.updated = m_summary.updated;
    m_batch.duplicates = m_summary.duplicates;
    m_batch.suppressed = m_summary.suppressed;
    m_batch.rejected = m_summary.rejected;
    if (auto finished = import_batch_repository::finish(m_connection, m_batch); !finished)
        return finished;
    QJsonObject detail = countsOf(m_summary);
    QJsonArray columns;
    for (const ColumnMapping &column : std::as_const(m_settings.plan.mapping.columns)) {
        if (column.target != ImportTarget::Ignore)
            columns.append(factsOf(column.target).key);
    }
    QJsonArray purposes;
    for (const auto &purpose : std::as_const(m_purposes))
        purposes.append(purpose.key);
    detail.insert(QStringLiteral("fields"), columns);
    detail.insert(QStringLiteral("basis"), m_settings.plan.basis);
    detail.insert(QStringLiteral("reason"), codeOf(m_provenance.ground.reasonFrom));
    detail.insert(QStringLiteral("purposes"), purposes);
    return change.audit({.action = QStringLiteral("import.run"),
        .filingSystem = m_filingSystem,
        .objectKind = QStringLiteral("import"),
        .objectRef = m_batch.ref,
        .detail = detail});
}

Outcome ImportRun::tell(ImportProgress::Phase phase, double share)
{
    // Reading takes most of the time, at the sizes for which anybody watches.
    const double whole = phase == ImportProgress::Phase::Reading ? share * 0.79
        : phase == ImportProgress::Phase::Indexing               ? 0.8 + share * 0.1
                                                                 : 0.9 + share * 0.1;
    if (m_settings.progress && !m_settings.progress({.phase = phase, .rows = m_summary.read, .share = whole}))
        return Error{Failure::Cancelled, QStringLiteral("import.cancelled")};
    return done;
}
