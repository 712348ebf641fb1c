#include "app/contacts/contacts.h"
#include "app/contacts/field_history_repository.h"
#include "app/gate/gate.h"
#include "services/gate_crowd.h"

#include <QTest>

using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// What the gate says of a past moment: by how things stood then, and where that is not kept it says so.
class TestGatePast final
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
    }

    void cleanup() { m_house.reset(); }

    void answersInTheFirstWordsForBeforeTheyWereWrittenDown()
    {
        const auto before = askAt({m_now.micros - tests::aDay});

        QVERIFY(before);
        QCOMPARE(before->answer.reason, GateReason::NeverAsked);
        QCOMPARE(before->titleEn, QStringLiteral("Club news"));
    }

    void takesTheTextOfThen()
    {
        const Instant first = m_now;
        m_now.micros += tests::aDay;
        PurposeWording next = tests::clubPurpose().wording;
        next.titleEn = QStringLiteral("News of the club");
        QVERIFY(purposes().reword(founder(), club().id, next, false).result());

        QCOMPARE(askAt(first)->titleEn, QStringLiteral("Club news"));
        QCOMPARE(askAt(m_now)->titleEn, QStringLiteral("News of the club"));
        QVERIFY(!askAt(first)->isPurposeOfToday); // a text has its versions
    }

    void takesTheSettingsOfThen()
    {
        sell();
        const Instant atFirst = m_now;
        m_now.micros += tests::aDay;
        GateSettings settings;
        settings.customerExceptionEnd = QDate(2026, 1, 1);
        settings.consentAge = 18;
        QVERIFY(gate().setSettings(founder(), settings).result());
        const Instant second = m_now;
        m_now.micros += tests::aDay;
        QVERIFY(gate().setSettings(founder(), GateSettings()).result());

        QCOMPARE(askAt(atFirst, Channel::Phone)->answer.rule, GateRule::TM7);
        QCOMPARE(askAt(atFirst, Channel::Phone)->settings, GateSettings()); // before anybody chose
        QCOMPARE(askAt(second, Channel::Phone)->answer.rule, GateRule::TM9);
        QCOMPARE(askAt(second, Channel::Phone)->settings, settings);
        QCOMPARE(ask(Channel::Phone)->answer.rule, GateRule::TM7);
    }

    void holdsAgainTheAddressThatConsentWasFor()
    {
        const auto given = record(actOf(Given));
        m_now.micros += tests::aDay;
        const Instant then = m_now;
        m_now.micros += tests::aDay;
        edit(ContactField::Email, QStringLiteral("nieuw@voorbeeld.example"));

        const auto past = askAt(then);
        QVERIFY(past->answer.allowed);
        QCOMPARE(past->answer.event, given->event);
        QVERIFY(!past->isDetailOfToday);
        QCOMPARE(ask()->answer.reason, GateReason::OtherDetail);
        QCOMPARE(askAt(m_now)->answer.reason, GateReason::OtherDetail);
    }

    void saysThatAddressesAreThoseOfToday()
    {
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;
        edit(ContactField::Email, QStringLiteral("nieuw@voorbeeld.example"));
        m_now.micros += tests::aDay;
        const Instant between = m_now;
        m_now.micros += tests::aDay;
        edit(ContactField::Email, QStringLiteral("nieuwer@voorbeeld.example"));

        // What it was given for had gone already: nothing is known of whether it came back.
        const auto past = askAt(between);
        QCOMPARE(past->answer.reason, GateReason::OtherDetail);
        QVERIFY(past->isDetailOfToday);
        QVERIFY(!ask()->isDetailOfToday);
        // Numbers did not change.
        QVERIFY(!askAt(between, Channel::Phone)->isDetailOfToday);
    }

    void saysThatThePurposeIsThatOfToday()
    {
        const Instant then = m_now;
        m_now.micros += tests::aDay;
        Purpose changed = club();
        changed.channels = changed.channels.with(Channel::Post);
        QVERIFY(purposes().replace(founder(), changed).result());

        QVERIFY(askAt(then, Channel::Post)->isPurposeOfToday);
        QVERIFY(!askAt(m_now, Channel::Post)->isPurposeOfToday);
        QVERIFY(!ask(Channel::Post)->isPurposeOfToday);
    }

    void knowsWhoWasAChildThen()
    {
        std::ignore = record(actOf(Given));
        const Instant then = m_now;
        m_now.micros += tests::aDay;
        // As a request to correct it does.
        const auto line = m_house->look();
        QVERIFY(field_history_repository::add(*line, customers, m_person,
            {.field = ContactField::BirthDate,
                .before = QStringLiteral("1990-05-01"),
                .after = QStringLiteral("2012-05-01"),
                .cause = EditCause::NewsFromPerson,
                .changedAt = m_now,
                .changedBy = QStringLiteral("test")}));
        QVERIFY(
            Sql(*line, "test", QStringLiteral("UPDATE contact SET birth_date = '2012-05-01' WHERE id = ?"))
                .bind(m_person)
                .run());

        QVERIFY(askAt(then)->answer.allowed);
        QCOMPARE(ask()->answer.reason, GateReason::TooYoung);
    }

private:
    const Gate &gate() const { return m_house->services().gate(); }

    Purpose club() const
    {
        const auto all = purposes().list(founder()).result();
        for (const Purpose &each : *all) {
            if (each.key == QStringLiteral("club-news"))
                return each;
        }
        return {};
    }

    void sell() const
    {
        QVERIFY(gate()
                    .recordSoftOptIn(founder(), customers, m_person,
                        {.purposeKey = QStringLiteral("club-news"),
                            .channel = Channel::Phone,
                            .soldOn = QDate(2026, 3, 1),
                            .reference = QStringLiteral("F-1"),
                            .tests = tests::everySoftOptInTest()})
                    .result());
    }

    void edit(ContactField field, const QString &value) const
    {
        const auto file = m_house->services().contacts().find(founder(), customers, m_person).result();
        const ContactEdit change = tests::editOf(file->contact.version, {{field, value}});
        const auto edited =
            m_house->services().contacts().edit(founder(), customers, m_person, change).result();
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().what));
    }

    Result<GateVerdict> askFor(Channel channel, std::optional<Instant> at) const
    {
        return gate()
            .mayContact(founder(), customers, m_person, QStringLiteral("club-news"), channel, at)
            .result();
    }
    Result<GateVerdict> ask(Channel channel = Channel::Email) const { return askFor(channel, std::nullopt); }
    Result<GateVerdict> askAt(Instant at, Channel channel = Channel::Email) const
    {
        return askFor(channel, at);
    }
};

QTEST_GUILESS_MAIN(TestGatePast)

#include "tst_gate_past.moc"
