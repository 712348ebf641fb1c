#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/purpose_asking.h"
#include "app/cli/purpose_options.h"
#include "app/consent/purposes.h"
#include "app/documents/consent_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/receipts/dpv_terms.h"
#include "app/registers/processors.h"
#include "app/registers/purpose_recipients.h"

#include <QJsonArray>

namespace {

QJsonObject jsonOf(const Purpose &purpose, const QList<Processor> &processors, QDate today)
{
    QJsonArray filingSystems;
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (purpose.appliesTo.contains(filingSystem))
            filingSystems.append(codeOf(filingSystem));
    }
    QJsonArray categories;
    for (const DataCategory category : allDataCategories) {
        if (purpose.categories.contains(category))
            categories.append(codeOf(category));
    }
    return {{QStringLiteral("key"), purpose.key}, {QStringLiteral("title_nl"), purpose.wording.titleNl},
        {QStringLiteral("title_en"), purpose.wording.titleEn},
        {QStringLiteral("channels"), keysOf(purpose.channels)},
        {QStringLiteral("basis"), letterOf(purpose.basis)},
        {QStringLiteral("wording"), purpose.wording.number},
        {QStringLiteral("wording_nl"), purpose.wording.wordingNl},
        {QStringLiteral("wording_en"), purpose.wording.wordingEn},
        {QStringLiteral("filing_systems"), filingSystems}, {QStringLiteral("categories"), categories},
        {QStringLiteral("double_opt_in"), purpose.doubleOptIn},
        {QStringLiteral("marketing"), purpose.promotes()},
        {QStringLiteral("validity"),
            purpose.validity ? QJsonValue(purpose.validity->toText()) : QJsonValue()},
        {QStringLiteral("assessment"), purpose.assessment}, {QStringLiteral("reason"), purpose.reason},
        {QStringLiteral("necessity"), purpose.weighing.necessity},
        {QStringLiteral("balance"), purpose.weighing.balance},
        {QStringLiteral("safeguards"), purpose.weighing.safeguards},
        {QStringLiteral("assessed_by"), purpose.weighing.assessedBy},
        {QStringLiteral("assessed_on"), dayJson(purpose.weighing.assessedOn)},
        {QStringLiteral("review_on"), dayJson(purpose.weighing.reviewOn)},
        {QStringLiteral("review_due"), isReviewDue(purpose, today)},
        {QStringLiteral("missing"), QJsonArray::fromStringList(missingOfGround(purpose))},
        {QStringLiteral("rarely_free"), consentIsRarelyFree(purpose.basis, purpose.appliesTo)},
        {QStringLiteral("recipients"), QJsonArray::fromStringList(recipientsOf(processors, purpose.id))},
        {QStringLiteral("dpv"), dpv_terms::purposeTerm(purpose.dpvTerm, purpose.key)},
        {QStringLiteral("ended"), purpose.endedAt ? QJsonValue(purpose.endedAt->toText()) : QJsonValue()}};
}

/// What the officer must still do about a purpose, or be wary of.
void warnOfPurpose(const Purpose &purpose, QDate today, QStringList &lines)
{
    if (purpose.endedAt)
        return;
    if (consentIsRarelyFree(purpose.basis, purpose.appliesTo))
        lines.append(consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands",
                "%1: employees are seldom free to refuse. Choose another lawful basis where you can."))
                         .arg(purpose.key));
    if (!missingOfGround(purpose).isEmpty())
        lines.append(consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                                      "%1: the assessment is incomplete. Complete it with: purpose edit"))
                         .arg(purpose.key));
    else if (isReviewDue(purpose, today))
        lines.append(
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "%1: the assessment was to be reviewed by %2."))
                .arg(purpose.key, purpose.weighing.reviewOn.toString(Qt::ISODate)));
}

Result<Answer> listPurposes(CommandRun &run)
{
    const auto purposes = run.services->purposes().list(*run.permit).result();
    if (!purposes)
        return purposes.error();
    const auto processors = run.services->processors().list(*run.permit).result();
    if (!processors)
        return processors.error();
    Answer answer;
    QJsonArray list;
    QStringList warnings;
    const QDate today = run.services->clock().today();
    for (const Purpose &purpose : *purposes) {
        list.append(jsonOf(purpose, *processors, today));
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(purpose.key, letterOf(purpose.basis),
                                    inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn),
                                    recipientsOf(*processors, purpose.id).join(QStringLiteral(", ")))
                                .trimmed());
        warnOfPurpose(purpose, today, warnings);
    }
    answer.lines += warnings;
    answer.json.insert(QStringLiteral("purposes"), list);
    return answer;
}

/// Every value of an option that may be given more than once, as what `from` takes it for.
template <typename Value, typename From>
Result<QList<Value>> valuesOf(const CommandRun &run, const QString &option, From from)
{
    QList<Value> values;
    const QStringList given = run.options.values(option);
    for (const QString &text : given) {
        const auto value = from(text);
        if (!value)
            return usageError(QStringLiteral("value"), {QStringLiteral("--") + option, text});
        values.append(*value);
    }
    return values;
}

/// Who it is for, by which ways and with what: each a set, and as it was where nothing is given.
Outcome readReach(const CommandRun &run, Purpose &purpose)
{
    const auto channels = valuesOf<Channel>(run, QStringLiteral("channel"), channelFrom);
    if (!channels)
        return channels.error();
    if (!channels->isEmpty())
        purpose.channels = {};
    for (const Channel channel : *channels)
        purpose.channels = purpose.channels.with(channel);
    const auto filingSystems = valuesOf<FilingSystem>(run, QStringLiteral("filing-system"), filingSystemFrom);
    if (!filingSystems)
        return filingSystems.error();
    if (!filingSystems->isEmpty())
        purpose.appliesTo = {};
    for (const FilingSystem filingSystem : *filingSystems)
        purpose.appliesTo = purpose.appliesTo.with(filingSystem);
    const auto categories = valuesOf<DataCategory>(run, QStringLiteral("category"), dataCategoryFromCode);
    if (!categories)
        return categories.error();
    if (!categories->isEmpty())
        purpose.categories = {};
    for (const DataCategory category : *categories)
        purpose.categories = purpose.categories.with(category);
    return done;
}

/// A text of the options, as it was where it is not given; whether it was.
bool readText(const CommandRun &run, const char *option, QString &text)
{
    const QString name = QString::fromLatin1(option);
    if (run.isSet(name))
        text = run.value(name);
    return run.isSet(name);
}

/// What was weighed. Whoever writes any of it down weighs it now, unless they say otherwise.
Outcome readWeighing(const CommandRun &run, Purpose &purpose)
{
    InterestWeighing &weighing = purpose.weighing;
    bool isNew = readText(run, "assessment", purpose.assessment);
    isNew |= readText(run, "necessity", weighing.necessity);
    isNew |= readText(run, "balance", weighing.balance);
    isNew |= readText(run, "safeguards", weighing.safeguards);
    isNew &= purpose.weighsInterests();
    if (!readText(run, "assessed-by", weighing.assessedBy) && isNew)
        weighing.assessedBy = run.permit->displayName();
    const auto assessedOn = dayOf(
        run, QStringLiteral("assessed-on"), isNew ? run.services->clock().today() : weighing.assessedOn);
    if (!assessedOn)
        return assessedOn.error();
    weighing.assessedOn = *assessedOn;
    const auto reviewOn =
        dayOf(run, QStringLiteral("review-on"), isNew ? weighing.assessedOn.addYears(1) : weighing.reviewOn);
    if (!reviewOn)
        return reviewOn.error();
    weighing.reviewOn = *reviewOn;
    return done;
}

/// All that both adding and editing change, but the wording.
Outcome readPurpose(const CommandRun &run, Purpose &purpose)
{
    if (auto read = readReach(run, purpose); !read)
        return read;
    if (const QString given = run.value(QStringLiteral("validity")); run.isSet(QStringLiteral("validity"))) {
        purpose.validity = IsoDuration::parse(given);
        if (!purpose.validity)
            return usageError(QStringLiteral("value"), {QStringLiteral("--validity"), given});
    }
    if (run.isSet(QStringLiteral("service")))
        purpose.marketing = false;
    readText(run, "reason", purpose.reason);
    purpose.reason = purpose.reason.simplified();
    readText(run, "dpv", purpose.dpvTerm);
    if (purpose.dpvTerm.startsWith(QLatin1String("dpv:")))
        purpose.dpvTerm.remove(0, 4);
    return readWeighing(run, purpose);
}

void readWording(const CommandRun &run, PurposeWording &wording)
{
    readText(run, "title-nl", wording.titleNl);
    readText(run, "title-en", wording.titleEn);
    readText(run, "wording-nl", wording.wordingNl);
    readText(run, "wording-en", wording.wordingEn);
}

Result<Answer> addPurpose(CommandRun &run)
{
    const auto key = required(run, QStringLiteral("key"));
    if (!key)
        return key.error();
    const auto basis = basisOf(run);
    if (!basis)
        return basis.error();
    Purpose purpose{.key = *key,
        .basis = *lawfulBasisFrom(*basis),
        .categories = {DataCategory::Identity, DataCategory::ContactDetails},
        .doubleOptIn = run.isSet(QStringLiteral("double-opt-in")),
        .wording = {.titleNl = *key, .titleEn = *key}};
    if (auto read = readPurpose(run, purpose); !read)
        return read.error();
    readWording(run, purpose.wording);
    const auto added = run.services->purposes().add(*run.permit, purpose).result();
    if (!added)
        return added.error();
    return listPurposes(run);
}

Result<Purpose> purposeNamed(const CommandRun &run)
{
    const QString key = run.arguments.value(0);
    if (key.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("KEY")});
    const auto all = run.services->purposes().list(*run.permit).result();
    if (!all)
        return all.error();
    for (const Purpose &purpose : *all) {
        if (purpose.key == key)
            return purpose;
    }
    return Error{Failure::NotFound, QStringLiteral("purpose.unknown"), {key}};
}

/// Changes what is given, the wording after the rest; how many consents the new wording ended.
Result<Answer> editPurpose(CommandRun &run)
{
    const auto before = purposeNamed(run);
    if (!before)
        return before.error();
    Purpose purpose = *before;
    if (auto read = readPurpose(run, purpose); !read)
        return read.error();
    const Purposes &purposes = run.services->purposes();
    if (purpose != *before) {
        if (auto replaced = purposes.replace(*run.permit, purpose).result(); !replaced)
            return replaced.error();
    }
    readWording(run, purpose.wording);
    int expired = 0;
    if (purpose.wording != before->wording) {
        const auto reworded =
            purposes.reword(*run.permit, purpose.id, purpose.wording, run.isSet(QStringLiteral("material")))
                .result();
        if (!reworded)
            return reworded.error();
        expired = *reworded;
    }
    auto answer = listPurposes(run);
    if (!answer)
        return answer;
    answer->json.insert(QStringLiteral("expired"), expired);
    if (expired > 0)
        answer->lines.append(consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands",
                "Consent to the old wording ended for %1. Whom to ask again: purpose ask-again %2"))
                                 .arg(QString::number(expired), purpose.key));
    return answer;
}

} // namespace

QList<Command> purposeCommands()
{
    const QString purpose = QStringLiteral("purpose");
    return {
        {.words = {purpose, QStringLiteral("list")},
            .summary =
                [] { return consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "What data is used for.")); },
            .run = listPurposes},
        {.words = {purpose, QStringLiteral("add")},
            .summary =
                [] {
                    return consentWords(
                        QT_TRANSLATE_NOOP("ConsentCommands", "Adds a purpose with its wording."));
                },
            .options = purposeAddOptions,
            .run = addPurpose},
        {.words = {purpose, QStringLiteral("edit")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                        "Changes what is given of a purpose, but its key, its basis and its second step."));
                },
            .usage = QStringLiteral("KEY"),
            .options = purposeEditOptions,
            .run = editPurpose},
        {.words = {purpose, QStringLiteral("ask-again")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                        "Whose consent ended by a new wording or by its time, and who may be asked again."));
                },
            .usage = QStringLiteral("KEY"),
            .options = askAgainOptions,
            .run = askAgain},
    };
}
