#pragma once

#include "app/base/filing_system.h"
#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/necessity/necessity_report.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class DatabaseThread;
struct ServiceContext;

/// Whether each field that is held is needed by a purpose, a ground or a duty of that very person (art.
/// 5(1)(c) GDPR), and what is done about those that are not.
class Necessity final
{
public:
    explicit Necessity(const ServiceContext &context);
    ~Necessity();

    /// What is not needed, by field and how many people; needs the right to see contacts. Progress is how
    /// many of how many were looked at; stopped, it answers Cancelled.
    QFuture<Result<NecessityReport>> list(
        const Permit &permit, FilingSystem filingSystem, const StopRequest &stop = {}) const;
    /// The people of whom it is not needed (no field: of whom anything is not), in the order of their
    /// numbers; `after` is the `next` of the page before. The total is not told: list() does.
    QFuture<Result<PageOf<NeedlessPerson>>> people(const Permit &permit, FilingSystem filingSystem,
        std::optional<HeldField> field, const QString &after = {}) const;

    /// Proposes that it is erased, all that is not needed of each person (necessity_proposing.h); needs the
    /// right to handle requests. In one transaction; stopped, it answers Cancelled and nothing is changed.
    /// Refused "necessity.nothing" where nobody is left to propose it for.
    QFuture<Result<NecessityProposals>> propose(const Permit &permit, FilingSystem filingSystem,
        const NecessityChoice &choice, const StopRequest &stop = {}) const;
    /// Names the purpose that needs it: the field's category becomes part of what the purpose needs. Needs
    /// the right to set up purposes. NotFound "purpose.unknown"; Refused "necessity.has-it" where the purpose
    /// needs the category already, "necessity.asks-consent" for one that rests on consent, "purpose.ended".
    QFuture<Outcome> assign(
        const Permit &permit, FilingSystem filingSystem, HeldField field, const QString &purposeKey) const;

    /// How many people a page holds.
    static constexpr int pageSize = 50;

private:
    /// Goes through a whole file, so that whoever reads meanwhile need not wait; there from the first look
    /// on.
    DatabaseThread &looker() const;

    const ServiceContext &m_context;
    mutable std::unique_ptr<DatabaseThread> m_looker;
};
