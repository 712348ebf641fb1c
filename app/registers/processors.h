#pragma once

#include "app/base/result.h"
#include "app/registers/data_transfer.h"
#include "app/registers/processor_disclosures.h"
#include "app/registers/transfer_finding.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// What is agreed with somebody who receives data.
struct ProcessorTerms
{
    /// Null where the agreement stays as it is.
    QDate agreementOn = {};
    QDate agreementUntil = {};
    /// Besides those that there are.
    QList<Id<Purpose>> purposes = {};
    /// Where a breach or an erasure is reported to them; empty where that stays as it is.
    QString contact = {};
};

/// That we work with somebody no more.
struct ProcessorEnd
{
    Id<Processor> processor = {};
    /// Whether those go along who work for nobody else; refused where there are any and this is not said.
    bool withSubProcessors = false;
    /// What shows that they deleted what they had; null where that is still to come.
    QDate deletedOn = {};
    QString deletionProof = {};
};

/// The register of who receives data from us, as the privacy officer keeps it (art. 28 and 30(1)(d) GDPR),
/// and of what leaves the European Economic Area with them (art. 30(1)(e), 44 to 49). What is newly typed of
/// them in words of one's own is refused with Invalid "text.national-number" and the fields where a national
/// number stands in it: services, exit-plan, deletion-proof, flow-note, flow-people, flow-system; of a
/// transfer assessment, measures, cover.
class Processors final
{
public:
    explicit Processors(const ServiceContext &context) : m_context(context) {}

    /// Any member, in the order of their names; those that ended as well.
    QFuture<Result<QList<Processor>>> list(const Permit &permit) const;

    /// A new one, with whom they work for and what goes to them. Duplicate when the name is taken, NotFound
    /// for a purpose or a processor that is not there, Invalid "processor.agreement-later" for an agreement
    /// that is not signed yet.
    QFuture<Result<Id<Processor>>> add(const Permit &permit, const Processor &processor) const;

    /// What was agreed with one of them later: the agreement and the contact where `terms` has one, and
    /// purposes for which they receive data from now on. NotFound "processor.unknown".
    QFuture<Outcome> agree(const Permit &permit, const QString &name, const ProcessorTerms &terms) const;

    /// Everything of one as it is from now on, also whom they work for and what goes to them: what does not
    /// stand in it any more is taken away. Refused with "processor.circle" and the names of the circle;
    /// "processor.ended" for who ended; ChangedMeanwhile "processor.changed" for another version. The answer
    /// is how they stand then, with the version that the next change needs. Their agreements stay as they
    /// are.
    QFuture<Result<Processor>> replace(const Permit &permit, const Processor &processor) const;

    /// We work with them no more, and their transfers end; how many ended, they included. Refused with
    /// "processor.depended-on" and the names of those who would be left without anybody to work for.
    QFuture<Result<int>> end(const Permit &permit, const ProcessorEnd &end) const;

    /// Any member: what leaves the European Economic Area and the decisions on adequacy as they stand here.
    QFuture<Result<TransferTerms>> transfers(const Permit &permit) const;
    QFuture<Result<Id<DataTransfer>>> addTransfer(const Permit &permit, const DataTransfer &transfer) const;
    QFuture<Outcome> replaceTransfer(const Permit &permit, const DataTransfer &transfer) const;
    QFuture<Outcome> endTransfer(const Permit &permit, Id<DataTransfer> transfer) const;

    /// A decision of the Commission is otherwise than the program knows it: adopted, withdrawn or extended.
    /// The reason is where that can be read.
    QFuture<Outcome> setDecision(
        const Permit &permit, const AdequacyDecision &decision, const QString &reason) const;

    /// How many people lists with this recipient really told of, for each purpose and filing system that the
    /// permit sees figures of.
    QFuture<Result<QList<ProcessorDisclosures>>> disclosures(
        const Permit &permit, Id<Processor> processor) const;

private:
    const ServiceContext &m_context;
};
