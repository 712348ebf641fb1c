#pragma once

#include "app/consent/consent_proof.h"

#include <QByteArray>
#include <QJsonObject>

class QTextDocument;

/// The proof of somebody's consents on paper, in the language spoken now.
void layOutConsentProof(const ConsentProof &proof, QTextDocument &document);
/// The same as a PDF.
QByteArray consentProofPdf(const ConsentProof &proof);

/// The same for machines: keys in English, moments in UTC (ISO 8601), digests in hexadecimal (domain.md 2.6).
QJsonObject consentProofJson(const ConsentProof &proof);
QByteArray consentProofText(const ConsentProof &proof);
