#include "app/agreements/agreements.h"
#include "app/cli/agreement_values.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/agreement_draft_report.h"
#include "app/documents/agreement_draft_text.h"
#include "app/documents/agreement_draft_values.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/agreement_words.h"

#include <QJsonArray>
#include <QLocale>

namespace {

QList<QCommandLineOption> clauseReviewOptions()
{
    const auto option = [](const char *name, const char *help, const char *value) {
        return valueOption(name, agreementCommandWords(help), value);
    };
    return {option("clause",
                QT_TRANSLATE_NOOP("AgreementCommands",
                    "Which clause, as show names it, or all; may be given more than once."),
                "CLAUSE"),
        option("state", QT_TRANSLATE_NOOP("AgreementCommands", "present, partly or missing."), "STATE"),
        option("quote", QT_TRANSLATE_NOOP("AgreementCommands", "The words of the agreement."), "TEXT"),
        option("page", QT_TRANSLATE_NOOP("AgreementCommands", "The page they stand on."), "N"),
        option("hours", QT_TRANSLATE_NOOP("AgreementCommands", "How many hours are agreed."), "N"),
        option("days", QT_TRANSLATE_NOOP("AgreementCommands", "How many days are agreed."), "N"),
        option("agreed",
            QT_TRANSLATE_NOOP("AgreementCommands", "What else is concretely agreed, such as a list."),
            "TEXT"),
        option("draft",
            QT_TRANSLATE_NOOP("AgreementCommands",
                "Instead: every clause as this version of our own draft has it, once it was signed."),
            "N")};
}

Result<std::optional<int>> countOf(const CommandRun &run, const QString &option)
{
    if (!run.isSet(option))
        return std::optional<int>();
    const auto number = numberOf(run, option, 0, 0);
    return number ? Result<std::optional<int>>(static_cast<int>(*number))
                  : Result<std::optional<int>>(number.error());
}

/// What is said of each clause that is named.
Result<ClauseReview> wordsOfReview(const CommandRun &run)
{
    const auto code = required(run, QStringLiteral("state"));
    if (!code)
        return code.error();
    const auto state = clauseStateFrom(*code);
    if (!state)
        return usageError(QStringLiteral("value"), {QStringLiteral("--state"), *code});
    const auto page = numberOf(run, QStringLiteral("page"), 0, 0);
    const auto hours = countOf(run, QStringLiteral("hours"));
    const auto days = countOf(run, QStringLiteral("days"));
    if (!page || !hours || !days)
        return !page ? page.error() : !hours ? hours.error() : days.error();
    return ClauseReview{.state = *state,
        .quotation = run.value(QStringLiteral("quote")),
        .page = static_cast<int>(*page),
        .hours = *hours,
        .days = *days,
        .agreed = run.value(QStringLiteral("agreed"))};
}

Result<QList<ClauseReview>> reviewsGiven(const CommandRun &run)
{
    const QStringList codes = run.options.values(QStringLiteral("clause"));
    if (codes.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("--clause")});
    auto review = wordsOfReview(run);
    if (!review)
        return review.error();
    QList<AgreementClause> clauses;
    for (const QString &code : codes) {
        const auto clause = agreement_clauses::from(code);
        if (code == QLatin1String("all"))
            clauses = agreement_clauses::all();
        else if (clause)
            clauses.append(*clause);
        else
            return usageError(QStringLiteral("value"), {QStringLiteral("--clause"), code});
    }
    QList<ClauseReview> reviews;
    for (const AgreementClause clause : std::as_const(clauses)) {
        review->clause = clause;
        reviews.append(*review);
    }
    return reviews;
}

const AgreementDraft *versionIn(const AgreementFile &file, qint64 version)
{
    for (const AgreementDraft &draft : file.drafts) {
        if (draft.version == version)
            return &draft;
    }
    return nullptr;
}

Error unknownVersion()
{
    return {Failure::NotFound, QStringLiteral("agreement.draft-unknown")};
}

Result<QList<ClauseReview>> reviewsOfOwnDraft(const CommandRun &run, Id<Agreement> id)
{
    const auto version = numberOf(run, QStringLiteral("draft"), 1, 1);
    if (!version)
        return version.error();
    const auto file = run.services->agreements().find(*run.permit, id).result();
    if (!file)
        return file.error();
    const AgreementDraft *draft = versionIn(*file, *version);
    return draft ? Result<QList<ClauseReview>>(reviewsOfDraft(*draft))
                 : Result<QList<ClauseReview>>(unknownVersion());
}

Result<Answer> reviewAgreement(CommandRun &run)
{
    const auto id = agreementOf(run);
    if (!id)
        return id.error();
    const auto reviews = run.isSet(QStringLiteral("draft")) ? reviewsOfOwnDraft(run, *id) : reviewsGiven(run);
    if (!reviews)
        return reviews.error();
    const auto verdict = run.services->agreements().review(*run.permit, *id, *reviews).result();
    if (!verdict)
        return verdict.error();
    const auto file = run.services->agreements().find(*run.permit, *id).result();
    if (!file)
        return file.error();
    return Answer{
        .json = agreementJson(file->line), .lines = {verdictSentence(*verdict), scoreSentence(*verdict)}};
}

QJsonArray sectionsJson(const AgreementDraft &draft)
{
    QJsonArray sections;
    const QList<DraftSection> all = agreement_drafts::sectionsOf(draft.facts);
    for (const DraftSection &section : all)
        sections.append(QJsonObject{{QStringLiteral("clause"), agreement_clauses::codeOf(section.clause)},
            {QStringLiteral("state"), codeOf(section.state)},
            {QStringLiteral("rows"), QJsonArray::fromStringList(section.rows)},
            {QStringLiteral("open"), QJsonArray::fromStringList(section.open)}});
    return sections;
}

Result<Answer> draftAgreement(CommandRun &run)
{
    const auto id = agreementOf(run);
    if (!id)
        return id.error();
    const auto draft = run.services->agreements().draft(*run.permit, *id).result();
    if (!draft)
        return draft.error();
    const AgreementVerdict verdict = verdictOf(reviewsOfDraft(*draft), true);
    Answer answer{.json = {{QStringLiteral("id"), id->number()}, {QStringLiteral("version"), draft->version},
                      {QStringLiteral("digest"), QString::fromLatin1(draft->digest.toHex())},
                      {QStringLiteral("sections"), sectionsJson(*draft)},
                      {QStringLiteral("status"),
                          verdict.isComplete() ? QStringLiteral("complete") : QStringLiteral("incomplete")},
                      {QStringLiteral("open"), clauseCodes(verdict.gaps)}},
        .lines = {agreementDraftTitle(*draft), scoreSentence(verdict)}};
    const QList<DraftArticle> articles = draftArticles(draft->facts);
    for (const DraftArticle &article : articles) {
        if (!article.open.isEmpty())
            answer.lines.append(
                QStringLiteral("%1\t%2").arg(article.heading, article.open.join(QStringLiteral("; "))));
    }
    return answer;
}

QList<QCommandLineOption> agreementCompareOptions()
{
    return {valueOption("from",
                agreementCommandWords(
                    QT_TRANSLATE_NOOP("AgreementCommands", "The older version; the last but one.")),
                "N"),
        valueOption("to",
            agreementCommandWords(QT_TRANSLATE_NOOP("AgreementCommands", "The newer version; the last.")),
            "N")};
}

Result<Answer> compareDrafts(CommandRun &run)
{
    const auto id = agreementOf(run);
    if (!id)
        return id.error();
    const auto file = awaited(run, run.services->agreements().find(*run.permit, *id));
    if (!file)
        return file.error();
    const qint64 newest = file->drafts.isEmpty() ? 0 : file->drafts.first().version;
    const auto to = numberOf(run, QStringLiteral("to"), newest, 1);
    if (!to)
        return to.error();
    const auto from = numberOf(run, QStringLiteral("from"), *to - 1, 1);
    if (!from)
        return from.error();
    const AgreementDraft *then = versionIn(*file, *from);
    const AgreementDraft *now = versionIn(*file, *to);
    if (!then || !now)
        return unknownVersion();
    Answer answer;
    QJsonArray changes;
    const QList<DraftChange> all = agreement_drafts::changed(then->facts, now->facts);
    for (const DraftChange &change : all) {
        changes.append(QJsonObject{{QStringLiteral("clause"), agreement_clauses::codeOf(change.clause)},
            {QStringLiteral("facts"), QJsonArray::fromStringList(change.facts)}});
        QStringList words;
        for (const QString &fact : change.facts)
            words.append(draftFactWord(fact));
        answer.lines.append(
            QStringLiteral("%1\t%2").arg(clauseWord(change.clause), words.join(QStringLiteral("; "))));
    }
    answer.json = {{QStringLiteral("from"), *from}, {QStringLiteral("to"), *to},
        {QStringLiteral("changed"), changes},
        {QStringLiteral("parties"), agreement_drafts::hasOtherParties(then->facts, now->facts)}};
    return answer;
}

} // namespace

QList<Command> agreementReviewCommands()
{
    const QString agreement = QStringLiteral("agreement");
    const auto summary = [](const char *words) { return [words] { return agreementCommandWords(words); }; };
    return {{.words = {agreement, QStringLiteral("review")},
                .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                    "Records how clauses of an agreement were found; what was found before is kept.")),
                .usage = QStringLiteral("ID"),
                .options = clauseReviewOptions,
                .run = reviewAgreement},
        {.words = {agreement, QStringLiteral("draft")},
            .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                "Draws an agreement up from the registers, as its next version, and says what is open.")),
            .usage = QStringLiteral("ID"),
            .run = draftAgreement},
        {.words = {agreement, QStringLiteral("compare")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AgreementCommands", "Which clauses two versions of a draft say otherwise.")),
            .usage = QStringLiteral("ID"),
            .options = agreementCompareOptions,
            .run = compareDrafts}};
}
