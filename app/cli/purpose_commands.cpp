#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/purposes.h"
#include "app/documents/consent_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/receipts/dpv_terms.h"

#include <QJsonArray>

namespace {

QString dpvChoices()
{
    QStringList terms;
    for (const QLatin1StringView term : dpv_terms::purposes())
        terms.append(QString(term));
    return terms.join(QStringLiteral(", "));
}

QList<QCommandLineOption> purposeAddOptions()
{
    return {valueOption("key",
                consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Lower-case letters, digits and hyphens.")),
                "K"),
        valueOption("basis",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "The lawful basis: a, b, c, d, e or f.")),
            "BASIS"),
        valueOption("channel",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "email, phone, post, sms, messaging, web or print; may be given more than once.")),
            "CH"),
        valueOption("title-nl",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "What it is called, in Dutch; the key where it is not given.")),
            "TEXT"),
        valueOption("title-en",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "What it is called, in English; the key where it is not given.")),
            "TEXT"),
        valueOption("wording-nl",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "What people are told, in Dutch.")), "TEXT"),
        valueOption("wording-en",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "What people are told, in English.")), "TEXT"),
        valueOption("filing-system",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "customers or employees; may be given more than once, customers where it is not given.")),
            "F"),
        valueOption("category",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "What it needs: identity, contact-details, birth-date, financial, hr, marketing-profile, "
                "online-identifiers, correspondence or evidence; may be given more than once, identity and "
                "contact-details where it is not given.")),
            "CATEGORY"),
        valueOption("validity",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "How long consent holds, as P2Y or P18M; until it is withdrawn where it is not given.")),
            "DURATION"),
        {QStringLiteral("double-opt-in"),
            consentWords(
                QT_TRANSLATE_NOOP("ConsentCommands", "Consent counts only once it has been confirmed."))},
        {QStringLiteral("service"),
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "It promotes nothing; otherwise a purpose of basis a or f is taken for marketing, which the "
                "other bases do not allow."))},
        valueOption("assessment",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "What the basis needs: the statute, or the balance of interests.")),
            "TEXT"),
        valueOption("reason",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "Why people are kept for it, where their own record says no other reason; what is usual for "
                "the "
                "basis where it is not given.")),
            "TEXT"),
        valueOption("dpv",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                             "What it falls under in the Data Privacy Vocabulary, for receipts: %1; a "
                             "general term where it "
                             "is not given."))
                .arg(dpvChoices()),
            "TERM")};
}

QJsonObject jsonOf(const Purpose &purpose)
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
        {QStringLiteral("dpv"), dpv_terms::purposeTerm(purpose.dpvTerm, purpose.key)},
        {QStringLiteral("ended"), purpose.endedAt ? QJsonValue(purpose.endedAt->toText()) : QJsonValue()}};
}

Result<Answer> listPurposes(CommandRun &run)
{
    const auto purposes = run.services->purposes().list(*run.permit).result();
    if (!purposes)
        return purposes.error();
    Answer answer;
    QJsonArray list;
    for (const Purpose &purpose : *purposes) {
        list.append(jsonOf(purpose));
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(purpose.key, letterOf(purpose.basis),
                                    inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn)));
    }
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

/// Who it is for, by which ways and with what: each a set.
Result<Purpose> reachOf(const CommandRun &run)
{
    Purpose purpose;
    const auto channels = valuesOf<Channel>(run, QStringLiteral("channel"), channelFrom);
    if (!channels)
        return channels.error();
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
    if (categories->isEmpty())
        purpose.categories = {DataCategory::Identity, DataCategory::ContactDetails};
    for (const DataCategory category : *categories)
        purpose.categories = purpose.categories.with(category);
    return purpose;
}

QString valueOr(const CommandRun &run, const QString &option, const QString &otherwise)
{
    return run.isSet(option) ? run.value(option) : otherwise;
}

Result<Answer> addPurpose(CommandRun &run)
{
    const auto key = required(run, QStringLiteral("key"));
    if (!key)
        return key.error();
    const auto basis = basisOf(run);
    if (!basis)
        return basis.error();
    auto purpose = reachOf(run);
    if (!purpose)
        return purpose.error();
    if (const QString given = run.value(QStringLiteral("validity")); run.isSet(QStringLiteral("validity"))) {
        purpose->validity = IsoDuration::parse(given);
        if (!purpose->validity)
            return usageError(QStringLiteral("value"), {QStringLiteral("--validity"), given});
    }
    purpose->key = *key;
    purpose->basis = *lawfulBasisFrom(*basis);
    purpose->doubleOptIn = run.isSet(QStringLiteral("double-opt-in"));
    if (run.isSet(QStringLiteral("service")))
        purpose->marketing = false;
    purpose->assessment = run.value(QStringLiteral("assessment"));
    purpose->reason = run.value(QStringLiteral("reason")).simplified();
    purpose->dpvTerm = run.value(QStringLiteral("dpv"));
    if (purpose->dpvTerm.startsWith(QLatin1String("dpv:")))
        purpose->dpvTerm.remove(0, 4);
    purpose->wording = {.titleNl = valueOr(run, QStringLiteral("title-nl"), *key),
        .titleEn = valueOr(run, QStringLiteral("title-en"), *key),
        .wordingNl = run.value(QStringLiteral("wording-nl")),
        .wordingEn = run.value(QStringLiteral("wording-en"))};
    const auto added = run.services->purposes().add(*run.permit, *purpose).result();
    if (!added)
        return added.error();
    return listPurposes(run);
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
    };
}
