#include "app/documents/sweep_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"

namespace {

QString sweepText(const char *text)
{
    return DocumentVoice::say("Sweeps", text);
}

QString sweepLine(const QString &what, qint64 people)
{
    return QStringLiteral("%1: %2").arg(what, DocumentVoice::locale().toString(people));
}

} // namespace

QString sweepOriginWord(SweepOrigin origin)
{
    switch (origin) {
    case SweepOrigin::Unknown:
        return sweepText(QT_TRANSLATE_NOOP("Sweeps", "Not noted"));
    case SweepOrigin::ByItself:
        return sweepText(QT_TRANSLATE_NOOP("Sweeps", "By itself"));
    case SweepOrigin::ByHand:
        return sweepText(QT_TRANSLATE_NOOP("Sweeps", "By hand"));
    case SweepOrigin::Command:
        return sweepText(QT_TRANSLATE_NOOP("Sweeps", "Command line"));
    }
    Q_UNREACHABLE();
}

QString sweepOutcomeSentence(const SweepReport &report)
{
    if (report.stopped)
        return sweepText(QT_TRANSLATE_NOOP("Sweeps", "Stopped. %1")).arg(errorSentence(*report.stopped));
    return report.isMore ? sweepText(QT_TRANSLATE_NOOP("Sweeps", "Done; more are due than one run proposes"))
                         : sweepText(QT_TRANSLATE_NOOP("Sweeps", "Done"));
}

QString figuresNotKeptSentence(const Error &why)
{
    return sweepText(QT_TRANSLATE_NOOP("Sweeps", "The figures of the day were not kept. %1"))
        .arg(errorSentence(why));
}

QStringList sweepLines(const SweepReport &report)
{
    QStringList lines{
        sweepLine(sweepText(QT_TRANSLATE_NOOP("Sweeps", "People of whom a term is over")), report.due),
        sweepLine(sweepText(QT_TRANSLATE_NOOP("Sweeps", "Proposed for erasure")), report.opened),
        sweepLine(sweepText(QT_TRANSLATE_NOOP("Sweeps", "With an open erasure already")), report.waiting),
        sweepLine(sweepText(QT_TRANSLATE_NOOP("Sweeps", "Proposals taken back, because the term moved")),
            report.voided)};
    for (auto at = report.byRule.cbegin(); at != report.byRule.cend(); ++at)
        lines.append(sweepLine(
            sweepText(QT_TRANSLATE_NOOP("Sweeps", "Proposed by rule %1")).arg(at.key()), at.value()));
    for (auto at = report.byCategory.cbegin(); at != report.byCategory.cend(); ++at)
        lines.append(sweepLine(
            sweepText(QT_TRANSLATE_NOOP("Sweeps", "To go: %1")).arg(categoryWord(at.key())), at.value()));
    for (auto at = report.passedOver.cbegin(); at != report.passedOver.cend(); ++at)
        lines.append(sweepLine(sweepText(QT_TRANSLATE_NOOP("Sweeps", "Passed over. %1"))
                                   .arg(errorSentence({Failure::Refused, at.key()})),
            at.value()));
    return lines;
}
