#include "app/leaving/file_left_recording.h"

#include "app/leaving/file_left_repository.h"
#include "app/leaving/way_out.h"

namespace file_left_recording {

namespace {

/// The trail tells that there was a reason, and which exception; not what somebody wrote.
QString reasonWord(const FileLeft &file)
{
    const bool isException = file.plainReason == keyOf(LeavingForm::ToThePerson) ||
        file.plainReason == keyOf(LeavingForm::ReferencesOnly);
    return file.isEncrypted || isException ? file.plainReason : QStringLiteral("stated");
}

} // namespace

Outcome record(Change &change, FileLeft &file, const QString &objectKind, const QString &objectRef)
{
    const auto id = file_left_repository::add(change.connection(), file);
    if (!id)
        return id.error();
    file.id = *id;
    return change.audit({.action = QStringLiteral("leaving.file"),
        .filingSystem = file.filingSystem,
        .objectKind = objectKind,
        .objectRef = objectRef,
        .detail = {{QStringLiteral("file"), file.ref}, {QStringLiteral("way"), file.way},
            {QStringLiteral("class"), static_cast<int>(file.dataClass)},
            {QStringLiteral("encrypted"), file.isEncrypted}, {QStringLiteral("plain"), reasonWord(file)},
            {QStringLiteral("sha256"), QString::fromLatin1(file.digest.toHex())}}});
}

Outcome takeBack(Change &change, const FileLeft &file, const QString &objectKind, const QString &objectRef)
{
    if (auto gone = file_left_repository::remove(change.connection(), file.filingSystem, file.id); !gone)
        return gone;
    return change.audit({.action = QStringLiteral("leaving.undone"),
        .filingSystem = file.filingSystem,
        .objectKind = objectKind,
        .objectRef = objectRef,
        .detail = {{QStringLiteral("file"), file.ref}}});
}

} // namespace file_left_recording
