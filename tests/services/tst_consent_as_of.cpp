#include "app/changes/service_context.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_repository.h"
#include "services/consent_house.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using tests::actOf;
using tests::customers;
using enum ConsentAct;

namespace {

constexpr int peopleOfSequences = 100;
constexpr int purposesOfSequences = 20;
constexpr Channels channelsOfSequences = {
    Channel::Email, Channel::Phone, Channel::Post, Channel::Sms, Channel::Web};

Purpose purposeOfSequences(int number)
{
    Purpose purpose = tests::clubPurpose();
    purpose.key = QStringLiteral("p-%1").arg(number);
    purpose.channels = channelsOfSequences;
    purpose.doubleOptIn = number % 2 == 0;
    purpose.validity = number % 3 == 0 ? std::optional(IsoDuration{.months = 2}) : std::nullopt;
    return purpose;
}

} // namespace

/// How people stood at any moment.
class TestConsentAsOf final
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

    void showsHowAPersonStoodThen()
    {
        const Instant before{m_now.micros - 1};
        const auto given = record(actOf(Given));
        const Instant first = m_now;
        m_now.micros += 10 * tests::aDay;
        std::ignore = record(actOf(Withdrawn));
        m_now.micros += tests::aDay;

        QCOMPARE(stateAsOf(before), ConsentState::Unknown);
        QCOMPARE(stateAsOf(first), ConsentState::Given);
        QCOMPARE(stateAsOf({m_now.micros - tests::aDay - 1}), ConsentState::Given);
        QCOMPARE(stateAsOf({m_now.micros - tests::aDay}), ConsentState::Withdrawn);
        const auto lines = consents().states(founder(), customers, m_person, first).result();
        QCOMPARE(lines->first().event, given->event);
        QCOMPARE(*lines->first().daysLeft, 365);
    }

    void showsAPurposeThatEndedSince()
    {
        std::ignore = record(actOf(Given));
        const Instant then = m_now;
        m_now.micros += tests::aDay;
        QVERIFY(purposes().end(founder(), purposes().list(founder()).result()->first().id).result());

        QCOMPARE(stateAsOf(then), ConsentState::Given);
        QCOMPARE(stateAsOf(m_now), ConsentState::Revoked);
        QCOMPARE(consents().states(founder(), customers, m_person, then).result()->size(), 2);
        QCOMPARE(consents().states(founder(), customers, m_person).result()->size(), 1);
    }

    void keepsTheEventThatMadeTheStateSoWhenAnOlderOneComesIn()
    {
        const auto withdrawn = record(actOf(Withdrawn));
        ConsentDraft late = actOf(Refused);
        late.happenedAt = Instant{m_now.micros - tests::aDay};
        QVERIFY(record(late));

        QCOMPARE(stateOf(Channel::Email).event, withdrawn->event);
        QCOMPARE(*stateOf(Channel::Email).since, m_now);
    }

    /// 10,000 lines of random acts at random moments, recorded in a random order: what is maintained is what
    /// the history tells, at every moment asked, for one person and for everybody at once.
    void maintainsWhatTheHistoryTells()
    {
        QVERIFY(fillWithSequences());
        const auto line = m_house->look();
        for (const int days : {-1, 0, 7, 31, 60, 61, 90, 200}) {
            const Instant moment{m_now.micros - (90 - days) * tests::aDay};
            compareAll(*line, moment);
            if (QTest::currentTestFailed())
                return;
        }
        compareMaintained(*line);
    }

private:
    ConsentState stateAsOf(Instant moment) const
    {
        const auto lines = consents().states(founder(), customers, m_person, moment).result();
        for (const ConsentLine &line : *lines) {
            if (line.channel == Channel::Email)
                return line.state;
        }
        return ConsentState::Unknown;
    }

    bool fillWithSequences()
    {
        for (int number = 0; number < purposesOfSequences; ++number) {
            if (!purposes().add(founder(), purposeOfSequences(number)).result())
                return false;
        }
        QList<Id<Contact>> people;
        for (int number = 0; number < peopleOfSequences; ++number) {
            ContactDraft draft = tests::draftOf(QStringLiteral("Dam%1").arg(number));
            draft.identifiers.clear();
            draft.points.first().value = QStringLiteral("dam%1@voorbeeld.example").arg(number);
            draft.points.removeLast();
            const auto added = m_house->services().contacts().add(founder(), customers, draft).result();
            if (!added)
                return false;
            people.append(*added);
        }
        m_now.micros += 90 * tests::aDay;
        return m_house->services()
            .context()
            .change(founder(), [&](Change &change) { return recordSequences(change, people); })
            .result()
            .has_value();
    }

    static Outcome recordSequences(Change &change, const QList<Id<Contact>> &people)
    {
        QRandomGenerator random(4);
        for (int number = 0; number < purposesOfSequences; ++number) {
            const auto purpose =
                purpose_repository::byKey(change.connection(), purposeOfSequences(number).key);
            if (!purpose || !*purpose)
                return Error{Failure::Internal, QStringLiteral("test.purpose")};
            for (const Id<Contact> person : people) {
                for (const Channel channel : allChannels) {
                    if (!channelsOfSequences.contains(channel))
                        continue;
                    if (auto recorded = recordSequence(change, random, person, **purpose, channel); !recorded)
                        return recorded;
                }
            }
        }
        return change.audit({.action = QStringLiteral("consent.bulk")});
    }

    static Outcome recordSequence(
        Change &change, QRandomGenerator &random, Id<Contact> person, const Purpose &purpose, Channel channel)
    {
        auto line = consent_appending::openLine(change, customers, person, purpose, channel);
        if (!line)
            return line.error();
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const ConsentAct act = allConsentActs.at(size_t(random.bounded(int(allConsentActs.size()))));
            const auto prepared = consent_recording::prepare(change, *line,
                {.channel = channel,
                    .act = random.bounded(3) == 0 ? Given : act,
                    .method = QStringLiteral("phone"),
                    .happenedAt = Instant{change.now().micros - random.bounded(90) * tests::aDay},
                    .statement = QStringLiteral("Ja.")});
            // What the table forbids is refused; the rest lands.
            if (!prepared)
                continue;
            auto written = *prepared;
            const auto appended =
                consent_appending::append(change, *line, written.event, consent_appending::Telling::ByCaller);
            if (!appended)
                return appended.error();
        }
        return done;
    }

    using Key = std::tuple<qint64, qint64, Channel>;
    using Standings = std::map<Key, ConsentStanding>;

    /// Every line folded anew, from the whole events.
    static Standings folded(Connection &connection, const QList<Purpose> &purposes, Instant moment)
    {
        std::map<Key, QList<ConsentEvent>> lines;
        const auto read =
            consent_repository::eachByLine(connection, customers, [&](const ConsentEvent &event) {
                if (event.happenedAt <= moment)
                    lines[{event.purpose.number(), event.contact.number(), event.channel}].append(event);
                return true;
            });
        Standings all;
        for (const auto &[key, events] : lines) {
            const auto purpose = std::find_if(purposes.begin(), purposes.end(),
                [&](const Purpose &each) { return each.id.number() == std::get<0>(key); });
            all[key] = consentStanding(actsOf(events, *purpose), moment);
        }
        return read ? all : Standings();
    }

    static void compareAll(Connection &connection, Instant moment)
    {
        const auto purposes = purpose_repository::all(connection);
        const Standings expected = folded(connection, *purposes, moment);
        Standings streamed;
        for (const Purpose &purpose : *purposes) {
            for (const Channel channel : allChannels) {
                QVERIFY(consent_repository::standingOfAllAsOf(connection, customers, purpose, channel, moment,
                    [&](Id<Contact> contact, const ConsentStanding &standing) {
                        streamed[{purpose.id.number(), contact.number(), channel}] = standing;
                        return true;
                    }));
            }
        }
        QCOMPARE(streamed.size(), expected.size());
        QVERIFY(streamed == expected);
        std::map<qint64, QList<consent_repository::StateRow>> ofOne;
        for (const auto &[key, standing] : expected) {
            const qint64 person = std::get<1>(key);
            if (!ofOne.contains(person))
                ofOne[person] =
                    *consent_repository::statesAsOf(connection, customers, Id<Contact>(person), moment);
            const auto row = std::find_if(ofOne[person].begin(), ofOne[person].end(), [&](const auto &each) {
                return each.purpose.number() == std::get<0>(key) && each.channel == std::get<2>(key);
            });
            QVERIFY(row != ofOne[person].end());
            QCOMPARE(row->state, standing.state);
        }
    }

    void compareMaintained(Connection &connection) const
    {
        const auto purposes = purpose_repository::all(connection);
        const Standings expected = folded(connection, *purposes, m_now);
        QVERIFY(expected.size() > 8'000);
        qsizetype compared = 0;
        const auto people =
            Sql(connection, "test", QStringLiteral("SELECT id FROM contact")).list([](const Row &row) {
                return row.id<Contact>(0);
            });
        for (const Id<Contact> person : *people) {
            const auto rows = consent_repository::states(connection, customers, person);
            for (const auto &row : *rows) {
                const auto standing =
                    expected.find({row.purpose.number(), row.contact.number(), row.channel});
                QVERIFY(standing != expected.end());
                QCOMPARE(row.state, standing->second.state);
                if (standing->second.since)
                    QCOMPARE(row.since, *standing->second.since);
                if (standing->second.act != 0)
                    QCOMPARE(row.event.number(), standing->second.act);
                ++compared;
            }
        }
        QCOMPARE(compared, qsizetype(expected.size()));
    }
};

QTEST_GUILESS_MAIN(TestConsentAsOf)

#include "tst_consent_as_of.moc"
