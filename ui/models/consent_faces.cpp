#include "ui/models/consent_faces.h"

#include "app/documents/archive_words.h"
#include "app/documents/consent_words.h"

#include <QCoreApplication>

namespace {

/// From this many days on, the end of a validity is told.
constexpr int soon = 30;

PillFace endingFace(int daysLeft)
{
    return {Tone::Warn, QStringLiteral("clock"),
        QCoreApplication::translate("Consent", "Expires in %n day(s)", nullptr, daysLeft)};
}

PillFace groundFace(const ConsentLine &line)
{
    const bool isLaw = line.basis == LawfulBasis::LegalObligation;
    return {Tone::Neutral, isLaw ? QStringLiteral("file-certificate") : QStringLiteral("file-text"),
        isLaw ? QCoreApplication::translate("Consent", "Legal duty") : basisWord(line.basis)};
}

} // namespace

PillFace faceOf(const ConsentLine &line)
{
    if (line.isArchived)
        return {Tone::Neutral, QStringLiteral("archive"), archivedName()};
    const QString word = stateWord(line.state);
    if (line.daysLeft && *line.daysLeft <= soon)
        return endingFace(*line.daysLeft);
    if (!line.channel)
        return groundFace(line);
    switch (line.state) {
    case ConsentState::Given:
    case ConsentState::Renewed:
        return {Tone::Ok, QStringLiteral("circle-check"), word};
    case ConsentState::Withdrawn:
        return {Tone::Danger, QStringLiteral("circle-minus"), word};
    case ConsentState::Expired:
        return {Tone::Danger, QStringLiteral("clock"), word};
    case ConsentState::Invalidated:
        return {Tone::Danger, QStringLiteral("alert-triangle"), word};
    case ConsentState::Pending:
        return {Tone::Warn, QStringLiteral("hourglass"), word};
    case ConsentState::Requested:
        return {Tone::Info, QStringLiteral("mail"), word};
    case ConsentState::Refused:
    case ConsentState::Revoked:
        return {Tone::Neutral, QStringLiteral("ban"), word};
    case ConsentState::Deferred:
        return {Tone::Neutral, QStringLiteral("pause"), word};
    case ConsentState::Unknown:
        return {Tone::Neutral, QStringLiteral("help-circle"), word};
    }
    Q_UNREACHABLE();
}

SealFace sealOf(ConsentAct act)
{
    switch (act) {
    case ConsentAct::Given:
    case ConsentAct::Confirmed:
    case ConsentAct::Reaffirmed:
        return {Tone::Ok, QStringLiteral("circle-check")};
    case ConsentAct::Withdrawn:
        return {Tone::Danger, QStringLiteral("circle-minus")};
    case ConsentAct::Objected:
        return {Tone::Danger, QStringLiteral("hand")};
    case ConsentAct::Expired:
    case ConsentAct::Lapsed:
        return {Tone::Warn, QStringLiteral("clock")};
    case ConsentAct::Invalidated:
        return {Tone::Danger, QStringLiteral("alert-triangle")};
    case ConsentAct::Asked:
        return {Tone::Info, QStringLiteral("mail")};
    case ConsentAct::Deferred:
        return {Tone::Neutral, QStringLiteral("pause")};
    case ConsentAct::Refused:
    case ConsentAct::Revoked:
        return {Tone::Neutral, QStringLiteral("ban")};
    }
    Q_UNREACHABLE();
}
