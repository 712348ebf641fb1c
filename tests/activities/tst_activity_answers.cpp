#include "app/activities/activity_register.h"
#include "app/retention/default_retention_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 14);

Purpose newsletter()
{
    return {.id = Id<Purpose>(1),
        .key = u"newsletter"_s,
        .categories = {DataCategory::Identity, DataCategory::ContactDetails},
        .wording = {.number = 2, .titleNl = u"Nieuwsbrief"_s, .titleEn = u"Newsletter"_s}};
}

Processor receiver(qint64 id, const QString &name, const QString &country)
{
    return {.id = Id<Processor>(id),
        .name = name,
        .country = country,
        .agreements = {{.signedOn = QDate(2026, 1, 1)}},
        .flows = {{.purpose = Id<Purpose>(1), .categories = {DataCategory::ContactDetails}}}};
}

/// What a file knows that is in order.
RegisterSources sources()
{
    return {.organisation = {.name = u"Voorbeeld B.V."_s,
                .kvkNumber = u"12345678"_s,
                .city = u"Delft"_s,
                .privacyContact = u"privacy@voorbeeld.example"_s,
                .officer = u"fg@voorbeeld.example"_s,
                .automatedDecisions = QLatin1String(noAutomatedDecisions)},
        .purposes = {newsletter()},
        .processors = {receiver(1, u"Postduif BV"_s, u"NL"_s)},
        .transfers = {.today = today},
        .rules = defaultRetentionRules(),
        .backups = {{u"server"_s, true}},
        .today = today};
}

/// Everything that can be typed and must be.
ProcessingActivity whole()
{
    return {.id = Id<ProcessingActivity>(1),
        .purposes = {Id<Purpose>(1)},
        .values = {{u"name"_s, u"Nieuwsbrief versturen"_s}, {u"description"_s, u"Verzamelen en versturen."_s},
            {u"subjects"_s, u"Customer"_s}, {u"data-categories"_s, u"Name EmailAddress"_s},
            {u"source"_s, u"person"_s}, {u"internal-recipients"_s, u"Marketing"_s},
            {u"profiling"_s, u"none"_s}, {u"owner"_s, u"Hoofd marketing"_s}, {u"systems"_s, u"Klantkluis"_s},
            {u"review-on"_s, u"2027-03-14"_s}}};
}

QStringList gapsOf(const ProcessingActivity &activity, const RegisterSources &known)
{
    const ActivityReview review{.reviewedAt = {1}};
    const DpiaScreening screening{.screenedAt = {1}};
    QStringList gaps;
    const auto answers = activity_answers::of(activity, known, screening, review);
    for (const ActivityAnswer &answer : answers) {
        if (answer.isGap)
            gaps.append(QLatin1String(answer.field->key));
    }
    return gaps;
}

QJsonValue valueOf(const QString &key, const ProcessingActivity &activity, const RegisterSources &known)
{
    const auto answers = activity_answers::of(activity, known, std::nullopt, std::nullopt);
    return activity_answers::snapshot(answers).value(key);
}

} // namespace

/// What the record of an activity says of itself: derived facts, and what is missing.
class TestActivityAnswers final : public QObject
{
    Q_OBJECT

private slots:
    /// Art. 32(1)(d) GDPR: what is tested again is told, and is no reason to review the record again.
    void quotesTheTestsOfMeasuresBesideWhatAReviewFindsRight()
    {
        RegisterSources known = sources();
        const QJsonValue before = valueOf(u"program-measures"_s, whole(), known);
        known.measures = {{.kind = MeasureKind::BreachExercise},
            {.kind = MeasureKind::AwarenessTraining,
                .last = MeasureResult{.doneOn = QDate(2026, 2, 3), .outcome = MeasureOutcome::Deviating}}};

        const auto answers = activity_answers::of(whole(), known, std::nullopt, std::nullopt);

        for (const ActivityAnswer &answer : answers) {
            const bool isOfMeasures = QLatin1String(answer.field->key) == u"program-measures"_s;
            QCOMPARE(answer.tests.size(), isOfMeasures ? 2 : 0);
            if (!isOfMeasures)
                continue;
            QCOMPARE(answer.tests.first().toObject(),
                (QJsonObject{{u"measure"_s, u"breach-exercise"_s}, {u"on"_s, QJsonValue()},
                    {u"outcome"_s, QJsonValue()}}));
            QCOMPARE(answer.tests.last().toObject(),
                (QJsonObject{{u"measure"_s, u"awareness-training"_s}, {u"on"_s, u"2026-02-03"_s},
                    {u"outcome"_s, u"deviating"_s}}));
        }
        QCOMPARE(valueOf(u"program-measures"_s, whole(), known), before);
    }

    void hasNoGapWhereEverythingIsThere() { QCOMPARE(gapsOf(whole(), sources()), QStringList()); }

    void showsEveryMandatoryFieldThatIsEmpty_data()
    {
        QTest::addColumn<QString>("key");
        for (const ActivityField &field : allActivityFields()) {
            if (field.isTyped() && field.need == ActivityNeed::Always)
                QTest::newRow(field.key) << QString::fromLatin1(field.key);
        }
    }

    void showsEveryMandatoryFieldThatIsEmpty()
    {
        QFETCH(QString, key);
        ProcessingActivity activity = whole();
        activity.values.remove(key);

        QCOMPARE(gapsOf(activity, sources()), QStringList{key});
    }

    void showsWhatTheSettingsDoNotSay()
    {
        RegisterSources known = sources();
        known.organisation.officer.clear();
        known.organisation.automatedDecisions.clear();

        QCOMPARE(gapsOf(whole(), known), (QStringList{u"officer"_s, u"automated-decisions"_s}));
    }

    void wantsARepresentativeOfWhoIsOutsideTheEea()
    {
        RegisterSources known = sources();
        known.organisation.country = u"US"_s;

        QCOMPARE(gapsOf(whole(), known), QStringList{u"representative"_s}); // art. 27 GDPR
        known.organisation.representative = u"Privé & Co, Antwerpen"_s;
        QCOMPARE(gapsOf(whole(), known), QStringList());
    }

    void followsTheFlowsToWhoReceivesTheData()
    {
        RegisterSources known = sources();
        Processor sub = receiver(2, u"Wolk Inc"_s, u"US"_s);
        sub.kind = ProcessorKind::SubProcessor;
        sub.flows.clear();
        sub.agreements.clear();
        sub.worksFor = {Id<Processor>(1)};
        Processor other = receiver(3, u"Belastingdienst"_s, u"NL"_s);
        other.kind = ProcessorKind::Independent;
        Processor ended = receiver(4, u"Oud BV"_s, u"NL"_s);
        ended.endedAt = Instant{1};
        Processor elsewhere = receiver(5, u"Salaris BV"_s, u"NL"_s);
        elsewhere.flows.first().purpose = Id<Purpose>(9);
        known.processors += {sub, other, ended, elsewhere};

        const QJsonArray processors = valueOf(u"processors"_s, whole(), known).toArray();
        QCOMPARE(processors.size(), 2);
        QCOMPARE(processors.at(1)[u"name"_s].toString(), u"Wolk Inc"_s);
        QCOMPARE(valueOf(u"recipients"_s, whole(), known).toArray().size(), 1);
        QCOMPARE(valueOf(u"third-countries"_s, whole(), known).toArray().first()[u"country"_s].toString(),
            u"US"_s);
        // Somebody without an agreement, and a transfer without a safeguard.
        QCOMPARE(gapsOf(whole(), known), (QStringList{u"agreements"_s, u"safeguards"_s}));

        // What is told to people carries no transfer; what the register of transfers has does.
        known.organisation.transferSafeguards = u"modelcontract"_s;
        QVERIFY(gapsOf(whole(), known).contains(u"safeguards"_s));
        known.transfers.transfers = {{.id = Id<DataTransfer>(1),
            .importer = sub.id,
            .country = u"US"_s,
            .tool = TransferTool::CommissionClauses,
            .module = ClauseModule::BetweenProcessors,
            .signedOn = QDate(2026, 1, 5),
            .assessment = u"TIA-7"_s}};
        QCOMPARE(gapsOf(whole(), known), QStringList{u"agreements"_s});
        const QJsonArray safeguards = valueOf(u"safeguards"_s, whole(), known).toArray();
        QCOMPARE(safeguards.size(), 2);
        QCOMPARE(safeguards.first()[u"tool"_s].toString(), u"eu-gdpr:A46-2-c"_s);
        QCOMPARE(safeguards.last()[u"told"_s].toString(), u"modelcontract"_s);
    }

    /// Somebody here who keeps it elsewhere lets it leave Europe as well (art. 30(1)(e) GDPR).
    void namesEveryCountryWhereDataGoes()
    {
        RegisterSources known = sources();
        known.processors.first().hosting = {u"IE"_s, u"US"_s};
        known.processors.first().flows.first().country = u"IN"_s;

        QStringList countries;
        const QJsonArray told = valueOf(u"third-countries"_s, whole(), known).toArray();
        for (const QJsonValue &each : told)
            countries.append(each[u"country"_s].toString());
        QCOMPARE(countries, (QStringList{u"IN"_s, u"US"_s}));
        QCOMPARE(gapsOf(whole(), known), QStringList{u"safeguards"_s});
    }

    void flagsAPurposeThatEnded()
    {
        RegisterSources known = sources();
        Purpose ended = newsletter();
        ended.id = Id<Purpose>(2);
        ended.endedAt = Instant{1};
        known.purposes.append(ended);
        ProcessingActivity activity = whole();
        activity.purposes.append(ended.id);

        QCOMPARE(gapsOf(activity, known), QStringList{u"purposes"_s});
    }

    void namesCategoriesThatNoTermEnds()
    {
        RegisterSources known = sources();
        for (RetentionRule &rule : known.rules)
            rule.categories = rule.categories.without(DataCategory::ContactDetails);

        const QJsonArray without = valueOf(u"without-term"_s, whole(), known).toArray();
        QCOMPARE(without.size(), 1);
        QCOMPARE(without.first()[u"category"_s].toString(), u"contact-details"_s);
        QCOMPARE(gapsOf(whole(), known), QStringList{u"without-term"_s});

        known.rules.clear();
        QCOMPARE(gapsOf(whole(), known), (QStringList{u"terms"_s, u"without-term"_s}));
    }

    void asksForTheGroundThatPickedDataNeeds()
    {
        ProcessingActivity activity = whole();
        activity.values[u"data-categories"_s] = u"Name OfficialID Health"_s;
        QCOMPARE(gapsOf(activity, sources()), (QStringList{u"special-ground"_s, u"statute"_s}));
        QCOMPARE(valueOf(u"data-class"_s, activity, sources()).toInt(), int(DataClass::NationalId));

        activity.values[u"special-ground"_s] = u"b"_s;
        activity.values[u"statute"_s] = u"UAVG art. 46; Wet LB 1964 art. 28"_s;
        QCOMPARE(gapsOf(activity, sources()), QStringList());
    }

    void wantsTheInterestWeighedInTime()
    {
        RegisterSources known = sources();
        Purpose &purpose = known.purposes.first();
        purpose.basis = LawfulBasis::LegitimateInterest;
        QCOMPARE(gapsOf(whole(), known), QStringList{u"interest"_s});

        purpose.assessment = u"Weten hoe het ging."_s;
        purpose.weighing = {
            u"nodig"_s, u"licht"_s, u"bezwaar"_s, u"FG"_s, QDate(2026, 1, 1), QDate(2027, 1, 1)};
        QCOMPARE(gapsOf(whole(), known), QStringList());
    }

    void isDueWhenItsReviewDayHasCome()
    {
        ProcessingActivity activity = whole();
        activity.values[u"review-on"_s] = u"2026-03-14"_s;

        QCOMPARE(gapsOf(activity, sources()), QStringList{u"review-on"_s});
    }

    void suggestsCriteriaFromWhatIsKnown()
    {
        ProcessingActivity activity = whole();
        QVERIFY(activity_answers::suggestedCriteria(activity, sources()).isEmpty());

        activity.values[u"data-categories"_s] = u"Name Health"_s;
        activity.values[u"subjects"_s] = u"Child"_s;
        activity.values[u"profiling"_s] = u"profiling-with-effects"_s;

        const DpiaCriteria found = activity_answers::suggestedCriteria(activity, sources());
        QCOMPARE(found,
            (DpiaCriteria{DpiaCriterion::Scoring, DpiaCriterion::AutomatedDecision,
                DpiaCriterion::SensitiveData, DpiaCriterion::Vulnerable}));
    }

    void tellsWhichFieldsChangedSinceAReview()
    {
        const DpiaScreening screening{.screenedAt = {1}};
        const auto before = activity_register::standingOf(whole(), sources(), {}, {screening});
        const QJsonObject facts = activity_answers::snapshot(before.answers);
        const ActivityReview review{.reviewedAt = {2},
            .facts = QJsonDocument::fromJson(QJsonDocument(facts).toJson()).object(), // as it is stored
            .digest = before.digest};
        QCOMPARE(before.state(), ActivityState::Gaps);
        const auto same = activity_register::standingOf(whole(), sources(), {review}, {screening});
        QCOMPARE(same.changed, QStringList());
        QCOMPARE(same.state(), ActivityState::Complete);

        RegisterSources known = sources();
        known.processors.append(receiver(2, u"Wolk BV"_s, u"NL"_s));
        const auto later = activity_register::standingOf(whole(), known, {review}, {screening});

        QCOMPARE(later.changed, (QStringList{u"processors"_s, u"agreements"_s}));
        QCOMPARE(later.state(), ActivityState::OutOfDate);
    }
};

QTEST_GUILESS_MAIN(TestActivityAnswers)

#include "tst_activity_answers.moc"
