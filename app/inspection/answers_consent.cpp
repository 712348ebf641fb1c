#include "app/changes/service_context.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/gate/gate.h"
#include "app/inspection/answer_source.h"
#include "app/inspection/inspection_reader.h"
#include "app/staff/staff_names.h"

#include <QHash>

#include <algorithm>
#include <limits>

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

/// The texts that were shown, by purpose and version, in the language of each act.
class ShownTexts final
{
public:
    explicit ShownTexts(const InspectionAsking &asking) : m_asking(asking) {}

    /// Empty where no text was in force.
    QString of(const ConsentEntry &entry)
    {
        const qint64 purpose = entry.event.purpose.number();
        if (!m_known.contains(purpose)) {
            const auto all =
                Purposes(m_asking.context).wordings(m_asking.permit, entry.event.purpose).result();
            m_known.insert(purpose, all ? *all : QList<PurposeWording>());
        }
        for (const PurposeWording &wording : std::as_const(m_known[purpose])) {
            if (wording.id == entry.event.wording)
                return entry.event.language.startsWith(QLatin1String("en")) ? wording.wordingEn
                                                                            : wording.wordingNl;
        }
        return {};
    }

private:
    const InspectionAsking &m_asking;
    QHash<qint64, QList<PurposeWording>> m_known;
};

/// Lists for the purpose on which the person stood, before they ended it and since.
struct ListsAround
{
    Instant lastBefore = {};
    qint64 since = 0;
    Instant lastSince = {};
};

/// When they agreed again, which ends what the withdrawal stopped; the end of time where they did not.
Instant agreedAgain(const QList<ConsentEntry> &entries, const ConsentEvent &ending)
{
    Instant again{std::numeric_limits<qint64>::max()};
    for (const ConsentEntry &entry : entries) {
        const ConsentEvent &event = entry.event;
        const bool isLine = event.purpose == ending.purpose && event.channel == ending.channel;
        if (isLine && event.act == ConsentAct::Given && event.happenedAt.micros > ending.happenedAt.micros)
            again = Instant{std::min(again.micros, event.happenedAt.micros)};
    }
    return again;
}

ListsAround listsAround(const QList<Disclosure> &disclosures, const ConsentEvent &ending, Instant agreedAgain)
{
    ListsAround around;
    for (const Disclosure &each : disclosures) {
        const bool isOther = each.channel && *each.channel != ending.channel;
        if (each.purpose != ending.purpose || isOther || each.happenedAt.micros >= agreedAgain.micros)
            continue;
        if (each.happenedAt.micros <= ending.happenedAt.micros) {
            around.lastBefore = Instant{std::max(around.lastBefore.micros, each.happenedAt.micros)};
            continue;
        }
        ++around.since;
        around.lastSince = Instant{std::max(around.lastSince.micros, each.happenedAt.micros)};
    }
    return around;
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
            QStringLiteral("wording-text"), QStringLiteral("statement"), QStringLiteral("evidence"),
            QStringLiteral("recorded-at"), QStringLiteral("recorded-by"), QStringLiteral("receipt"),
            QStringLiteral("digest")}};
    ShownTexts texts(asking);
    for (const ConsentEntry &entry : *entries) {
        const ConsentEvent &event = entry.event;
        table.add({event.happenedAt, titleOf(entry), event.channel, event.act,
            InspectionCode{InspectionCode::Of::Method, event.method}, qint64(entry.wordingNumber),
            texts.of(entry), event.statement, entry.evidenceName, event.recordedAt, entry.recordedByName,
            event.ref, QString::fromLatin1(event.entryHash.toHex())});
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
            QStringLiteral("recorded-by"), QStringLiteral("last-list-before"), QStringLiteral("lists-since"),
            QStringLiteral("last-list-since")}};
    for (const ConsentEntry &entry : *entries) {
        if (!endsConsent(entry.event.act))
            continue;
        const ListsAround lists =
            listsAround(asking.file->disclosures, entry.event, agreedAgain(*entries, entry.event));
        table.add({entry.event.happenedAt, entry.event.recordedAt, titleOf(entry), entry.event.channel,
            entry.event.act, InspectionCode{InspectionCode::Of::Method, entry.event.method},
            entry.recordedByName, lists.lastBefore, lists.since, lists.lastSince});
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
            QStringLiteral("told-at"), QStringLiteral("told-by")}};
    const auto names =
        asking.context.read(asking.permit, [](Connection &line) { return staff_names::all(line); }).result();
    if (!names)
        return names.error();
    for (const inspection_reader::Told &each : *told)
        table.add({each.recipient, each.purpose, each.openedAt, each.doneAt.value_or(Instant()),
            names->value(each.doneBy, each.doneBy)});
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
