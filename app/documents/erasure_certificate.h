#pragma once

#include "app/requests/request.h"
#include "app/requests/request_result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QLocale>

/// What carrying out a request came to, for the answer to the person (domain.md 4.8). Names nobody: a
/// reference is enough.
struct CertificateFacts
{
    Request::Type type = Request::Type::Erasure;
    Request::Outcome outcome = Request::Outcome::Granted;
    QString requestRef = {};
    QDate received = {};
    QDate decided = {};
    QDate executed = {};
    RequestResult result = {};
    /// The day by which nothing of it is in a backup any more; null where nothing was erased.
    QDate goneFromBackupsBy = {};
    /// SHA-256 of the signed certificate that goes with it, and the fingerprint of who signed, in
    /// hexadecimal; empty where none does.
    QString digest = {};
    QString signer = {};
};

/// Whether it was carried out. What was refused is told in a letter (letters.h).
bool isCertifiable(const Request &request);

/// The facts of a request that was carried out; the newest decision stands first.
CertificateFacts certificateFacts(const Request &request, const QList<Decision> &decisions);

/// The person's own language; `otherwise` where it is not known or not one of ours.
QLocale::Language answerLanguage(const Request &request, QLocale::Language otherwise);

/// The answer as a PDF: the certificate of an erasure or a correction, or what was stopped or restricted.
QByteArray erasureCertificatePdf(const CertificateFacts &facts, QLocale::Language language);
