#pragma once

#include "app/base/result.h"
#include "app/leaving/leaving_order.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// The one door through which a file with personal data leaves that is no list of people (mailing_lists.h):
/// encrypted unless there is a reason not to, and never without a record. What cannot be recorded does not
/// leave, so nothing does from a file that is only looked at. Errors: Invalid "leaving.way",
/// "leaving.plain-reason", "leaving.letter-plain", "leaving.same-place"; Refused "leaving.plain-forbidden",
/// "leaving.package-only", "leaving.exists", "leaving.national-number" without a statute for what holds one,
/// "leaving.needs-approver" for special data, with "-criminal" and "-number" for those; Unavailable
/// "leaving.not-written", "leaving.letter-left".
class Leaving final
{
public:
    explicit Leaving(const ServiceContext &context) : m_context(context) {}

    /// Whether this could leave now, before something is done that cannot be undone: fails as write() does,
    /// as far as that shows without writing. Records nothing.
    QFuture<Outcome> check(const Permit &permit, const LeavingOrder &order) const;

    /// Writes `content`, and records it: both or nothing. Needs the right of the way.
    QFuture<Result<LeftFile>> write(
        const Permit &permit, const LeavingOrder &order, const QByteArray &content) const;

    /// The same of several files in one package, which is never plain.
    QFuture<Result<LeftFile>> write(
        const Permit &permit, const LeavingOrder &order, const QList<LeavingPart> &parts) const;

    /// Records a file that another service writes row by row (rows that were not taken), which must not begin
    /// before this is answered, and draws its passphrase. The same rules; of the places nothing but `isPlain`
    /// counts.
    QFuture<Result<LeftFile>> record(const Permit &permit, const LeavingOrder &order) const;

    /// What left, the newest first. Needs the right to read the trail.
    QFuture<Result<QList<FileLeft>>> left(
        const Permit &permit, FilingSystem filingSystem, bool isPlainOnly, int limit = 200) const;

private:
    const ServiceContext &m_context;
};
