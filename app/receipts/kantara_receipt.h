#pragma once

#include "app/receipts/consent_receipt.h"

#include <QJsonObject>

/// The same facts as a Kantara Consent Receipt v1.1.0 (domain.md 3.4), for who reads only that. `publicKey`:
/// of the organisation's receipts, in hexadecimal. This form bears no signature, and none is checked.
QJsonObject kantaraReceipt(const ConsentReceipt &receipt, const QString &publicKey);
