#include "app/audit/audit_trail.h"
#include "app/requests/decision_document.h"
#include "app/staff/deputies.h"
#include "app/staff/staff.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_key.h"
#include "app/vault/key_set.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"
#include "services/request_desk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using What = DecisionFinding::What;

/// Verifying finds what a colleague with a program of their own wrote as a decision and had carried out
/// (security.md 4.3), though the trail tells of every row as it is.
class TestForgedDecisions final
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

    void findsADecisionByAHomeMadeKey()
    {
        const auto keys = KeySet::generated();
        QVERIFY(keys);
        const PublicKeys known = *keys->publicKeys();
        // It vouches for itself, and says that its owner decides.
        Certificate certificate;
        certificate.member = QUuid::fromString(m_approver->staffRef());
        certificate.keys = known;
        certificate.roles = roleBits({{Role::Approver, customers}});
        QVERIFY(certificate.certify(vault().vault(), *keys));
        const Signer signer = [&keys](QByteArrayView message) -> Result<QByteArray> {
            const auto signature = keys->sign(message);
            return signature ? Result<QByteArray>(viewOf(*signature).toByteArray())
                             : Result<QByteArray>(signature.error());
        };

        put(decision(m_approver->staffRef(), signer, viewOf(known.sign), certificate.toBytes()));

        isFound(What::Forged);
    }

    void findsADecisionByAKeyThatNobodyCertified()
    {
        const auto added = m_house->services()
                               .staff()
                               .add(founder(), m_house->confirm(founder()),
                                   {.name = u"nieuw"_s, .grants = {{Role::Approver, customers}}})
                               .result();
        QVERIFY(added);
        const auto permit =
            m_house->services().signIn().activate(u"nieuw"_s, added->code, tests::passphrase()).result();
        QVERIFY(permit);
        const QString ref = permit->staffRef();

        put(decision(ref, signerOf(ref), viewOf(slotOf(ref).keys.sign), slotOf(ref).certificate));

        isFound(What::Forged);
    }

    void findsADecisionInARoleThatDoesNotDecide()
    {
        const QString ref = m_house->member(u"balie"_s, {{Role::Steward, customers}}).staffRef();

        put(decision(ref, signerOf(ref), viewOf(slotOf(ref).keys.sign), slotOf(ref).certificate));

        isFound(What::Forged);
    }

    void findsWhatWasCarriedOutWithoutADecision()
    {
        carriedOutPastTheProgram();

        isFound(What::Missing);
    }

    void findsTheRealDecisionOnAnotherRequest()
    {
        const auto real = approve(*m_approver, m_request);
        QVERIFY(real);
        m_contact = added(other());
        m_request = prepared(Request::Type::Erasure, {});

        put(*real);

        isFound(What::Forged);
    }

    void findsTheRealDecisionOnAnEarlierProposal()
    {
        const auto real = approve(*m_approver, m_request);
        QVERIFY(real);
        QVERIFY(requests().propose(founder(), customers, m_request, {}).result());

        carriedOutPastTheProgram();

        isFound(What::Missing);
    }

    void findsARealRefusalThatWasCarriedOut()
    {
        QVERIFY(decide(*m_approver, m_request, Decision::Verdict::Rejected, u"lopend geschil"_s));

        carriedOutPastTheProgram();

        isFound(What::Missing);
    }

    void takesARealApprovalForWhatItIs()
    {
        QVERIFY(approve(*m_approver, m_request));
        isClean();
        QVERIFY(executed());
        isClean();
        QVERIFY(requests().close(founder(), customers, m_request, QDate(2026, 11, 2)).result());
        isClean();
    }

    void takesAnExecutedCorrectionAndARefusalForWhatTheyAre()
    {
        QVERIFY(decide(*m_approver, m_request, Decision::Verdict::Rejected, u"lopend geschil"_s));
        m_request = prepared(
            Request::Type::Rectification, {.corrections = {{u"surname"_s, {}, u"Eerste"_s}}, .plan = {}});
        QVERIFY(approve(*m_approver, m_request));
        QVERIFY(executed());

        isClean();
    }

    void takesARealRefusalForWhatItIsAndFindsOneThatNobodyApproved()
    {
        m_request = prepared(
            Request::Type::Access, {.refusal = {RefusalReason::Excessive}, .refusalWords = u"elke week"_s});
        QVERIFY(approve(*m_approver, m_request));
        isClean();
        QVERIFY(requests().close(founder(), customers, m_request, QDate(2026, 11, 2)).result());
        isClean();
        m_request = opened(Request::Type::Access);
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", u"UPDATE request SET stage = 4, outcome = 3 WHERE id = ?"_s)
                    .bind(m_request)
                    .run());
        QVERIFY(requests().close(founder(), customers, m_request, QDate(2026, 11, 2)).result());

        isFound(What::Missing);
    }

    /// Reason, proposal and remark of these go with the person.
    void staysCleanWhenAnErasureTookWhatWasDecidedBefore()
    {
        const Id<Request> erasure = m_request;
        m_request = prepared(
            Request::Type::Rectification, {.corrections = {{u"surname"_s, {}, u"Eerste"_s}}, .plan = {}});
        QVERIFY(decide(*m_approver, m_request, Decision::Verdict::Approved, u"klopt met het paspoort"_s));
        QVERIFY(executed());
        const Id<Request> waiting = prepared(
            Request::Type::Rectification, {.corrections = {{u"surname"_s, {}, u"Tweede"_s}}, .plan = {}});
        QVERIFY(approve(*m_approver, waiting));
        m_request = erasure;
        QVERIFY(requests().propose(founder(), customers, erasure, {}).result());
        QVERIFY(approve(*m_approver, erasure));

        QVERIFY(executed());

        isClean();
    }

    void staysCleanWhenTheApproverLeftOrHasNewKeys()
    {
        QVERIFY(approve(*m_approver, m_request));
        QVERIFY(executed());
        QVERIFY(m_house->services()
                    .staff()
                    .invite(founder(), m_house->confirm(founder()), m_approver->staffRef())
                    .result());
        isClean();
        QVERIFY(m_house->services()
                    .staff()
                    .disable(founder(), m_house->confirm(founder()), m_approver->staffRef())
                    .result());
        isClean();
    }

    void takesADeputysDecisionByWhatAnAdministratorSigned()
    {
        const Permit deputy = m_house->member(u"vervanger"_s, {{Role::Viewer, customers}});
        const auto given = m_house->services()
                               .deputies()
                               .give(founder(), m_house->confirm(founder()),
                                   {.filingSystem = customers,
                                       .principal = m_approver->staffRef(),
                                       .deputy = deputy.staffRef(),
                                       .from = QDate(2026, 11, 2),
                                       .until = QDate(2026, 11, 20)})
                               .result();
        QVERIFY(given);
        QVERIFY(approve(deputy, m_request));
        QVERIFY(executed());
        isClean();

        run(u"UPDATE deputyship SET signature = document"_s);

        const auto verdict = verified();
        QVERIFY(verdict);
        QCOMPARE(verdict->decision, std::optional(DecisionFinding{What::Forged, refOf(m_request)}));
    }

private:
    const OpenVault &vault() const { return m_house->services().location().key->vault(); }
    QString path() const { return m_house->services().location().target; }

    SlotInfo slotOf(const QString &ref) const
    {
        const auto members = vault_file::members(path(), vault());
        const auto found = std::find_if(
            members->begin(), members->end(), [&](const SlotInfo &member) { return member.ref == ref; });
        return found == members->end() ? SlotInfo() : *found;
    }

    Signer signerOf(const QString &ref) const
    {
        return [this, ref](QByteArrayView message) {
            return vault_file::sign(
                path(), ref, *preparedPassphrase(tests::OpenHouse::passphrase()), message);
        };
    }

    QString refOf(Id<Request> id) const
    {
        return requests().find(founder(), customers, id).result()->request.ref;
    }

    /// An approval of the request as it is, in the member's name.
    Decision decision(const QString &approver, const Signer &signer, QByteArrayView publicKey,
        const QByteArray &certificate) const
    {
        const Request request = requests().find(founder(), customers, m_request).result()->request;
        const DecisionDocument document{.vault = vault().vault(),
            .request = QUuid::fromString(request.ref),
            .revision = quint64(request.proposedVersion),
            .kind = u"erasure"_s,
            .subjects = {QUuid::fromRfc4122(request.contactRef)},
            .payload = *Digest::from(request.proposalDigest),
            .registrant = QUuid::fromString(request.registeredBy),
            .preparer = QUuid::fromString(request.preparedBy),
            .approver = QUuid::fromString(approver),
            .reason = sha256({QByteArray()}),
            // A head that nobody ever saw: it must not count for one that somebody did.
            .trailSize = 9'999,
            .notBefore = m_now,
            .notAfter = {m_now.micros + DecisionDocument::longestTerm}};
        const auto bytes = document.toBytes();
        const auto signature = decision_document::sign(document, signer);
        if (!bytes || !signature)
            qWarning("the forger made no signature");
        return {.ref = {},
            .approver = approver,
            .proposalDigest = request.proposalDigest,
            .decidedAt = m_now,
            .document = bytes ? *bytes : QByteArray(),
            .signature = signature ? *signature : QByteArray(),
            .publicKey = publicKey.toByteArray(),
            .certificate = certificate};
    }

    /// Stored past the program, and carried out.
    void put(const Decision &decision) const
    {
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test",
            u"INSERT INTO decision (filing_system, ref, request_id, approver, verdict, proposal_digest, "
            "decided_at, document, signature, public_key, certificate) "
            "SELECT filing_system, ?, id, ?, 1, ?, ?, ?, ?, ?, ? FROM request WHERE id = ?"_s)
                    .bind(u"0f0e0d0c-0b0a-4909-8807-060504030201"_s)
                    .bind(decision.approver)
                    .bind(decision.proposalDigest)
                    .bind(decision.decidedAt)
                    .bind(decision.document)
                    .bind(decision.signature)
                    .bind(decision.publicKey)
                    .bind(decision.certificate)
                    .bind(m_request)
                    .run());
        carriedOutPastTheProgram();
    }

    /// The entry of the next step, with the right digest of the row, is sealed over what was put there.
    void carriedOutPastTheProgram() const
    {
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test",
            u"UPDATE request SET stage = 6, outcome = 1, executed_by = ?, executed_at = ? WHERE id = ?"_s)
                    .bind(founder().staffRef())
                    .bind(m_now)
                    .bind(m_request)
                    .run());
        QVERIFY(requests().close(founder(), customers, m_request, QDate(2026, 11, 2)).result());
    }

    bool executed() const
    {
        return bool(
            requests().execute(founder(), m_house->confirm(founder()), customers, m_request).result());
    }

    void run(const QString &statement) const
    {
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", statement).once().run());
    }

    Result<TrailVerdict> verified() const
    {
        return m_house->services().auditTrail().verify(founder()).result();
    }

    /// By the decision alone: entries, rows and heads agree.
    void isFound(What what) const
    {
        const auto verdict = verified();
        QVERIFY(verdict);
        QVERIFY(!verdict->finding() && !verdict->row && !verdict->hasForgedCheckpoint);
        QVERIFY(!verdict->isIntact() && !verdict->isRolledBack());
        QCOMPARE(verdict->decision, std::optional(DecisionFinding{what, refOf(m_request)}));
    }

    void isClean() const
    {
        const auto verdict = verified();
        QVERIFY(verdict);
        QVERIFY2(!verdict->decision, verdict->decision ? qPrintable(verdict->decision->request) : "");
        QVERIFY(verdict->isIntact());
    }

    Id<Request> m_request;
};

QTEST_GUILESS_MAIN(TestForgedDecisions)

#include "tst_forged_decisions.moc"
