#include "app/documents/trail_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString trailWords(const char *text)
{
    return QCoreApplication::translate("TrailWords", text);
}

const char *sentenceOf(const TrailFinding &finding)
{
    using Kind = TrailFinding::Kind;
    switch (finding.kind) {
    case Kind::Edited:
        return finding.first == finding.last
            ? QT_TRANSLATE_NOOP("TrailWords", "Entry %1 is not as it was written.")
            : QT_TRANSLATE_NOOP("TrailWords", "An entry from %1 to %2 is not as it was written.");
    case Kind::Deleted:
        return QT_TRANSLATE_NOOP("TrailWords", "Entry %1 is missing.");
    case Kind::Swapped:
        return QT_TRANSLATE_NOOP("TrailWords", "Entries stand in another order, from entry %1 on.");
    case Kind::Duplicated:
        return QT_TRANSLATE_NOOP("TrailWords", "Entry %1 is there a second time.");
    case Kind::Added:
        return QT_TRANSLATE_NOOP("TrailWords", "Entries were put in from outside, from entry %1 to %2.");
    case Kind::Truncated:
        return QT_TRANSLATE_NOOP("TrailWords", "The last entries are missing, from %1 to %2.");
    case Kind::RolledBack:
        return QT_TRANSLATE_NOOP("TrailWords",
            "The trail ends before what was seen of it: entries %1 to %2 are missing. The customer file was "
            "put back to an older copy, or replaced.");
    case Kind::Forked:
        return QT_TRANSLATE_NOOP("TrailWords",
            "The trail is another one than was seen: it differs somewhere from entry %1 to %2. The customer "
            "file was changed from outside, or replaced.");
    }
    Q_UNREACHABLE();
}

const char *rowWordOf(row_state::Table table)
{
    switch (table) {
    case row_state::Table::Request:
        return QT_TRANSLATE_NOOP("TrailWords", "a request");
    case row_state::Table::Member:
        return QT_TRANSLATE_NOOP("TrailWords", "a member of staff");
    case row_state::Table::Rule:
        return QT_TRANSLATE_NOOP("TrailWords", "a retention rule");
    case row_state::Table::Consent:
        return QT_TRANSLATE_NOOP("TrailWords", "a consent");
    }
    Q_UNREACHABLE();
}

const char *rowSentenceOf(const RowFinding &finding)
{
    switch (finding.what) {
    case RowFinding::What::Differs:
        return QT_TRANSLATE_NOOP("TrailWords",
            "Entry %2 tells how %1 was left, and it is otherwise now: it was changed or put back past the "
            "program.");
    case RowFinding::What::Untold:
        return QT_TRANSLATE_NOOP(
            "TrailWords", "There is %1 that no entry tells of: it was put in past the program.");
    case RowFinding::What::Unprovable:
        return QT_TRANSLATE_NOOP("TrailWords",
            "The detail of entry %2, which tells how %1 was left, was taken away past the program.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString trailFindingCode(TrailFinding::Kind kind)
{
    using Kind = TrailFinding::Kind;
    switch (kind) {
    case Kind::Edited:
        return QStringLiteral("edited");
    case Kind::Deleted:
        return QStringLiteral("deleted");
    case Kind::Swapped:
        return QStringLiteral("swapped");
    case Kind::Duplicated:
        return QStringLiteral("duplicated");
    case Kind::Added:
        return QStringLiteral("added");
    case Kind::Truncated:
        return QStringLiteral("truncated");
    case Kind::RolledBack:
        return QStringLiteral("rolled-back");
    case Kind::Forked:
        return QStringLiteral("forked");
    }
    Q_UNREACHABLE();
}

QString trailFindingSentence(const TrailFinding &finding)
{
    const QLocale locale;
    return trailWords(sentenceOf(finding))
        .replace(QStringLiteral("%1"), locale.toString(finding.first + 1))
        .replace(QStringLiteral("%2"), locale.toString(finding.last + 1));
}

QString rowTableCode(row_state::Table table)
{
    switch (table) {
    case row_state::Table::Request:
        return QStringLiteral("request");
    case row_state::Table::Member:
        return QStringLiteral("member");
    case row_state::Table::Rule:
        return QStringLiteral("rule");
    case row_state::Table::Consent:
        return QStringLiteral("consent");
    }
    Q_UNREACHABLE();
}

QString rowFindingSentence(const RowFinding &finding)
{
    return trailWords(rowSentenceOf(finding))
        .replace(QStringLiteral("%1"), trailWords(rowWordOf(finding.table)))
        .replace(QStringLiteral("%2"), QLocale().toString(finding.entry));
}

QString decisionFindingSentence(const DecisionFinding &finding)
{
    const char *sentence = finding.what == DecisionFinding::What::Forged
        ? QT_TRANSLATE_NOOP("TrailWords",
              "A decision on request %1 is not that of a member who may take it: it was put in or changed "
              "past "
              "the program.")
        : QT_TRANSLATE_NOOP("TrailWords",
              "Request %1 was approved or carried out without a valid approval of what was proposed.");
    return trailWords(sentence).replace(QStringLiteral("%1"), finding.request);
}

QString cosignatureDueSentence()
{
    return trailWords(QT_TRANSLATE_NOOP("TrailWords",
        "For a working day no second member has confirmed the trail: whoever signs in does so by that."));
}

QString forgedCheckpointSentence()
{
    return trailWords(QT_TRANSLATE_NOOP(
        "TrailWords", "A head of the trail that was written down does not bear the signature of a member."));
}

QString forgedRestoreSentence()
{
    return trailWords(QT_TRANSLATE_NOOP(
        "TrailWords", "A signature for a restored backup is not that of a member who may sign for it."));
}

QString unsignedRestoreSentence(quint64 sequence, int members, bool isSecondThere)
{
    const char *sentence = isSecondThere
        ? QT_TRANSLATE_NOOP("TrailWords",
              "The restore at entry %1 is not signed for by two members, but by %2. Another administrator or "
              "privacy officer must sign for it.")
        : QT_TRANSLATE_NOOP("TrailWords",
              "The restore at entry %1 is signed for by %2 of two members. Invite an administrator or a "
              "privacy "
              "officer who signs for it too.");
    const QLocale locale;
    return trailWords(sentence)
        .replace(QStringLiteral("%1"), locale.toString(sequence + 1))
        .replace(QStringLiteral("%2"), locale.toString(members));
}
