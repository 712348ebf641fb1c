#include "app/changes/service_context.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/gate/gate.h"
#include "app/inspection/answer_source.h"
#include "app/inspection/inspection_reader.h"

namespace inspection_answers {

namespace {

RuleText titleOf(const Purpose &purpose)
{
    return {purpose.wording.titleNl, purpose.wording.titleEn};
}

RuleText titleOf(const ConsentEntry &entry)
{
    return {entry.titleNl, entry.titleEn};
}

bool endsConsent(ConsentAct act)
{
    return act == ConsentAct::Withdrawn || act == ConsentAct::Objected;
}

Result<QList<Purpose>> purposesHere(const InspectionAsking &asking)
{
    auto all = Purposes(asking.context).list(asking.permit).result();
    if (all)
        all->removeIf([&](const Purpose &purpose) {
            return purpose.endedAt || !purpose.appliesTo.contains(asking.filingSystem);
        });
    return all;
}

QString shortDigest(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

} // namespace

Outcome purposes(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto all = purposesHere(asking);
    if (!all)
        return all.error();
    InspectionTable table{.key = QStringLiteral("purposes"),
        .columns = {QStringLiteral("purpose"), QStringLiteral("basis"), QStringLiteral("ground"),
            QStringLiteral("necessity"), QStringLiteral("balance"), QStringLiteral("safeguards"),
            QStringLiteral("assessed-by"), QStringLiteral("assessed-on"), QStringLiteral("review-on")}};
    for (const Purpose &each : *all) {
        const InterestWeighing &weighing = each.weighing;
        table.add({titleOf(each), each.basis, each.assessment, weighing.necessity, weighing.balance,
            weighing.safeguards, weighing.assessedBy, weighing.assessedOn, weighing.reviewOn});
    }
    answer.tables.append(table);
    return done;
}

Outcome consentTimeline(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto entries =
        Consents(asking.context).history(asking.permit, asking.filingSystem, asking.person).result();
    if (!entries)
        return entries.error();
    InspectionTable table{.key = QStringLiteral("consent-timeline"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("purpose"), QStringLiteral("channel"),
            QStringLiteral("act"), QStringLiteral("method"), QStringLiteral("wording"),
            QStringLiteral("statement"), QStringLiteral("evidence"), QStringLiteral("recorded-at"),
            QStringLiteral("recorded-by"), QStringLiteral("receipt"), QStringLiteral("digest")}};
    for (const ConsentEntry &entry : *entries) {
        const ConsentEvent &event = entry.event;
        table.add({event.happenedAt, titleOf(entry), event.channel, event.act,
            InspectionCode{InspectionCode::Of::Method, event.method}, qint64(entry.wordingNumber),
            event.statement, entry.evidenceName, event.recordedAt, entry.recordedByName, event.ref,
            shortDigest(event.entryHash)});
    }
    answer.tables.append(table);
    return done;
}

Outcome withdrawals(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto entries =
        Consents(asking.context).history(asking.permit, asking.filingSystem, asking.person).result();
    if (!entries)
        return entries.error();
    InspectionTable table{.key = QStringLiteral("withdrawals"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("recorded-at"), QStringLiteral("purpose"),
            QStringLiteral("channel"), QStringLiteral("act"), QStringLiteral("method"),
            QStringLiteral("recorded-by")}};
    for (const ConsentEntry &entry : *entries) {
        if (endsConsent(entry.event.act))
            table.add({entry.event.happenedAt, entry.event.recordedAt, titleOf(entry), entry.event.channel,
                entry.event.act, InspectionCode{InspectionCode::Of::Method, entry.event.method},
                entry.recordedByName});
    }
    answer.tables.append(table);
    return done;
}

Outcome toldRecipients(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto told =
        asking.context
            .read(asking.permit,
                [&](Connection &line) {
                    return inspection_reader::recipientsTold(line, asking.filingSystem, asking.person);
                })
            .result();
    if (!told)
        return told.error();
    InspectionTable table{.key = QStringLiteral("recipients-told"),
        .columns = {QStringLiteral("recipient"), QStringLiteral("purpose"), QStringLiteral("opened-at"),
            QStringLiteral("told-at")}};
    for (const inspection_reader::Told &each : *told)
        table.add({each.recipient, each.purpose, each.openedAt,
            each.doneAt ? InspectionCell(*each.doneAt) : InspectionCell(QString())});
    answer.tables.append(table);
    return done;
}

Outcome mayContact(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto all = purposesHere(asking);
    if (!all)
        return all.error();
    InspectionTable table{.key = QStringLiteral("may-contact"),
        .columns = {QStringLiteral("purpose"), QStringLiteral("channel"), QStringLiteral("allowed"),
            QStringLiteral("rule"), QStringLiteral("why"), QStringLiteral("until")}};
    for (const Purpose &each : *all) {
        for (const Channel channel : allChannels) {
            if (!each.channels.contains(channel))
                continue;
            const auto verdict =
                Gate(asking.context)
                    .mayContact(asking.permit, asking.filingSystem, asking.person, each.key, channel)
                    .result();
            if (!verdict)
                return verdict.error();
            table.add({titleOf(each), channel, verdict->answer.allowed, idOf(verdict->answer.rule), *verdict,
                verdict->answer.until});
        }
    }
    answer.tables.append(table);
    return done;
}

} // namespace inspection_answers
