#pragma once

#include "app/receipts/consent_receipt.h"

#include <QJsonArray>
#include <QJsonObject>

/// Who has to do with a consent, as parties of ISO/IEC TS 27560 (domain.md 3.1): the organisation, to whom it
/// hands data, and the authority where a complaint can be made.
namespace receipt_parties {

inline const QString controller = QStringLiteral("urn:klantkluis:party:controller");

QString subject(const ConsentReceipt &receipt);
/// The organisation itself where data is handed to nobody else.
QJsonArray recipients(const ConsentReceipt &receipt);
/// Those who work for the organisation (art. 28 GDPR).
QJsonArray processors(const ConsentReceipt &receipt);
/// Their names, with commas between.
QString recipientNames(const ConsentReceipt &receipt);
/// None where the country has an authority that the program does not know.
QString authority(const ConsentReceipt &receipt);
/// Where a complaint is made; empty as authority() is.
QString complaintAddress(const ConsentReceipt &receipt);
/// Every party with its name and address; the person is not among them.
QJsonArray all(const ConsentReceipt &receipt);

} // namespace receipt_parties
