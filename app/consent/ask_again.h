#pragma once

#include "app/base/filing_system.h"
#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/consent/ask_again_line.h"
#include "app/consent/consent_bulk.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class DatabaseThread;
struct ServiceContext;

/// Whom to ask again: whose consent ended because its text was changed, it held until a day, or the
/// organisation ended it; never who ended it themselves. Errors: NotFound "purpose.unknown"; Refused
/// "purpose.ended", "ask-again.no-consent" for a purpose on another basis.
class AskAgain final
{
public:
    explicit AskAgain(const ServiceContext &context);
    ~AskAgain();

    /// Needs the right to see contacts; `after` is the `next` of the page before.
    QFuture<Result<PageOf<AskAgainLine>>> page(const Permit &permit, FilingSystem filingSystem,
        const QString &purposeKey, const QString &after = {}) const;
    /// Of everybody. Stopped, it answers Cancelled.
    QFuture<Result<AskAgainFigures>> figures(const Permit &permit, FilingSystem filingSystem,
        const QString &purposeKey, const StopRequest &stop = {}) const;

    /// Records of everybody who may be asked that they were, by the channel by which they may be; needs the
    /// right to record consent. Who cannot is passed over and counted. All of it or nothing: stopped, it
    /// answers Cancelled. Refused "ask-again.nobody" where there is nobody.
    QFuture<Result<BulkConsentOutcome>> record(const Permit &permit, FilingSystem filingSystem,
        const QString &purposeKey, const StopRequest &stop = {}) const;

    static constexpr int pageSize = 50;

private:
    const ServiceContext &m_context;
    /// Asks the gate of everybody, so that whoever reads meanwhile need not wait; there from the first time
    /// on.
    mutable std::unique_ptr<DatabaseThread> m_counter;
};
