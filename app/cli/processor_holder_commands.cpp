#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/notice_words.h"
#include "app/documents/retention_words.h"
#include "app/registers/processors.h"
#include "app/requests/request_notices.h"

#include <QJsonArray>

#include <algorithm>

namespace {

/// What lets data go where a holder is: "eea", "adequate" (art. 45 GDPR), the term of a transfer that is
/// registered and sound, or "safeguards" where one is still to be had (art. 46).
QString transferOf(const Processor &processor, const TransferTerms &terms)
{
    for (const DataTransfer &transfer : terms.transfers) {
        if (transfer.importer == processor.id && transfer.country == processor.country && !transfer.endedAt &&
            findingsOf(transfer, terms).isEmpty())
            return termOf(transfer);
    }
    switch (standingOf(terms.decisions, processor.country, terms.today)) {
    case PlaceStanding::Eea:
        return QStringLiteral("eea");
    case PlaceStanding::Adequate:
        return QStringLiteral("adequate");
    case PlaceStanding::AdequateForSome:
    case PlaceStanding::AdequacyEnded:
    case PlaceStanding::Third:
        break;
    }
    return QStringLiteral("safeguards");
}

/// "in-force", "missing", or "not-needed" for who decides on purposes of their own (art. 28(3) GDPR).
QString agreementWordOf(const Processor &processor, QDate today)
{
    if (!needsAgreement(processor.kind))
        return QStringLiteral("not-needed");
    return hasAgreement(processor, today) ? QStringLiteral("in-force") : QStringLiteral("missing");
}

QJsonObject holderJson(
    const Holder &holder, const Processor *processor, FilingSystem filingSystem, const TransferTerms &terms)
{
    QJsonArray categories;
    const DataCategories held = holder.categories(filingSystem);
    for (const DataCategory category : allDataCategories) {
        if (held.contains(category))
            categories.append(codeOf(category));
    }
    QJsonArray fields;
    for (const HandoverField field : holder.fields)
        fields.append(keyOf(field));
    QJsonObject json{{QStringLiteral("name"), holder.name},
        {QStringLiteral("via"), QJsonArray::fromStringList(holder.via)},
        {QStringLiteral("level"), static_cast<int>(holder.via.size()) + 1},
        {QStringLiteral("categories"), categories}, {QStringLiteral("fields"), fields},
        {QStringLiteral("delivered"), holder.isDelivered},
        {QStringLiteral("registered"), processor != nullptr}};
    if (processor) {
        json.insert(QStringLiteral("kind"), keyOf(processor->kind));
        json.insert(QStringLiteral("country"), processor->country);
        json.insert(QStringLiteral("transfer"), transferOf(*processor, terms));
        json.insert(QStringLiteral("agreement"), agreementWordOf(*processor, terms.today));
        json.insert(QStringLiteral("ended"), processor->endedAt.has_value());
    }
    return json;
}

Result<Answer> holdersOfContact(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto holders =
        run.services->requestNotices().holders(*run.permit, *filingSystem, *contact).result();
    if (!holders)
        return holders.error();
    const auto processors = run.services->processors().list(*run.permit).result();
    if (!processors)
        return processors.error();
    const auto terms = run.services->processors().transfers(*run.permit).result();
    if (!terms)
        return terms.error();
    Answer answer;
    QJsonArray list;
    for (const Holder &holder : *holders) {
        const auto known = std::find_if(processors->cbegin(), processors->cend(),
            [&](const Processor &each) { return each.id == holder.processor; });
        const Processor *processor = known == processors->cend() ? nullptr : &*known;
        list.append(holderJson(holder, processor, *filingSystem, *terms));
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(noticeRoadWords(holder.via + QStringList{holder.name}),
                                    processor ? processorKindWord(processor->kind) : QString(),
                                    processor ? processor->country : QString(),
                                    categoryWords(holder.categories(*filingSystem))));
    }
    if (holders->isEmpty())
        answer.lines.append(handoverWords(QT_TRANSLATE_NOOP(
            "HandoverCommands", "Nobody outside has data of this person, as far as is known.")));
    answer.json.insert(QStringLiteral("holders"), list);
    return answer;
}

} // namespace

QList<Command> processorHolderCommands()
{
    return {{.words = {QStringLiteral("processor"), QStringLiteral("holders")},
        .summary =
            [] {
                return handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                    "Who truly holds data of this person, and from whom they got it, down the whole chain."));
            },
        .usage = QStringLiteral("CONTACT"),
        .options = filingSystemOptions,
        .run = holdersOfContact}};
}
