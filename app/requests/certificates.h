#pragma once

#include "app/base/result.h"
#include "app/receipts/signed_receipt.h"
#include "app/requests/request.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// A certificate as it was signed; receipt_check.h checks it without the file.
struct SignedCertificate
{
    QString requestRef = {};
    /// JSON in canonical form, with its proof.
    QByteArray document = {};
    /// SHA-256 of the document in hexadecimal.
    QString digest = {};
    ReceiptKey key = {};
};

/// Certificates of what was done on requests, signed in the organisation's name by the key that signs its
/// receipts.
class Certificates final
{
public:
    explicit Certificates(const ServiceContext &context) : m_context(context) {}

    /// Of a request that was carried out; else Refused "request.not-answerable". Needs the right to see the
    /// filing system; noted in the trail. Its facts are those of the request's result, so that a second one
    /// differs only in the moment at which it was made.
    QFuture<Result<SignedCertificate>> sign(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id) const;

private:
    const ServiceContext &m_context;
};
