#include "app/documents/activity_answer_words.h"

#include "app/accountability/retention_facts.h"
#include "app/activities/activity_picks.h"
#include "app/base/iso_day.h"
#include "app/consent/lawful_basis.h"
#include "app/documents/accountability_words.h"
#include "app/documents/activity_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/measure_words.h"
#include "app/documents/register_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/documents/rule_change_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/word_table.h"
#include "app/registers/data_transfer.h"
#include "app/retention/retention_code.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace {

using namespace Qt::StringLiterals;

constexpr ValueWord<DataClass> dataClassWords[] = {
    {DataClass::Anonymous, QT_TRANSLATE_NOOP("Activities", "Anonymous")},
    {DataClass::Standard, QT_TRANSLATE_NOOP("Activities", "Ordinary personal data")},
    {DataClass::Pseudonymous, QT_TRANSLATE_NOOP("Activities", "Pseudonymous data")},
    {DataClass::Sensitive, QT_TRANSLATE_NOOP("Activities", "Sensitive data")},
    {DataClass::Special, QT_TRANSLATE_NOOP("Activities", "Special categories (art. 9 GDPR)")},
    {DataClass::Criminal, QT_TRANSLATE_NOOP("Activities", "Criminal data (art. 10 GDPR)")},
    {DataClass::NationalId, QT_TRANSLATE_NOOP("Activities", "National number (art. 87 GDPR)")}};

constexpr CodeWord programMeasureWords[] = {
    {"encryption",
        QT_TRANSLATE_NOOP("Activities",
            "The file is encrypted as a whole; every member opens it with a key of their own.")},
    {"server",
        QT_TRANSLATE_NOOP("Activities",
            "The file is kept on a database server, which shuts out whoever has no account on it.")},
    {"roles",
        QT_TRANSLATE_NOOP(
            "Activities", "Who may see and do what follows from roles, filing system by filing system.")},
    {"four-eyes",
        QT_TRANSLATE_NOOP("Activities",
            "Corrections, erasures and changes of terms are decided by a second, entitled person.")},
    {"audit-trail",
        QT_TRANSLATE_NOOP(
            "Activities", "Every change is in an audit trail in which nothing can be altered unseen.")},
    {"view-log", QT_TRANSLATE_NOOP("Activities", "It is recorded who looked at whose file.")},
    {"covering",
        QT_TRANSLATE_NOOP("Activities", "Sensitive and special data is covered until it is asked for.")},
    {"encrypted-exports",
        QT_TRANSLATE_NOOP(
            "Activities", "What leaves the file is encrypted, or leaves for a reason that is recorded.")},
    {"erasure",
        QT_TRANSLATE_NOOP("Activities", "What was erased stays erased, also after a backup is restored.")}};

QString answerText(const QJsonObject &one, QLatin1StringView key)
{
    return one.value(key).toString();
}

QString answeredTitle(const QJsonObject &purpose)
{
    return inSpokenLanguage(answerText(purpose, "nl"_L1), answerText(purpose, "en"_L1));
}

QString purposeLine(const QJsonObject &purpose)
{
    const QString line =
        activityWords(QT_TRANSLATE_NOOP("Activities", "%1 (wording %2)"))
            .arg(answeredTitle(purpose), QString::number(purpose.value("wording"_L1).toInt()));
    return purpose.value("ended"_L1).toBool()
        ? activityWords(QT_TRANSLATE_NOOP("Activities", "%1: this purpose has ended")).arg(line)
        : line;
}

QString basisLine(const QJsonObject &purpose)
{
    const auto basis = lawfulBasisFrom(answerText(purpose, "basis"_L1));
    const QString line = QStringLiteral("%1: %2").arg(
        answeredTitle(purpose), basis ? basisWithArticle(*basis) : answerText(purpose, "basis"_L1));
    const QString assessment = answerText(purpose, "assessment"_L1);
    return assessment.isEmpty() ? line : QStringLiteral("%1. %2").arg(line, assessment);
}

QString answeredDay(const QJsonObject &one, QLatin1StringView key)
{
    return accountabilityDay(isoDay(answerText(one, key)).value_or(QDate()));
}

QString interestLine(const QJsonObject &purpose)
{
    const QString reasons = QStringList{answerText(purpose, "necessity"_L1),
        answerText(purpose, "balance"_L1), answerText(purpose, "safeguards"_L1)}
                                .join(u' ')
                                .simplified();
    return activityWords(QT_TRANSLATE_NOOP("Activities", "%1: %2 Assessed by %3 on %4, again by %5."))
        .arg(answeredTitle(purpose), reasons, answerText(purpose, "assessed_by"_L1),
            answeredDay(purpose, "assessed_on"_L1), answeredDay(purpose, "review_on"_L1));
}

QString categoryOfCode(const QString &code)
{
    const auto category = dataCategoryFromCode(code);
    return category ? categoryWord(*category) : code;
}

QString answeredCategories(const QJsonArray &codes)
{
    QStringList words;
    for (const QJsonValue &code : codes)
        words.append(categoryOfCode(code.toString()));
    return words.join(", "_L1);
}

QString receiverLine(const QJsonObject &receiver)
{
    const auto kind = processorKindFrom(answerText(receiver, "kind"_L1));
    const QString line =
        QStringLiteral("%1 (%2, %3)")
            .arg(answerText(receiver, "name"_L1), kind ? processorKindWord(*kind) : QString(),
                answerText(receiver, "country"_L1));
    const QString categories = answeredCategories(receiver.value("categories"_L1).toArray());
    return categories.isEmpty() ? line : QStringLiteral("%1: %2").arg(line, categories);
}

QString agreementLine(const QJsonObject &agreement)
{
    const QString name = answerText(agreement, "name"_L1);
    if (answerText(agreement, "on"_L1).isEmpty())
        return activityWords(QT_TRANSLATE_NOOP("Activities", "%1: no agreement")).arg(name);
    if (answerText(agreement, "until"_L1).isEmpty())
        return activityWords(QT_TRANSLATE_NOOP("Activities", "%1: signed on %2"))
            .arg(name, answeredDay(agreement, "on"_L1));
    return activityWords(QT_TRANSLATE_NOOP("Activities", "%1: signed on %2, until %3"))
        .arg(name, answeredDay(agreement, "on"_L1), answeredDay(agreement, "until"_L1));
}

QString answeredCountry(const QJsonObject &there)
{
    QStringList names;
    const QJsonArray receivers = there.value("names"_L1).toArray();
    for (const QJsonValue &name : receivers)
        names.append(name.toString());
    return QStringLiteral("%1: %2").arg(answerText(there, "country"_L1), names.join(", "_L1));
}

/// What carries one transfer; or what people are told of all of them.
QString safeguardLine(const QJsonObject &safeguard)
{
    if (safeguard.contains("told"_L1))
        return answerText(safeguard, "told"_L1);
    const auto tool = transferToolFrom(answerText(safeguard, "tool"_L1));
    QStringList parts{QStringLiteral("%1 (%2): %3")
                          .arg(answerText(safeguard, "name"_L1), answerText(safeguard, "country"_L1),
                              transferToolWord(tool ? tool->first : TransferTool::None))};
    if (const auto day = isoDay(answerText(safeguard, "signed"_L1)))
        parts.append(
            activityWords(QT_TRANSLATE_NOOP("Activities", "signed on %1")).arg(accountabilityDay(*day)));
    if (const QString assessment = answerText(safeguard, "assessment"_L1); !assessment.isEmpty())
        parts.append(activityWords(QT_TRANSLATE_NOOP("Activities", "assessment %1")).arg(assessment));
    return parts.join(", "_L1);
}

QString filingSystemOfCode(const QString &code)
{
    return filingSystemWord(code == "customers"_L1 ? FilingSystem::Customers : FilingSystem::Employees);
}

QString withoutTermLine(const QJsonObject &one)
{
    return QStringLiteral("%1: %2").arg(filingSystemOfCode(answerText(one, "filing_system"_L1)),
        categoryOfCode(answerText(one, "category"_L1)));
}

QString answeredTerm(const RetentionRule &rule)
{
    const QString term = rule.duration
        ? activityWords(QT_TRANSLATE_NOOP("Activities", "%1 after: %2"))
              .arg(durationWord(*rule.duration), startWords(rule))
        : activityWords(QT_TRANSLATE_NOOP("Activities", "until: %1")).arg(startWords(rule));
    return QStringLiteral("%1 %2 (%3): %4").arg(rule.id, ruleWord(rule.subject), coverageWords(rule), term);
}

QString answeredTerms(const QJsonObject &stored)
{
    const auto rules = retention_facts::rulesFrom(stored);
    QStringList lines;
    for (const RetentionRule &rule : rules ? *rules : QList<RetentionRule>())
        lines.append(answeredTerm(rule));
    return lines.join(u'\n');
}

QString backupLines(const QJsonObject &backups)
{
    if (backups.value("server"_L1).toBool())
        return activityWords(QT_TRANSLATE_NOOP(
            "Activities", "The administrator of the database server makes, keeps and tries the backups."));
    const QJsonObject schedule = backups.value("schedule"_L1).toObject();
    const QJsonArray places = backups.value("destinations"_L1).toArray();
    int away = 0;
    for (const QJsonValue &place : places)
        away += place.toObject().value("off_site"_L1).toBool() ? 1 : 0;
    const QString when = schedule.value("on"_L1).toBool()
        ? activityWords(QT_TRANSLATE_NOOP("Activities", "Encrypted backups are made every %1."))
              .arg(durationWord({.days = schedule.value("every_days"_L1).toInt()}))
        : activityWords(QT_TRANSLATE_NOOP("Activities", "Encrypted backups are made by hand."));
    return when + u'\n' +
        activityWords(QT_TRANSLATE_NOOP("Activities", "Places: %1, of which off the premises: %2."))
            .arg(QString::number(places.size()), QString::number(away));
}

QString testLine(const QJsonObject &test)
{
    const auto kind = measureKindFromCode(answerText(test, "measure"_L1));
    const auto outcome = measureOutcomeFromCode(answerText(test, "outcome"_L1));
    const QString measure = kind ? measureWord(*kind) : answerText(test, "measure"_L1);
    if (!outcome)
        return activityWords(QT_TRANSLATE_NOOP("Activities", "%1: never tested")).arg(measure);
    return activityWords(QT_TRANSLATE_NOOP("Activities", "%1: last tested on %2 (%3)"))
        .arg(measure, answeredDay(test, "on"_L1), measureOutcomeWord(*outcome).toLower());
}

QString testLines(const QJsonArray &tests)
{
    QStringList lines{
        activityWords(QT_TRANSLATE_NOOP("Activities", "Tests of the measures (art. 32(1)(d) GDPR):"))};
    for (const QJsonValue &test : tests)
        lines.append(testLine(test.toObject()));
    return lines.join(u'\n');
}

QString screeningLines(const QJsonObject &screening)
{
    QStringList criteria;
    const QJsonArray met = screening.value("criteria"_L1).toArray();
    for (const QJsonValue &code : met) {
        if (const auto criterion = dpiaCriterionFrom(code.toString()))
            criteria.append(dpiaCriterionWord(*criterion));
    }
    const QDateTime at = QDateTime::fromString(answerText(screening, "at"_L1), Qt::ISODateWithMs);
    QStringList lines{
        (screening.value("needed"_L1).toBool()
                ? activityWords(QT_TRANSLATE_NOOP(
                      "Activities", "A DPIA is needed. Judged by %1 on %2; criteria met: %3 of 9."))
                : activityWords(QT_TRANSLATE_NOOP(
                      "Activities", "No DPIA is needed. Judged by %1 on %2; criteria met: %3 of 9.")))
            .arg(answerText(screening, "by"_L1), accountabilityMoment(Instant::fromDateTime(at)),
                QString::number(criteria.size()))};
    lines += criteria;
    if (const QString reason = answerText(screening, "reason"_L1); !reason.isEmpty())
        lines.append(activityWords(QT_TRANSLATE_NOOP("Activities", "Reason: %1")).arg(reason));
    lines.append(activityWords(QT_TRANSLATE_NOOP("Activities", "Questions answered: %1 of 12."))
                     .arg(screening.value("answered"_L1).toInt()));
    return lines.join(u'\n');
}

QString answeredReview(const QJsonObject &review)
{
    const QDateTime at = QDateTime::fromString(answerText(review, "at"_L1), Qt::ISODateWithMs);
    const QString line =
        activityWords(QT_TRANSLATE_NOOP("Activities", "%1 by %2"))
            .arg(accountabilityMoment(Instant::fromDateTime(at)), answerText(review, "by"_L1));
    return review.value("own"_L1).toBool()
        ? activityWords(QT_TRANSLATE_NOOP("Activities", "%1, who had changed it last as well")).arg(line)
        : line;
}

QString typedAnswer(const ActivityField &field, const QString &value)
{
    if (field.input == ActivityInput::Day) {
        const auto day = isoDay(value);
        return day ? accountabilityDay(*day) : QString();
    }
    if (field.input != ActivityInput::Picks && field.input != ActivityInput::Choice)
        return value;
    QStringList words;
    const QStringList codes = activity_picks::chosen(value);
    for (const QString &code : codes)
        words.append(activityPickWord(field, code));
    return words.join(", "_L1);
}

using LineOf = QString (*)(const QJsonObject &);

struct LineOfField
{
    const char *key;
    LineOf line;
};

constexpr LineOfField linesOfFields[] = {{"purposes", purposeLine}, {"basis", basisLine},
    {"interest", interestLine}, {"joint-controllers", receiverLine}, {"processors", receiverLine},
    {"recipients", receiverLine}, {"agreements", agreementLine}, {"third-countries", answeredCountry},
    {"safeguards", safeguardLine}, {"without-term", withoutTermLine}};

QString answeredList(QLatin1StringView key, const QJsonArray &values)
{
    LineOf lineOf = nullptr;
    for (const LineOfField &each : linesOfFields) {
        if (key == QLatin1StringView(each.key))
            lineOf = each.line;
    }
    QStringList lines;
    for (const QJsonValue &value : values) {
        if (lineOf)
            lines.append(lineOf(value.toObject()));
        else if (key == "filing-systems"_L1)
            lines.append(filingSystemOfCode(value.toString()));
        else if (key == "data-held"_L1)
            lines.append(categoryOfCode(value.toString()));
        else
            lines.append(activityWords(wordOf(programMeasureWords, value.toString())));
    }
    const bool isShort = key == "filing-systems"_L1 || key == "data-held"_L1;
    return lines.join(isShort ? ", "_L1 : "\n"_L1);
}

QString answeredObject(QLatin1StringView key, const QJsonObject &value)
{
    if (value.isEmpty())
        return {};
    if (key == "terms"_L1)
        return answeredTerms(value);
    if (key == "backups"_L1)
        return backupLines(value);
    return key == "dpia"_L1 ? screeningLines(value) : answeredReview(value);
}

} // namespace

QString activityAnswerWords(const ActivityAnswer &answer)
{
    const QLatin1StringView key(answer.field->key);
    if (answer.field->isTyped())
        return typedAnswer(*answer.field, answer.value.toString());
    if (answer.value.isArray()) {
        const QString list = answeredList(key, answer.value.toArray());
        return answer.tests.isEmpty() ? list : list + u'\n' + testLines(answer.tests);
    }
    if (key == "data-class"_L1)
        return activityWords(wordOf(dataClassWords, static_cast<DataClass>(answer.value.toInt())));
    if (key == "automated-decisions"_L1 && answer.value.toString() == QLatin1String(noAutomatedDecisions))
        return activityWords(QT_TRANSLATE_NOOP("Activities", "No decisions by machine alone"));
    return answer.value.isString() ? answer.value.toString() : answeredObject(key, answer.value.toObject());
}

QString activityAnswerShown(const ActivityAnswer &answer)
{
    const QString words = activityAnswerWords(answer);
    if (!words.isEmpty())
        return words;
    const bool isNone = answer.value.isArray() && !answer.isGap;
    return isNone ? activityWords(QT_TRANSLATE_NOOP("Activities", "None")) : QStringLiteral("–");
}

QString screeningSentence(const std::optional<DpiaScreening> &screening)
{
    if (!screening)
        return activityWords(
            QT_TRANSLATE_NOOP("Activities", "Nobody has judged yet whether this activity needs a DPIA."));
    QJsonArray criteria;
    for (const DpiaCriterion criterion : allDpiaCriteria) {
        if (screening->criteria.contains(criterion))
            criteria.append(keyOf(criterion));
    }
    return screeningLines({{QStringLiteral("needed"), screening->isNeeded},
        {QStringLiteral("criteria"), criteria}, {QStringLiteral("reason"), screening->reason},
        {QStringLiteral("answered"), screening->answered()},
        {QStringLiteral("at"), screening->screenedAt.toText()},
        {QStringLiteral("by"), screening->screenedByName}});
}
