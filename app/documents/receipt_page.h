#pragma once

#include "app/receipts/signed_receipt.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QTextDocument;

/// In which forms a receipt is handed out.
enum class ReceiptForm {
    JsonLd, ///< the signed document, which receipt_check.h checks
    Page    ///< the same facts on paper, with the digest of that document and who signed it
};

/// By the ending of a file's name, ".json" or ".pdf", also before that of a package (".pdf.zip"); a package
/// that does not say holds the document. None for any other.
std::optional<ReceiptForm> receiptFormOf(const QString &path);

/// The receipt on paper, in the language spoken now.
void layOutReceipt(const SignedReceipt &receipt, QTextDocument &document);

QByteArray receiptBytes(const SignedReceipt &receipt, ReceiptForm form);
/// The same facts as kantara_receipt.h has them.
QByteArray kantaraReceiptBytes(const SignedReceipt &receipt);
