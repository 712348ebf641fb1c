#pragma once

#include "app/receipts/consent_receipt.h"

#include <QJsonObject>

/// The receipt in JSON-LD: every mandatory field of ISO/IEC TS 27560 in the profile
/// https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr, in terms of DPV 2.3 (domain.md 3.1 to 3.5). It
/// bears no signature yet (receipt_check.h).
QJsonObject receiptDocument(const ConsentReceipt &receipt);
