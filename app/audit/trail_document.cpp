#include "app/audit/trail_document.h"

#include "app/audit/audit_leaf.h"
#include "app/audit/checkpoint_signing.h"
#include "app/audit/strict_text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace trail_document {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString spelled(const QUuid &uuid)
{
    return QString::fromLatin1(strict_text::spelled(uuid));
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonArray jsonOf(const QList<NoteKey> &keys)
{
    QJsonArray all;
    for (const NoteKey &key : keys) {
        all.append(
            QJsonObject{{u"name"_s, key.name}, {u"ed25519"_s, hex(key.publicKey)}, {u"id"_s, hex(key.id())}});
    }
    return all;
}

QJsonObject jsonOf(const LogHead &head)
{
    return {{u"log"_s, spelled(head.vault)}, {u"epoch"_s, qint64(head.epoch)}, {u"size"_s, qint64(head.size)},
        {u"root"_s, QString::fromLatin1(head.root.toHex())}};
}

QJsonObject jsonOf(const sealed_trail_repository::SealedRow &row)
{
    QJsonObject entry{{u"sequence"_s, qint64(row.sequence)}, {u"position"_s, row.position},
        {u"header"_s, hex(row.header)}, {u"leaf"_s, hex(row.leafHash)}};
    // For who reads it; what counts is the header, in which the same stands.
    if (const auto leaf = audit_leaf::fromHeader(row.header)) {
        entry.insert(u"at"_s, leaf->happenedAt.toText());
        entry.insert(u"desk_at"_s, leaf->clientTime.toText());
        entry.insert(u"actor"_s, leaf->actor.isNull() ? QString() : spelled(leaf->actor));
        entry.insert(u"action"_s, leaf->action);
        entry.insert(u"object_kind"_s, leaf->objectKind);
        entry.insert(u"object"_s, leaf->objectRef);
        entry.insert(u"request"_s, leaf->requestRef);
        entry.insert(u"filing_system"_s, qint64(leaf->filingSystem));
        entry.insert(u"commitment"_s, QString::fromLatin1(leaf->commitment.toHex()));
    }
    if (row.hasDetail) {
        entry.insert(u"salt"_s, hex(row.salt));
        entry.insert(u"detail"_s, QString::fromUtf8(row.detail));
    }
    return entry;
}

QJsonObject jsonOf(const ProvenEntry &entry)
{
    QJsonObject json = jsonOf(entry.row);
    json.insert(u"proof"_s, QString::fromUtf8(entry.proof));
    return json;
}

QJsonObject jsonOf(const ProvenEpoch &epoch)
{
    QJsonObject json = jsonOf(epoch.checkpoint.head);
    json.insert(u"origin"_s, epoch.checkpoint.origin());
    json.insert(u"checkpoint"_s, QString::fromUtf8(epoch.note));
    QJsonArray all;
    for (const ProvenEntry &entry : epoch.entries)
        all.append(jsonOf(entry));
    json.insert(u"entries"_s, all);
    if (epoch.restored)
        json.insert(u"restored"_s, jsonOf(*epoch.restored));
    return json;
}

} // namespace

QByteArray headLine(const LogHead &head, const QList<NoteKey> &keys)
{
    QJsonObject line = jsonOf(head);
    line.insert(u"format"_s, u"klantkluis-trail/1"_s);
    line.insert(u"keys"_s, jsonOf(keys));
    return lineOf(line);
}

QByteArray entryLine(const sealed_trail_repository::SealedRow &row)
{
    return lineOf({{u"entry"_s, jsonOf(row)}});
}

QByteArray checkpointLine(const sealed_trail_repository::StoredCheckpoint &checkpoint)
{
    return lineOf(
        {{u"checkpoint"_s, QString::fromUtf8(checkpoint.note)}, {u"made_at"_s, checkpoint.madeAt.toText()}});
}

QByteArray sessionKeyLine(const checkpoint_key_repository::StoredKey &key)
{
    return lineOf({{u"session_key"_s,
        QJsonObject{{u"name"_s, key.member}, {u"ed25519"_s, hex(key.publicKey)},
            {u"document"_s, hex(key.document)}, {u"signature"_s, hex(key.signature)},
            {u"by"_s, hex(key.certifiedBy)}}}});
}

QByteArray proofDocument(
    const QString &requestRef, const QList<ProvenEpoch> &epochs, const QList<NoteKey> &keys)
{
    QJsonObject document = jsonOf(epochs.constFirst());
    document.insert(u"format"_s, u"klantkluis-proof/1"_s);
    document.insert(u"request"_s, requestRef);
    document.insert(u"keys"_s, jsonOf(keys));
    QJsonArray earlier;
    for (const ProvenEpoch &epoch : epochs.sliced(1))
        earlier.append(jsonOf(epoch));
    if (!earlier.isEmpty())
        document.insert(u"earlier"_s, earlier);
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace trail_document
