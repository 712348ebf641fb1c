#include "app/audit/audit_trail.h"
#include "app/merging/merging.h"
#include "services/gate_crowd.h"
#include "tool_lists/tool_list_house.h"

#include <QTest>

#include <algorithm>
#include <array>

using tests::actOf;
using tests::customers;
using tests::ToolListHouse;
using enum ConsentAct;

namespace {

constexpr int pairs = 60;
constexpr std::array purposeKeys = {QLatin1String("club-news"), QLatin1String("offers")};
constexpr std::array channels = {Channel::Email, Channel::Phone};

/// What is known of one record, and what the gate lets through, on one line.
struct OneLine
{
    bool isAllowed = false;
    /// The person said something on it that is no running yes, or objected on another.
    bool speaksAgainst = false;
    Instant newest = {};
    /// Of their newest yes with proof of it.
    Instant provenYes = {};
};

bool isYes(ConsentAct act)
{
    return act == Given || act == Reaffirmed || act == Confirmed;
}

} // namespace

/// On a stored file, through the services: people who stand in it twice are merged while lists are taken in
/// again and again, and the gate is asked about every purpose and channel before and after.
class TestMergesAndImports final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(m_house->takePeople(2 * pairs));
        Purpose offers = tests::clubPurpose();
        offers.key = QStringLiteral("offers");
        QVERIFY(m_house->services().purposes().add(m_house->founder(), offers).result());
        m_random.seed(31);
    }

    void cleanup() { m_house.reset(); }

    void raiseNoPermission()
    {
        live();
        int allowed = 0;
        int closed = 0;
        for (int pair = 0; pair < pairs; ++pair) {
            const Id<Contact> kept = m_house->contactOf(2 * pair + 1);
            const Id<Contact> absorbed = m_house->contactOf(2 * pair + 2);
            const QList<OneLine> first = standings(kept);
            const QList<OneLine> second = standings(absorbed);
            QVERIFY(merge(kept, absorbed));
            const QList<OneLine> after = standings(kept);
            for (qsizetype line = 0; line < after.size(); ++line) {
                const bool isAllowed = after[line].isAllowed;
                allowed += isAllowed ? 1 : 0;
                closed += !isAllowed && (first[line].isAllowed || second[line].isAllowed) ? 1 : 0;
                QVERIFY2(!isAllowed || mayBeAllowed(first[line], second[line]),
                    qPrintable(QStringLiteral("pair %1, line %2").arg(pair).arg(line)));
            }
            if (pair % 20 == 19)
                takesNothingMoreIn();
        }
        QVERIFY2(allowed > 10, qPrintable(QString::number(allowed)));
        QVERIFY2(closed > 10, qPrintable(QString::number(closed)));
        const auto chain = m_house->services().consents().checkChain(m_house->founder(), customers).result();
        QVERIFY(chain && chain->isIntact());
        const auto trail = m_house->services().auditTrail().verify(m_house->founder()).result();
        QVERIFY(trail && trail->isIntact() && !trail->row);
    }

private:
    int below(int end) { return m_random.bounded(end); }

    /// Two weeks in which people say yes and no, buy something, stand on lists, and are said to be children.
    void live()
    {
        for (int day = 0; day < 14; ++day) {
            for (int number = 1; number <= 2 * pairs; ++number) {
                if (below(5) == 0)
                    act(number);
                if (below(40) == 0)
                    sell(number);
            }
            m_house->later();
            if (day % 5 == 3)
                QVERIFY(take(listOfNow()));
        }
        for (int number = 1; number <= 2 * pairs; ++number) {
            static const std::array days = {"1980-05-01", "2009-05-01", "2014-05-01"};
            if (below(2) == 0)
                QVERIFY(m_house->change(QStringLiteral("UPDATE contact SET birth_date = '%1' WHERE id = %2")
                                            .arg(QLatin1String(days.at(size_t(below(3)))))
                                            .arg(m_house->contactOf(number).number())));
        }
    }

    void act(int number)
    {
        static constexpr std::array acts = {Given, Given, Given, Withdrawn, Refused, Objected};
        ConsentDraft draft = actOf(acts.at(size_t(below(int(acts.size())))), channels.at(size_t(below(2))));
        draft.purposeKey = purposeKeys.at(size_t(below(2)));
        draft.subjectConfirmed = below(2) == 0;
        if (isYes(draft.act) && below(4) == 0) {
            draft.representative = QStringLiteral("A. Zon");
            draft.authority = QStringLiteral("gezag gezien");
        }
        // What cannot be said just now is not said.
        std::ignore = m_house->services()
                          .consents()
                          .record(m_house->founder(), customers, m_house->contactOf(number), draft)
                          .result();
    }

    void sell(int number)
    {
        std::ignore = m_house->services()
                          .gate()
                          .recordSoftOptIn(m_house->founder(), customers, m_house->contactOf(number),
                              {.purposeKey = purposeKeys.at(size_t(below(2))),
                                  .channel = Channel::Email,
                                  .soldOn = QDate(2026, 3, 1),
                                  .reference = QStringLiteral("F-1"),
                                  .tests = tests::everySoftOptInTest()})
                          .result();
    }

    QByteArray listOfNow()
    {
        QByteArray csv = "email;status;given at\n";
        for (int number = 1; number <= 2 * pairs; ++number) {
            if (below(3) != 0)
                continue;
            const QDateTime at = m_house->now().toUtc().addSecs(-3'600 * (1 + below(200)));
            csv += ToolListHouse::addressOf(number) + (below(5) == 0 ? ";unsubscribed;" : ";subscribed;") +
                at.toString(QStringLiteral("yyyy-MM-dd hh:mm")).toLatin1() + "\n";
        }
        m_lists.append(csv);
        return csv;
    }
    bool take(const QByteArray &csv) const { return bool(m_house->takeConsents(csv)); }

    bool merge(Id<Contact> kept, Id<Contact> absorbed)
    {
        MergeOrder order{.keep = kept, .absorb = absorbed};
        const auto &merging = m_house->services().merging();
        if (const int way = below(3); way > 0)
            order.choices.insert(ContactField::BirthDate, way == 1 ? MergeChoice::Keep : MergeChoice::Absorb);
        auto plan = merging.preview(m_house->founder(), customers, order).result();
        if (!plan && plan.error().what == QLatin1String("merge.birth-date")) {
            order.choices.clear();
            plan = merging.preview(m_house->founder(), customers, order).result();
        }
        m_house->later(aMinute);
        return plan && merging.merge(m_house->founder(), customers, order, *plan).result();
    }

    /// The lists that were taken in before bring nobody back.
    void takesNothingMoreIn()
    {
        QList<QList<OneLine>> before;
        for (int pair = 0; pair < pairs; ++pair)
            before.append(standings(m_house->contactOf(2 * pair + 1)));
        for (const QByteArray &csv : std::as_const(m_lists))
            QVERIFY(take(csv));
        for (int pair = 0; pair < pairs; ++pair) {
            const QList<OneLine> after = standings(m_house->contactOf(2 * pair + 1));
            for (qsizetype line = 0; line < after.size(); ++line)
                QVERIFY2(!after[line].isAllowed || before[pair][line].isAllowed,
                    qPrintable(QStringLiteral("list, pair %1, line %2").arg(pair).arg(line)));
        }
    }

    QList<OneLine> standings(Id<Contact> contact) const
    {
        const auto &services = m_house->services();
        const auto history = services.consents().history(m_house->founder(), customers, contact).result();
        const auto lines = services.consents().states(m_house->founder(), customers, contact).result();
        const auto purposes = services.purposes().list(m_house->founder()).result();
        QList<OneLine> all;
        for (const Purpose &purpose : *purposes) {
            for (const Channel channel : channels) {
                OneLine standing;
                const auto verdict =
                    services.gate()
                        .mayContact(m_house->founder(), customers, contact, purpose.key, channel)
                        .result();
                standing.isAllowed = verdict && verdict->answer.allowed;
                bool isSilent = true;
                for (const ConsentEntry &entry : *history) {
                    const ConsentEvent &event = entry.event;
                    const bool isOfLine = event.purpose == purpose.id && event.channel == channel;
                    if (!isOfLine && event.act != Objected)
                        continue;
                    isSilent = false;
                    standing.newest = std::max(standing.newest, event.happenedAt);
                    standing.speaksAgainst = standing.speaksAgainst || !isOfLine;
                    if (isOfLine && isYes(event.act) && (event.subjectConfirmed || event.evidence.isStored()))
                        standing.provenYes = std::max(standing.provenYes, event.happenedAt);
                }
                const auto line = std::find_if(lines->begin(), lines->end(), [&](const ConsentLine &each) {
                    return each.purpose == purpose.id && each.channel == channel;
                });
                standing.speaksAgainst =
                    standing.speaksAgainst || (!isSilent && line != lines->end() && !mayProcess(line->state));
                all.append(standing);
            }
        }
        return all;
    }

    /// What both allow, or what one allows and the other does not speak against, or did before a yes with
    /// proof.
    static bool mayBeAllowed(const OneLine &first, const OneLine &second)
    {
        const auto carries = [](const OneLine &one, const OneLine &other) {
            return one.isAllowed && (other.isAllowed || !other.speaksAgainst || one.provenYes > other.newest);
        };
        return carries(first, second) || carries(second, first);
    }

    static constexpr qint64 aMinute = 60'000'000;

    QRandomGenerator m_random;
    QList<QByteArray> m_lists;
    std::unique_ptr<ToolListHouse> m_house;
};

QTEST_GUILESS_MAIN(TestMergesAndImports)

#include "tst_merges_and_imports.moc"
