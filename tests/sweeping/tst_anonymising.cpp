#include "app/consent/purposes.h"
#include "app/grounds/grounds.h"
#include "app/requests/certificates.h"
#include "app/requests/request_result.h"
#include "app/retention/anonymous_figure_repository.h"
#include "app/retention/retention.h"
#include "app/storage/sql_faults.h"
#include "app/storage/transaction.h"
#include "app/sweeping/sweeps.h"
#include "services/request_desk.h"
#include "support/lock_wait.h"
#include "support/weighed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <set>
#include <thread>

using anonymity_gate::Failing;

/// Survey answers are anonymised six months on (domain.md 8.2, row 31) where the gate of 9.5 lets them, and
/// erased where not: what goes is decided by another, and carried out for a whole group at once.
class TestAnonymising final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        m_people.clear();
        for (const auto *key : {"vakblad", "beurs", "proefpakket"})
            m_purposes[m_made++ % 3] =
                *m_house->services().purposes().add(founder(), purposeOf(QString::fromLatin1(key))).result();
    }

    void cleanup()
    {
        sql_faults::disarm();
        close();
    }

    void erasesNineWhoAreAlike()
    {
        answered(9, 3);
        const QList<Id<Request>> ids = decided();
        QCOMPARE(fileOf(ids.first()).figures.first().failing, Failing::TooFewAlike);

        QVERIFY(carriedOut(ids));

        QCOMPARE(counted(QStringLiteral("anonymous_figure")), 0);
        QCOMPARE(counted(QStringLiteral("processing_ground")), 0);
        const AnonymousFate fate = fateOf(ids.first());
        QVERIFY(!fate.isCounted());
        QCOMPARE(fate.alike, 9);
    }

    void anonymisesTenWithThreeValues()
    {
        answered(10, 3);
        const QList<Id<Request>> ids = decided();
        const RequestFile before = fileOf(ids.first());
        QVERIFY(std::any_of(before.proposal->plan.cbegin(), before.proposal->plan.cend(),
            [](const Proposal::CategoryPlan &row) {
                return row.category == DataCategory::MarketingProfile && row.erase &&
                    row.figuresBy == QStringLiteral("SRV-31");
            }));
        QVERIFY(before.figures.first().isCounted() && before.figures.first().needsOthers);

        QVERIFY(carriedOut(ids));

        const QList<AnonymousFigure> left = figures();
        QCOMPARE(peopleIn(left), 10);
        QCOMPARE(left.size(), 3);
        QCOMPARE(left.first().row.combination,
            (anonymity_gate::Combination{.category = DataCategory::MarketingProfile,
                .rule = QStringLiteral("SRV-31"),
                .kind = ContactKind::Customer,
                .year = 2026,
                .postcode = QStringLiteral("26")}));
        QCOMPARE(counted(QStringLiteral("processing_ground")), 0);
        QVERIFY(fateOf(ids.last()).isCounted());
        QCOMPARE(certificateOf(ids.last())[QStringLiteral("kk:figures")][0][QStringLiteral("kk:anonymised")],
            QJsonValue(true));
        QCOMPARE(contactOf(m_people.first()).surname, tests::marker);
    }

    void erasesTenWithTwoValues()
    {
        answered(10, 2);
        const QList<Id<Request>> ids = decided();

        QVERIFY(carriedOut(ids));

        QVERIFY(figures().isEmpty());
        QCOMPARE(fateOf(ids.first()).failing, Failing::TooFewValues);
    }

    void countsWhoComesLaterWithThoseWhoWereCounted()
    {
        answered(10, 3);
        QVERIFY(carriedOut(decided()));
        answered(1, 1);
        const QList<Id<Request>> ids = decided();
        const AnonymousFate fate = fileOf(ids.first()).figures.first();
        QVERIFY(fate.isCounted() && !fate.needsOthers);

        const auto alone = execute(ids.first());

        QVERIFY2(alone, alone ? "" : qPrintable(alone.error().what));
        QVERIFY(alone->figures.first().isCounted());
        QCOMPARE(peopleIn(figures()), 11);
    }

    void erasesWhoIsCarriedOutAlone()
    {
        answered(10, 3);
        const QList<Id<Request>> ids = decided();

        const auto alone = execute(ids.first());

        QVERIFY2(alone, alone ? "" : qPrintable(alone.error().what));
        QCOMPARE(alone->figures.first().failing, Failing::TooFewAlike);
        QVERIFY(figures().isEmpty());
    }

    /// Carried out one by one they would all fall short.
    void keepsAGroupTogetherThatFailedOnce()
    {
        answered(10, 3);
        const QList<Id<Request>> ids = decided();
        sql_faults::armAt("anonymous.add");

        const auto result = carriedOut(ids);

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QVERIFY(result->failed.isEmpty());
        QCOMPARE(peopleIn(figures()), 10);
    }

    void countsWhatTwoProgramsCountAtOnce()
    {
        const auto line = m_house->look();
        if (!line->isShared())
            QSKIP("nobody else writes to a file");
        const AnonymousFigure figure{{{.category = DataCategory::MarketingProfile}, {}}, 1};
        const auto count = [&figure](Connection &inside) {
            return anonymous_figure_repository::add(inside, customers, figure);
        };
        std::thread otherProgram;
        Outcome theirs = Error{};

        const auto ours = writing(*line, [&](Connection &inside) {
            const Outcome counted = count(inside);
            otherProgram = std::thread([&] { theirs = writing(*m_house->look(), count); });
            return tests::somebodyWaits(*m_house->look()) ? counted : Outcome(Error{});
        });
        otherProgram.join();

        QVERIFY2(ours, qPrintable(ours ? QString() : ours.error().what));
        QVERIFY2(theirs, qPrintable(theirs ? QString() : theirs.error().what));
        QCOMPARE(peopleIn(figures()), 2);
    }

    void erasesAGroupThatAnObjectionMadeTooSmall()
    {
        answered(10, 3);
        const QList<Id<Request>> ids = decided();
        QVERIFY(fileOf(ids.last()).figures.first().isCounted());
        const auto objected = requests()
                                  .open(founder(), customers,
                                      {.type = Request::Type::Objection,
                                          .contact = m_people.first(),
                                          .receivedOn = QDate(2026, 11, 1),
                                          .aim = {.kind = RequestAim::Kind::OwnSituation}})
                                  .result();
        QVERIFY2(objected, objected ? "" : qPrintable(objected.error().what));

        const auto result = carriedOut(ids);

        QCOMPARE(result->done.size(), 9);
        QCOMPARE(result->failed.first().second.what, QStringLiteral("request.restricted"));
        QVERIFY(figures().isEmpty());
        QCOMPARE(counted(QStringLiteral("processing_ground")), 1);
        QCOMPARE(fateOf(result->done.first()).alike, 9);
    }

    void doesNotWishItOnceTheRuleErases()
    {
        answered(10, 3);
        const QList<Id<Request>> ids = decided();
        changeRule(QStringLiteral("SRV-31"), RetentionAction::Erase);

        const auto result = carriedOut(ids);

        QCOMPARE(result->failed.first().second.what, QStringLiteral("request.plan-changed"));
        QCOMPARE(counted(QStringLiteral("processing_ground")), 10);
    }

    void leavesNothingByWhichAnybodyIsKnownAgain()
    {
        changeRule(QStringLiteral("CUS-14"), RetentionAction::Anonymise);
        QVERIFY(contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::RelationEnded,
                            .on = QDate(2023, 1, 1),
                            .source = QStringLiteral("balie"),
                            .contact = m_contact})
                    .result());
        m_people = {m_contact};
        for (int at = 0; at < 12; ++at) {
            ContactDraft draft = person();
            draft.addresses = {address()};
            draft.facts = {{.kind = RelationFactKind::RelationEnded,
                .on = QDate(2023, 1, 1),
                .source = QStringLiteral("balie")}};
            for (int more = 0; more < std::array{0, 2, 6}[at % 3]; ++more)
                draft.notes.append(QStringLiteral("Belde: ") + tests::marker);
            m_people.append(added(draft));
        }
        const QList<Id<Request>> ids = decided();

        const auto result = carriedOut(ids);

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->done.size(), 13);
        QCOMPARE(counted(QStringLiteral("contact")), 0);
        std::set<QString> values;
        for (const AnonymousFigure &figure : figures()) {
            values.insert(figure.row.value);
            // The one without an address is alone in their region, and left out of every figure.
            QCOMPARE(figure.row.combination.postcode, QStringLiteral("26"));
        }
        QCOMPARE(values,
            (std::set<QString>{{}, QStringLiteral("1"), QStringLiteral("2-4"), QStringLiteral("5-9")}));
        QCOMPARE(peopleIn(figures()), 3 * 12);
        QVERIFY(nothingIsLeftOfTheMarker());
    }

    /// More than one transaction takes: still nobody of the group falls short.
    void keepsGroupsTogetherInABatchOfMany()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend != Backend::Embedded)
            return; // the order is the same, and it takes long
        answered(65, 3, false);
        answered(9, 3, false, QStringLiteral("9712 AB"));
        const QList<Id<Request>> ids = decided();

        QVERIFY(carriedOut(ids));

        QCOMPARE(peopleIn(figures()), 65);
        QCOMPARE(counted(QStringLiteral("processing_ground")), 0);
    }

private:
    static PostalAddress address(const QString &postcode = QStringLiteral("2611 ET"))
    {
        return {.street = tests::marker,
            .houseNumber = QStringLiteral("1"),
            .postcode = postcode,
            .city = QStringLiteral("Delft"),
            .country = QStringLiteral("NL")};
    }

    static Purpose purposeOf(const QString &key)
    {
        return {.key = key,
            .basis = LawfulBasis::LegitimateInterest,
            .appliesTo = {customers},
            .channels = {},
            .categories = {DataCategory::Identity},
            .assessment = QStringLiteral("Weten wat klanten vinden."),
            .weighing = tests::weighed(),
            .wording = {.titleNl = key, .titleEn = key, .wordingNl = key, .wordingEn = key}};
    }

    /// Customers of today who answered a survey that was closed in January, each for one of so many purposes.
    void answered(
        int count, int values, bool withNotes = true, const QString &postcode = QStringLiteral("2611 ET"))
    {
        std::array<QList<Id<Contact>>, 3> byPurpose;
        for (int at = 0; at < count; ++at) {
            ContactDraft draft = person();
            if (!withNotes)
                draft.notes.clear();
            draft.points.clear();
            draft.addresses = {address(postcode)};
            draft.facts = {{.kind = RelationFactKind::SurveyClosed,
                               .on = QDate(2026, 1, 5),
                               .source = QStringLiteral("enquete")},
                {.kind = RelationFactKind::LastPurchase,
                    .on = QDate(2026, 10, 1),
                    .source = QStringLiteral("winkel")}};
            m_people.append(added(draft));
            byPurpose[at % values].append(m_people.last());
        }
        for (std::size_t at = 0; at < byPurpose.size(); ++at) {
            if (byPurpose[at].isEmpty())
                continue;
            const auto given = m_house->services()
                                   .grounds()
                                   .give(founder(), customers, byPurpose[at],
                                       {.purpose = m_purposes[at], .wish = {.until = QDate(2027, 1, 1)}})
                                   .result();
            QVERIFY2(given, given ? "" : qPrintable(given.error().what));
        }
    }

    /// Everything that is over, proposed by a run and approved by another.
    QList<Id<Request>> decided() const
    {
        const auto report = m_house->services().sweeps().run(founder(), customers, {}).result();
        if (!report)
            qWarning("%s", qPrintable(report.error().what));
        QList<Id<Request>> ids;
        for (const Id<Contact> contact : m_people) {
            const auto all = requests().ofContact(founder(), customers, contact).result();
            if (!all || all->isEmpty() || !all->constFirst().isOpen() ||
                all->constFirst().stage != Request::Stage::AwaitingSecondApprover)
                continue;
            if (const auto yes = approve(*m_approver, all->constFirst().id); !yes)
                qWarning("%s", qPrintable(yes.error().what));
            ids.append(all->constFirst().id);
        }
        return ids;
    }

    Result<BatchResult> carriedOut(const QList<Id<Request>> &ids) const
    {
        return requests()
            .executeMany(founder(), m_house->confirm(founder()), customers, ids, {}, BatchLetters::LeftOut)
            .result();
    }

    void changeRule(const QString &id, RetentionAction action)
    {
        const Retention &retention = m_house->services().retention();
        const auto rules = retention.rules(founder()).result();
        RetentionRule rule = *std::find_if(
            rules->begin(), rules->end(), [&](const RetentionRule &each) { return each.id == id; });
        rule.action = action;
        const auto change =
            retention
                .proposeRule(founder(),
                    {.rule = rule, .baseVersion = rule.version, .reason = QStringLiteral("beleid")})
                .result();
        QVERIFY2(change, change ? "" : qPrintable(change.error().what));
        const auto approved = retention.approveRule(founder(), id, change->number, {}).result();
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().what));
    }

    QList<AnonymousFigure> figures() const
    {
        return *m_house->services().retention().anonymousFigures(founder(), customers).result();
    }

    static qint64 peopleIn(const QList<AnonymousFigure> &figures)
    {
        qint64 people = 0;
        for (const AnonymousFigure &figure : figures)
            people += figure.people;
        return people;
    }

    AnonymousFate fateOf(Id<Request> id) const
    {
        return RequestResult::fromJson(fileOf(id).request.result).figures.value(0);
    }

    QJsonDocument certificateOf(Id<Request> id) const
    {
        const auto sheet = m_house->services().certificates().sign(founder(), customers, id).result();
        return QJsonDocument::fromJson(sheet ? sheet->document : QByteArray());
    }

    QList<Id<Contact>> m_people;
    std::array<Id<Purpose>, 3> m_purposes;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestAnonymising)

#include "tst_anonymising.moc"
