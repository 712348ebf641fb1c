#include "app/statement/statement_facts.h"

#include "app/retention/rule_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

const StatementPurpose *StatementFacts::purpose(const QString &key) const
{
    const auto found = std::find_if(
        purposes.cbegin(), purposes.cend(), [&key](const StatementPurpose &each) { return each.key == key; });
    return found == purposes.cend() ? nullptr : &*found;
}

StatementText StatementFacts::text(StatementSection section) const
{
    const auto found = std::find_if(texts.cbegin(), texts.cend(),
        [section](const StatementText &each) { return each.section == section; });
    return found == texts.cend() ? StatementText{.section = section} : *found;
}

bool StatementFacts::restsOn(LawfulBasis basis) const
{
    return std::any_of(purposes.cbegin(), purposes.cend(),
        [basis](const StatementPurpose &each) { return each.basis == basis; });
}

bool StatementFacts::promotes() const
{
    return std::any_of(
        purposes.cbegin(), purposes.cend(), [](const StatementPurpose &each) { return each.promotes; });
}

namespace statement_facts {

namespace {

bool endsKindOf(const RetentionRule &rule, const StatementPurpose &purpose)
{
    return std::any_of(allContactKinds.begin(), allContactKinds.end(), [&](ContactKind kind) {
        return rule.contactKinds.contains(kind) && purpose.appliesTo.contains(filingSystemOf(kind));
    });
}

bool sharesCategory(const RetentionRule &rule, const DataCategories &categories)
{
    return (rule.categories.bits() & categories.bits()) != 0;
}

/// A rule for data without consent ends nothing that is kept for one, and the reverse.
bool fitsConsent(const RetentionRule &rule, const StatementPurpose &purpose)
{
    const bool asks = purpose.basis == LawfulBasis::Consent;
    return rule.consent == ConsentCondition::Any || (rule.consent == ConsentCondition::OnlyWith) == asks;
}

bool endsPurpose(const RetentionRule &rule, const StatementPurpose &purpose)
{
    return rule.inForce && !rule.unrecorded && sharesCategory(rule, purpose.categories) &&
        endsKindOf(rule, purpose) && fitsConsent(rule, purpose);
}

QJsonObject jsonOfOrganisation(const OrganisationProfile &organisation)
{
    QJsonObject json;
    for (const OrganisationField &field : allOrganisationFields)
        json.insert(QLatin1String(field.key), organisation.*field.value);
    return json;
}

OrganisationProfile organisationFrom(const QJsonObject &json)
{
    OrganisationProfile organisation;
    for (const OrganisationField &field : allOrganisationFields)
        organisation.*field.value = json.value(QLatin1String(field.key)).toString();
    return organisation;
}

QJsonObject jsonOfPurpose(const StatementPurpose &purpose)
{
    return {{QStringLiteral("key"), purpose.key}, {QStringLiteral("title_nl"), purpose.titleNl},
        {QStringLiteral("title_en"), purpose.titleEn}, {QStringLiteral("basis"), letterOf(purpose.basis)},
        {QStringLiteral("applies_to"), int(purpose.appliesTo.bits())},
        {QStringLiteral("categories"), int(purpose.categories.bits())},
        {QStringLiteral("promotes"), purpose.promotes}, {QStringLiteral("assessment"), purpose.assessment},
        {QStringLiteral("validity"), purpose.validity ? purpose.validity->toText() : QString()}};
}

Result<StatementPurpose> purposeFrom(const QJsonObject &json)
{
    const auto basis = lawfulBasisFrom(json.value(QStringLiteral("basis")).toString());
    const QString key = json.value(QStringLiteral("key")).toString();
    if (!basis || key.isEmpty())
        return Error{Failure::Damaged, QStringLiteral("statement.stored")};
    return StatementPurpose{.key = key,
        .titleNl = json.value(QStringLiteral("title_nl")).toString(),
        .titleEn = json.value(QStringLiteral("title_en")).toString(),
        .basis = *basis,
        .appliesTo = SetOf<FilingSystem>::fromBits(quint32(json.value(QStringLiteral("applies_to")).toInt())),
        .categories = DataCategories::fromBits(quint32(json.value(QStringLiteral("categories")).toInt())),
        .promotes = json.value(QStringLiteral("promotes")).toBool(),
        .assessment = json.value(QStringLiteral("assessment")).toString(),
        .validity = IsoDuration::parse(json.value(QStringLiteral("validity")).toString())};
}

QJsonArray jsonOfPlaces(const QList<StatementPlace> &places)
{
    QJsonArray array;
    for (const StatementPlace &place : places)
        array.append(QJsonObject{{QStringLiteral("country"), place.country},
            {QStringLiteral("adequate"), place.isAdequate},
            {QStringLiteral("transfer_term"), place.transferTerm}});
    return array;
}

/// None in what was published before statements told of them.
QList<StatementPlace> placesFrom(const QJsonValue &value)
{
    QList<StatementPlace> places;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        const QJsonObject place = each.toObject();
        places.append({.country = place.value(QStringLiteral("country")).toString(),
            .isAdequate = place.value(QStringLiteral("adequate")).toBool(),
            .transferTerm = place.value(QStringLiteral("transfer_term")).toString()});
    }
    return places;
}

QJsonObject jsonOfRecipient(const StatementRecipient &recipient)
{
    return {{QStringLiteral("number"), recipient.number}, {QStringLiteral("name"), recipient.name},
        {QStringLiteral("kind"), keyOf(recipient.kind)}, {QStringLiteral("services"), recipient.services},
        {QStringLiteral("country"), recipient.country}, {QStringLiteral("eea"), recipient.isInEea},
        {QStringLiteral("adequate"), recipient.isAdequate},
        {QStringLiteral("transfer_term"), recipient.transferTerm},
        {QStringLiteral("places"), jsonOfPlaces(recipient.placesBeside)},
        {QStringLiteral("purposes"), QJsonArray::fromStringList(recipient.purposes)},
        {QStringLiteral("categories"), int(recipient.categories.bits())}};
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        strings.append(each.toString());
    return strings;
}

Result<StatementRecipient> recipientFrom(const QJsonObject &json)
{
    const auto kind = processorKindFrom(json.value(QStringLiteral("kind")).toString());
    if (!kind)
        return Error{Failure::Damaged, QStringLiteral("statement.stored")};
    return StatementRecipient{.number = json.value(QStringLiteral("number")).toInteger(),
        .name = json.value(QStringLiteral("name")).toString(),
        .kind = *kind,
        .services = json.value(QStringLiteral("services")).toString(),
        .country = json.value(QStringLiteral("country")).toString(),
        .isInEea = json.value(QStringLiteral("eea")).toBool(),
        .isAdequate = json.value(QStringLiteral("adequate")).toBool(),
        .transferTerm = json.value(QStringLiteral("transfer_term")).toString(),
        .placesBeside = placesFrom(json.value(QStringLiteral("places"))),
        .purposes = stringsIn(json.value(QStringLiteral("purposes"))),
        .categories = DataCategories::fromBits(quint32(json.value(QStringLiteral("categories")).toInt()))};
}

Result<RetentionRule> ruleFrom(const QJsonObject &json)
{
    const QString id = json.value(QStringLiteral("id")).toString();
    auto rule = ruleFromJson(json.value(QStringLiteral("rule")).toObject(), id);
    if (!rule)
        return Error{Failure::Damaged, QStringLiteral("statement.stored")};
    rule->version = json.value(QStringLiteral("version")).toInt();
    return rule;
}

Result<StatementText> textFrom(const QJsonObject &json)
{
    const auto section = statementSectionFrom(json.value(QStringLiteral("section")).toString());
    if (!section)
        return Error{Failure::Damaged, QStringLiteral("statement.stored")};
    return StatementText{.section = *section,
        .dutch = json.value(QStringLiteral("nl")).toString(),
        .english = json.value(QStringLiteral("en")).toString()};
}

template <typename Row, typename Read>
Outcome readRows(const QJsonValue &value, Read read, QList<Row> &into)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        auto row = read(each.toObject());
        if (!row)
            return row.error();
        into.append(*std::move(row));
    }
    return done;
}

template <typename Row, typename Write>
QJsonArray jsonOfRows(const QList<Row> &rows, Write write)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(write(row));
    return array;
}

} // namespace

QList<qsizetype> rulesOf(const StatementFacts &facts, const StatementPurpose &purpose)
{
    QList<qsizetype> rules;
    for (qsizetype at = 0; at < facts.rules.size(); ++at) {
        if (endsPurpose(facts.rules.at(at), purpose))
            rules.append(at);
    }
    return rules;
}

DataCategories withoutTerm(const StatementFacts &facts, const StatementPurpose &purpose)
{
    quint32 open = purpose.categories.bits();
    const QList<qsizetype> rules = rulesOf(facts, purpose);
    for (const qsizetype at : rules)
        open &= ~facts.rules.at(at).categories.bits();
    return DataCategories::fromBits(open);
}

QByteArray bytesOf(const StatementFacts &facts)
{
    const auto ruleOf = [](const RetentionRule &rule) {
        return QJsonObject{{QStringLiteral("id"), rule.id}, {QStringLiteral("version"), rule.version},
            {QStringLiteral("rule"), jsonOf(rule)}};
    };
    const auto textOf = [](const StatementText &text) {
        return QJsonObject{{QStringLiteral("section"), codeOf(text.section)},
            {QStringLiteral("nl"), text.dutch}, {QStringLiteral("en"), text.english}};
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("organisation"), jsonOfOrganisation(facts.organisation)},
                             {QStringLiteral("purposes"), jsonOfRows(facts.purposes, jsonOfPurpose)},
                             {QStringLiteral("recipients"), jsonOfRows(facts.recipients, jsonOfRecipient)},
                             {QStringLiteral("rules"), jsonOfRows(facts.rules, ruleOf)},
                             {QStringLiteral("elsewhere"), facts.hasElsewhere},
                             {QStringLiteral("sources"), QJsonArray::fromStringList(facts.sources)},
                             {QStringLiteral("texts"), jsonOfRows(facts.texts, textOf)},
                             {QStringLiteral("as_of"), facts.asOf.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

Result<StatementFacts> from(const QByteArray &bytes)
{
    const QJsonObject body = QJsonDocument::fromJson(bytes).object();
    StatementFacts facts{
        .organisation = organisationFrom(body.value(QStringLiteral("organisation")).toObject()),
        .hasElsewhere = body.value(QStringLiteral("elsewhere")).toBool(),
        .sources = stringsIn(body.value(QStringLiteral("sources"))),
        .asOf = QDate::fromString(body.value(QStringLiteral("as_of")).toString(), Qt::ISODate)};
    if (!facts.asOf.isValid())
        return Error{Failure::Damaged, QStringLiteral("statement.stored")};
    if (auto read = readRows(body.value(QStringLiteral("purposes")), purposeFrom, facts.purposes); !read)
        return read.error();
    if (auto read = readRows(body.value(QStringLiteral("recipients")), recipientFrom, facts.recipients);
        !read)
        return read.error();
    if (auto read = readRows(body.value(QStringLiteral("rules")), ruleFrom, facts.rules); !read)
        return read.error();
    if (auto read = readRows(body.value(QStringLiteral("texts")), textFrom, facts.texts); !read)
        return read.error();
    return facts;
}

} // namespace statement_facts
