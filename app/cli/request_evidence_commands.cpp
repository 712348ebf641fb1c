#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/cli/request_subject.h"
#include "app/contacts/visible_text.h"
#include "app/documents/evidence_words.h"
#include "app/formats/mail_text.h"
#include "app/leaving/leaving.h"
#include "app/requests/requests.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

QList<QCommandLineOption> evidenceOptions()
{
    return {filingSystemOption(),
        valueOption("out",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Where a letter goes that cannot be read here, such as a PDF: an encrypted ZIP.")),
            "PATH")};
}

QList<QCommandLineOption> representativeOptions()
{
    return {filingSystemOption(),
        valueOption(
            "street", requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Street and number.")), "TEXT"),
        valueOption("postcode", requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Postcode.")), "CODE"),
        valueOption("town", requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Town.")), "TEXT"),
        valueOption("email",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The e-mail address of the representative.")),
            "ADDRESS")};
}

/// What a letter says, where a terminal can show it; nothing where it must be saved to be seen.
std::optional<QStringList> linesOfLetter(const Attachment &letter)
{
    QString text;
    if (letter.mediaType == u"message/rfc822") {
        const MailText mail = mailTextOf(letter.content);
        text = QStringList{mail.from, mail.to, mail.date, mail.subject, {}, mail.body}.join(u'\n');
    } else if (letter.mediaType == u"text/html") {
        text = wordsOfHtml(QString::fromUtf8(letter.content));
    } else if (letter.mediaType.startsWith(u"text/")) {
        text = QString::fromUtf8(letter.content);
    } else {
        return std::nullopt;
    }
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = markedText(line);
    return lines;
}

bool isReadable(const EvidencePiece &piece, const RequestFile &file)
{
    if (piece.what != EvidencePiece::What::Letter)
        return true;
    for (const Attachment &letter : file.letters) {
        if (letter.id == piece.letter)
            return linesOfLetter({.mediaType = letter.mediaType}).has_value();
    }
    return false;
}

QJsonObject jsonOf(const EvidencePiece &piece)
{
    return {{QStringLiteral("piece"), piece.code()},
        {QStringLiteral("opened"), piece.openedAt ? QJsonValue(piece.openedAt->toText()) : QJsonValue()}};
}

/// Opens one piece and tells what is in it.
Outcome tellPiece(CommandRun &run, const RequestSubject &subject, const EvidencePiece &piece, Answer &answer,
    QJsonArray &told)
{
    const auto opened = run.services->requests()
                            .openEvidence(*run.permit, subject.filingSystem, subject.id, piece.code())
                            .result();
    if (!opened)
        return opened.error();
    const RequestFile &file = opened->file;
    const QStringList lines = opened->letter
        ? linesOfLetter(*opened->letter).value_or(QStringList())
        : evidenceLines(opened->piece, file, memberDisplayed(run, file.request.identityBy));
    answer.lines.append(evidenceWord(opened->piece, file.letters));
    for (const QString &line : lines)
        answer.lines.append(QStringLiteral("  ") + line);
    QJsonObject json = jsonOf(opened->piece);
    json.insert(QStringLiteral("text"), lines.join(u'\n'));
    told.append(json);
    return done;
}

/// Everything that a terminal can show; what it cannot is named.
Result<Answer> openAll(CommandRun &run, const RequestSubject &subject, const RequestFile &file)
{
    Answer answer;
    QJsonArray told;
    for (const EvidencePiece &piece : file.pieces) {
        if (isReadable(piece, file)) {
            if (auto seen = tellPiece(run, subject, piece, answer, told); !seen)
                return seen.error();
            continue;
        }
        told.append(jsonOf(piece));
        answer.lines.append(evidenceWord(piece, file.letters));
        answer.lines.append(QStringLiteral("  ") +
            requestWords(QT_TRANSLATE_NOOP(
                             "RequestCommands", "It cannot be read here: request evidence %1 %2 --out PATH"))
                .arg(QString::number(subject.id.number()), piece.code()));
    }
    answer.json.insert(QStringLiteral("evidence"), told);
    return answer;
}

/// Writes a letter out, so that another program opens it.
Result<Answer> saveLetter(
    CommandRun &run, const RequestSubject &subject, const RequestFile &file, const EvidencePiece &piece)
{
    LeavingOrder order{.way = way_out::requestEvidence,
        .filingSystem = subject.filingSystem,
        .objectKind = QStringLiteral("request"),
        .objectRef = file.request.ref,
        .places = leavingPlaces(run.value(QStringLiteral("out"))),
        .mayReplace = true};
    if (auto possible = run.services->leaving().check(*run.permit, order).result(); !possible)
        return possible.error();
    const auto opened = run.services->requests()
                            .openEvidence(*run.permit, subject.filingSystem, subject.id, piece.code())
                            .result();
    if (!opened)
        return opened.error();
    // What a package holds is seen without its passphrase.
    const QString suffix = QFileInfo(opened->letter->name).suffix();
    order.name = suffix.isEmpty() ? QStringLiteral("letter") : QStringLiteral("letter.") + suffix;
    const auto left = run.services->leaving().write(*run.permit, order, opened->letter->content).result();
    if (!left)
        return left.error();
    Answer answer{.json = jsonOf(opened->piece), .lines = {order.places.path}};
    answer.json.insert(QStringLiteral("path"), order.places.path);
    tellPassphrase(left->passphrase, order.places.path, answer);
    return answer;
}

Result<Answer> openEvidence(CommandRun &run)
{
    const QString code = run.arguments.size() > 1 ? run.arguments.takeLast() : QString();
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto file = run.services->requests().find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    const bool isSaved = run.isSet(QStringLiteral("out"));
    if (code.isEmpty())
        return isSaved ? Result<Answer>(usageError(QStringLiteral("missing"), {QStringLiteral("PIECE")}))
                       : openAll(run, *subject, *file);
    for (const EvidencePiece &piece : file->pieces) {
        if (piece.code() != code)
            continue;
        const bool isLetter = piece.what == EvidencePiece::What::Letter;
        if (isSaved && !isLetter)
            return usageError(QStringLiteral("not-with"), {QStringLiteral("--out"), code});
        if (isSaved)
            return saveLetter(run, *subject, *file, piece);
        RequestFile alone = *file;
        alone.pieces = {piece};
        return openAll(run, *subject, alone);
    }
    return Error{Failure::NotFound, QStringLiteral("request.evidence"), {code}};
}

Result<Answer> setRepresentative(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto kept = run.services->requests()
                          .setRepresentativeAddress(*run.permit, subject->filingSystem, subject->id,
                              {.street = run.value(QStringLiteral("street")),
                                  .postcode = run.value(QStringLiteral("postcode")),
                                  .town = run.value(QStringLiteral("town")),
                                  .email = run.value(QStringLiteral("email"))})
                          .result();
    return kept ? showRequest(run) : Result<Answer>(kept.error());
}

} // namespace

QList<Command> requestEvidenceCommands()
{
    const QString request = QStringLiteral("request");
    return {
        {.words = {request, QStringLiteral("evidence")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Opens what an approval rests on: the letter, the mandate, the identity, the plan."));
                },
            .usage = QStringLiteral("ID [PIECE]"),
            .options = evidenceOptions,
            .run = openEvidence},
        {.words = {request, QStringLiteral("representative")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Records where who asks in the person's stead is reached: letters go there."));
                },
            .usage = QStringLiteral("ID"),
            .options = representativeOptions,
            .run = setRepresentative},
    };
}
