#pragma once

#include "app/base/result.h"
#include "app/registers/processor.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// The register of who receives data from us, as the privacy officer keeps it (art. 28 and 30(1)(d) GDPR).
class Processors final
{
public:
    explicit Processors(const ServiceContext &context) : m_context(context) {}

    /// Any member, in the order of their names; those that ended as well.
    QFuture<Result<QList<Processor>>> list(const Permit &permit) const;

    /// A new one, with whom they work for and what goes to them. Duplicate when the name is taken, NotFound
    /// for a purpose or a processor that is not there.
    QFuture<Result<Id<Processor>>> add(const Permit &permit, const Processor &processor) const;

private:
    const ServiceContext &m_context;
};
