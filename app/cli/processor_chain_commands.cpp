#include "app/agreements/agreement_chain.h"
#include "app/agreements/agreements.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/contacts/contacts.h"
#include "app/documents/chain_report.h"
#include "app/documents/chain_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/notice_words.h"
#include "app/leaving/leaving.h"
#include "app/leaving/way_out.h"
#include "app/registers/chain_layout.h"
#include "app/registers/chain_tree.h"
#include "app/registers/processors.h"
#include "app/requests/request_notices.h"
#include "app/retention/retention_code.h"
#include "app/settings/settings.h"

#include <QJsonArray>

namespace {

const QString personOption = QStringLiteral("person");
const QString categoryOption = QStringLiteral("category");

QList<QCommandLineOption> chainLookOptions()
{
    return {filingSystemOption(),
        valueOption("category",
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                "Tells where data of this category goes: identity, contact-details, birth-date, financial, "
                "hr, marketing-profile, online-identifiers, correspondence or evidence.")),
            "CATEGORY"),
        valueOption("person",
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "Tells who has the data of this person; recorded as a look at them.")),
            "CONTACT")};
}

QList<QCommandLineOption> chainOptions()
{
    return chainLookOptions() +
        QList<QCommandLineOption>{
            valueOption("svg",
                handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Where the drawing goes, as SVG.")),
                "PATH"),
            valueOption("pdf",
                handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Where the drawing goes, as PDF.")),
                "PATH"),
            valueOption("csv",
                handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Where the table goes, as CSV.")),
                "PATH")};
}

/// Whose data is asked for, as documents and the trail name them.
struct ChainPerson
{
    FilingSystem filingSystem = FilingSystem::Customers;
    QString ref = {};
    QList<Holder> holders = {};
};

Result<std::optional<ChainPerson>> chainPersonOf(const CommandRun &run)
{
    if (!run.isSet(personOption))
        return std::optional<ChainPerson>();
    if (run.isSet(categoryOption))
        return usageError(QStringLiteral("not-with"),
            {QStringLiteral("--") + personOption, QStringLiteral("--") + categoryOption});
    const auto filingSystem = filingSystemOf(run);
    const auto number = numberOf(run, personOption, 0, 1);
    if (!filingSystem || !number)
        return filingSystem ? number.error() : filingSystem.error();
    const Id<Contact> contact(*number);
    const auto holders =
        awaited(run, run.services->requestNotices().holders(*run.permit, *filingSystem, contact));
    if (!holders)
        return holders.error();
    const auto file = awaited(
        run, run.services->contacts().find(*run.permit, *filingSystem, contact, Contacts::Viewing::Internal));
    if (!file)
        return file.error();
    return std::optional(ChainPerson{*filingSystem, file->contact.refText(), *holders});
}

/// What to tell, with what is lit in it.
Result<ChainReport> chainReportOf(const CommandRun &run, const std::optional<ChainPerson> &person)
{
    const auto processors = awaited(run, run.services->processors().list(*run.permit));
    if (!processors)
        return processors.error();
    const auto agreements = awaited(run, run.services->agreements().list(*run.permit));
    if (!agreements)
        return agreements.error();
    const auto organisation = awaited(run, run.services->settings().organisation(*run.permit));
    if (!organisation)
        return organisation.error();
    const QDate today = run.services->clock().today();
    ChainReport report{
        .map = chainOf(*processors, organisation->name.isEmpty() ? chainUsWord() : organisation->name,
            chainAgreementsOf(*agreements, today), person ? person->holders : QList<Holder>()),
        .day = today};
    if (person) {
        report.light = lightOf(report.map, person->holders, person->filingSystem);
        report.caption = chainPersonSentence(*report.light) + u' ' + chainReferenceSentence(person->ref);
    } else if (run.isSet(categoryOption)) {
        const auto category = dataCategoryFromCode(run.value(categoryOption));
        if (!category)
            return usageError(
                QStringLiteral("value"), {QStringLiteral("--") + categoryOption, run.value(categoryOption)});
        report.light = lightOf(report.map, *category);
        report.caption = chainLightSentence(*category, *report.light);
    }
    return report;
}

QJsonArray chainCategoriesJson(DataCategories categories)
{
    QJsonArray json;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            json.append(codeOf(category));
    }
    return json;
}

QJsonArray chainNodesJson(const ChainReport &report)
{
    const QList<int> levels = levelsOf(report.map);
    QJsonArray json;
    for (int place = 1; place < report.map.nodes.size(); ++place) {
        const ChainNode &node = report.map.nodes.at(place);
        QJsonObject each{{QStringLiteral("id"), node.processor.number()}, {QStringLiteral("name"), node.name},
            {QStringLiteral("registered"), node.who == ChainNode::Who::Registered},
            {QStringLiteral("kind"), keyOf(node.kind)}, {QStringLiteral("country"), node.country},
            {QStringLiteral("level"), levels.at(place)},
            {QStringLiteral("categories"), chainCategoriesJson(node.categories)},
            {QStringLiteral("agreement"), keyOf(node.agreement)}, {QStringLiteral("ended"), node.hasEnded}};
        if (report.light)
            each.insert(QStringLiteral("has"), chainCategoriesJson(report.light->held.at(place)));
        json.append(each);
    }
    return json;
}

/// From us is from nobody by name.
QJsonArray chainEdgesJson(const ChainReport &report)
{
    QJsonArray json;
    for (int place = 0; place < report.map.edges.size(); ++place) {
        const ChainEdge &edge = report.map.edges.at(place);
        QJsonObject each{
            {QStringLiteral("from"), edge.from == 0 ? QString() : report.map.nodes.at(edge.from).name},
            {QStringLiteral("to"), report.map.nodes.at(edge.to).name},
            {QStringLiteral("agreement"), keyOf(edge.agreement)}};
        if (report.light)
            each.insert(QStringLiteral("reached"), report.light->isLitEdge.at(place));
        json.append(each);
    }
    return json;
}

Answer chainAnswerOf(const ChainReport &report)
{
    Answer answer{.json = {{QStringLiteral("processors"), chainNodesJson(report)},
                      {QStringLiteral("edges"), chainEdgesJson(report)}}};
    if (report.light)
        answer.json.insert(QStringLiteral("holders"), report.light->holders());
    const QList<ChainTreeRow> rows = treeOf(report.map);
    for (const ChainTreeRow &row : rows) {
        const ChainNode &node = report.map.nodes.at(row.node);
        QStringList cells = {QString(2 * row.depth, u' ') + node.name, chainRoleWord(node), node.country,
            row.edge < 0 ? QString() : chainAgreementWord(node.agreement)};
        if (report.light) {
            const bool isReached = row.edge < 0 || report.light->isLitEdge.at(row.edge);
            cells.append(isReached ? categoryWords(report.light->held.at(row.node)) : QStringLiteral("-"));
        }
        answer.lines.append(cells.join(u'\t'));
    }
    if (!report.caption.isEmpty())
        answer.lines.append(report.caption);
    return answer;
}

FilingSystem chainFilingSystem(const Permit &permit, const std::optional<ChainPerson> &person)
{
    if (person)
        return person->filingSystem;
    return permit.may(Operation::ViewDashboards, FilingSystem::Customers) ? FilingSystem::Customers
                                                                          : FilingSystem::Employees;
}

Outcome writeChain(const CommandRun &run, const ChainReport &report, const std::optional<ChainPerson> &person,
    ChainFormat format, Answer &answer)
{
    const LeavingPlaces places = leavingPlaces(run.value(keyOf(format)));
    const auto left =
        run.services->leaving()
            .write(*run.permit,
                {.way = way_out::chain,
                    .filingSystem = chainFilingSystem(*run.permit, person),
                    .objectKind = person ? QStringLiteral("contact") : QStringLiteral("processor"),
                    .objectRef = person ? person->ref : QStringLiteral("chain"),
                    .name = QStringLiteral("chain.") + keyOf(format),
                    .places = places,
                    .mayReplace = true},
                chainFile(report, format, QLocale().language()))
            .result();
    if (!left)
        return left.error();
    QJsonArray paths = answer.json.value(QStringLiteral("paths")).toArray();
    paths.append(places.path);
    answer.json.insert(QStringLiteral("paths"), paths);
    answer.lines.append(places.path);
    tellPassphrase(left->passphrase, places.path, answer);
    return done;
}

Result<Answer> tellChain(CommandRun &run)
{
    const auto person = chainPersonOf(run);
    if (!person)
        return person.error();
    const auto report = chainReportOf(run, *person);
    if (!report)
        return report.error();
    Answer answer = chainAnswerOf(*report);
    for (const ChainFormat format : allChainFormats) {
        if (!run.isSet(keyOf(format)))
            continue;
        if (auto written = writeChain(run, *report, *person, format, answer); !written)
            return written.error();
    }
    return answer;
}

Result<Answer> showChain(CommandRun &run)
{
    const auto person = chainPersonOf(run);
    if (!person)
        return person.error();
    const auto report = chainReportOf(run, *person);
    return report ? Result<Answer>(chainAnswerOf(*report)) : Result<Answer>(report.error());
}

} // namespace

QList<Command> processorChainCommands()
{
    const QString processor = QStringLiteral("processor");
    return {{.words = {processor, QStringLiteral("chain")},
                .summary =
                    [] {
                        return handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                            "Who gets data from us and who works for them, down the whole chain, as a tree "
                            "and as files."));
                    },
                .options = chainOptions,
                .run = tellChain},
        {.words = {processor, QStringLiteral("map")},
            .summary =
                [] {
                    return handoverWords(QT_TRANSLATE_NOOP(
                        "HandoverCommands", "The same as 'processor chain', without files."));
                },
            .options = chainLookOptions,
            .run = showChain}};
}
