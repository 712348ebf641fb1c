#include "app/documents/breach_sentence.h"

#include "app/documents/breach_words.h"
#include "app/documents/document_voice.h"

#include <QCoreApplication>
#include <QHash>

namespace {

QString breachSaid(const char *text)
{
    return DocumentVoice::say("Breaches", text);
}

QString breachCounted(const char *text, qint64 count)
{
    return DocumentVoice::say("Breaches", text, static_cast<int>(count));
}

/// The names of fields, with commas between.
QString breachFieldNames(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys) {
        const auto field = breachFieldFrom(key);
        names.append(field ? breachFieldWord(*field) : key);
    }
    return names.join(QStringLiteral(", "));
}

QString momentIn(const QStringList &place, qsizetype at)
{
    const auto moment = breach_values::momentFrom(place.value(at));
    return moment ? breachMoment(*moment) : place.value(at);
}

} // namespace

const char *breachSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("breach.find"), QT_TRANSLATE_NOOP("Errors", "This breach is not in the register.")},
        {QStringLiteral("breach.stored"),
            QT_TRANSLATE_NOOP("Errors", "What is stored of a breach cannot be read.")},
        {QStringLiteral("breach.changed"),
            QT_TRANSLATE_NOOP(
                "Errors", "This breach was changed meanwhile. Look at it again before you go on.")},
        {QStringLiteral("breach.title"), QT_TRANSLATE_NOOP("Errors", "Give the breach a name.")},
        {QStringLiteral("breach.nothing"), QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")},
        {QStringLiteral("breach.field"),
            QT_TRANSLATE_NOOP("Errors", "The register of breaches has no field '%1'. See: breach fields")},
        {QStringLiteral("breach.value"),
            QT_TRANSLATE_NOOP("Errors", "This value does not fit the field '%1'.")},
        {QStringLiteral("breach.value-long"),
            QT_TRANSLATE_NOOP("Errors", "The field '%1' holds at most %2 characters.")},
        {QStringLiteral("breach.aware-future"),
            QT_TRANSLATE_NOOP("Errors", "You cannot have become aware at %1: that moment is yet to come.")},
        {QStringLiteral("breach.aware-before"),
            QT_TRANSLATE_NOOP("Errors",
                "You cannot have been aware of it at %1: it only began at %2. Correct one of the two.")},
        {QStringLiteral("breach.aware-after-report"),
            QT_TRANSLATE_NOOP(
                "Errors", "You cannot have become aware at %1: the authority was told of it at %2 already.")},
        {QStringLiteral("breach.period"),
            QT_TRANSLATE_NOOP("Errors", "It cannot have ended at %2, before it began at %1.")},
        {QStringLiteral("breach.ongoing"),
            QT_TRANSLATE_NOOP("Errors", "It cannot have an end and still go on. Take one of the two away.")},
        {QStringLiteral("breach.range"), QT_TRANSLATE_NOOP("Errors", "The least number is above the most.")},
        {QStringLiteral("breach.stage"),
            QT_TRANSLATE_NOOP("Errors", "This cannot be done with the breach as it stands now.")},
        {QStringLiteral("breach.reason"),
            QT_TRANSLATE_NOOP("Errors", "Say why you decide so, in some words (art. 33(5) GDPR).")},
        {QStringLiteral("breach.people-reason"),
            QT_TRANSLATE_NOOP("Errors",
                "The risk is high, and people are not told: say why, in some words (art. 34(3) GDPR).")},
        {QStringLiteral("breach.choice-contradicts"),
            QT_TRANSLATE_NOOP("Errors",
                "These choices contradict each other: for a high risk people are told or an exception "
                "applies, and the register alone is for an unlikely risk.")},
        {QStringLiteral("breach.not-aware"),
            QT_TRANSLATE_NOOP("Errors", "First say when you became aware of it: the clock starts there.")},
        {QStringLiteral("breach.affected"),
            QT_TRANSLATE_NOOP("Errors",
                "First say what was hit: confidentiality, integrity or availability (art. 4(12) GDPR).")},
        {QStringLiteral("breach.second-none"),
            QT_TRANSLATE_NOOP("Errors", "No decision on this breach waits for a second person.")},
        {QStringLiteral("breach.second-self"),
            QT_TRANSLATE_NOOP(
                "Errors", "You proposed this yourself: somebody else decides whether nobody is told.")},
        {QStringLiteral("breach.second-uncertified"),
            QT_TRANSLATE_NOOP(
                "Errors", "An administrator must certify your keys and your role before you can sign this.")},
        {QStringLiteral("breach.remark"), QT_TRANSLATE_NOOP("Errors", "Say why you do not agree.")},
        {QStringLiteral("breach.signature"),
            QT_TRANSLATE_NOOP("Errors", "The second person did not sign this decision as it stands here.")},
        {QStringLiteral("breach.format"),
            QT_TRANSLATE_NOOP("Errors", "This decision was signed by a newer version of the program.")},
        {QStringLiteral("breach.not-to-report"),
            QT_TRANSLATE_NOOP("Errors", "It was not decided that the authority is told. Decide that first.")},
        {QStringLiteral("breach.report-first"),
            QT_TRANSLATE_NOOP("Errors", "Nothing was reported yet: the first report is no addition.")},
        {QStringLiteral("breach.report-again"),
            QT_TRANSLATE_NOOP(
                "Errors", "It was reported already: what follows is an addition, a change or a withdrawal.")},
        {QStringLiteral("breach.report-future"),
            QT_TRANSLATE_NOOP("Errors", "A report cannot have gone at %1: that moment is yet to come.")},
        {QStringLiteral("breach.report-before-aware"),
            QT_TRANSLATE_NOOP(
                "Errors", "A report cannot have gone at %1: you became aware of it only at %2.")},
        {QStringLiteral("breach.report-before-first"),
            QT_TRANSLATE_NOOP("Errors",
                "What follows on the first report cannot have gone at %1: that one only went at %2.")},
        {QStringLiteral("breach.late-reason"),
            QT_TRANSLATE_NOOP("Errors",
                "This report came %1 hours after the 72 hours. Fill in why it is late (art. 33(1) GDPR).")},
        {QStringLiteral("breach.not-to-inform"),
            QT_TRANSLATE_NOOP("Errors", "It was not decided that people are told. Decide that first.")},
        {QStringLiteral("breach.inform-future"),
            QT_TRANSLATE_NOOP("Errors", "People cannot have been told at %1: that moment is yet to come.")},
        {QStringLiteral("breach.inform-before-aware"),
            QT_TRANSLATE_NOOP(
                "Errors", "People cannot have been told at %1: you became aware of it only at %2.")},
        {QStringLiteral("breach.inform-people"),
            QT_TRANSLATE_NOOP("Errors", "Say how many people were told.")},
        {QStringLiteral("breach.nobody"),
            QT_TRANSLATE_NOOP("Errors",
                "Nobody is kept with this breach whom you may write to. Take over its extent first.")},
        {QStringLiteral("breach.no-addresses"),
            QT_TRANSLATE_NOOP(
                "Errors", "Nobody who is touched has an e-mail address. Write letters instead.")},
        {QStringLiteral("breach.message-missing"),
            QT_TRANSLATE_NOOP("Errors",
                "The message must say what happened, what may come of it, what you did and what people can "
                "do (art. 34(2) GDPR). Fill in first: %1")},
        {QStringLiteral("breach.open-clock"),
            QT_TRANSLATE_NOOP("Errors", "Somebody must still be told: tell them first, or decide not to.")},
        {QStringLiteral("breach.lessons"),
            QT_TRANSLATE_NOOP("Errors", "Before you close it, write down what was learnt of it.")},
        {QStringLiteral("breach.scope-period"),
            QT_TRANSLATE_NOOP("Errors", "The period must end after it begins.")},
        {QStringLiteral("breach.scope-member"),
            QT_TRANSLATE_NOOP("Errors", "There is no such member of staff.")},
        {QStringLiteral("breach.scope-export"),
            QT_TRANSLATE_NOOP("Errors", "There is no such list or file that left.")},
    };
    return sentences.value(what, nullptr);
}

QString breachFlagSentence(const BreachFlag &flag)
{
    const QString &code = flag.code;
    if (code == QLatin1String("late"))
        return breachCounted(
            QT_TRANSLATE_N_NOOP("Breaches", "%n hour(s) after the 72 hours (art. 33(1) GDPR)."),
            flag.place.value(0).toLongLong());
    if (code == QLatin1String("more-than-100"))
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "More than 100 people are touched."));
    if (code == QLatin1String("unintelligible"))
        return breachSaid(QT_TRANSLATE_NOOP("Breaches",
            "The data is unintelligible to others: that can take the risk away (art. 34(3)(a) GDPR)."));
    if (code == QLatin1String("special-data"))
        return breachSaid(
            QT_TRANSLATE_NOOP("Breaches", "Special categories of data are touched (art. 9 GDPR)."));
    if (code == QLatin1String("vulnerable"))
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "Vulnerable people are touched."));
    if (code == QLatin1String("told-before-aware"))
        return breachSaid(QT_TRANSLATE_NOOP("Breaches",
                              "The processor told you at %1, before you became aware at %2: in principle you "
                              "are aware when "
                              "you are told (art. 33(2) GDPR)."))
            .arg(momentIn(flag.place, 0), momentIn(flag.place, 1));
    if (code == QLatin1String("aware-long-after"))
        return breachCounted(
            QT_TRANSLATE_N_NOOP("Breaches",
                "You became aware %n hour(s) after it was discovered: the authority will ask why."),
            flag.place.value(0).toLongLong());
    if (code == QLatin1String("aware-before-discovery"))
        return breachSaid(
            QT_TRANSLATE_NOOP("Breaches", "You were aware at %1, and discovered it only at %2."))
            .arg(momentIn(flag.place, 0), momentIn(flag.place, 1));
    if (code == QLatin1String("changed-since"))
        return breachSaid(QT_TRANSLATE_NOOP("Breaches",
            "The register changed since this was decided: see whether the decision still holds."));
    return breachSaid(QT_TRANSLATE_NOOP("Breaches", "A report must have this too (art. 33(3) GDPR): %1."))
        .arg(breachFieldNames(flag.place));
}

QString breachClockSentence(const BreachClock &clock, Instant now)
{
    using enum BreachClockState;
    switch (clock.state) {
    case NotStarted:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "Does not run yet"));
    case Running:
        if (clock.due)
            return breachCounted(QT_TRANSLATE_N_NOOP("Breaches", "%n hour(s) left, until %1"),
                breach_clock::hoursLeft(*clock.due, now))
                .arg(breachMoment(*clock.due));
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "Without undue delay, since %1"))
            .arg(breachMoment(*clock.startedAt));
    case Late:
        return breachCounted(QT_TRANSLATE_N_NOOP("Breaches", "%n hour(s) too late, it was due at %1"),
            -breach_clock::hoursLeft(*clock.due, now))
            .arg(breachMoment(*clock.due));
    case Met:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "Done at %1")).arg(breachMoment(*clock.doneAt));
    case MetLate:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "Done at %1, after it was due at %2"))
            .arg(breachMoment(*clock.doneAt), breachMoment(*clock.due));
    case NotNeeded:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "Not needed, as was decided"));
    case Undecided:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "Not decided yet"));
    }
    return {};
}

QString breachClockChip(const BreachClock &clock, Instant now)
{
    using enum BreachClockState;
    switch (clock.state) {
    case NotStarted:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "not running"));
    case Running:
        return clock.due ? breachSaid(QT_TRANSLATE_NOOP("Breaches", "%1 h left"))
                               .arg(breach_clock::hoursLeft(*clock.due, now))
                         : breachSaid(QT_TRANSLATE_NOOP("Breaches", "running"));
    case Late:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "%1 h too late"))
            .arg(-breach_clock::hoursLeft(*clock.due, now));
    case Met:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "in time"));
    case MetLate:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "done late"));
    case NotNeeded:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "not needed"));
    case Undecided:
        return breachSaid(QT_TRANSLATE_NOOP("Breaches", "to be decided"));
    }
    return {};
}

QString breachDecisionSentence(const BreachDecision &decision)
{
    return breachSaid(QT_TRANSLATE_NOOP("Breaches", "Authority: %1. People: %2. Risk: %3."))
        .arg(authorityChoiceWord(decision.authority), peopleChoiceWord(decision.people),
            breachRiskWord(decision.risk));
}
