#include "app/staff/deputies.h"
#include "app/staff/staff.h"
#include "services/request_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who stands for whom in an embedded file is what an administrator signed (security.md 4.3). The rows that
/// are put in place here are what a colleague with a program of their own could write.
class TestSignedDeputies final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(open(Backend::Embedded));
        m_deputy = std::make_unique<Permit>(m_house->member(u"vervanger"_s, {{Role::Viewer, customers}}));
        m_request = prepared(Request::Type::Erasure, {});
        QVERIFY(m_request.isStored());
    }

    void cleanup()
    {
        m_line.reset();
        m_deputy.reset();
        close();
    }

    void keepsTheSignatureWithWhatWasGiven()
    {
        const auto given = give(founder());

        QVERIFY(given);
        QCOMPARE(given->signature.size(), 64);
        QCOMPARE(given->publicKey.size(), 32);
        QVERIFY(approve(*m_deputy, m_request));
        QCOMPARE(refusal(), QString());
    }

    void refusesADecisionOnARowThatNobodySigned()
    {
        QVERIFY(give(founder()));
        QVERIFY(run(u"UPDATE deputyship SET document = NULL, signature = NULL, public_key = NULL"_s));

        QCOMPARE(whyNot(), u"deputy.signature"_s);
    }

    void refusesADecisionOnADayThatWasNotSigned()
    {
        QVERIFY(give(founder()));
        QVERIFY(run(u"UPDATE deputyship SET last_day = '2027-12-31'"_s));

        QCOMPARE(whyNot(), u"deputy.signature"_s);
    }

    void refusesADecisionForSomebodyElseThanWasSigned()
    {
        const Permit clerk = m_house->member(u"balie"_s, {{Role::Viewer, customers}});
        QVERIFY(give(founder()));
        QVERIFY(run(u"UPDATE deputyship SET deputy = '%1'"_s.arg(clerk.staffRef())));

        const auto decided = approve(clerk, m_request);

        QVERIFY(!decided);
        QCOMPARE(decided.error().what, u"deputy.signature"_s);
    }

    void refusesTheSignatureOfWhoKeepsNoMembersAnyMore()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});
        QVERIFY(give(keeper));
        QVERIFY(m_house->services()
                    .staff()
                    .revoke(founder(), m_house->confirm(founder()), keeper.staffRef(),
                        {{Role::Administrator, customers}})
                    .result());

        QCOMPARE(whyNot(), u"deputy.giver"_s);
    }

    void refusesToCarryOutWhatARowWithoutSignatureLent()
    {
        QVERIFY(give(founder()));
        QVERIFY(approve(*m_deputy, m_request));
        QVERIFY(run(u"UPDATE deputyship SET document = NULL, signature = NULL, public_key = NULL"_s));

        QCOMPARE(refusal(), u"deputy.signature"_s);
    }

    void refusesToCarryOutWhatWasDecidedInAnothersStead()
    {
        const Permit other = m_house->member(u"tweede"_s, {{Role::Officer, customers}});
        QVERIFY(give(founder(), other.staffRef()));
        QVERIFY(give(founder()));
        QVERIFY(approve(*m_deputy, m_request));
        for (const QString &statement : line().dialect().noLongerAppendOnly(u"decision"_s))
            QVERIFY(run(statement));
        QVERIFY(run(u"UPDATE decision SET stands_for = '%1', deputyship = (SELECT ref FROM deputyship WHERE "
                    "principal = '%1')"_s.arg(other.staffRef())));

        QCOMPARE(refusal(), u"decision.deputy"_s);
    }

    void refusesToCarryOutWhatADeputyDecidedAsIfInTheirOwnRight()
    {
        QVERIFY(give(founder()));
        QVERIFY(approve(*m_deputy, m_request));
        for (const QString &statement : line().dialect().noLongerAppendOnly(u"decision"_s))
            QVERIFY(run(statement));
        QVERIFY(run(u"UPDATE decision SET stands_for = NULL, deputyship = NULL"_s));

        QCOMPARE(refusal(), u"request.decision-keys"_s);
    }

private:
    Result<Deputyship> give(const Permit &keeper, const QString &principal = {}) const
    {
        return m_house->services()
            .deputies()
            .give(keeper, m_house->confirm(keeper),
                {customers, principal.isEmpty() ? m_approver->staffRef() : principal, m_deputy->staffRef(),
                    QDate(2026, 11, 2), QDate(2026, 11, 6)})
            .result();
    }

    Connection &line()
    {
        if (!m_line)
            m_line = m_house->look();
        return *m_line;
    }

    bool run(const QString &statement) { return bool(Sql(line(), "test", statement).run()); }

    QString whyNot() const
    {
        const auto decided = approve(*m_deputy, m_request);
        return decided ? QString() : decided.error().what;
    }

    /// Why it is not carried out; empty where it is.
    QString refusal() const
    {
        const auto carried =
            requests().execute(founder(), m_house->confirm(founder()), customers, m_request).result();
        return carried ? QString() : carried.error().what;
    }

    std::unique_ptr<Connection> m_line;
    std::unique_ptr<Permit> m_deputy;
    Id<Request> m_request;
};

QTEST_GUILESS_MAIN(TestSignedDeputies)

#include "tst_signed_deputies.moc"
