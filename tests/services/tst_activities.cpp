#include "app/activities/processing_activities.h"
#include "app/audit/audit_trail.h"
#include "app/documents/activity_answer_words.h"
#include "app/documents/activity_report.h"
#include "app/measures/measures.h"
#include "app/registers/processors.h"
#include "app/settings/settings.h"
#include "services/consent_house.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::customers;

/// The record of processing activities as it is kept: by whom, derived from what, reviewed and out of date.
class TestActivities final
    : public QObject
    , tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
        m_club = purposes().list(founder()).result()->first().id;
    }

    void cleanup() { m_house.reset(); }

    void keepsWhatWasTypedAndDerivesTheRest()
    {
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Voorbeeld B.V."_s},
                            {u"organisation.officer"_s, u"fg@voorbeeld.example"_s}})
                    .result());
        QVERIFY(m_house->services()
                    .processors()
                    .add(founder(),
                        {.name = u"Postduif BV"_s, .country = u"US"_s, .flows = {{.purpose = m_club}}})
                    .result());
        const auto id = added();

        const ActivityStanding standing = standingOf(id);

        QCOMPARE(standing.activity.name(), u"Clubnieuws versturen"_s);
        QCOMPARE(activityAnswerWords(standing.answer("data-categories")), u"Name, E-mail address"_s);
        QCOMPARE(activityAnswerWords(standing.answer("controller")), u"Voorbeeld B.V."_s);
        QVERIFY(activityAnswerWords(standing.answer("purposes")).startsWith(u"Club news"_s));
        QVERIFY(activityAnswerWords(standing.answer("basis")).contains(u"art. 6(1)(a)"_s));
        QVERIFY(activityAnswerWords(standing.answer("processors")).contains(u"Postduif BV"_s));
        QCOMPARE(activityAnswerWords(standing.answer("third-countries")), u"US: Postduif BV"_s);
        QVERIFY(!activityAnswerWords(standing.answer("terms")).isEmpty());
        QVERIFY(standing.gaps().contains(u"owner"_s));
        QVERIFY(standing.gaps().contains(u"agreements"_s));
        QVERIFY(standing.gaps().contains(u"safeguards"_s));
        QVERIFY(!standing.gaps().contains(u"officer"_s));
        QVERIFY(registerNow().purposesWithout().isEmpty());
    }

    void isKeptByTheOfficerAndShownToWhoSupervises()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const Permit viewer = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});
        const auto id = added();

        QCOMPARE(activities().add(steward, {m_club}, {}).result().error().failure, Failure::Refused);
        QCOMPARE(activities().edit(steward, id, {}).result().error().failure, Failure::Refused);
        QCOMPARE(activities().end(auditor, id).result().error().failure, Failure::Refused);
        QCOMPARE(activities().screen(steward, {.activity = id}).result().error().failure, Failure::Refused);
        QCOMPARE(activities().keepProcessedFor(steward, {}).result().error().failure, Failure::Refused);
        QVERIFY(activities().list(auditor).result() && activities().list(steward).result());
        QCOMPARE(activities().list(viewer).result().error().failure, Failure::Refused);
    }

    void refusesWhatARecordCannotSay()
    {
        const auto refusal = [this](const QList<Id<Purpose>> &purposes, const ActivityValues &values) {
            return activities().add(founder(), purposes, values).result().error().what;
        };
        QCOMPARE(refusal({m_club}, {}), u"activity.name"_s);
        QCOMPARE(refusal({}, named(u"Iets"_s)), u"activity.purposes"_s);
        QCOMPARE(refusal({Id<Purpose>(4711)}, named(u"Iets"_s)), u"purpose"_s);
        QCOMPARE(refusal({m_club}, {{u"name"_s, u"Iets"_s}, {u"controller"_s, u"Ik"_s}}),
            u"activity.derived-field"_s);
        const auto id = added();
        QCOMPARE(refusal({m_club}, named(u"CLUBNIEUWS  versturen"_s)), u"activity.name-taken"_s);
        QCOMPARE(edited(Id<ProcessingActivity>(4711), {}), u"activity.unknown"_s);
        QCOMPARE(edited(id, {.purposes = QList<Id<Purpose>>{}}), u"activity.purposes"_s);
        QVERIFY(purposes().end(founder(), m_club).result());
        QCOMPARE(refusal({m_club}, named(u"Iets anders"_s)), u"activity.purpose-ended"_s);
        // What ended meanwhile may stay, and is flagged.
        QCOMPARE(edited(id, {.purposes = QList{m_club}}), QString());
        QVERIFY(standingOf(id).gaps().contains(u"purposes"_s));
        QVERIFY(activities().end(founder(), id).result());
        QCOMPARE(edited(id, {.values = {{u"owner"_s, u"Ik"_s}}}), u"activity.ended"_s);
        QCOMPARE(standingOf(id).state(), ActivityState::Ended);
    }

    /// The record is of categories of people, and goes to the authority as it is (domain.md 11.2).
    void keepsNoNationalNumberInItsWords()
    {
        const QString number = u"zoals BSN 111222333"_s;
        ActivityValues values = named(u"Clubnieuws"_s);
        values.insert(u"description"_s, number);
        const Error refused = activities().add(founder(), {m_club}, values).result().error();
        QCOMPARE(refused.what, u"text.national-number"_s);
        QCOMPARE(refused.place, QStringList{u"description"_s});
        const auto id = added();
        QCOMPARE(edited(id, {.values = {{u"remarks"_s, number}}}), u"text.national-number"_s);
        QCOMPARE(edited(id, {.values = {{u"owner"_s, number}}}), u"text.national-number"_s);
        QCOMPARE(edited(id, {.values = {{u"remarks"_s, u"elk jaar"_s}}}), QString());
        QCOMPARE(screened({.activity = id, .reason = number}), u"text.national-number"_s);
        QCOMPARE(screened({.activity = id, .reason = u"klein"_s}), QString());
        ProcessedFor record{.controller = u"Wijnhuis BV"_s, .contact = number};
        QCOMPARE(activities().keepProcessedFor(founder(), record).result().error().place,
            QStringList{u"contact"_s});
        record.contact = u"avg@wijnhuis.example"_s;
        QVERIFY(activities().keepProcessedFor(founder(), record).result());
    }

    /// What was stored before this was looked at keeps nobody from going on with the rest.
    void letsWhatHoldsAnOldNumberBeWorkedOn()
    {
        const auto id = added();
        QCOMPARE(edited(id, {.values = {{u"remarks"_s, u"elk jaar"_s}}}), QString());
        QVERIFY(activities().keepProcessedFor(founder(), {.controller = u"Wijnhuis BV"_s}).result());
        const auto line = m_house->look();
        QVERIFY(line &&
            Sql(*line, "test", u"UPDATE activity_value SET value = 'BSN 111222333' WHERE field = 'remarks'"_s)
                .run());
        QVERIFY(Sql(*line, "test", u"UPDATE processed_for SET measures = 'BSN 111222333'"_s).run());
        QVERIFY(Sql(*line, "test",
            u"INSERT INTO activity_screening (activity_id, criteria, answers, is_needed, reason, "
            "screened_by, screened_at) VALUES (?, 0, '', 0, 'BSN 111222333', ?, ?)"_s)
                    .bind(id)
                    .bind(founder().staffRef())
                    .bind(m_now)
                    .run());

        QCOMPARE(edited(id, {.values = {{u"remarks"_s, u"BSN 111222333"_s}, {u"owner"_s, u"M. de Wit"_s}}}),
            QString());
        QCOMPARE(screened({.activity = id, .reason = u"BSN 111222333"_s}), QString());
        ProcessedFor record = registerNow().processedFor.first();
        record.contact = u"avg@wijnhuis.example"_s;
        QVERIFY(activities().keepProcessedFor(founder(), record).result());
    }

    void losesNobodysWordsWhenTwoEdit()
    {
        const auto id = added();
        const ActivityEdit mine{.values = {{u"owner"_s, u"Anna"_s}}, .seen = {{u"owner"_s, QString()}}};
        ActivityEdit other = mine;
        other.values[u"owner"_s] = u"Bram"_s;
        const ActivityEdit elsewhere{
            .values = {{u"systems"_s, u"CRM"_s}}, .seen = {{u"systems"_s, QString()}}};

        QCOMPARE(edited(id, mine), QString());
        QCOMPARE(edited(id, other), u"activity.changed"_s);
        other.values[u"owner"_s] = u"BSN 111222333"_s;
        QCOMPARE(edited(id, other), u"activity.changed"_s); // told before what is wrong with the words
        QCOMPARE(edited(id, elsewhere), QString());

        QCOMPARE(standingOf(id).activity.value("owner"), u"Anna"_s);
        QCOMPARE(standingOf(id).activity.value("systems"), u"CRM"_s);
        QCOMPARE(edited(id, {.values = {{u"owner"_s, QString()}}}), QString());
        QVERIFY(!standingOf(id).activity.values.contains(u"owner"_s));
    }

    void tellsWhoReviewedItWhenAndWhatChangedSince()
    {
        const auto id = added();
        const QDate next = QDate(2027, 3, 14);
        const QByteArray before = standingOf(id).digest;
        QCOMPARE(reviewed(id, before, QDate(2026, 3, 14)), u"activity.review-early"_s);
        QCOMPARE(edited(id, {.values = {{u"owner"_s, u"Hoofd"_s}}}), QString());
        QCOMPARE(reviewed(id, before, next), u"activity.changed"_s);

        QCOMPARE(reviewed(id, standingOf(id).digest, next), QString());

        ActivityStanding standing = standingOf(id);
        QCOMPARE(standing.reviews.size(), 1);
        QCOMPARE(standing.reviews.first().reviewedBy, founder().staffRef());
        QCOMPARE(standing.reviews.first().reviewedAt, tests::afternoon);
        QVERIFY(standing.reviews.first().isOwn);
        QCOMPARE(standing.activity.reviewOn(), next);
        QCOMPARE(standing.changed, QStringList());

        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(), {{u"organisation.officer"_s, u"fg@elders.example"_s}})
                    .result());
        QVERIFY(
            m_house->services()
                .processors()
                .add(founder(), {.name = u"Wolk BV"_s, .country = u"NL"_s, .flows = {{.purpose = m_club}}})
                .result());

        standing = standingOf(id);
        QCOMPARE(standing.changed, (QStringList{u"officer"_s, u"processors"_s, u"agreements"_s}));
        QCOMPARE(reviewed(id, standing.digest, next), QString());
        QCOMPARE(standingOf(id).changed, QStringList());
        QCOMPARE(standingOf(id).reviews.size(), 2);
    }

    void keepsEveryScreeningWithWhoAndWhen()
    {
        const auto id = added();
        DpiaScreening screening{.activity = id,
            .criteria = {DpiaCriterion::LargeScale, DpiaCriterion::Monitoring},
            .answers = {{DpiaPrinciple::Accuracy, DpiaAnswer::Partly}}};
        QCOMPARE(activities().screen(founder(), screening).result().error().what, u"activity.dpia-reason"_s);
        screening.reason = u" Kleine groep. "_s;
        QVERIFY(activities().screen(founder(), screening).result());
        QVERIFY(!standingOf(id).gaps().contains(u"dpia"_s));
        screening.isNeeded = true;
        screening.reason.clear();
        QVERIFY(activities().screen(founder(), screening).result());

        const ActivityStanding standing = standingOf(id);
        QCOMPARE(standing.screenings.size(), 2);
        QVERIFY(standing.screenings.first().isNeeded);
        QVERIFY(standing.gaps().contains(u"dpia-reference"_s));
        const DpiaScreening &first = standing.screenings.last();
        QCOMPARE(first.reason, u"Kleine groep."_s);
        QCOMPARE(first.answer(DpiaPrinciple::Accuracy), DpiaAnswer::Partly);
        QCOMPARE(first.screenedBy, founder().staffRef());
        QCOMPARE(first.screenedAt, tests::afternoon);
    }

    void addsOneForEachPurposeThatHasNone()
    {
        QCOMPARE(registerNow().purposesWithout().size(), 1);

        QCOMPARE(*activities().addForPurposes(founder(), true).result(), 1);

        QCOMPARE(registerNow().activities.first().activity.name(), u"Clubnieuws"_s);
        QVERIFY(registerNow().purposesWithout().isEmpty());
        QCOMPARE(
            activities().addForPurposes(founder(), true).result().error().what, u"activity.none-without"_s);
    }

    /// It is called after its purpose, which was typed elsewhere.
    void addsOneAlsoWhereTheTitleOfThePurposeLooksLikeANumber()
    {
        const Purposes &purposes = m_house->services().purposes();
        PurposeWording next = purposes.list(founder()).result()->first().wording;
        next.titleNl = u"Actie 111222333"_s;
        QVERIFY(purposes.reword(founder(), m_club, next, false).result());

        const auto made = activities().addForPurposes(founder(), true).result();

        QVERIFY2(made, made ? "" : qPrintable(made.error().what));
        QCOMPARE(registerNow().activities.first().activity.name(), u"Actie 111222333"_s);
    }

    void keepsWhatIsProcessedForOthers()
    {
        QCOMPARE(activities().keepProcessedFor(founder(), {.controller = u" "_s}).result().error().what,
            u"activity.for-controller"_s);
        const auto id = activities()
                            .keepProcessedFor(founder(),
                                {.controller = u"  Stichting   Zon "_s, .categories = u"Hosting"_s})
                            .result();
        QVERIFY(id);
        ProcessedFor kept = registerNow().processedFor.first();
        QCOMPARE(kept.controller, u"Stichting Zon"_s);
        QCOMPARE(gapsOf(kept), 2);
        ProcessedFor stale = kept;
        kept.contact = u"info@zon.example"_s;
        QVERIFY(activities().keepProcessedFor(founder(), kept).result());
        QCOMPARE(
            activities().keepProcessedFor(founder(), stale).result().error().what, u"activity.changed"_s);
        QVERIFY(activities().endProcessedFor(founder(), *id).result());
        QCOMPARE(activities().endProcessedFor(founder(), *id).result().error().what, u"activity.ended"_s);
        QVERIFY(registerNow().processedFor.first().endedAt);
    }

    void writesTheTrailWithoutWhatWasTyped()
    {
        const auto id = added();
        QCOMPARE(edited(id, {.values = {{u"owner"_s, u"Saskia Geheim"_s}}}), QString());

        const auto trail = m_house->services().auditTrail().list(founder(), 0).result();
        QVERIFY(trail);
        bool isTold = false;
        for (const AuditEntry &entry : trail->rows) {
            const QByteArray detail = QJsonDocument(entry.detail).toJson();
            isTold = isTold || (entry.action == u"activity.edit"_s && detail.contains("owner"));
            QVERIFY(!detail.contains("Geheim"));
        }
        QVERIFY(isTold);
    }

    void writesTheRecordAsATableInTwoLanguages()
    {
        added();
        QVERIFY(
            activities()
                .keepProcessedFor(founder(), {.controller = u"Stichting Zon"_s, .categories = u"Hosting"_s})
                .result());
        QVERIFY(m_house->services()
                    .measures()
                    .record(founder(),
                        {.kind = MeasureKind::AwarenessTraining,
                            .executor = u"Saskia"_s,
                            .doneOn = QDate(2026, 3, 2)})
                    .result());
        const ActivityRegister record = registerNow();
        QCOMPARE(activityTableHead().size(), 44 + 4);
        const auto rows = activityTable(record);
        QCOMPARE(rows.size(), 2);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), activityTableHead().size());
        QCOMPARE(rows.last().first(), u"30(2)"_s);

        const auto csv = [&](QLocale::Language language) {
            return QString::fromUtf8(*activityFile(record, u"Anna"_s, ActivityFormat::Csv, language));
        };
        QVERIFY(csv(QLocale::English).contains(u"Categories of data (art. 30(1)(c))"_s));
        QVERIFY(csv(QLocale::English).contains(u"Stichting Zon"_s));
        QVERIFY(
            csv(QLocale::English).contains(u"Awareness training: last tested on 2 March 2026 (passed)"_s));
        QVERIFY(csv(QLocale::English).contains(u"Breach exercise: never tested"_s));
        QVERIFY(
            csv(QLocale::Dutch)
                .contains(u"Bewustwordingstraining: voor het laatst getoetst op 2 maart 2026 (geslaagd)"_s));
        QVERIFY(csv(QLocale::Dutch).contains(u"Oefening datalek: nooit getoetst"_s));
        // The sheet and the printed record say the same: they are made of the same words.
        const QString told =
            activityAnswerWords(record.activities.first().answer("program-measures")).section(u'\n', -18);
        QCOMPARE(told.count(u" tested"_s), 18);
        const auto sheet = activityFile(record, u"Anna"_s, ActivityFormat::Xlsx, QLocale::English);
        QVERIFY(sheet && sheet->startsWith("PK"));
        const auto formatOf = [](const QString &name) { return activityFormatOf(name); };
        QCOMPARE(formatOf(u"Register.PDF.zip"_s), std::optional(ActivityFormat::Pdf));
        QCOMPARE(formatOf(u"register.odt"_s), std::nullopt);
    }

private:
    const ProcessingActivities &activities() const { return m_house->services().processingActivities(); }
    static ActivityValues named(const QString &name) { return {{u"name"_s, name}}; }

    Id<ProcessingActivity> added() const
    {
        const auto id = activities()
                            .add(founder(), {m_club},
                                {{u"name"_s, u" Clubnieuws  versturen "_s},
                                    {u"data-categories"_s, u"EmailAddress Name"_s}})
                            .result();
        return id ? *id : Id<ProcessingActivity>();
    }

    /// Why it was refused; empty where it was not.
    QString edited(Id<ProcessingActivity> id, const ActivityEdit &edit) const
    {
        const auto answer = activities().edit(founder(), id, edit).result();
        return answer ? QString() : answer.error().what;
    }

    QString reviewed(Id<ProcessingActivity> id, const QByteArray &digest, QDate next) const
    {
        const auto answer = activities().review(founder(), id, digest, next).result();
        return answer ? QString() : answer.error().what;
    }

    QString screened(const DpiaScreening &screening) const
    {
        const auto answer = activities().screen(founder(), screening).result();
        return answer ? QString() : answer.error().what;
    }

    ActivityRegister registerNow() const { return *activities().list(founder()).result(); }

    ActivityStanding standingOf(Id<ProcessingActivity> id) const
    {
        const ActivityRegister record = registerNow();
        const ActivityStanding *standing = record.find(id);
        return standing ? *standing : ActivityStanding();
    }

    Id<Purpose> m_club;
};

QTEST_GUILESS_MAIN(TestActivities)

#include "tst_activities.moc"
