#pragma once

#include "app/base/instant.h"
#include "app/vault/signed_document.h"

#include <QString>
#include <QUuid>

#include <optional>

/// Somebody waits for a file that another desk has open.
struct ReleaseAsk
{
    QUuid vault;
    /// The opening that is asked to end (FileHolder::holding).
    QUuid holding;
    QUuid member;
    QString machine;
    Instant askedAt;
    /// Drawn for this question; the answer names it.
    QUuid number;
};

/// The question as a note beside the file, "<file>.ask", signed with the asker's key (signed_document.h, kind
/// "release-ask"). There is one: who asks last is answered.
///
/// Signed, TLV (tlv.h): 1 format 1; 2 vault; 3 holding; 4 member; 5 machine; 6 asked at; 7 number. Around it,
/// TLV: 1 what is signed, 2 the signature.
namespace release_note {

struct Found
{
    ReleaseAsk ask;
    QByteArray document;
    QByteArray signature;

    /// Whether the owner of the key wrote this.
    bool isSignedBy(QByteArrayView publicKey) const;
};

QString pathFor(const QString &file);

/// Unavailable "file.note"; failures of the signer.
Outcome write(const QString &file, const ReleaseAsk &ask, const Signer &signer);
/// Nothing where there is none, or something else by that name.
std::optional<Found> read(const QString &file);
bool exists(const QString &file);
void remove(const QString &file);

} // namespace release_note
