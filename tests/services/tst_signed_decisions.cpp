#include "app/staff/staff.h"
#include "app/storage/transaction.h"
#include "services/request_desk.h"

#include <QTest>

/// Four eyes in an embedded file: what is carried out is what another, certified person signed
/// (security.md 4.3). The rows that are put in place here are what a colleague with a program of their own
/// could write.
class TestSignedDecisions final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(open(Backend::Embedded));
        m_request = prepared(Request::Type::Erasure, {});
        QVERIFY(m_request.isStored());
    }

    void cleanup() { close(); }

    void keepsTheSignatureWithTheDecision()
    {
        const auto decision = approve(*m_approver, m_request);

        QVERIFY(decision);
        QCOMPARE(decision->signature.size(), 64);
        QCOMPARE(decision->publicKey.size(), 32);
        const auto file = requests().find(founder(), customers, m_request).result();
        QVERIFY(file && file->decisions.first().signature == decision->signature);
        QVERIFY(executed());
    }

    void refusesASignatureBeforeTheKeysAreCertified()
    {
        const auto added = staff()
                               .add(founder(), m_house->confirm(founder()),
                                   {.name = QStringLiteral("nieuw"), .grants = {{Role::Approver, customers}}})
                               .result();
        QVERIFY(added);
        const auto permit = m_house->services()
                                .signIn()
                                .activate(QStringLiteral("nieuw"), added->code, tests::passphrase())
                                .result();
        QVERIFY(permit);

        const auto early = approve(*permit, m_request);

        QVERIFY(!early);
        QCOMPARE(early.error().what, QStringLiteral("request.approver-uncertified"));
        QVERIFY(staff()
                    .certify(founder(), m_house->confirm(founder()), permit->staffRef(),
                        m_house->fingerprintOf(permit->staffRef()))
                    .result());
        QVERIFY(approve(*permit, m_request));
    }

    void refusesAnApprovalThatNobodySigned()
    {
        QVERIFY(put({}, {}, {}));

        QCOMPARE(refusal(), QStringLiteral("request.decision-unsigned"));
    }

    void refusesTheSignatureUnderAnotherDecision()
    {
        const auto genuine = approve(*m_approver, m_request);
        QVERIFY(genuine);
        const Id<Contact> other = added(RequestDesk::other());
        m_contact = other;
        m_request = prepared(Request::Type::Erasure, {});

        QVERIFY(put(genuine->document, genuine->signature, genuine->publicKey));

        QCOMPARE(refusal(), QStringLiteral("decision.request"));
    }

    void refusesASignatureOverOtherWords()
    {
        const auto genuine = approve(*m_approver, m_request);
        QVERIFY(genuine);
        m_contact = added(RequestDesk::other());
        m_request = prepared(Request::Type::Erasure, {});
        QByteArray document = genuine->document;
        document[document.size() - 1] = static_cast<char>(document.back() ^ 1);

        QVERIFY(put(document, genuine->signature, genuine->publicKey));

        QVERIFY(
            refusal() == QLatin1String("decision.signature") || refusal().startsWith(QLatin1String("tlv.")));
    }

    void refusesARoleThatNoAdministratorVouchedFor()
    {
        // Written past the program, by a colleague who has keys of their own and no say.
        const Permit clerk = m_house->member(QStringLiteral("balie"), {{Role::Steward, customers}});
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test",
            QStringLiteral("INSERT INTO staff_grant (staff_id, role, filing_system, granted_by, granted_at) "
                           "VALUES (?, ?, ?, ?, ?)"))
                    .bind(clerk.staff())
                    .bind(Role::Approver)
                    .bind(customers)
                    .bind(founder().staffRef())
                    .bind(m_now)
                    .run());
        const auto now =
            m_house->services().signIn().enter(QStringLiteral("balie"), tests::passphrase()).result();
        QVERIFY(now);

        const auto decision = approve(*now, m_request);

        QVERIFY(!decision);
        QCOMPARE(decision.error().what, QStringLiteral("request.approver-uncertified"));
    }

    void refusesWhatAMemberSignedWhoHasOtherKeysSince()
    {
        QVERIFY(approve(*m_approver, m_request));
        const auto invited =
            staff().invite(founder(), m_house->confirm(founder()), m_approver->staffRef()).result();
        QVERIFY(invited);
        QVERIFY(m_house->services()
                    .signIn()
                    .activate(m_approver->name(), invited->code, tests::passphrase())
                    .result());
        QVERIFY(staff()
                    .certify(founder(), m_house->confirm(founder()), m_approver->staffRef(),
                        m_house->fingerprintOf(m_approver->staffRef()))
                    .result());

        QCOMPARE(refusal(), QStringLiteral("request.decision-keys"));
    }

    void standsWhateverElseIsCountedOnTheRequest()
    {
        QVERIFY(approve(*m_approver, m_request));
        // Such as another step between the decision and the execution.
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE request SET version = version + 3")).run());

        QVERIFY(executed());
    }

    void doesNotStandForTheSameProposalMadeAnew()
    {
        const auto genuine = approve(*m_approver, m_request);
        QVERIFY(genuine);
        QVERIFY(requests().propose(founder(), customers, m_request, {}).result());

        QVERIFY(put(genuine->document, genuine->signature, genuine->publicKey));

        QCOMPARE(refusal(), QStringLiteral("decision.revision"));
    }

private:
    const Staff &staff() const { return m_house->services().staff(); }

    bool executed() const
    {
        return bool(
            requests().execute(founder(), m_house->confirm(founder()), customers, m_request).result());
    }

    /// Why it is not carried out; the person is still there then.
    QString refusal() const
    {
        const auto carried =
            requests().execute(founder(), m_house->confirm(founder()), customers, m_request).result();
        const bool isThere = bool(contacts().find(founder(), customers, m_contact).result());
        return carried || !isThere ? QStringLiteral("carried out") : carried.error().what;
    }

    /// An approval in the approver's name, past the program.
    bool put(const QByteArray &document, const QByteArray &signature, const QByteArray &publicKey) const
    {
        const auto line = m_house->look();
        return bool(writing(*line, [&](Connection &connection) -> Outcome {
            const auto added = Sql(connection, "test",
                QStringLiteral("INSERT INTO decision (filing_system, ref, request_id, approver, verdict, "
                               "proposal_digest, decided_at, document, signature, public_key) "
                               "SELECT filing_system, ?, id, ?, 1, proposal_digest, ?, ?, ?, ? FROM request "
                               "WHERE id = ?"))
                                   .bind(QStringLiteral("0f0e0d0c-0b0a-4909-8807-060504030201"))
                                   .bind(m_approver->staffRef())
                                   .bind(m_now)
                                   .bind(document)
                                   .bind(signature)
                                   .bind(publicKey)
                                   .bind(m_request)
                                   .run();
            const auto advanced = Sql(connection, "test",
                QStringLiteral("UPDATE request SET stage = 4, version = version + 1 WHERE id = ?"))
                                      .bind(m_request)
                                      .run();
            return added && advanced ? Outcome(done)
                                     : Outcome(Error{Failure::Internal, QStringLiteral("test")});
        }));
    }

    Id<Request> m_request;
};

QTEST_GUILESS_MAIN(TestSignedDecisions)

#include "tst_signed_decisions.moc"
