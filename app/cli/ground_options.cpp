#include "app/cli/ground_options.h"

#include "app/base/iso_day.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/ground_sentence.h"

namespace {

/// An option that was given, also with nothing in it: that is refused, not filled in.
std::optional<QString> givenText(const CommandRun &run, const char *option)
{
    const QString name = QString::fromLatin1(option);
    return run.isSet(name) ? std::optional(run.value(name)) : std::nullopt;
}

Result<std::optional<QDate>> givenDay(const CommandRun &run, const char *option)
{
    const QString name = QString::fromLatin1(option);
    if (!run.isSet(name))
        return std::optional<QDate>();
    const auto day = isoDay(run.value(name));
    if (!day)
        return usageError(QStringLiteral("date"), {run.value(name)});
    return std::optional(*day);
}

LawfulBasis basisNamed(const QString &letter)
{
    return lawfulBasisFrom(letter).value_or(LawfulBasis::Contract);
}

bool restsOnInterest(const ContactGround &ground)
{
    return ground.reviewOn.isValid();
}

QString orUsual(const QString &own, const QString &usual)
{
    return own.isEmpty() ? usual : own;
}

} // namespace

QList<QCommandLineOption> groundOptions()
{
    return {valueOption("reason",
                groundWords(QT_TRANSLATE_NOOP("GroundCommands",
                    "Why they are kept; the purpose's reason, or the usual one of the basis, where it is not "
                    "given.")),
                "TEXT"),
        valueOption("until",
            groundWords(QT_TRANSLATE_NOOP("GroundCommands",
                "The last day on which they are kept, as decided; as the retention rule has it where it is "
                "not "
                "given.")),
            "DATE"),
        valueOption("interest",
            groundWords(QT_TRANSLATE_NOOP(
                "GroundCommands", "On basis f: the legitimate interest, where no purpose has weighed it.")),
            "TEXT"),
        valueOption("balancing",
            groundWords(QT_TRANSLATE_NOOP(
                "GroundCommands", "On basis f: why it outweighs theirs, where no purpose has weighed it.")),
            "TEXT"),
        valueOption("review",
            groundWords(QT_TRANSLATE_NOOP("GroundCommands",
                "On basis f: when it is looked at again; in a year at the latest, also where it is not "
                "given.")),
            "DATE")};
}

Result<GroundWish> groundWishOf(const CommandRun &run)
{
    GroundWish wish{.reason = givenText(run, "reason"),
        .interest = givenText(run, "interest"),
        .balancing = givenText(run, "balancing")};
    const auto until = givenDay(run, "until");
    if (!until)
        return until.error();
    wish.until = *until;
    const auto review = givenDay(run, "review");
    if (!review)
        return review.error();
    wish.reviewOn = *review;
    return wish;
}

QJsonObject jsonOf(const ContactGround &ground, ContactKind kind, const QString &basis, QDate untilByRule)
{
    const bool isKnown = ground.reasonFrom != ReasonOrigin::None;
    QJsonObject json{
        {QStringLiteral("reason"),
            isKnown ? QJsonValue(reasonSentence(ground, kind, basisNamed(basis))) : QJsonValue()},
        {QStringLiteral("reason_from"), codeOf(ground.reasonFrom)},
        {QStringLiteral("until"), dayJson(ground.untilRule.isEmpty() ? ground.untilOn : untilByRule)},
        {QStringLiteral("until_rule"),
            ground.untilRule.isEmpty() ? QJsonValue() : QJsonValue(ground.untilRule)}};
    if (restsOnInterest(ground)) {
        json.insert(QStringLiteral("interest"), orUsual(ground.interest, standardInterest()));
        json.insert(QStringLiteral("balancing"), orUsual(ground.balancing, standardBalancing()));
        json.insert(QStringLiteral("review"), dayJson(ground.reviewOn));
    }
    return json;
}

QStringList linesOf(const ContactGround &ground, ContactKind kind, const QString &basis)
{
    QStringList lines{groundWords(QT_TRANSLATE_NOOP("GroundCommands", "Why: %1"))
                          .arg(reasonSentence(ground, kind, basisNamed(basis))),
        groundWords(QT_TRANSLATE_NOOP("GroundCommands", "Until when: %1")).arg(untilSentence(ground))};
    if (restsOnInterest(ground))
        lines << groundWords(QT_TRANSLATE_NOOP("GroundCommands", "Interest: %1"))
                     .arg(orUsual(ground.interest, standardInterest()))
              << groundWords(QT_TRANSLATE_NOOP("GroundCommands", "Balance: %1"))
                     .arg(orUsual(ground.balancing, standardBalancing()))
              << groundWords(QT_TRANSLATE_NOOP("GroundCommands", "Looked at again by: %1"))
                     .arg(ground.reviewOn.toString(Qt::ISODate));
    return lines;
}
