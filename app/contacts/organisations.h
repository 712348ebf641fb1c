#pragma once

#include "app/contacts/contact_details.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// Where business contacts work, to choose from.
class Organisations final
{
public:
    explicit Organisations(const ServiceContext &context) : m_context(context) {}

    /// Those whose name begins so, in the order of names.
    QFuture<Result<QList<Organisation>>> suggest(
        const Permit &permit, FilingSystem filingSystem, const QString &beginning, int limit = 50) const;
    /// NotFound "organisation.find" when nobody works there any more.
    QFuture<Result<Organisation>> find(
        const Permit &permit, FilingSystem filingSystem, Id<Organisation> id) const;

private:
    const ServiceContext &m_context;
};
