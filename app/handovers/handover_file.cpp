#include "app/handovers/handover_file.h"

#include "app/formats/mail_draft.h"
#include "app/formats/zip_writer.h"
#include "app/vault/package_passphrase.h"
#include "app/vault/sha256.h"

#include <QFile>
#include <QFileInfo>

namespace {

Error notWritten()
{
    return Error{Failure::Unavailable, QStringLiteral("handover.not-written")};
}

/// As what lies on the medium says.
Outcome checkStored(StagedFile &file, const QByteArray &content, const SecretText &passphrase)
{
    const auto stored = file.readBack();
    if (!stored)
        return notWritten();
    if (passphrase.isEmpty())
        return *stored == content ? Outcome(done) : Outcome(notWritten());
    const auto opened = zip_writer::opened(*stored, passphrase);
    return opened && *opened == content ? Outcome(done) : Outcome(notWritten());
}

/// The attachment bears no name but that of the list's ending: a file's name may say more than it should.
Result<std::unique_ptr<StagedFile>> stagedLetter(
    const HandoverLetter &letter, const QString &name, const QByteArray &archive)
{
    const QByteArray message = emlOf({.subject = letter.subject,
        .text = letter.text,
        .attachmentName = QFileInfo(name).completeBaseName() + QStringLiteral(".zip"),
        .attachment = archive});
    return StagedFile::write(letter.path, message);
}

} // namespace

Result<HandoverFile> HandoverFile::write(const HandoverOrder &order, const QString &name, QByteArray content)
{
    HandoverFile file;
    QByteArray handed = content;
    if (!order.isPlain) {
        auto passphrase = package_passphrase::drawn();
        if (!passphrase)
            return passphrase.error();
        file.passphrase = *std::move(passphrase);
        auto archive = zip_writer::encrypted({name, content}, file.passphrase);
        if (!archive)
            return archive.error();
        handed = *std::move(archive);
    }
    // Nobody may find in the clear what nobody knows of: until it is recorded, its place is kept by as many
    // zeros.
    auto list = StagedFile::write(order.path, order.isPlain ? QByteArray(handed.size(), '\0') : handed);
    if (!list)
        return notWritten();
    file.list = *std::move(list);
    file.digest = sha256({handed}).view().toByteArray();
    if (order.isPlain) {
        file.plain = std::move(handed);
        return file;
    }
    if (auto good = checkStored(*file.list, content, file.passphrase); !good)
        return good.error();
    if (!order.letter.path.isEmpty()) {
        auto letter = stagedLetter(order.letter, name, handed);
        if (!letter)
            return notWritten();
        file.letter = *std::move(letter);
    }
    return file;
}

Outcome HandoverFile::putInPlace()
{
    if (!plain.isNull()) {
        if (!list->rewrite(plain))
            return notWritten();
        if (auto good = checkStored(*list, plain, {}); !good)
            return good;
    }
    // The letter first: nothing had its name before, so that it can be taken away again.
    if (letter && !letter->putInPlace())
        return notWritten();
    if (list->putInPlace())
        return done;
    if (letter && !QFile::remove(letter->path()))
        return Error{Failure::Unavailable, QStringLiteral("handover.letter-left"),
            {QFileInfo(letter->path()).fileName()}};
    return notWritten();
}
