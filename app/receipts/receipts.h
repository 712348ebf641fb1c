#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/receipts/consent_receipt.h"
#include "app/receipts/signed_receipt.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// Receipts of consent, signed in the organisation's name.
class Receipts final
{
public:
    explicit Receipts(const ServiceContext &context) : m_context(context) {}

    /// Of one act. Needs the right to export; noted in the trail. The same act gives the same receipt id
    /// whenever it is asked for. Errors of makeReceipt().
    QFuture<Result<SignedReceipt>> receipt(
        const Permit &permit, FilingSystem filingSystem, Id<ConsentEvent> event) const;

    /// The key that signs, to be published so that others can compare it; made where there is none. Needs the
    /// right to export.
    QFuture<Result<ReceiptKey>> key(const Permit &permit) const;

private:
    const ServiceContext &m_context;
};
