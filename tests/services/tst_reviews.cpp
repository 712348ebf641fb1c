#include "app/reviews/review_repository.h"
#include "app/sweeping/sweeps.h"
#include "services/review_desk.h"

#include <QTest>

/// A sitting of the privacy officer: evidence before decisions, what is locked, and who holds what.
class TestReviews final
    : public QObject
    , private tests::ReviewDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!openDesk(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { closeDesk(); }

    void refusesADecisionBeforeTheEvidenceWasOpened()
    {
        const QString ref = begun();
        const ReviewLine line = lineOf(ref, ReviewKind::Request);
        QVERIFY(!line.locked);

        QCOMPARE(whatOf(decide(line, Verdict::Approved)), QStringLiteral("review.evidence-unseen"));
        QVERIFY(openEvidence(line));
        QCOMPARE(whatOf(decide(line, Verdict::Rejected)), QStringLiteral("review.reason"));
        QCOMPARE(whatOf(decide(line, Verdict::Asked)), QStringLiteral("review.reason"));
        QCOMPARE(whatOf(decide(line, Verdict::Rejected, QStringLiteral("BSN 111222333"))),
            QStringLiteral("text.national-number"));
        QCOMPARE(whatOf(decide(line, Verdict::Approved)), QString());
        QCOMPARE(lineOf(ref, ReviewKind::Request).item.decision->verdict, Verdict::Approved);
    }

    void asksForEachLetterBeforeAYes()
    {
        const Id<Request> id = byLetter();
        const QString ref = begun();
        const ReviewLine line = lineOf(ref, id);

        const auto evidence = openEvidence(line);

        QVERIFY2(evidence, qPrintable(evidence ? QString() : evidence.error().what));
        QVERIFY(evidence->file && !evidence->ended);
        QStringList opened;
        QString letter;
        for (const EvidencePiece &piece : evidence->file->pieces) {
            if (piece.openedAt)
                opened.append(piece.code());
            else
                letter = piece.code();
        }
        QCOMPARE(opened,
            (QStringList{QStringLiteral("mandate"), QStringLiteral("identity"), QStringLiteral("plan")}));
        QVERIFY(letter.startsWith(QStringLiteral("letter:")));
        QCOMPARE(whatOf(decide(line, Verdict::Approved)), QStringLiteral("request.letter-unopened"));
        QCOMPARE(decideMany({line.item.id}, 1).error().what, QStringLiteral("request.letter-unopened"));
        QCOMPARE(whatOf(decide(line, Verdict::Rejected, QStringLiteral("Onduidelijk"))), QString());
        QVERIFY(requests().openEvidence(*m_officer, customers, id, letter).result());
        QCOMPARE(whatOf(decide(line, Verdict::Approved)), QString());
        QCOMPARE(counted(QStringLiteral("audit_entry WHERE action = 'request.evidence-opened'")), 4);

        const auto minutes = sign(ref);

        QVERIFY2(minutes, qPrintable(minutes ? QString() : minutes.error().what));
        QCOMPARE(minutes->toExecute, QList{id});
    }

    void bringsWhatTheSweepProposedByItsRule()
    {
        const QList<Id<Contact>> over{former(QStringLiteral("Voorbij")), former(QStringLiteral("Verlopen"))};
        const auto report = m_house->services().sweeps().run(founder(), customers, {}).result();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().what));
        QCOMPARE(report->opened, 2);
        const auto ref = reviews().start(*m_officer, customers, {.contacts = over}).result();
        QVERIFY2(ref, qPrintable(ref ? QString() : ref.error().what));

        QList<Id<ReviewItem>> alike;
        const auto sitting = reviews().look(*m_officer, customers, *ref).result();
        for (const ReviewLine &line : sitting->lines) {
            QCOMPARE(line.item.kind, ReviewKind::Request);
            QCOMPARE(line.item.rule, QStringLiteral("CUS-14"));
            QVERIFY(over.contains(line.now->contact));
            alike.append(line.item.id);
        }
        QCOMPARE(alike.size(), 2);
        const auto evidence = reviews().openMany(*m_officer, customers, alike).result();
        QVERIFY2(evidence, qPrintable(evidence ? QString() : evidence.error().what));
        QCOMPARE(evidence->first().ended->rule, QStringLiteral("CUS-14"));
        QVERIFY(evidence->first().ended->categories.contains(DataCategory::ContactDetails));
        QCOMPARE(*decideMany(alike, 2), 2);

        const auto minutes = sign(*ref);

        QVERIFY2(minutes, qPrintable(minutes ? QString() : minutes.error().what));
        QCOMPARE(minutes->toExecute.size(), 2);
    }

    void isAboutSoManyPeopleAtMost()
    {
        const QList<Id<Contact>> many(1001, m_contact);
        QCOMPARE(reviews().start(*m_officer, customers, {.contacts = many}).result().error(),
            Error::refused("review.too-many", {QStringLiteral("1000")}));
    }

    void showsWhatIsOnesOwnAndKeepsItLocked()
    {
        const Permit both = m_house->member(
            QStringLiteral("beide"), {{Role::Steward, customers}, {Role::Officer, customers}});
        m_contact = added(other());
        const auto own = requests()
                             .open(both, customers,
                                 {.type = Request::Type::Erasure,
                                     .contact = m_contact,
                                     .receivedOn = QDate(2026, 11, 1),
                                     .channel = Request::Channel::OwnInitiative})
                             .result();
        QVERIFY(own);
        QVERIFY(requests().propose(both, customers, *own, {}).result());
        const QString ref = *reviews().start(both, customers).result();

        const auto sitting = reviews().look(both, customers, ref).result();

        QVERIFY(sitting);
        int ownOnes = 0;
        for (const ReviewLine &line : sitting->lines) {
            if (line.now->request != *own)
                continue;
            ++ownOnes;
            QCOMPARE(line.locked->what, QStringLiteral("request.registered-by-you"));
            QVERIFY(reviews().openEvidence(both, customers, line.item.id).result());
            QCOMPARE(whatOf(reviews().decide(both, customers, line.item.id, Verdict::Approved).result()),
                QStringLiteral("request.registered-by-you"));
        }
        QCOMPARE(ownOnes, 1);
        // Nobody waits for who may not decide it: it is free for another officer, also after it was opened.
        QCOMPARE(counted(QStringLiteral("review_item WHERE claim IS NULL")), 1);
        QVERIFY(reviews().resume(both, customers, ref).result());
        const QString other =
            *reviews().start(*m_officer, customers, {.kinds = {ReviewKind::Request}}).result();
        int free = 0;
        const auto beside = reviews().look(*m_officer, customers, other).result();
        for (const ReviewLine &line : beside->lines) {
            const bool isOfTheOther = line.now->request == *own;
            QCOMPARE(line.item.isClaimed, isOfTheOther);
            free += isOfTheOther && !line.locked ? 1 : 0;
        }
        QCOMPARE(free, 1);
        // Who takes a session over gives up in it what they may not decide.
        m_now = {m_now.micros + 8 * Instant::day};
        QVERIFY(reviews().end(both, customers, ref).result());
        QVERIFY(reviews().takeOver(both, customers, other).result());
        const auto taken = reviews().look(both, customers, other).result();
        for (const ReviewLine &line : taken->lines)
            QCOMPARE(!line.item.isClaimed || !line.locked, true);
    }

    /// It ends by itself after the day of its review: whoever only looked at it then would be too late.
    void bringsAHoldBeforeItEndsAndKeepsOneThatLapsed()
    {
        QVERIFY(m_house->services()
                    .retention()
                    .hold(founder(), customers, added(other()),
                        {.reason = QStringLiteral("geschil"), .reviewOn = QDate(2026, 12, 31)})
                    .result());
        const auto ofHolds = [this] {
            return reviews().start(*m_officer, customers, {.kinds = {ReviewKind::Hold}}).result();
        };
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 30), QTime(10, 0), Qt::UTC));
        QCOMPARE(ofHolds().error().what, QStringLiteral("review.empty"));
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC));
        const auto early = ofHolds();
        QVERIFY(early);
        QCOMPARE(lineOf(*early, ReviewKind::Hold).now->rule, QStringLiteral("to-review"));
        QVERIFY(reviews().end(*m_officer, customers, *early).result());

        m_now = Instant::fromDateTime(QDateTime(QDate(2027, 1, 1), QTime(10, 0), Qt::UTC));
        const auto late = ofHolds();

        QVERIFY(late);
        const ReviewLine line = lineOf(*late, ReviewKind::Hold);
        QCOMPARE(line.item.rule, QStringLiteral("lapsed"));
        QVERIFY(openEvidence(line));
        QVERIFY(decide(line, Verdict::Approved));
        QVERIFY(sign(*late));
        QVERIFY(reviews().carryOut(*m_officer, customers, *late).result());
        const auto again =
            m_house->services().retention().openHolds(founder(), customers, HoldsInSight::Waiting).result();
        QCOMPARE(again->first().held.hold.reviewOn, QDate(2027, 7, 1));
    }

    void letsTwoOfficersNotHoldOneItem()
    {
        const Permit second = officer(QStringLiteral("joost"));
        const QString ref = begun();
        const auto elsewhere = m_house->services().location().key
            ? m_house->shared()
            : enteredAgain(m_house->services().location());
        QVERIFY(elsewhere);
        const QString other =
            *elsewhere->reviews().start(second, customers, {.kinds = {ReviewKind::Request}}).result();

        const auto sitting = elsewhere->reviews().look(second, customers, other).result();

        QCOMPARE(sitting->lines.size(), 1);
        const ReviewLine &line = sitting->lines.first();
        QCOMPARE(line.locked->what, QStringLiteral("review.claimed"));
        QCOMPARE(line.claim->officer, m_officer->staffRef());
        QCOMPARE(line.claim->since, m_now);
        QCOMPARE(elsewhere->reviews().openEvidence(second, customers, line.item.id).result().error().what,
            QStringLiteral("review.claimed"));
        QCOMPARE(
            whatOf(elsewhere->reviews().decide(second, customers, line.item.id, Verdict::Approved).result()),
            QStringLiteral("review.claimed"));
        QCOMPARE(counted(QStringLiteral("review_item WHERE claim = 1")), 1);

        // Once the first gives it up, the second may have it.
        QVERIFY(reviews().end(*m_officer, customers, ref).result());
        QVERIFY(elsewhere->reviews().openEvidence(second, customers, line.item.id).result());
        QVERIFY(elsewhere->reviews().decide(second, customers, line.item.id, Verdict::Approved).result());
    }

    void isTakenOverOnlyOnceItWasLeft()
    {
        const Permit second = officer(QStringLiteral("joost"));
        const QString ref = begun();
        QVERIFY(openEvidence(lineOf(ref, ReviewKind::Request)));
        QVERIFY(decide(lineOf(ref, ReviewKind::Request), Verdict::Approved));

        m_now.micros += qint64(6) * 24 * 3600 * 1'000'000;
        QCOMPARE(
            whatOf(reviews().takeOver(second, customers, ref).result()), QStringLiteral("review.not-left"));
        QCOMPARE(whatOf(reviews().end(second, customers, ref).result()), QStringLiteral("review.not-left"));
        m_now.micros += qint64(24) * 3600 * 1'000'000;
        QVERIFY(reviews().takeOver(second, customers, ref).result());

        const auto sitting = reviews().look(second, customers, ref).result();
        QCOMPARE(sitting->decided(), 0);
        QVERIFY(!sitting->lines.first().item.openedAt);
        QCOMPARE(sitting->lines.first().item.voided, QStringLiteral("review.taken-over"));
        QCOMPARE(
            whatOf(decide(sitting->lines.first(), Verdict::Approved)), QStringLiteral("review.not-yours"));
    }

    void decidesManyOnlyOfOneRuleAndWithTheirNumber()
    {
        m_contact = added(other());
        prepared(Request::Type::Erasure, {});
        m_contact = added(other());
        prepared(Request::Type::Rectification,
            {.corrections = {
                 {.field = QStringLiteral("surname"), .before = {}, .after = QStringLiteral("Bea")}}});
        const QString ref = begun();
        QList<Id<ReviewItem>> erasures;
        QList<Id<ReviewItem>> all;
        const auto sitting = reviews().look(*m_officer, customers, ref).result();
        for (const ReviewLine &line : sitting->lines) {
            all.append(line.item.id);
            if (line.item.rule == QStringLiteral("erasure"))
                erasures.append(line.item.id);
        }
        QCOMPARE(erasures.size(), 2);

        QCOMPARE(reviews().openMany(*m_officer, customers, all).result().error().what,
            QStringLiteral("review.many-mixed"));
        QCOMPARE(decideMany(erasures, 2).error().what, QStringLiteral("review.evidence-unseen"));
        QCOMPARE(reviews().openMany(*m_officer, customers, erasures).result()->size(), 2);
        QCOMPARE(decideMany(erasures, 3).error(),
            (Error{Failure::Invalid, QStringLiteral("review.many-number"), {QStringLiteral("2")}}));
        QCOMPARE(decideMany(all, 3).error().what, QStringLiteral("review.many-mixed"));
        QCOMPARE(reviews().look(*m_officer, customers, ref).result()->decided(), 0);
        QCOMPARE(*decideMany(erasures, 2), 2);
        QCOMPARE(reviews().look(*m_officer, customers, ref).result()->decided(), 2);
    }

    void decidesNothingInASessionThatIsOver()
    {
        const QString ref = begun();
        const ReviewLine line = lineOf(ref, ReviewKind::Request);
        QVERIFY(openEvidence(line));
        QCOMPARE(decideMany({}, 0).error().what, QStringLiteral("review.many-none"));
        QCOMPARE(sign(ref).error().what, QStringLiteral("review.nothing-decided"));
        QCOMPARE(reviews().look(*m_officer, customers, QStringLiteral("nergens")).result().error().what,
            QStringLiteral("review.none"));
        QVERIFY(reviews().end(*m_officer, customers, ref).result());

        QCOMPARE(whatOf(decide(line, Verdict::Approved)), QStringLiteral("review.closed"));
        QCOMPARE(whatOf(reviews().end(*m_officer, customers, ref).result()), QStringLiteral("review.closed"));
        QVERIFY(!sign(ref));
        QVERIFY(fileOf(m_request).decisions.isEmpty());
        QCOMPARE(counted(QStringLiteral("review_decision")), 0);
    }

    void tellsThatSomebodySits()
    {
        const auto line = m_house->look();
        QCOMPARE(*review_repository::isReviewOpen(*line), false);
        const QString ref = begun();
        QCOMPARE(*review_repository::isReviewOpen(*line), true);
        QCOMPARE(reviews().start(*m_officer, customers).result().error().what,
            QStringLiteral("review.open-already"));
        QVERIFY(reviews().end(*m_officer, customers, ref).result());
        QCOMPARE(*review_repository::isReviewOpen(*line), false);
        QCOMPARE(reviews().minutes(*m_officer, customers, ref).result().error().what,
            QStringLiteral("review.unsigned"));
    }

    void isForWhoMayDecide()
    {
        const Permit steward = m_house->member(QStringLiteral("mo"), {{Role::Steward, customers}});

        QCOMPARE(reviews().start(steward, customers).result().error().what,
            QStringLiteral("permit.requests.decide"));
        QVERIFY(!reviews().list(steward, customers).result());
    }

private:
    using tests::ReviewDesk::lineOf;

    ReviewLine lineOf(const QString &ref, Id<Request> request) const
    {
        const auto sitting = reviews().look(*m_officer, customers, ref).result();
        for (const ReviewLine &line : sitting->lines) {
            if (line.now && line.now->request == request)
                return line;
        }
        return {};
    }

    /// An erasure that somebody asked for in the person's stead, by letter.
    Id<Request> byLetter() const
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = Request::Type::Erasure,
                                    .contact = added(other()),
                                    .receivedOn = QDate(2026, 11, 1),
                                    .representative = QStringLiteral("mr. Kort"),
                                    .mandate = QStringLiteral("volmacht"),
                                    .letter = RequestLetter{QStringLiteral("brief.txt"),
                                        QStringLiteral("text/plain"), "Wis alles"}})
                            .result();
        if (!id ||
            !requests().verifyIdentity(founder(), customers, *id, QStringLiteral("in-person")).result() ||
            !requests().propose(founder(), customers, *id, {}).result())
            qWarning("preparing failed: %s", qPrintable(id ? QString() : id.error().what));
        return id ? *id : Id<Request>();
    }

    /// A customer until 2023.
    Id<Contact> former(const QString &surname) const
    {
        ContactDraft draft = person();
        draft.name.surname = surname;
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = surname + QStringLiteral("@voorbeeld.example")}};
        draft.facts = {{.kind = RelationFactKind::RelationEnded, .on = QDate(2023, 1, 1)}};
        return added(draft);
    }
};

QTEST_GUILESS_MAIN(TestReviews)

#include "tst_reviews.moc"
