#include "tests/backup/backup_fixture.h"

#include <QBuffer>

#include <cstring>
#include <sodium.h>

namespace backup_fixture {

SecretBytes secret(char filling)
{
    return *SecretBytes::copyOf(QByteArray(32, filling));
}

SeedSigner signer(char filling)
{
    return *signerOf(secret(filling));
}

QByteArray boxKey(char filling)
{
    QByteArray key(32, '\0');
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(key.data()), secret(filling).data());
    return key;
}

QByteArray filler(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24);
    }
    return bytes;
}

BackupSection section(const QString &name, const QByteArray &bytes)
{
    return {name, bytes.size(), [bytes](qint64 offset, char *to, qint64 room) -> Result<qint64> {
                const qint64 count = std::min(room, qint64(bytes.size()) - offset);
                std::memcpy(to, bytes.constData() + offset, size_t(count));
                return count;
            }};
}

BackupRequest request(const QList<BackupSection> &sections)
{
    BackupRequest wanted;
    wanted.vault = QUuid(QStringLiteral("6f1c2a34-0b5d-4c7e-8f90-a1b2c3d4e5f6"));
    wanted.logEpoch = 2;
    wanted.made = Instant{1'770'000'000'123'456};
    wanted.toolVersion = QStringLiteral("klantkluis 0.1.0");
    const QUuid member(QStringLiteral("0f0e0d0c-0b0a-4908-8706-050403020100"));
    wanted.recipients = {
        {GrantKind::Member, member, boxKey('m')}, {GrantKind::Recovery, QUuid(), boxKey('r')}};
    wanted.manifest.schemaVersion = 12;
    wanted.manifest.tables = {
        {QStringLiteral("contact"), 100'000}, {QStringLiteral("consent_event"), 250'000}};
    wanted.manifest.auditSize = 4711;
    wanted.manifest.auditRoot = QByteArray(32, '\x11');
    wanted.manifest.checkpoint = QStringLiteral("klantkluis/kantoor/1\n4711\n\u2014 \"wie\" AbCd\n");
    wanted.manifest.ledgerCount = 3;
    wanted.manifest.ledgerHead = QByteArray(32, '\x22');
    wanted.manifest.canary = QStringLiteral("kanarie \\ 1");
    wanted.sections = sections;
    wanted.signer = signer();
    return wanted;
}

const QByteArray &signerKey()
{
    static const QByteArray key = signer().publicKey;
    return key;
}

Outcome MemoryMedium::create(const QString &name)
{
    m_name = name;
    files.insert(name + QStringLiteral(".part"), {});
    return done;
}

Outcome MemoryMedium::write(QByteArrayView bytes)
{
    QByteArray &part = files[m_name + QStringLiteral(".part")];
    if (room >= 0 && part.size() + bytes.size() > room)
        return Error{Failure::Unavailable, QStringLiteral("backup.destination-full")};
    part.append(bytes);
    return done;
}

Outcome MemoryMedium::sync()
{
    if (failsToSync)
        return Error{Failure::Unavailable, QStringLiteral("backup.sync")};
    return done;
}

Result<std::unique_ptr<QIODevice>> MemoryMedium::reread()
{
    auto device = std::make_unique<QBuffer>();
    QByteArray kept = files.value(m_name + QStringLiteral(".part"));
    if (flipAt >= 0 && flipAt < kept.size())
        kept[flipAt] = char(kept.at(flipAt) ^ 1);
    device->setData(kept);
    device->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(device));
}

Outcome MemoryMedium::publish()
{
    if (failsToPublish)
        return Error{Failure::Unavailable, QStringLiteral("backup.pulled-out")};
    files.insert(m_name, files.take(m_name + QStringLiteral(".part")));
    return done;
}

void MemoryMedium::discard()
{
    files.remove(m_name + QStringLiteral(".part"));
}

Outcome KeepingSink::begin(const BackupManifest &)
{
    isTouched = true;
    if (refuses)
        return Error{Failure::Refused, QStringLiteral("sink")};
    return done;
}

Outcome KeepingSink::beginSection(const SectionRecord &section)
{
    names << section.name;
    sections.insert(section.name, {});
    return done;
}

Outcome KeepingSink::write(QByteArrayView bytes)
{
    sections[names.constLast()].append(bytes);
    return done;
}

Outcome KeepingSink::endSection(const SectionRecord &section)
{
    ended << section.name;
    return done;
}

QByteArray written(const QList<BackupSection> &sections)
{
    MemoryMedium medium;
    const BackupRequest wanted = request(sections);
    const auto receipt = BackupWriter(wanted, medium).write(QStringLiteral("b"));
    return receipt ? medium.files.value(QStringLiteral("b")) : QByteArray();
}

Result<BackupManifest> extracted(
    const QByteArray &bytes, BackupSink &sink, char key, const QByteArray &trusted)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    auto reader = BackupReader::open(device);
    if (!reader)
        return reader.error();
    static QHash<char, std::shared_ptr<SecretBytes>>
        secrets; // thousands of calls, and locking memory is slow
    auto &held = secrets[key];
    if (!held)
        held = std::make_shared<SecretBytes>(secret(key));
    if (const auto unlocked = reader->unlock(*held); !unlocked)
        return unlocked.error();
    return reader->extract({trusted}, sink);
}

} // namespace backup_fixture
