#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/figure_answers.h"
#include "app/documents/figure_words.h"
#include "app/documents/retention_words.h"
#include "app/retention/retention.h"

#include <QJsonArray>

void tellFigures(const QList<AnonymousFate> &figures, bool isDone, Answer &answer)
{
    QJsonArray list;
    for (const AnonymousFate &fate : figures) {
        list.append(QJsonObject{{QStringLiteral("category"), codeOf(fate.category)},
            {QStringLiteral("rule"), fate.rule}, {QStringLiteral("fate"), codeOf(fate.failing)},
            {QStringLiteral("needs_others"), fate.needsOthers}, {QStringLiteral("alike"), fate.alike},
            {QStringLiteral("values"), fate.values}});
        answer.lines.append(QStringLiteral("  ") + (isDone ? figureSentence(fate) : figureForecast(fate)));
    }
    answer.json.insert(QStringLiteral("figures"), list);
}

namespace {

QJsonValue yearJson(int year)
{
    return year > 0 ? QJsonValue(year) : QJsonValue();
}

/// "–" where it is not known, or is of no meaning.
QString yearWord(int year)
{
    return year > 0 ? QString::number(year) : QStringLiteral("–");
}

/// What is left of everybody who was anonymised.
Result<Answer> anonymousFigures(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto all = run.services->retention().anonymousFigures(*run.permit, *filingSystem).result();
    if (!all)
        return all.error();
    Answer answer;
    QJsonArray list;
    qint64 people = 0;
    for (const AnonymousFigure &figure : *all) {
        const anonymity_gate::Combination &of = figure.row.combination;
        people += figure.people;
        list.append(
            QJsonObject{{QStringLiteral("category"), codeOf(of.category)}, {QStringLiteral("rule"), of.rule},
                {QStringLiteral("kind"), codeOf(of.kind)}, {QStringLiteral("ended_in"), yearJson(of.year)},
                {QStringLiteral("born_in"), yearJson(of.born)}, {QStringLiteral("postcode"), of.postcode},
                {QStringLiteral("value"), figure.row.value}, {QStringLiteral("people"), figure.people}});
        answer.lines.append(
            QStringList{QString::number(figure.people), categoryWord(of.category), of.rule, kindWord(of.kind),
                yearWord(of.year), yearWord(of.born), of.postcode, figureValueWord(figure.row.value)}
                .join(u'\t'));
    }
    if (list.isEmpty())
        answer.lines.append(
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Nobody was anonymised yet.")));
    answer.json = {{QStringLiteral("figures"), list}, {QStringLiteral("people"), people}};
    return answer;
}

} // namespace

QList<Command> figureCommands()
{
    return {{.words = {QStringLiteral("retention"), QStringLiteral("anonymous")},
        .summary =
            [] {
                return retentionWords(QT_TRANSLATE_NOOP(
                    "RetentionCommands", "The numbers that are left of people who were anonymised."));
            },
        .options = filingSystemOptions,
        .run = anonymousFigures}};
}
