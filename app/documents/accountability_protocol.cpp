#include "app/documents/accountability_parts.h"
#include "app/documents/accountability_words.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/role_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/staff_words.h"
#include "app/documents/word_table.h"
#include "app/staff/rights.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

constexpr CodeWord requestMoveWords[] = {
    {"ask-identity", QT_TRANSLATE_NOOP("Accountability", "ask who it is")},
    {"confirm-identity", QT_TRANSLATE_NOOP("Accountability", "establish who it is")},
    {"identity-arrives", QT_TRANSLATE_NOOP("Accountability", "establish who it is after all")},
    {"ask-scope", QT_TRANSLATE_NOOP("Accountability", "ask what is meant")},
    {"hear-scope", QT_TRANSLATE_NOOP("Accountability", "hear what is meant")},
    {"assess", QT_TRANSLATE_NOOP("Accountability", "look at what is held and what must stay")},
    {"lay-plan", QT_TRANSLATE_NOOP("Accountability", "lay down a plan")},
    {"refuse-unidentified",
        QT_TRANSLATE_NOOP("Accountability", "propose to refuse, as it is not known who asks")},
    {"submit", QT_TRANSLATE_NOOP("Accountability", "hand the plan to a second person")},
    {"approve", QT_TRANSLATE_NOOP("Accountability", "approve")},
    {"reject", QT_TRANSLATE_NOOP("Accountability", "turn the plan down")},
    {"reject-unidentified", QT_TRANSLATE_NOOP("Accountability", "turn that refusal down")},
    {"ask-back", QT_TRANSLATE_NOOP("Accountability", "ask back before deciding")},
    {"execute", QT_TRANSLATE_NOOP("Accountability", "carry out")},
    {"finish", QT_TRANSLATE_NOOP("Accountability", "all of it is done")},
    {"do-at-once", QT_TRANSLATE_NOOP("Accountability", "do at once what may not wait")},
    {"answer", QT_TRANSLATE_NOOP("Accountability", "send the answer")},
    {"close", QT_TRANSLATE_NOOP("Accountability", "close")},
    {"take-back", QT_TRANSLATE_NOOP("Accountability", "the person takes it back")},
    {"set-aside", QT_TRANSLATE_NOOP("Accountability", "set aside, as it repeats another one")},
    {"overtake-person", QT_TRANSLATE_NOOP("Accountability", "the person was erased on another request")}};

constexpr CodeWord identityRaises[] = {
    {"financial", QT_TRANSLATE_NOOP("Accountability", "money is involved")},
    {"hr", QT_TRANSLATE_NOOP("Accountability", "employment is involved")},
    {"numbers", QT_TRANSLATE_NOOP("Accountability", "a number of a document or a card is held")},
    {"recent_change",
        QT_TRANSLATE_NOOP("Accountability", "how the person is reached was changed shortly before")}};

QString levelWord(int level)
{
    return QStringLiteral("V%1").arg(level);
}

QString rightsWords(const QJsonArray &rights)
{
    QStringList words;
    for (const QJsonValue &right : rights) {
        for (const Operation operation : allOperations) {
            if (nameOf(operation) == right.toString())
                words.append(operationWord(operation));
        }
    }
    return words.join(u'\n');
}

QString holdersWords(const QJsonObject &members)
{
    QStringList lines;
    for (const FilingSystem filingSystem : allFilingSystems) {
        QStringList names;
        for (const QJsonValue &name :
            members.value(QString::number(static_cast<int>(filingSystem))).toArray())
            names.append(name.toString());
        lines.append(QStringLiteral("%1: %2").arg(filingSystemWord(filingSystem),
            names.isEmpty() ? accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "nobody"))
                            : names.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

DocumentPart rolesPart(const QJsonObject &roles)
{
    DocumentPart part{.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Who may do what")),
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
            "Nobody decides on a request that they registered or prepared, or that is about "
            "themselves. Who keeps the members sees no personal data. What a role does not have is "
            "refused by the program, not merely hidden."))},
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Role")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "May")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Held by"))}};
    for (const Role role : allRoles) {
        const QJsonObject held = roles.value(QString::number(static_cast<int>(role))).toObject();
        if (!held.isEmpty())
            part.rows.append({roleWord(role), rightsWords(held.value(QLatin1String("rights")).toArray()),
                holdersWords(held.value(QLatin1String("members")).toObject())});
    }
    return part;
}

DocumentPart deputiesPart(const QJsonObject &deputies)
{
    DocumentPart part{.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Deputies")),
        .lines = {accountabilityWords(
            QT_TRANSLATE_NOOP("Accountability",
                "An administrator gives a deputy in advance, for %1 at most. The deputy may decide in "
                "the other's stead and gets no other right; whom one of the two may not decide on, the "
                "other may not either."))
                      .arg(durationWord({.days = deputies.value(QLatin1String("longest_days")).toInt()}))},
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Deputy")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Stands for")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Filing system")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "From")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Up to and including"))}};
    const auto day = [](const QJsonObject &given, QLatin1String key) {
        return accountabilityDay(QDate::fromString(given.value(key).toString(), Qt::ISODate));
    };
    for (const QJsonValue &each : deputies.value(QLatin1String("given")).toArray()) {
        const QJsonObject given = each.toObject();
        part.rows.append({given.value(QLatin1String("deputy")).toString(),
            given.value(QLatin1String("principal")).toString(),
            filingSystemWord(static_cast<FilingSystem>(given.value(QLatin1String("filing_system")).toInt())),
            day(given, QLatin1String("from")), day(given, QLatin1String("until"))});
    }
    if (part.rows.isEmpty())
        part.lines.append(accountabilityWords(
            QT_TRANSLATE_NOOP("Accountability", "No deputy is given on the day of this document.")));
    return part;
}

DocumentPart methodsPart(const QJsonObject &identity)
{
    DocumentPart part{.heading = accountabilityWords(
                          QT_TRANSLATE_NOOP("Accountability", "How surely it must be known who asks")),
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Level")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Accepted"))}};
    const QJsonObject methods = identity.value(QLatin1String("methods")).toObject();
    constexpr int strongest = 3;
    for (int level = 0; level <= strongest; ++level) {
        QStringList accepted;
        for (const QString &method : methods.keys()) {
            if (methods.value(method).toInt() == level)
                accepted.append(identityMethodWord(method));
        }
        part.rows.append({levelWord(level), accepted.join(u'\n')});
    }
    return part;
}

/// "V3: money is involved", for each level above that of the kind.
QString raisedWords(const QJsonObject &levels)
{
    const int plain = levels.value(QLatin1String("plain")).toInt();
    QStringList raised;
    for (const CodeWord &cause : identityRaises) {
        const int level = levels.value(QLatin1String(cause.code)).toInt();
        if (level > plain)
            raised.append(QStringLiteral("%1: %2").arg(levelWord(level), accountabilityWords(cause.word)));
    }
    return raised.isEmpty() ? QStringLiteral("–") : raised.join(u'\n');
}

DocumentPart levelsPart(const QJsonObject &identity)
{
    DocumentPart part{
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                      "The lightest way that is sure enough is taken, and more is asked only where there is "
                      "reasonable doubt (art. 12(2), 12(6) and 11 GDPR). Of an identity document the citizen "
                      "service number wherever it stands, the number of the document and the photo are made "
                      "unreadable first; it is looked at as a last resort, and no copy is kept: only the "
                      "way, the level, by whom, when and with what result.")),
            accountabilityWords(
                QT_TRANSLATE_NOOP("Accountability",
                    "How the person is reached counts as changed shortly before within %1. What was seen is "
                    "removed %2 after the request was closed."))
                .arg(durationWord({.days = identity.value(QLatin1String("takeover_days")).toInt()}),
                    durationWord({.days = identity.value(QLatin1String("evidence_days")).toInt()}))},
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Request")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Right")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Level")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Higher, where"))}};
    const QJsonObject levels = identity.value(QLatin1String("levels")).toObject();
    for (const Request::Type type : allRequestTypes) {
        const QJsonObject ofType = levels.value(codeOf(type)).toObject();
        part.rows.append({typeWord(type), articleOf(type),
            levelWord(ofType.value(QLatin1String("plain")).toInt()), raisedWords(ofType)});
    }
    return part;
}

DocumentPart stepsPart(const QJsonArray &steps)
{
    DocumentPart part{.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Steps")),
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
            "What is not in this table is refused. Each step is kept with who took it and when."))},
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "State")),
            accountabilityWords(
                QT_TRANSLATE_NOOP("Accountability", "What may be done, and where it leads"))}};
    for (const Request::Stage stage : allRequestStages) {
        QStringList moves;
        for (const QJsonValue &each : steps) {
            const QJsonArray step = each.toArray();
            if (step.at(0).toInt() != static_cast<int>(stage))
                continue;
            moves.append(QStringLiteral("%1 → %2").arg(
                accountabilityWords(wordOf(requestMoveWords, step.at(1).toString())),
                stageWord(static_cast<Request::Stage>(step.at(2).toInt()))));
        }
        if (!moves.isEmpty())
            part.rows.append({stageWord(stage), moves.join(u'\n')});
    }
    return part;
}

DocumentPart decidingPart(const QJsonObject &terms)
{
    return {.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Two people")),
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                      "Nothing is corrected, erased, refused or extended on the word of one person. Who "
                      "approves sees the whole plan first: the old value and the new one, what stays and on "
                      "which ground, who received the data, and how it was established who asks.")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                                    "They give their passphrase again. Their decision is about exactly that "
                                    "plan: any other plan "
                                    "voids it. It must be carried out within %1."))
                .arg(durationWord({.days = terms.value(QLatin1String("decision_days")).toInt()})),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                "An objection to direct marketing and a withdrawal of consent need no approval: they are "
                "done "
                "at once (art. 7(3) and 21(3) GDPR)."))}};
}

QString holidaysSentence(const QString &mode)
{
    return mode == QLatin1String("equated")
        ? accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
              "A term that ends on a Saturday, a Sunday or a day off ends on the next working day "
              "(Regulation "
              "1182/71 art. 3(4)). Days off are those of art. 3(1) of the Algemene termijnenwet, Good Friday "
              "and the days that a royal decree put on a par."))
        : accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
              "A term that ends on a Saturday, a Sunday or a day off ends on the next working day "
              "(Regulation "
              "1182/71 art. 3(4)). Days off are those of art. 3(1) of the Algemene termijnenwet alone."));
}

/// Nothing in a protocol of before it was told.
QStringList askingLines(const QJsonObject &terms)
{
    const int days = terms.value(QLatin1String("ask_working_days")).toInt();
    if (days == 0)
        return {};
    return {accountabilityWords(
        QT_TRANSLATE_NOOP("Accountability",
            "It stands still only for a question that was asked within %1 working days of receipt, or of the "
            "answer to an earlier one. That number is our own rule for asking without undue delay; what may "
            "be asked is who they are, where there is reasonable doubt (art. 12(6) GDPR), and what they "
            "mean, where we hold much (recital 63)."))
                .arg(days)};
}

DocumentPart termsPart(const QJsonObject &terms)
{
    const auto months = [&](QLatin1String key) { return durationWord({.months = terms.value(key).toInt()}); };
    QStringList reminders;
    for (const QJsonValue &day : terms.value(QLatin1String("reminders")).toArray())
        reminders.append(durationWord({.days = day.toInt()}));
    DocumentPart part{.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Terms")),
        .lines = {
            accountabilityWords(
                QT_TRANSLATE_NOOP("Accountability",
                    "A request is answered free of charge, without undue delay and within %1 of the day on "
                    "which it reached the organisation, whoever read it when. Where it is complex, or there "
                    "are many, that becomes %2 in all; the person is told so with the reason within the "
                    "first term (art. 12(3) and 12(5) GDPR)."))
                .arg(months(QLatin1String("months")), months(QLatin1String("extended_months"))),
            accountabilityWords(
                QT_TRANSLATE_NOOP("Accountability",
                    "For a question to the person the clock can stand still until they answer, but we steer "
                    "by the day without that. Of a question who they are the person is reminded after %1."))
                .arg(reminders.join(QStringLiteral(", ")))}};
    part.lines += askingLines(terms);
    part.lines.append(holidaysSentence(terms.value(QLatin1String("holidays")).toString()));
    return part;
}

DocumentPart refusalPart(const QJsonObject &refusal)
{
    const QList<Request::Type> types{Request::Type::Rectification, Request::Type::Erasure};
    DocumentPart part{.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Refusal")),
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
            "A request is refused, or granted in part, for these reasons alone, field by field and "
            "no further than the reason goes; that one is manifestly unfounded or excessive is for us to "
            "show (art. 12(5) GDPR). The person is told why without delay and within the same term (art. "
            "12(4) GDPR), that they can complain to the Autoriteit Persoonsgegevens (art. 77 GDPR), and "
            "that they can turn to the court within six weeks after they received our answer (art. 79 "
            "GDPR and 35 UAVG)."))},
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Reason")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Article"))}};
    for (const Request::Type type : types)
        part.head.append(typeWord(type));
    const QString yes = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "yes"));
    for (const RefusalReason reason : allRefusalReasons) {
        QStringList row{refusalWord(reason), refusalArticle(reason)};
        bool isAny = false;
        for (const Request::Type type : types) {
            const bool may = refusal.value(codeOf(type)).toArray().contains(keyOf(reason));
            isAny = isAny || may;
            row.append(may ? yes : QStringLiteral("–"));
        }
        if (isAny)
            part.rows.append(row);
    }
    return part;
}

DocumentPart afterwardsPart()
{
    return {.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "What follows")),
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                      "Whoever received the data is told of the correction or the erasure, unless that is "
                      "impossible or takes a disproportionate effort; then it is kept why (art. 19 GDPR). A "
                      "request is not closed before that.")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                "The answer says what was done and when, what stays, until when and why, who was told, and "
                "by "
                "which day the data is in no backup any more. What a statute keeps goes to the "
                "restricted archive. Of the erasure remains a request without the data, and an entry in the "
                "ledger of erasures that names nobody.")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                "Whoever objected to direct marketing stays on the suppression list after an erasure, as a "
                "hash with a secret key and without a name, so that nobody approaches them again (art. "
                "21(3) GDPR)."))}};
}

} // namespace

namespace accountability_parts {

QList<DocumentPart> protocol(const AccountabilityFacts &facts)
{
    const auto of = [&](QLatin1String part) { return facts.settings.value(part).toObject(); };
    const QJsonObject identity = of(QLatin1String("identity"));
    const QJsonObject terms = of(QLatin1String("terms"));
    return {rolesPart(of(QLatin1String("roles"))), deputiesPart(of(QLatin1String("deputies"))),
        methodsPart(identity), levelsPart(identity),
        stepsPart(facts.settings.value(QLatin1String("steps")).toArray()), decidingPart(terms),
        termsPart(terms), refusalPart(of(QLatin1String("refusal"))), afterwardsPart()};
}

} // namespace accountability_parts
