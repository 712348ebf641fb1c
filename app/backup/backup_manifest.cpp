#include "app/backup/backup_manifest.h"

#include "app/backup/backup_header.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>

namespace {

constexpr qsizetype hashSize = 32;

QByteArray quoted(const QString &text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            json.append("\\u00").append(QByteArray(1, c).toHex());
        else
            json.append(c);
    }
    return json.append('"');
}

QByteArray quoted(const QByteArray &hash)
{
    return '"' + hash.toHex() + '"';
}

QByteArray listed(const QList<QByteArray> &items)
{
    return '[' + items.join(',') + ']';
}

qint64 numberIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger(-1);
}

QString textIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QByteArray hashIn(const QJsonObject &object, const char *key)
{
    return QByteArray::fromHex(textIn(object, key).toLatin1());
}

bool isSectionName(const QString &name)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.cbegin(), name.cend(), allowed);
}

bool haveSoundNames(const QList<SectionRecord> &sections)
{
    QSet<QString> names;
    for (const SectionRecord &section : sections) {
        if (!isSectionName(section.name) || names.contains(section.name))
            return false;
        names.insert(section.name);
    }
    return true;
}

bool isSound(const BackupManifest &manifest)
{
    const auto soundTable = [](const TableCount &table) { return !table.table.isEmpty() && table.rows >= 0; };
    const auto soundSection = [](const SectionRecord &section) {
        return section.size >= 0 && section.size <= BackupHeader::longestContent &&
            section.hash.size() == hashSize;
    };
    return manifest.schemaVersion >= 0 && manifest.auditEpoch >= 0 && manifest.auditSize >= 0 &&
        manifest.ledgerCount >= 0 && manifest.auditRoot.size() == hashSize &&
        manifest.ledgerHead.size() == hashSize && manifest.sections.size() <= BackupManifest::mostSections &&
        haveSoundNames(manifest.sections) &&
        std::all_of(manifest.tables.cbegin(), manifest.tables.cend(), soundTable) &&
        std::all_of(manifest.sections.cbegin(), manifest.sections.cend(), soundSection);
}

BackupManifest manifestFrom(const QJsonObject &object)
{
    BackupManifest manifest;
    const qint64 schema = numberIn(object, "schema");
    manifest.schemaVersion = schema > std::numeric_limits<int>::max() ? -1 : int(schema);
    for (const auto &value : object.value(QLatin1String("tables")).toArray()) {
        const QJsonObject table = value.toObject();
        manifest.tables << TableCount{textIn(table, "name"), numberIn(table, "rows")};
    }
    for (const auto &value : object.value(QLatin1String("sections")).toArray()) {
        const QJsonObject section = value.toObject();
        manifest.sections << SectionRecord{
            textIn(section, "name"), numberIn(section, "size"), hashIn(section, "blake2b")};
    }
    const QJsonObject audit = object.value(QLatin1String("audit")).toObject();
    manifest.auditEpoch = numberIn(audit, "epoch");
    manifest.auditSize = numberIn(audit, "size");
    manifest.auditRoot = hashIn(audit, "root");
    manifest.checkpoint = textIn(audit, "checkpoint");
    const QJsonObject ledger = object.value(QLatin1String("ledger")).toObject();
    manifest.ledgerCount = numberIn(ledger, "count");
    manifest.ledgerHead = hashIn(ledger, "head");
    manifest.canary = textIn(object, "canary");
    return manifest;
}

} // namespace

QByteArray BackupManifest::toJson() const
{
    QList<QByteArray> rows;
    for (const TableCount &table : tables)
        rows << "{\"name\":" + quoted(table.table) + ",\"rows\":" + QByteArray::number(table.rows) + '}';
    QList<QByteArray> parts;
    for (const SectionRecord &section : sections)
        parts << "{\"name\":" + quoted(section.name) + ",\"size\":" + QByteArray::number(section.size) +
                ",\"blake2b\":" + quoted(section.hash) + '}';
    return "{\"schema\":" + QByteArray::number(schemaVersion) + ",\"tables\":" + listed(rows) +
        ",\"sections\":" + listed(parts) + ",\"audit\":{\"epoch\":" + QByteArray::number(auditEpoch) +
        ",\"size\":" + QByteArray::number(auditSize) + ",\"root\":" + quoted(auditRoot) +
        ",\"checkpoint\":" + quoted(checkpoint) +
        "},\"ledger\":{\"count\":" + QByteArray::number(ledgerCount) + ",\"head\":" + quoted(ledgerHead) +
        "},\"canary\":" + quoted(canary) + '}';
}

Result<BackupManifest> BackupManifest::fromJson(const QByteArray &json)
{
    const Error damaged{Failure::Damaged, QStringLiteral("backup.manifest")};
    if (json.size() > longest)
        return damaged;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return damaged;
    BackupManifest manifest = manifestFrom(document.object());
    // Written again it must be the same: so nothing unknown, doubled or written otherwise passes.
    if (!isSound(manifest) || manifest.toJson() != json)
        return damaged;
    return manifest;
}
