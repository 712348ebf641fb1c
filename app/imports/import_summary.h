#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/contacts/edit_rule.h"
#include "app/imports/row_complaint.h"

#include <QList>

struct ImportBatch;

/// A difference that was left as it is: the rule asks for a request, the policy for a person, or what the
/// file says is on the suppression list.
struct LeftAlone
{
    enum class Why { NeedsRequest, Ask, Suppressed };

    qint64 line = 0;
    Id<Contact> contact = {};
    QString name = {};
    ContactField field = ContactField::Surname;
    Why why = Why::NeedsRequest;

    friend bool operator==(const LeftAlone &, const LeftAlone &) = default;
};

/// Somebody by name, as shown in a list after an import.
struct NamedContact
{
    Id<Contact> contact = {};
    QString name = {};
    /// Who it is is archived, and whoever imports does not see it: no name is given.
    bool isArchived = false;

    friend bool operator==(const NamedContact &, const NamedContact &) = default;
};

/// What an import did, or would do. Lists are cut at `listLimit`; the counts are whole.
struct ImportSummary
{
    static constexpr qsizetype listLimit = 1000;

    /// Not stored for a dry run.
    Id<ImportBatch> batch = {};
    qint64 read = 0;
    qint64 imported = 0;
    qint64 updated = 0;
    /// In the file already, and nothing new.
    qint64 unchanged = 0;
    qint64 duplicates = 0;
    qint64 suppressed = 0;
    qint64 rejected = 0;
    qint64 masked = 0;
    // Of a workbook: see TableNotes.
    qint64 hiddenRows = 0;
    qint64 errorCells = 0;
    qint64 formulasWithoutValue = 0;
    double seconds = 0;
    /// The file of rejects could not be written, though the import was done.
    bool rejectsFailed = false;

    qint64 complaintCount = 0;
    QList<RowComplaint> complaints = {};
    qint64 leftAloneCount = 0;
    QList<LeftAlone> leftAlone = {};
    qint64 absentCount = 0;
    QList<NamedContact> absent = {};
};

/// One import as it is remembered.
struct ImportBatch
{
    Id<ImportBatch> id = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// A UUID, under which the audit trail names it.
    QString ref = {};
    QString fileName = {};
    QString mapping = {};
    Instant startedAt = {};
    std::optional<Instant> finishedAt = std::nullopt;
    QString staffRef = {};
    /// For reading only: who that is, and where the data comes from.
    QString staffName = {};
    QString source = {};
    qint64 read = 0;
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 duplicates = 0;
    qint64 suppressed = 0;
    qint64 rejected = 0;
    std::optional<Instant> undoneAt = std::nullopt;

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

/// What taking an import back does, or did.
struct UndoSummary
{
    enum class Why {
        Edited = 1,
        Consent = 2,
        Request = 3,
        Hold = 4,
        Disclosure = 5,
        Notes = 6,
        Informed = 7,
        Archived = 8 ///< whoever takes it back does not see something of them
    };

    struct Kept
    {
        NamedContact contact;
        Why why = Why::Edited;

        friend bool operator==(const Kept &, const Kept &) = default;
    };

    qint64 removed = 0;
    qint64 reverted = 0;
    qint64 keptCount = 0;
    QList<Kept> kept = {};
};
