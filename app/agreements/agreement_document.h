#pragma once

#include "app/agreements/agreement.h"
#include "app/agreements/processor_audit.h"

#include <QByteArray>

struct AgreementDocument;

/// A file kept with an agreement or with an audit: added once, never changed.
struct AgreementDocument
{
    /// The numbers are stored.
    enum class Kind {
        Agreement = 1,  ///< as it came from the processor
        SignedCopy = 2, ///< of what we drew up
        Annex = 3,
        Evidence = 4 ///< of an audit: the report, the certificate
    };
    /// The largest that is kept, in bytes.
    static constexpr qsizetype largest = 25 * 1024 * 1024;

    Id<AgreementDocument> id = {};
    /// One of the two.
    Id<Agreement> agreement = {};
    Id<ProcessorAudit> audit = {};
    Kind kind = Kind::Agreement;
    /// The version of the draft that was signed; 0 for any other file.
    int draftVersion = 0;
    QString name = {};
    QString mediaType = {};
    QByteArray content = {};
    /// Bytes of the content, known without reading it.
    qint64 size = 0;
    /// SHA-256 of the content.
    QByteArray digest = {};
    Instant addedAt = {};
    QString addedBy = {};

    friend bool operator==(const AgreementDocument &, const AgreementDocument &) = default;
};

inline constexpr std::array allAgreementDocumentKinds = {AgreementDocument::Kind::Agreement,
    AgreementDocument::Kind::SignedCopy, AgreementDocument::Kind::Annex, AgreementDocument::Kind::Evidence};

/// "agreement", "signed", "annex", "evidence".
QString codeOf(AgreementDocument::Kind kind);
std::optional<AgreementDocument::Kind> agreementDocumentKindFrom(QStringView code);
