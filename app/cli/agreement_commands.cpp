#include "app/agreements/agreements.h"
#include "app/cli/agreement_values.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/agreement_words.h"

#include <QJsonArray>

namespace {

QString agreementLineText(const AgreementLine &line)
{
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(QString::number(line.agreement.id.number()), line.processorName, agreementSpanSentence(line),
            verdictSentence(line.verdict));
}

Result<Answer> listAgreements(CommandRun &run)
{
    const auto lines = awaited(run, run.services->agreements().list(*run.permit));
    if (!lines)
        return lines.error();
    Answer answer;
    QJsonArray list;
    for (const AgreementLine &line : *lines) {
        list.append(agreementJson(line));
        answer.lines.append(agreementLineText(line));
    }
    answer.json.insert(QStringLiteral("agreements"), list);
    return answer;
}

Result<Answer> listAgreementTasks(CommandRun &run)
{
    const auto tasks = awaited(run, run.services->agreements().tasks(*run.permit));
    if (!tasks)
        return tasks.error();
    Answer answer;
    QJsonArray list;
    for (const AgreementTask &task : *tasks) {
        list.append(taskJson(task));
        answer.lines.append(agreementTaskSentence(task));
    }
    answer.json.insert(QStringLiteral("due"), list);
    return answer;
}

void tellClauses(const AgreementFile &file, Answer &answer)
{
    QJsonArray clauses;
    for (const AgreementClause clause : agreement_clauses::all()) {
        const ClauseReview *review = reviewOf(file.reviews, clause);
        clauses.append(clauseJson(clause, review));
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4")
                .arg(agreement_clauses::codeOf(clause),
                    QStringLiteral("%1 %2").arg(clauseWord(clause), clauseMarkWord(clause)).trimmed(),
                    clauseStateWord(review ? std::optional(review->state) : std::nullopt),
                    review ? clauseFinding(*review) : QString()));
    }
    answer.json.insert(QStringLiteral("review"), clauses);
}

void tellConduct(const ProcessorConduct &conduct, QDate today, Answer &answer)
{
    QJsonArray announcements;
    for (const SubAnnouncement &announcement : conduct.announcements) {
        announcements.append(announcementJson(announcement, today));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(QString::number(announcement.id.number()), announcement.name,
                                    announcementSentence(announcement, today)));
    }
    QJsonArray audits;
    for (const ProcessorAudit &audit : conduct.audits) {
        audits.append(auditJson(audit));
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(QString::number(audit.id.number()), processorAuditWord(audit.kind),
                                    audit.scope, processorAuditSentence(audit)));
    }
    QJsonArray incidents;
    for (const ProcessorIncident &incident : conduct.incidents) {
        incidents.append(incidentJson(incident));
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(QString::number(incident.id.number()), incident.toldAt.toText(), incident.account));
    }
    answer.json.insert(QStringLiteral("announcements"), announcements);
    answer.json.insert(QStringLiteral("audits"), audits);
    answer.json.insert(QStringLiteral("incidents"), incidents);
}

QJsonArray documentsJson(const AgreementFile &file)
{
    QJsonArray documents;
    for (const AgreementDocument &document : file.documents)
        documents.append(QJsonObject{{QStringLiteral("id"), document.id.number()},
            {QStringLiteral("kind"), codeOf(document.kind)}, {QStringLiteral("name"), document.name},
            {QStringLiteral("draft"), document.draftVersion}, {QStringLiteral("bytes"), document.size},
            {QStringLiteral("sha256"), QString::fromLatin1(document.digest.toHex())}});
    return documents;
}

Result<Answer> showAgreement(CommandRun &run)
{
    const auto id = agreementOf(run);
    if (!id)
        return id.error();
    const auto file = awaited(run, run.services->agreements().find(*run.permit, *id));
    if (!file)
        return file.error();
    const auto conduct =
        awaited(run, run.services->agreements().ofProcessor(*run.permit, file->processor.id));
    if (!conduct)
        return conduct.error();
    Answer answer{.json = agreementJson(file->line), .lines = {agreementLineText(file->line)}};
    answer.lines.append(scoreSentence(file->line.verdict));
    tellClauses(*file, answer);
    tellConduct(*conduct, run.services->clock().today(), answer);
    QJsonArray drafts;
    for (const AgreementDraft &draft : file->drafts)
        drafts.append(QJsonObject{{QStringLiteral("version"), draft.version},
            {QStringLiteral("drafted_at"), draft.draftedAt.toText()},
            {QStringLiteral("drafted_by"), draft.draftedByName},
            {QStringLiteral("digest"), QString::fromLatin1(draft.digest.toHex())}});
    answer.json.insert(QStringLiteral("drafts"), drafts);
    answer.json.insert(QStringLiteral("documents"), documentsJson(*file));
    return answer;
}

QList<QCommandLineOption> agreementFieldOptions()
{
    const auto option = [](const char *name, const char *help, const char *value) {
        return valueOption(name, agreementCommandWords(help), value);
    };
    return {
        option("reference", QT_TRANSLATE_NOOP("AgreementCommands", "How it is called or numbered."), "TEXT"),
        option("signed", QT_TRANSLATE_NOOP("AgreementCommands", "When it was signed."), "DATE"),
        option("from", QT_TRANSLATE_NOOP("AgreementCommands", "Its first day."), "DATE"),
        option("until", QT_TRANSLATE_NOOP("AgreementCommands", "Its last day, or that of its first period."),
            "DATE"),
        option("form", QT_TRANSLATE_NOOP("AgreementCommands", "written, electronic or unwritten."), "FORM"),
        option("renewal", QT_TRANSLATE_NOOP("AgreementCommands", "ends, renews or indefinite."), "HOW"),
        option("renews-by", QT_TRANSLATE_NOOP("AgreementCommands", "By how much it is renewed, as P1Y."),
            "TERM"),
        option("notice", QT_TRANSLATE_NOOP("AgreementCommands", "The term of notice, as P3M."), "TERM"),
        option("authorisation",
            QT_TRANSLATE_NOOP("AgreementCommands", "For new sub-processors: specific or general."), "HOW"),
        option("objection-days",
            QT_TRANSLATE_NOOP(
                "AgreementCommands", "Within how many days we may object to a new sub-processor."),
            "N"),
        option("review-months",
            QT_TRANSLATE_NOOP("AgreementCommands", "How many months after a review the next one is due."),
            "N"),
        option("term",
            QT_TRANSLATE_NOOP("AgreementCommands",
                "What we want to agree on, as breach-hours=24; may be given more than once."),
            "TERM=VALUE")};
}

/// One of the values that an option takes; `otherwise` where it is not given.
template <typename Value>
Result<Value> chosenOf(
    const CommandRun &run, const char *option, Value otherwise, std::optional<Value> (*from)(QStringView))
{
    const QString name = QLatin1String(option);
    if (!run.isSet(name))
        return otherwise;
    const auto value = from(run.value(name));
    return value
        ? Result<Value>(*value)
        : Result<Value>(usageError(QStringLiteral("value"), {QStringLiteral("--") + name, run.value(name)}));
}

Result<std::optional<IsoDuration>> lengthOf(
    const CommandRun &run, const char *option, const std::optional<IsoDuration> &otherwise)
{
    const QString name = QLatin1String(option);
    if (!run.isSet(name))
        return otherwise;
    if (run.value(name).isEmpty())
        return std::optional<IsoDuration>();
    const auto length = IsoDuration::parse(run.value(name));
    if (!length)
        return usageError(QStringLiteral("value"), {QStringLiteral("--") + name, run.value(name)});
    return length;
}

Outcome takeTerms(const CommandRun &run, Agreement &agreement)
{
    const QStringList terms = run.options.values(QStringLiteral("term"));
    for (const QString &term : terms) {
        const auto which = agreementTermFrom(term.section(u'=', 0, 0));
        if (!which || !term.contains(u'='))
            return usageError(QStringLiteral("value"), {QStringLiteral("--term"), term});
        agreement.terms.insert(*which, term.section(u'=', 1));
    }
    return done;
}

Outcome takeDays(const CommandRun &run, Agreement &agreement)
{
    const std::pair<const char *, QDate *> days[] = {
        {"signed", &agreement.signedOn}, {"from", &agreement.from}, {"until", &agreement.until}};
    for (const auto &[option, into] : days) {
        const auto day = dayOr(run, QLatin1String(option), *into);
        if (!day)
            return day.error();
        *into = *day;
    }
    return done;
}

Outcome takeNumbers(const CommandRun &run, Agreement &agreement)
{
    const auto months = numberOf(run, QStringLiteral("review-months"), agreement.reviewMonths, 1);
    const auto days = numberOf(run, QStringLiteral("objection-days"), agreement.objectionDays.value_or(0), 1);
    if (!months)
        return months.error();
    agreement.reviewMonths = static_cast<int>(*months);
    if (!run.isSet(QStringLiteral("objection-days")))
        return done;
    if (!days)
        return days.error();
    agreement.objectionDays = static_cast<int>(*days);
    return done;
}

/// The agreement with what the options say instead.
Result<Agreement> agreementWith(const CommandRun &run, Agreement agreement)
{
    agreement.reference = textOr(run, QStringLiteral("reference"), agreement.reference);
    const auto form = chosenOf(run, "form", agreement.form, agreementFormFrom);
    const auto renewal = chosenOf(run, "renewal", agreement.renewal, agreementRenewalFrom);
    if (!form || !renewal)
        return form ? renewal.error() : form.error();
    const auto authorisation = chosenOf(run, "authorisation", agreement.authorisation, subAuthorisationFrom);
    if (!authorisation)
        return authorisation.error();
    const auto renewsBy = lengthOf(run, "renews-by", agreement.renewsBy);
    const auto notice = lengthOf(run, "notice", agreement.notice);
    if (!renewsBy || !notice)
        return renewsBy ? notice.error() : renewsBy.error();
    agreement.form = *form;
    agreement.renewal = *renewal;
    agreement.authorisation = *authorisation;
    agreement.renewsBy = *renewsBy;
    agreement.notice = *notice;
    for (const auto &take : {takeDays, takeNumbers, takeTerms}) {
        if (auto taken = take(run, agreement); !taken)
            return taken.error();
    }
    return agreement;
}

Result<Answer> answerWith(CommandRun &run, Id<Agreement> id)
{
    const auto file = run.services->agreements().find(*run.permit, id).result();
    if (!file)
        return file.error();
    return Answer{.json = agreementJson(file->line), .lines = {agreementLineText(file->line)}};
}

QList<QCommandLineOption> agreementAddOptions()
{
    return QList<QCommandLineOption>{valueOption("processor",
               agreementCommandWords(
                   QT_TRANSLATE_NOOP("AgreementCommands", "With which processor, by name.")),
               "NAME")} +
        agreementFieldOptions();
}

Result<Answer> addAgreement(CommandRun &run)
{
    const auto processor = processorNamed(run);
    if (!processor)
        return processor.error();
    const auto agreement = agreementWith(run, {.processor = *processor});
    if (!agreement)
        return agreement.error();
    const auto id = run.services->agreements().add(*run.permit, *agreement).result();
    return id ? answerWith(run, *id) : Result<Answer>(id.error());
}

QList<QCommandLineOption> agreementChangeOptions()
{
    return agreementFieldOptions() +
        QList<QCommandLineOption>{valueOption("ended",
                                      agreementCommandWords(QT_TRANSLATE_NOOP("AgreementCommands",
                                          "When it ended before its day; needs --ended-for.")),
                                      "DATE"),
            valueOption("ended-for",
                agreementCommandWords(QT_TRANSLATE_NOOP("AgreementCommands", "Why it ended early.")),
                "TEXT")};
}

Result<Answer> changeAgreement(CommandRun &run)
{
    const auto id = agreementOf(run);
    if (!id)
        return id.error();
    const auto file = run.services->agreements().find(*run.permit, *id).result();
    if (!file)
        return file.error();
    auto agreement = agreementWith(run, file->line.agreement);
    if (!agreement)
        return agreement.error();
    const auto ended = dayOr(run, QStringLiteral("ended"), agreement->endedOn);
    if (!ended)
        return ended.error();
    agreement->endedOn = *ended;
    agreement->endedFor = textOr(run, QStringLiteral("ended-for"), agreement->endedFor);
    const auto changed = run.services->agreements().change(*run.permit, *agreement).result();
    return changed ? answerWith(run, *id) : Result<Answer>(changed.error());
}

} // namespace

QList<Command> agreementCommands()
{
    const QString agreement = QStringLiteral("agreement");
    const auto summary = [](const char *words) { return [words] { return agreementCommandWords(words); }; };
    return QList<Command>{
               {.words = {agreement, QStringLiteral("list")},
                   .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                       "The agreements with processors: whether each is complete, and when it ends.")),
                   .run = listAgreements},
               {.words = {agreement, QStringLiteral("due")},
                   .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                       "What agreements ask of us by now: objections, notice, reviews, audits, and with whom "
                       "none is in force.")),
                   .run = listAgreementTasks},
               {.words = {agreement, QStringLiteral("show")},
                   .summary = summary(QT_TRANSLATE_NOOP("AgreementCommands",
                       "One agreement: its 28 clauses, its versions and files, and how the processor keeps "
                       "to "
                       "it.")),
                   .usage = QStringLiteral("ID"),
                   .run = showAgreement},
               {.words = {agreement, QStringLiteral("add")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "AgreementCommands", "Records an agreement with a processor, or one to be proposed.")),
                   .options = agreementAddOptions,
                   .run = addAgreement},
               {.words = {agreement, QStringLiteral("change")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "AgreementCommands", "Changes what is recorded of an agreement, or ends it early.")),
                   .usage = QStringLiteral("ID"),
                   .options = agreementChangeOptions,
                   .run = changeAgreement},
           } +
        agreementReviewCommands() + agreementPaperCommands() + agreementConductCommands();
}
