#pragma once

#include "app/changes/bulk_derived.h"
#include "app/contacts/organisation_book.h"
#include "app/imports/contact_differences.h"
#include "app/imports/contact_load.h"
#include "app/imports/import_context_repository.h"
#include "app/imports/import_grounds.h"
#include "app/imports/import_plan.h"
#include "app/imports/import_progress.h"
#include "app/imports/import_summary.h"
#include "app/imports/rejects_file.h"
#include "app/imports/row_feed.h"
#include "app/imports/row_matcher.h"
#include "app/imports/table_source.h"
#include "app/lists/list_builder.h"
#include "app/staff/permit.h"
#include "app/storage/bulk_writer.h"

#include <QSet>

#include <functional>
#include <optional>

class Change;

/// One import being done, or tried out: the rows of a file against the people of a filing system.
class ImportRun final
{
public:
    struct Settings
    {
        ImportPlan plan = {};
        ComplaintWords words = {};
        Instant now = {};
        QDate today = {};
        /// Told now and then; false stops with Cancelled.
        std::function<bool(const ImportProgress &)> progress = {};
        /// Asked while a large workbook is opened, before there is any progress to tell.
        std::function<bool()> isStopped = {};
    };

    ImportRun(Connection &connection, const Permit &permit, Settings settings);
    ~ImportRun();

    /// Counts and lists what would be done. Changes nothing.
    Result<ImportSummary> tryOut();
    /// Does it, inside the change.
    Result<ImportSummary> carryOut(Change &change);
    /// After the commit: puts the file of rejects in its place.
    Outcome commitRejects();

private:
    using Purposes = QList<import_context_repository::ImportPurpose>;

    Outcome open();
    Outcome begin(Change &change);
    Outcome setIndexesAside(const FedBatch &batch);
    /// What stands with a ground for this purpose; empty: as where they came from has it.
    QString reasonFor(const import_context_repository::ImportPurpose &purpose) const;
    Outcome takeAll();
    Outcome takeBatch(FedBatch &batch);
    Result<QList<RowMatcher::Match>> matchesOf(const FedBatch &batch);
    /// Whom of those that were met the member does not see: nothing of them is compared, told or changed.
    Outcome findArchived(const QList<RowMatcher::Match> &matches);
    Outcome takeExisting(FedRow &fed, const ExistingContact &person);
    /// Those that rest on something else than consent, and that nothing is recorded for.
    Purposes purposesWithoutGround(const ExistingContact &person) const;
    Outcome update(const ImportRow &row, const ExistingContact &person, const ContactDifferences &differences,
        const Purposes &lacking);
    Outcome storeNew(std::vector<FedRow *> &rows, QByteArrayView refs);
    Outcome refuse(const ImportRow &row);
    Outcome finish(Change &change);
    Outcome finishLists(Change &change);
    Outcome addToLists(Change &change);
    Outcome listAbsent();
    Outcome writeDown(Change &change);
    void note(const RowComplaint &complaint);
    void noteLeftAlone(
        const ImportRow &row, const ExistingContact &person, const ContactDifferences &differences);
    Outcome tell(ImportProgress::Phase phase, double share);

    Connection &m_connection;
    const Permit &m_permit;
    Settings m_settings;
    FilingSystem m_filingSystem;
    bool m_dry = true;

    ImportSummary m_summary;
    ImportBatch m_batch;
    /// What comes behind it came with this import.
    qint64 m_lastNote = 0;
    Provenance m_provenance;
    Purposes m_purposes;
    QHash<ContactKind, ContactGround> m_grounds;
    import_context_repository::Population m_population;
    std::optional<RejectsFile> m_rejects;
    std::unique_ptr<RowFeed> m_feed;
    std::unique_ptr<RowMatcher> m_matcher;
    std::optional<OrganisationBook> m_organisations;
    std::unique_ptr<ContactLoad> m_load;
    std::unique_ptr<BulkWriter> m_terms;
    std::unique_ptr<ListBuilder> m_listBuilder;
    QList<ListRow> m_listRows;
    bool m_rebuildList = false;
    std::optional<SetAsideIndexes> m_aside;
    QList<Id<Contact>> m_updated;
    std::vector<bool> m_met;
    /// Of the batch at hand, by their numbers.
    QSet<qint64> m_archived;
    /// Whom the same words were given to on this day before, and whom of the others this import gives them.
    QSet<qint64> m_sameWords;
    qint64 m_updatedAnew = 0;
};
