#include "app/requests/evidence_piece.h"

QString EvidencePiece::code() const
{
    switch (what) {
    case What::Letter:
        return QStringLiteral("letter:%1").arg(letter.number());
    case What::Mandate:
        return QStringLiteral("mandate");
    case What::Identity:
        return QStringLiteral("identity");
    case What::Plan:
        return QStringLiteral("plan");
    }
    Q_UNREACHABLE();
}

namespace evidence_pieces {

namespace {

const char *unopenedCode(EvidencePiece::What what)
{
    switch (what) {
    case EvidencePiece::What::Letter:
        return "request.letter-unopened";
    case EvidencePiece::What::Mandate:
        return "request.mandate-unopened";
    case EvidencePiece::What::Identity:
        return "request.identity-unopened";
    case EvidencePiece::What::Plan:
        return "request.plan-unopened";
    }
    Q_UNREACHABLE();
}

} // namespace

QList<EvidencePiece> of(const Request &request, const QList<Attachment> &letters)
{
    using enum EvidencePiece::What;
    QList<EvidencePiece> pieces;
    for (const Attachment &letter : letters)
        pieces.append(
            {.what = Letter, .letter = letter.id, .mark = QString::fromLatin1(letter.digest.toHex())});
    // Written down when the request came in and never changed, but for the address (evidence_opening.h).
    if (!request.representative.isEmpty())
        pieces.append({.what = Mandate, .mark = request.registeredAt.toText()});
    // Nobody asked for what the organisation does of its own accord.
    if (request.identityAt && request.channel != Request::Channel::OwnInitiative)
        pieces.append({.what = Identity,
            .mark = QStringLiteral("%1 V%2 %3")
                        .arg(request.identityMethod)
                        .arg(request.identityLevel)
                        .arg(request.identityAt->toText())});
    if (!request.proposal.isEmpty())
        pieces.append({.what = Plan, .mark = QString::fromLatin1(request.proposalDigest.toHex())});
    return pieces;
}

Outcome check(const QList<EvidencePiece> &pieces)
{
    for (const EvidencePiece &piece : pieces) {
        if (!piece.openedAt)
            return Error::refused(unopenedCode(piece.what));
    }
    return done;
}

QString signedText(const QList<EvidencePiece> &pieces)
{
    QStringList lines;
    for (const EvidencePiece &piece : pieces) {
        if (piece.openedAt)
            lines.append(piece.code() + u' ' + piece.mark);
    }
    return lines.join(u'\n');
}

} // namespace evidence_pieces
