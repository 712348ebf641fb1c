#include "app/audit/head_pin.h"

#include "app/audit/merkle_tree.h"
#include "app/audit/strict_text.h"
#include "app/vault/durable_file.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView firstPinLine = "klantkluis-pin 1";
constexpr qsizetype linesOfFile = 6;
constexpr qint64 mostBytes = 1024;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray fileOf(const LogHead &head)
{
    return firstPinLine.toByteArray() + '\n' + strict_text::spelled(head.vault) + '\n' +
        QByteArray::number(head.epoch) + '\n' + QByteArray::number(head.size) + '\n' +
        head.root.view().toByteArray().toBase64() + '\n';
}

std::optional<LogHead> headIn(const QByteArray &file)
{
    const QList<QByteArray> lines = file.split('\n');
    if (lines.size() != linesOfFile || lines.at(0) != firstPinLine || !lines.at(5).isEmpty())
        return std::nullopt;
    const auto vault = strict_text::uuid(lines.at(1));
    const auto epoch = strict_text::number(lines.at(2));
    const auto size = strict_text::number(lines.at(3));
    const auto root = Digest::from(strict_text::base64(lines.at(4)).value_or(QByteArray()));
    if (!vault || !epoch || !size || !root)
        return std::nullopt;
    return LogHead{.vault = *vault, .epoch = *epoch, .size = *size, .root = *root};
}

/// So that the new name survives a power cut too. Windows keeps names without being asked.
Outcome written(const QString &path, const QByteArray &bytes)
{
    const Error failed{Failure::Unavailable, u"pin.file"_s};
    QSaveFile file(path);
    // QSaveFile would give the rights of an older file of this name to the new one.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return failed;
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed;
    return done;
}

} // namespace

HeadPin::HeadPin(const QString &folder, const QUuid &vault)
    : m_vault(vault)
    , m_folder(folder)
    , m_path(QDir(folder).filePath(QString::fromLatin1(strict_text::spelled(vault)) + u".pin"_s))
{}

Result<std::optional<LogHead>> HeadPin::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<LogHead>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, u"pin.file"_s};
    const auto head = headIn(file.read(mostBytes));
    if (!head || head->vault != m_vault)
        return Error{Failure::Damaged, u"pin.file"_s};
    return head;
}

Outcome HeadPin::advance(const LogHead &head) const
{
    if (head.vault != m_vault)
        return Error{Failure::Invalid, u"pin.vault"_s};
    const auto pin = read();
    if (!pin)
        return pin.error();
    if (*pin == head)
        return done;
    const auto isBehind = [&head](const LogHead &seen) {
        return head.epoch < seen.epoch || (head.epoch == seen.epoch && head.size <= seen.size);
    };
    if (*pin && isBehind(**pin))
        return Error{Failure::Refused, u"pin.back"_s};
    if (!QDir().mkpath(m_folder))
        return Error{Failure::Unavailable, u"pin.file"_s};
    auto stored = written(m_path, fileOf(head));
    if (stored)
        std::ignore = durable_file::syncFolder(m_folder);
    return stored;
}

PinVerdict HeadPin::compare(
    const std::optional<LogHead> &pin, const LogHead &head, const QList<Digest> &proof)
{
    if (!pin)
        return PinVerdict::NoPin;
    if (pin->vault != head.vault)
        return PinVerdict::Forked;
    if (head.epoch != pin->epoch)
        return head.epoch > pin->epoch ? PinVerdict::NewEpoch : PinVerdict::RolledBack;
    if (head.size < pin->size)
        return PinVerdict::RolledBack;
    if (head.size == pin->size)
        return head.root == pin->root ? PinVerdict::Same : PinVerdict::Forked;
    return merkle::isConsistent(pin->size, pin->root, head.size, head.root, proof) ? PinVerdict::Grown
                                                                                   : PinVerdict::Forked;
}
