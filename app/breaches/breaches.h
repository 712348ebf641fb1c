#pragma once

#include "app/base/stop_request.h"
#include "app/breaches/breach_dossier.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QMap>

#include <memory>

class Change;
class Connection;
class Confirmation;
class DatabaseThread;
class QThreadPool;
struct ServiceContext;

/// What is written into the register, by field; empty text takes a value away.
using BreachEdits = QMap<BreachField, QString>;

/// The register of personal data breaches and their clocks (art. 33 and 34 GDPR). It is of the whole file:
/// who keeps breaches or the dashboards of any filing system sees it, and of whom it was in those alone.
/// NotFound "breach.find".
class Breaches final
{
public:
    explicit Breaches(const ServiceContext &context);
    ~Breaches();

    static bool mayLook(const Permit &permit);

    /// The newest first.
    QFuture<Result<QList<Breach>>> list(const Permit &permit) const;
    QFuture<Result<BreachDossier>> find(const Permit &permit, Id<Breach> id) const;

    /// A new one, as far as it is known. Fails as BreachValues::set() and breach_rules::checkValues() do;
    /// Invalid "breach.title" without one, "text.national-number".
    QFuture<Result<Breach>> open(const Permit &permit, const BreachEdits &edits) const;
    /// The same over the version that was read; a decision that waits lapses. ChangedMeanwhile
    /// "breach.changed".
    QFuture<Result<Breach>> edit(
        const Permit &permit, Id<Breach> id, int version, const BreachEdits &edits) const;

    /// Whom and what an incident touches, counted beside whoever reads or writes meanwhile. Fails as
    /// breach_scope_counting::count(); progress is up to scopeSteps.
    QFuture<Result<BreachScope>> scope(
        const Permit &permit, const BreachScopeQuestion &question, const StopRequest &stop = {}) const;
    /// The same, and then written into the register: people, categories and groups; who it is is kept apart.
    /// Stopped, nothing is written.
    QFuture<Result<BreachScope>> takeScope(const Permit &permit, Id<Breach> id,
        const BreachScopeQuestion &question, const StopRequest &stop = {}) const;
    static constexpr int scopeSteps = 1000;
    /// Who is touched, in parts of at most 200. Needs the right to view contacts.
    QFuture<Result<BreachPeoplePage>> people(
        const Permit &permit, Id<Breach> id, FilingSystem filingSystem, qint64 after) const;

    /// Fails as breach_rules::checkDecision() does. What needs a second person waits for one.
    QFuture<Result<Breach>> decide(
        const Permit &permit, Id<Breach> id, const BreachDecisionOrder &order) const;
    /// The second person's yes or no to what waits, with the digest of what they looked at. Fails as
    /// breach_rules::checkSecond() and breach_signing::sign() do; Invalid "breach.remark" for a no without
    /// words.
    QFuture<Result<Breach>> second(const Permit &permit, const Confirmation &confirmation, Id<Breach> id,
        const QByteArray &digest, bool agrees, const QString &remark) const;

    /// A report that went to the authority. Fails as breach_rules::checkReport() does.
    QFuture<Result<Breach>> report(const Permit &permit, Id<Breach> id, const BreachReport &report) const;
    /// People were told. Fails as breach_rules::checkInforming() does.
    QFuture<Result<Breach>> inform(
        const Permit &permit, Id<Breach> id, const BreachInforming &informing) const;
    /// To whom the message goes. Needs the right to export contacts; Refused "breach.not-to-inform",
    /// "breach.nobody" where nobody is kept, "breach.message-missing" {keys} while the register does not say
    /// what art. 34(2) asks.
    QFuture<Result<BreachMessages>> messages(
        const Permit &permit, Id<Breach> id, FilingSystem filingSystem) const;

    /// Fails as breach_rules::checkClosing() does. Who it was is forgotten, the numbers stay.
    QFuture<Result<Breach>> close(const Permit &permit, Id<Breach> id) const;
    QFuture<Result<Breach>> reopen(const Permit &permit, Id<Breach> id) const;

private:
    /// There from the first time on.
    DatabaseThread &beside() const;

    const ServiceContext &m_context;
    /// What is signed takes a second, and no database thread.
    std::unique_ptr<QThreadPool> m_desk;
    /// Counts what a breach touches.
    mutable std::unique_ptr<DatabaseThread> m_beside;
};

/// What the parts of the service share, inside its transactions.
namespace breach_keeping {

/// As Breaches::open(), within a change.
Result<Breach> opened(Change &change, const BreachEdits &edits, Instant now);
Result<Breach> found(Connection &connection, Id<Breach> id);
/// Stores the register and the state, tells the trail, and reads it again.
Result<Breach> stored(Change &change, const Breach &breach, const QString &action, const QJsonObject &detail);
/// The edits written over these values, and looked at.
Result<BreachValues> edited(
    const BreachValues &values, const BreachEdits &edits, const Breach &breach, Instant now);

} // namespace breach_keeping
