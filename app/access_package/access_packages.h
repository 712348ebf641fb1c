#pragma once

#include "app/access_package/access_package.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/leaving/leaving_order.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <functional>
#include <memory>

class QThreadPool;
struct ServiceContext;

/// How a package leaves.
struct PackageOrder
{
    PackageWish wish = {};
    LeavingPlaces places = {};
    bool mayReplace = false;
    /// Asked between the parts; before it leaves, nothing has happened.
    StopRequest stop = {};
    /// Lays the record out as the files of the archive. Not called on the window's thread.
    std::function<Result<QList<LeavingPart>>(const AccessPackage &)> layOut = {};
};

/// What a person is handed on request: a copy of all that is held of them (art. 15 GDPR), or what they gave
/// us, to take elsewhere (art. 20).
class AccessPackages final
{
public:
    explicit AccessPackages(const ServiceContext &context);
    ~AccessPackages();

    /// What would be in it, without what is in the kept files. Needs the right to handle requests; where
    /// something is left out, to decide them; and of somebody in the archive the right to that, with which
    /// carrying out is enough. Refused "contact.archive-only". Errors of access_rule and access_gathering.
    QFuture<Result<AccessPackage>> preview(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, const PackageWish &wish) const;

    /// The files that are kept with the person, for who chooses among them; without what is in them.
    QFuture<Result<QList<PackageFile>>> kept(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id) const;

    /// Makes it, lets it leave encrypted, and records that as a step of the request. The passphrase is told
    /// once. Tells how far it is, of seven parts. The errors of
    /// preview() and of Leaving; Refused "package.nothing-portable".
    QFuture<Result<LeftFile>> hand(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, const PackageOrder &order) const;

private:
    const ServiceContext &m_context;
    std::unique_ptr<QThreadPool> m_desk;
};
