#pragma once

#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/findings/finding_filter.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class DatabaseThread;
struct ServiceContext;

/// A finding, and of whom it is.
struct NamedFinding
{
    Finding finding = {};
    QString name = {};
    /// Who it is is archived, and whoever asks does not see it: no name is given.
    bool isArchived = false;
};

/// What a look at the whole file came to.
struct ScanReport
{
    qint64 texts = 0;
    int opened = 0;
    int gone = 0;
    /// All that waits now.
    qint64 open = 0;
};

/// Numbers and words in free text and in files that may not stand there, looked for in the whole file and
/// settled one by one (domain.md 8.3, 11.2).
class Findings final
{
public:
    /// Whether PDF files are searched too; where the program was built without, each waits as not searched.
    static bool searchesPdf();

    explicit Findings(const ServiceContext &context);
    ~Findings();

    /// Looks at every free text and every file that can be read, in slices, each recorded for itself, so that
    /// whoever works meanwhile does not wait. Stopped (Cancelled "finding.stopped") or broken off, the next
    /// one goes on from there. Progress: how many of a thousand parts; its text: how many texts. Needs the
    /// right to configure retention.
    QFuture<Result<ScanReport>> scan(
        const Permit &permit, FilingSystem filingSystem, const StopRequest &stop = {}) const;

    /// The gravest first; `total` tells all of them. Needs the right to edit contacts or to configure
    /// retention, and stands in the trail as a look at so many people. `after` is the `next` of the page
    /// before.
    QFuture<Result<PageOf<NamedFinding>>> list(const Permit &permit, FilingSystem filingSystem,
        const FindingFilter &filter = {}, int limit = 100, const QString &after = {}) const;

    /// How many are open; needs the right to see dashboards.
    QFuture<Result<qint64>> openCount(const Permit &permit, FilingSystem filingSystem) const;

    /// Settles one, and answers how it is now: the text is looked at again first, and what no longer stands
    /// there is Gone. A steward may mask; the rest asks the right to configure retention. Errors: maySettle()
    /// in finding.h; NotFound "finding.unknown"; Refused "contact.edit.own-record", "finding.held" for what a
    /// hold keeps from erasure, "text.evidence".
    QFuture<Result<Finding>> settle(const Permit &permit, FilingSystem filingSystem, Id<Finding> id,
        Settlement settlement, const QString &reason = {}) const;

    /// By which statute national numbers may be kept (art. 46 UAVG); empty where by none, which is what a
    /// file starts with. Setting it needs the right to configure retention.
    QFuture<Result<QString>> statute(const Permit &permit) const;
    QFuture<Outcome> setStatute(const Permit &permit, const QString &statute) const;

private:
    /// Goes through a whole file; there from the first look on.
    DatabaseThread &looker() const;

    const ServiceContext &m_context;
    mutable std::unique_ptr<DatabaseThread> m_looker;
};
