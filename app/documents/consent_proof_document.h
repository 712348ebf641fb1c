#pragma once

#include "app/base/result.h"
#include "app/consent/consent_proof.h"

#include <QJsonObject>
#include <QString>

class QTextDocument;

/// The proof of somebody's consents on paper, in the language spoken now.
void layOutConsentProof(const ConsentProof &proof, QTextDocument &document);
/// The same as a PDF that only its owner may read.
Outcome writeConsentProofPdf(const ConsentProof &proof, const QString &path);

/// The same for machines: keys in English, moments in UTC (ISO 8601), digests in hexadecimal (domain.md 2.6).
QJsonObject consentProofJson(const ConsentProof &proof);
Outcome writeConsentProofJson(const ConsentProof &proof, const QString &path);
