#pragma once

#include "app/base/result.h"
#include "app/receipts/signed_receipt.h"

#include <QString>

#include <optional>

class QTextDocument;

/// In which forms a receipt is handed out.
enum class ReceiptForm {
    JsonLd, ///< the signed document, which receipt_check.h checks
    Page    ///< the same facts on paper, with the digest of that document and who signed it
};

/// By the ending of a file's name, ".json" or ".pdf"; none for any other.
std::optional<ReceiptForm> receiptFormOf(const QString &path);

/// The receipt on paper, in the language spoken now.
void layOutReceipt(const SignedReceipt &receipt, QTextDocument &document);

/// A file that only its owner may read, in the form of its ending. Invalid "document.write" for another
/// ending.
Outcome writeReceipt(const SignedReceipt &receipt, const QString &path);
/// The same facts as kantara_receipt.h has them.
Outcome writeKantaraReceipt(const SignedReceipt &receipt, const QString &path);
