#include "app/gate/gate_rule.h"
#include "app/merging/merge_fields.h"
#include "tests/merging/random_records.h"

#include <QTest>

using namespace tests::merging;

namespace {

constexpr int merges = 10'000;
constexpr qint64 absorbedFrom = 100;

/// One record with its values, of which the gate asks as well.
struct Record
{
    Side acts = {};
    merge_fields::Side values = {};
};

/// Two numbers of addresses, of which an act may be about a third that was given up.
Record randomRecord(QRandomGenerator &random, qint64 firstId)
{
    Record record{.acts = randomSide(random, firstId)};
    for (ConsentEvent &event : record.acts.line) {
        if (random.bounded(4) == 0)
            event.representative = QStringLiteral("A. Dam");
        // As it is recorded: with its address, and what was said.
        event.detail = Id<ContactPoint>(firstId + 1 + event.detail.number() % 3);
        event.statement = QStringLiteral("Ja.");
    }
    Contact &contact = record.values.file.contact;
    contact.surname = QStringLiteral("Dam");
    contact.createdAt = ago(random.bounded(40));
    static const QList<QDate> days = {QDate(), QDate(1980, 5, 1), QDate(2009, 5, 1), QDate(2014, 5, 1)};
    contact.birthDate = days.at(random.bounded(int(days.size())));
    if (random.bounded(12) == 0)
        contact.restrictedAt = ago(random.bounded(30));
    const int points = random.bounded(3);
    for (int at = 1; at <= points; ++at) {
        // The first of both is one address as often as not.
        const QString value = at == 1 && random.bounded(2) == 0
            ? QStringLiteral("dam@voorbeeld.example")
            : QStringLiteral("p%1@voorbeeld.example").arg(firstId + at);
        record.values.file.points.append(
            {.id = Id<ContactPoint>(firstId + at), .value = value, .normalised = value});
    }
    return record;
}

GateTerms termsOf(const Purpose &purpose)
{
    GateTerms terms{
        .purpose = purpose, .channel = Channel::Email, .at = today, .day = today.toLocal().date()};
    terms.purpose.id = Id<Purpose>(1);
    terms.purpose.appliesTo = {FilingSystem::Customers};
    terms.purpose.channels = {Channel::Email};
    return terms;
}

GateFacts factsOf(Line line, const Line &objections, const Contact &contact,
    const QList<ContactPoint> &points, const Purpose &purpose)
{
    std::sort(line.begin(), line.end(), [](const ConsentEvent &a, const ConsentEvent &b) {
        return std::tie(a.happenedAt, a.id) < std::tie(b.happenedAt, b.id);
    });
    GateFacts facts{.birthDate = contact.birthDate, .restrictedAt = contact.restrictedAt};
    const QList<ConsentActOn> acts = actsOf(line, purpose);
    for (qsizetype at = 0; at < line.size(); ++at) {
        const ConsentEvent &event = line.at(at);
        facts.line.append({.act = acts.at(at),
            .detail = event.detail,
            .byRepresentative = !event.representative.isEmpty(),
            .corrects = event.corrects.number()});
    }
    const auto end = [&](const ConsentEvent &event, qint64 of) {
        if (event.act == Objected || event.act == Withdrawn)
            facts.endings.append(
                {.event = event.id, .act = event.act, .purpose = Id<Purpose>(of), .at = event.happenedAt});
    };
    for (const ConsentEvent &event : std::as_const(line))
        end(event, 1);
    for (const ConsentEvent &event : objections)
        end(event, 2);
    for (const ContactPoint &point : points)
        facts.points.append({point.id, point.kind});
    return facts;
}

GateAnswer answerOf(const Record &record, const Purpose &purpose)
{
    return mayContact(factsOf(record.acts.line, record.acts.objections, record.values.file.contact,
                          record.values.file.points, purpose),
        termsOf(purpose));
}

/// What somebody chose of the dates of birth; nothing where that is refused.
MergeChoices chosen(QRandomGenerator &random, const Record &kept, const Record &absorbed)
{
    MergeChoices choices;
    if (const int way = random.bounded(3); way > 0)
        choices.insert(ContactField::BirthDate, way == 1 ? MergeChoice::Keep : MergeChoice::Absorb);
    return merge_fields::settled(kept.values, absorbed.values, choices) ? choices : MergeChoices();
}

/// The facts of the one record that is left, and the number that an address of the absorbed one has on it.
struct Whole
{
    GateFacts facts = {};
    QHash<qint64, qint64> details = {};
};

Whole unitedOf(Record kept, Record absorbed, const MergeChoices &choices, const Purpose &purpose)
{
    Whole whole;
    QList<ContactPoint> points = kept.values.file.points;
    const auto items = merge_fields::items(kept.values, absorbed.values, choices);
    for (const MergeItem &item : items) {
        if (item.fate == MergeItem::Fate::Same)
            whole.details.insert(item.item, item.sameAs);
        else if (!item.isKepts)
            points.append({.id = Id<ContactPoint>(item.item)});
    }
    for (ConsentEvent &event : absorbed.acts.line)
        event.detail = Id<ContactPoint>(whole.details.value(event.detail.number(), event.detail.number()));
    Contact contact = kept.values.file.contact;
    const auto fields = merge_fields::settled(kept.values, absorbed.values, choices);
    for (const MergeField &field : *fields) {
        if (field.field == ContactField::BirthDate)
            contact.birthDate = QDate::fromString(field.outcome(), Qt::ISODate);
    }
    const auto &theirs = absorbed.values.file.contact.restrictedAt;
    if (theirs && (!contact.restrictedAt || *theirs < *contact.restrictedAt))
        contact.restrictedAt = theirs;
    whole.facts = factsOf(stored(kept.acts, absorbed.acts, purpose),
        kept.acts.objections + absorbed.acts.objections, contact, points, purpose);
    return whole;
}

} // namespace

/// What the gate says of two records that become one: the fold over their acts, age, restriction, and the
/// address that may be used.
class TestMergeGate final : public QObject
{
    Q_OBJECT

private slots:
    void letsNobodyThroughWhomNeitherRecordLetThrough()
    {
        QRandomGenerator random(21);
        int allowed = 0;
        int tooYoung = 0;
        for (int merge = 0; merge < merges; ++merge) {
            const Purpose purpose = purposeOf(random);
            const Record kept = randomRecord(random, 1);
            const Record absorbed = randomRecord(random, absorbedFrom + 1);
            const GateAnswer first = answerOf(kept, purpose);
            const GateAnswer second = answerOf(absorbed, purpose);
            const MergeChoices choices = chosen(random, kept, absorbed);
            const Whole whole = unitedOf(kept, absorbed, choices, purpose);
            const GateAnswer after = mayContact(whole.facts, termsOf(purpose));
            tooYoung += after.reason == GateReason::TooYoung ? 1 : 0;
            if (!after.allowed)
                continue;
            ++allowed;
            const QByteArray which = "merge " + QByteArray::number(merge);
            const bool isRestricted =
                kept.values.file.contact.restrictedAt || absorbed.values.file.contact.restrictedAt;
            QVERIFY2(!isRestricted, which.constData());
            QVERIFY2(first.allowed || second.allowed, which.constData());
            QVERIFY2(mayBeAllowed(kept.acts, absorbed.acts, purpose, today), which.constData());
            // By that record's address.
            const qint64 theirs = whole.details.value(second.detail.number(), second.detail.number());
            const bool isKnown = (first.allowed && after.detail == first.detail) ||
                (second.allowed && after.detail.number() == theirs);
            QVERIFY2(isKnown, which.constData());
        }
        QVERIFY2(allowed > 500, qPrintable(QString::number(allowed)));
        QVERIFY2(tooYoung > 500, qPrintable(QString::number(tooYoung)));
    }
};

QTEST_APPLESS_MAIN(TestMergeGate)

#include "tst_merge_gate.moc"
