#include "app/documents/evidence_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/error_sentence.h"
#include "app/documents/request_plan_report.h"
#include "app/documents/request_words.h"

#include <QCoreApplication>

namespace {

QString evidenceSays(const char *text)
{
    return DocumentVoice::say("RequestEvidence", text);
}

QString nameOf(const EvidencePiece &piece, const QList<Attachment> &letters)
{
    for (const Attachment &letter : letters) {
        if (letter.id == piece.letter)
            return letter.name;
    }
    return QString::number(piece.letter.number());
}

QStringList mandateLines(const RequestFile &file)
{
    const RepresentativeAddress &address = file.representativeAddress;
    QStringList lines{evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "Who asks in the person's stead: %1"))
                          .arg(file.request.representative),
        evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "What entitles them to it: %1"))
            .arg(file.request.mandate)};
    QStringList reached{address.street, address.postcode, address.town, address.email};
    reached.removeAll(QString());
    if (!reached.isEmpty())
        lines.append(evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "Where they are reached: %1"))
                         .arg(reached.join(QStringLiteral(", "))));
    return lines;
}

QStringList identityLines(const RequestFile &file, const QString &checkedBy)
{
    const Request &request = file.request;
    QStringList lines{evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "How it was established: %1 (V%2)"))
                          .arg(identityMethodWord(request.identityMethod))
                          .arg(request.identityLevel),
        evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "By whom and when: %1, %2"))
            .arg(checkedBy,
                DocumentVoice::locale().toString(
                    request.identityAt.value_or(Instant()).toLocal(), QLocale::ShortFormat)),
        identityNeedWords(file.identityNeed)};
    if (!file.evidence.document.isEmpty())
        lines.append(evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "Document that was seen: %1"))
                         .arg(identityDocumentWord(file.evidence.document)));
    if (!file.evidence.remark.isEmpty())
        lines.append(evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "What was seen: %1"))
                         .arg(file.evidence.remark));
    if (const auto missing = file.identityNeed.missing(request))
        lines.append(errorSentence(*missing));
    return lines;
}

QStringList planLines(const RequestFile &file)
{
    QStringList lines;
    const Proposal plan = file.proposal.value_or(Proposal());
    for (QStringList row : planTable(file.request, plan, PlanAround::of(file))) {
        while (!row.isEmpty() && row.last().isEmpty())
            row.removeLast();
        lines.append(row.join(QStringLiteral(" | ")));
    }
    return lines;
}

} // namespace

QString evidenceWord(const EvidencePiece &piece, const QList<Attachment> &letters)
{
    switch (piece.what) {
    case EvidencePiece::What::Letter:
        return evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "The letter: %1"))
            .arg(nameOf(piece, letters));
    case EvidencePiece::What::Mandate:
        return evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "The mandate of the representative"));
    case EvidencePiece::What::Identity:
        return evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "How it was established who asks"));
    case EvidencePiece::What::Plan:
        return evidenceSays(QT_TRANSLATE_NOOP("RequestEvidence", "The whole plan"));
    }
    Q_UNREACHABLE();
}

QStringList evidenceLines(const EvidencePiece &piece, const RequestFile &file, const QString &checkedBy)
{
    switch (piece.what) {
    case EvidencePiece::What::Letter:
        return {};
    case EvidencePiece::What::Mandate:
        return mandateLines(file);
    case EvidencePiece::What::Identity:
        return identityLines(file, checkedBy);
    case EvidencePiece::What::Plan:
        return planLines(file);
    }
    Q_UNREACHABLE();
}
