#include "app/registers/transfer_keeping.h"

#include "app/base/country.h"
#include "app/changes/change.h"
#include "app/contacts/written_texts.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_repository.h"

#include <algorithm>

namespace transfer_keeping {

namespace {

DataTransfer tidied(DataTransfer transfer)
{
    transfer.country = transfer.country.trimmed().toUpper();
    for (QString *text : {&transfer.assessment, &transfer.measures, &transfer.cover})
        *text = text->simplified();
    return transfer;
}

/// Both ends are in the register and go on.
Outcome checkEnds(Change &change, const DataTransfer &transfer)
{
    const auto all = processor_repository::all(change.connection());
    if (!all)
        return all.error();
    for (const Id<Processor> end : {transfer.exporter, transfer.importer}) {
        if (!end.isStored())
            continue;
        const auto at =
            std::find_if(all->cbegin(), all->cend(), [end](const Processor &each) { return each.id == end; });
        if (at == all->cend())
            return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
        if (at->endedAt)
            return Error::refused("processor.ended");
    }
    return done;
}

/// What cannot rest on a decision is refused; a decision that ends later is told as a finding.
Outcome checkDecision(Change &change, const DataTransfer &transfer)
{
    if (transfer.tool != TransferTool::Adequacy)
        return done;
    const auto decisions = data_transfer_repository::decisions(change.connection());
    if (!decisions)
        return decisions.error();
    switch (standingOf(*decisions, transfer.country, change.today())) {
    case PlaceStanding::AdequacyEnded:
        return Error::refused("transfer.adequacy-ended",
            {transfer.country,
                adequacyDecisionOf(*decisions, transfer.country)->until.toString(Qt::ISODate)});
    case PlaceStanding::Third:
        return Error::refused("transfer.no-decision", {transfer.country});
    case PlaceStanding::Eea:
    case PlaceStanding::Adequate:
    case PlaceStanding::AdequateForSome:
        break;
    }
    return done;
}

Outcome checkDays(Change &change, const DataTransfer &transfer)
{
    const bool isLater = (transfer.signedOn.isValid() && transfer.signedOn > change.today()) ||
        (transfer.coverCheckedOn.isValid() && transfer.coverCheckedOn > change.today());
    return isLater ? Outcome(Error{Failure::Invalid, QStringLiteral("transfer.later")}) : Outcome(done);
}

Outcome checkAll(Change &change, const DataTransfer &transfer)
{
    if (auto good = checkTransfer(transfer); !good)
        return good;
    for (const auto check : {checkDays, checkEnds, checkDecision}) {
        if (auto good = check(change, transfer); !good)
            return good;
    }
    return done;
}

Outcome checkTransferWords(const DataTransfer &now, const DataTransfer &before)
{
    WrittenTexts written;
    written.add(QStringLiteral("assessment"), now.assessment, before.assessment);
    written.add(QStringLiteral("measures"), now.measures, before.measures);
    written.add(QStringLiteral("cover"), now.cover, before.cover);
    return written.checkOfOrganisations();
}

Outcome noteTransfer(Change &change, const DataTransfer &transfer, AuditEntry entry)
{
    entry.objectKind = QStringLiteral("transfer");
    entry.objectRef = QString::number(transfer.id.number());
    entry.detail = {{QStringLiteral("processor"), transfer.importer.number()},
        {QStringLiteral("country"), transfer.country}, {QStringLiteral("tool"), termOf(transfer)}};
    return change.audit(entry);
}

/// One that runs.
Result<DataTransfer> runningTransfer(Change &change, Id<DataTransfer> id)
{
    const auto found = data_transfer_repository::byId(change.connection(), id);
    if (!found)
        return found.error();
    if (!*found || (*found)->endedAt)
        return Error{Failure::NotFound, QStringLiteral("transfer.unknown")};
    return **found;
}

} // namespace

Result<Id<DataTransfer>> add(Change &change, const DataTransfer &typed)
{
    DataTransfer transfer = tidied(typed);
    if (auto good = checkAll(change, transfer); !good)
        return good.error();
    if (auto clean = checkTransferWords(transfer, {}); !clean)
        return clean.error();
    const auto id = data_transfer_repository::add(
        change.connection(), transfer, change.now(), change.permit().staffRef());
    if (!id)
        return id;
    transfer.id = *id;
    if (auto noted = noteTransfer(change, transfer, {.action = QStringLiteral("transfer.add")}); !noted)
        return noted.error();
    return id;
}

Outcome replace(Change &change, const DataTransfer &typed)
{
    const DataTransfer transfer = tidied(typed);
    const auto before = runningTransfer(change, transfer.id);
    if (!before)
        return before.error();
    if (auto good = checkAll(change, transfer); !good)
        return good;
    if (auto clean = checkTransferWords(transfer, *before); !clean)
        return clean;
    if (auto replaced = data_transfer_repository::replace(change.connection(), transfer); !replaced)
        return replaced;
    return noteTransfer(change, transfer, {.action = QStringLiteral("transfer.change")});
}

Outcome end(Change &change, Id<DataTransfer> id)
{
    const auto transfer = runningTransfer(change, id);
    if (!transfer)
        return transfer.error();
    if (auto ended = data_transfer_repository::end(change.connection(), *transfer, change.now()); !ended)
        return ended;
    return noteTransfer(change, *transfer, {.action = QStringLiteral("transfer.end")});
}

Outcome setDecision(Change &change, const AdequacyDecision &typed, const QString &reason)
{
    AdequacyDecision decision = typed;
    decision.place = decision.place.trimmed().toUpper();
    const QString why = reason.simplified();
    QStringList wrong;
    if (!isDataPlace(decision.place) || country::isInEea(decision.place))
        wrong.append(QStringLiteral("country"));
    if (decision.until.isValid() && decision.from.isValid() && decision.until < decision.from)
        wrong.append(QStringLiteral("until"));
    if (why.isEmpty())
        wrong.append(QStringLiteral("reason"));
    if (!wrong.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("transfer.fields"), {wrong.join(QStringLiteral(", "))}};
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), why}}); !clean)
        return clean;
    if (auto set = data_transfer_repository::setDecision(
            change.connection(), decision, why, change.now(), change.permit().staffRef());
        !set)
        return set;
    return change.audit({.action = QStringLiteral("adequacy.change"),
        .objectKind = QStringLiteral("country"),
        .objectRef = decision.place,
        .detail = {{QStringLiteral("scope"), keyOf(decision.scope)},
            {QStringLiteral("from"), decision.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), decision.until.toString(Qt::ISODate)}}});
}

} // namespace transfer_keeping
