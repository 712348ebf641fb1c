#include "app/leaving/leaving_file.h"

#include "app/formats/mail_draft.h"
#include "app/formats/zip_writer.h"
#include "app/vault/package_passphrase.h"
#include "app/vault/sha256.h"

#include <QFile>
#include <QFileInfo>

namespace {

Error leavingNotWritten()
{
    return Error{Failure::Unavailable, QStringLiteral("leaving.not-written")};
}

/// As what lies on the medium says.
Outcome checkStored(StagedFile &file, const QByteArray &content, const SecretText &passphrase)
{
    const auto stored = file.readBack();
    if (!stored)
        return leavingNotWritten();
    if (passphrase.isEmpty())
        return *stored == content ? Outcome(done) : Outcome(leavingNotWritten());
    const auto opened = zip_writer::opened(*stored, passphrase);
    return opened && *opened == content ? Outcome(done) : Outcome(leavingNotWritten());
}

/// The attachment bears no name but that of the file's ending: a file's name may say more than it should.
Result<std::unique_ptr<StagedFile>> stagedLetter(
    const LeavingLetter &letter, const QString &name, const QByteArray &archive)
{
    const QByteArray message = emlOf({.subject = letter.subject,
        .text = letter.text,
        .attachmentName = QFileInfo(name).completeBaseName() + QStringLiteral(".zip"),
        .attachment = archive});
    return StagedFile::write(letter.path, message);
}

} // namespace

Result<LeavingFile> LeavingFile::write(const LeavingPlaces &places, const QString &name, QByteArray content)
{
    LeavingFile leaving;
    QByteArray handed = content;
    if (!places.isPlain) {
        auto passphrase = package_passphrase::drawn();
        if (!passphrase)
            return passphrase.error();
        leaving.passphrase = *std::move(passphrase);
        auto archive = zip_writer::encrypted({name, content}, leaving.passphrase);
        if (!archive)
            return archive.error();
        handed = *std::move(archive);
    }
    // Nobody may find in the clear what nobody knows of: until it is recorded, its place is kept by as many
    // zeros.
    auto staged = StagedFile::write(places.path, places.isPlain ? QByteArray(handed.size(), '\0') : handed);
    if (!staged)
        return leavingNotWritten();
    leaving.file = *std::move(staged);
    leaving.digest = sha256({handed}).view().toByteArray();
    if (places.isPlain) {
        leaving.plain = std::move(handed);
        return leaving;
    }
    if (auto good = checkStored(*leaving.file, content, leaving.passphrase); !good)
        return good.error();
    if (!places.letter.path.isEmpty()) {
        auto letter = stagedLetter(places.letter, name, handed);
        if (!letter)
            return leavingNotWritten();
        leaving.letter = *std::move(letter);
    }
    return leaving;
}

Outcome LeavingFile::putInPlace()
{
    if (!plain.isNull()) {
        if (!file->rewrite(plain))
            return leavingNotWritten();
        if (auto good = checkStored(*file, plain, {}); !good)
            return good;
    }
    // The letter first: nothing had its name before, so that it can be taken away again.
    if (letter && !letter->putInPlace())
        return leavingNotWritten();
    if (file->putInPlace())
        return done;
    if (letter && !QFile::remove(letter->path()))
        return Error{Failure::Unavailable, QStringLiteral("leaving.letter-left"),
            {QFileInfo(letter->path()).fileName()}};
    return leavingNotWritten();
}

Outcome checkPlaces(const LeavingPlaces &places, bool mayReplace)
{
    const QString file = QFileInfo(places.path).absoluteFilePath();
    const QString letter =
        places.letter.path.isEmpty() ? QString() : QFileInfo(places.letter.path).absoluteFilePath();
    if (file == letter)
        return Error{Failure::Invalid, QStringLiteral("leaving.same-place"), {QStringLiteral("eml")}};
    if (!mayReplace && QFileInfo(file).isFile())
        return Error::refused("leaving.exists", {QFileInfo(file).fileName()});
    if (!letter.isEmpty() && QFileInfo(letter).isFile())
        return Error::refused("leaving.exists", {QFileInfo(letter).fileName()});
    return done;
}

void sweepPlaces(const LeavingPlaces &places, const QDateTime &now)
{
    // What another desk writes to the same folder right now is younger.
    constexpr qint64 anHour = 3600;
    for (const QString &path : {places.path, places.letter.path}) {
        if (!path.isEmpty())
            StagedFile::sweep(QFileInfo(path).absolutePath(), now.addSecs(-anHour));
    }
}
