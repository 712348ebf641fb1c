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

QList<zip_writer::Entry> entriesOf(const QList<LeavingPart> &parts)
{
    QList<zip_writer::Entry> entries;
    for (const LeavingPart &part : parts)
        entries.append({part.name, part.content});
    return entries;
}

/// As what lies on the medium says.
Outcome checkStored(StagedFile &file, const QByteArray &content)
{
    const auto stored = file.readBack();
    return stored && *stored == content ? Outcome(done) : Outcome(leavingNotWritten());
}

Outcome checkPackage(StagedFile &file, const QList<LeavingPart> &parts, const SecretText &passphrase)
{
    const auto stored = file.readBack();
    if (!stored)
        return leavingNotWritten();
    const auto opened = zip_writer::openedAll(*stored, passphrase);
    if (!opened || opened->size() != parts.size())
        return leavingNotWritten();
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (opened->at(at).content != parts.at(at).content)
            return leavingNotWritten();
    }
    return done;
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
    if (!places.isPlain)
        return write(places, {{name, std::move(content)}});
    // Nobody may find in the clear what nobody knows of: until it is recorded, its place is kept by as many
    // zeros.
    auto staged = StagedFile::write(places.path, QByteArray(content.size(), '\0'));
    if (!staged)
        return leavingNotWritten();
    LeavingFile leaving;
    leaving.file = *std::move(staged);
    leaving.digest = sha256({content}).view().toByteArray();
    leaving.plain = std::move(content);
    return leaving;
}

Result<LeavingFile> LeavingFile::write(const LeavingPlaces &places, const QList<LeavingPart> &parts)
{
    if (places.isPlain || parts.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("leaving.package-only")};
    auto passphrase = package_passphrase::drawn();
    if (!passphrase)
        return passphrase.error();
    const auto archive = zip_writer::encryptedAll(entriesOf(parts), *passphrase);
    if (!archive)
        return archive.error();
    auto staged = StagedFile::write(places.path, *archive);
    if (!staged)
        return leavingNotWritten();
    LeavingFile leaving;
    leaving.passphrase = *std::move(passphrase);
    leaving.file = *std::move(staged);
    leaving.digest = sha256({*archive}).view().toByteArray();
    if (auto good = checkPackage(*leaving.file, parts, leaving.passphrase); !good)
        return good.error();
    if (!places.letter.path.isEmpty()) {
        auto letter = stagedLetter(places.letter, parts.first().name, *archive);
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
        if (auto good = checkStored(*file, plain); !good)
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
