#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/vault/sha256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <optional>

/// The part of an entry in the trail that is hashed into the tree and stays for ever (security.md 4.5.2). It
/// names things by their reference; what could say something of a person lies in the detail, of which only a
/// commitment stands here.
struct AuditLeaf
{
    /// Which log: that of a vault, counted anew after each restore of a backup (security.md 4.5.4).
    QUuid vault = {};
    quint64 epoch = 0;
    /// The place in the tree, from 0.
    quint64 sequence = 0;
    /// By the clock of who keeps the log.
    Instant happenedAt = {};
    /// By the clock of the desk.
    Instant clientTime = {};
    /// The member of staff; null for what the program did by itself.
    QUuid actor = {};
    /// "contact.edit".
    QString action = {};
    QString objectKind = {};
    QString objectRef = {};
    QString requestRef = {};
    /// The number of a FilingSystem, 0 for none.
    quint64 filingSystem = 0;
    /// Of the row as the action left it, where there is one.
    std::optional<Digest> rowState = std::nullopt;
    Digest commitment = {};

    friend bool operator==(const AuditLeaf &, const AuditLeaf &) = default;
};

namespace audit_leaf {

inline constexpr qsizetype saltSize = 32;

/// Who acted, as it is stored: null for what the program did by itself, which is no text at all; nothing for
/// any other spelling of a UUID than the one.
std::optional<QUuid> actorFrom(QByteArrayView stored);

/// Random, for one detail.
QByteArray newSalt();

/// SHA-256 of the salt and the detail: once both are erased, nothing can be guessed from it. Invalid
/// "leaf.salt" for a salt of another length than 32 bytes.
Result<Digest> commitment(QByteArrayView salt, QByteArrayView detail);

/// The leaf as TLV of format 1: what is stored, and hashed into the tree with merkle::leafHash(). Errors of
/// TlvWriter::finish().
Result<QByteArray> headerBytes(const AuditLeaf &leaf);
/// Damaged for anything that headerBytes() does not give; TooNew "leaf.format" for a later format.
Result<AuditLeaf> fromHeader(QByteArrayView header);

} // namespace audit_leaf
