#include "app/audit/checkpoint.h"

#include "app/audit/strict_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfReference = 64;
constexpr qsizetype partsOfOrigin = 4;
constexpr QByteArrayView product = "klantkluis";

bool isReference(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= mostOfReference &&
        std::all_of(text.begin(), text.end(),
            [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

} // namespace

QString Checkpoint::origin() const
{
    return u"klantkluis/%1/%2/%3"_s.arg(
        organisation, QString::fromLatin1(strict_text::spelled(head.vault)), QString::number(head.epoch));
}

Result<SignedNote> Checkpoint::toNote() const
{
    if (!isReference(organisation.toUtf8()))
        return Error{Failure::Invalid, u"checkpoint.organisation"_s};
    return SignedNote::of(origin().toUtf8() + '\n' + QByteArray::number(head.size) + '\n' +
        head.root.view().toByteArray().toBase64() + '\n');
}

Result<Checkpoint> Checkpoint::fromNote(const SignedNote &note)
{
    const Error malformed{Failure::Damaged, u"checkpoint.format"_s};
    const QList<QByteArray> lines = note.text().split('\n');
    // The text ends with a newline, after which nothing stands.
    if (lines.size() != 4)
        return malformed;
    const QList<QByteArray> parts = lines.at(0).split('/');
    if (parts.size() != partsOfOrigin || parts.at(0) != product || !isReference(parts.at(1)))
        return malformed;
    const auto vault = strict_text::uuid(parts.at(2));
    const auto epoch = strict_text::number(parts.at(3));
    const auto size = strict_text::number(lines.at(1));
    const auto root = Digest::from(strict_text::base64(lines.at(2)).value_or(QByteArray()));
    if (!vault || !epoch || !size || !root)
        return malformed;
    return Checkpoint{.organisation = QString::fromLatin1(parts.at(1)),
        .head = {.vault = *vault, .epoch = *epoch, .size = *size, .root = *root}};
}

Result<SignedCheckpoint> verifiedCheckpoint(QByteArrayView note, const QList<NoteKey> &known)
{
    const auto parsed = SignedNote::parse(note);
    if (!parsed)
        return parsed.error();
    const auto signedBy = parsed->verify(known);
    if (!signedBy)
        return signedBy.error();
    const auto checkpoint = Checkpoint::fromNote(*parsed);
    if (!checkpoint)
        return checkpoint.error();
    return SignedCheckpoint{.checkpoint = *checkpoint, .signedBy = *signedBy};
}
