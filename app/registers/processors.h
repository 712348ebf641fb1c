#pragma once

#include "app/base/result.h"
#include "app/registers/processor.h"
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

/// The register of who receives data from us, as the privacy officer keeps it (art. 28 and 30(1)(d) GDPR).
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

private:
    const ServiceContext &m_context;
};
