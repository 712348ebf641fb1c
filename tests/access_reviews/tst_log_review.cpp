#include "app/access_reviews/access_reviews.h"
#include "app/access_reviews/log_rules.h"
#include "app/audit/audit_trail.h"
#include "app/contacts/contact_repository.h"
#include "app/measures/measures.h"
#include "app/requests/requests.h"
#include "app/staff/staff.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "services/contact_house.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

Instant at(QDate day, int hour, int minute)
{
    return Instant::fromDateTime(QDateTime(day, QTime(hour, 0), Qt::UTC).addSecs(60 * minute));
}

/// Somebody who was known before the months that are looked at.
ContactDraft bakker()
{
    ContactDraft draft = tests::draftOf(u"Bakker"_s);
    draft.provenance.collectedOn = QDate(2026, 1, 1);
    return draft;
}

} // namespace

/// What a look at the trail of a month brings up, and who may say what of it.
class TestLogReview final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = at(QDate(2026, 2, 2), 10, 0);
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
        m_line = m_house->look();
        m_next = 1'000'000;
    }

    void cleanup()
    {
        m_line.reset();
        m_house.reset();
    }

    void bringsUpWhatTheRulesWatchFor()
    {
        const QString anna = u"anna"_s;
        // 51 people within an hour that no hour of the clock holds; the same person again is no more.
        for (int person = 0; person < 51; ++person)
            QVERIFY(did(anna, u"contact.view"_s, u"p%1"_s.arg(person), at(m_day, 9, 35 + person / 2)));
        QVERIFY(did(anna, u"contact.view"_s, u"p0"_s, at(m_day, 10, 1)));
        QVERIFY(did(u"bert"_s, u"contact.view"_s, u"p0"_s, at(m_day, 22, 0)));
        QVERIFY(did(u"bert"_s, u"contact.edit"_s, u"p1"_s, at(QDate(2026, 2, 7), 11, 0)));
        QVERIFY(did(u"bert"_s, u"leaving.file"_s, u"f"_s, at(m_day, 11, 0)));
        // Another month.
        QVERIFY(did(u"carl"_s, u"contact.view"_s, u"p0"_s, at(QDate(2026, 1, 31), 23, 59)));
        m_now = at(QDate(2026, 3, 1), 10, 0);

        const auto review = reviews().startLog(founder(), QDate(2026, 2, 1)).result();

        QVERIFY(review);
        const AccessLine many = only(*review, AccessMatter::ManyRecords);
        QCOMPARE(many.subject, anna);
        QCOMPARE(many.count, 51);
        const AccessLine late = only(*review, AccessMatter::OutOfHours);
        QCOMPARE(late.subject, u"bert"_s);
        QCOMPARE(late.count, 2);
        QCOMPARE(late.lastUse, std::optional(at(m_day, 22, 0)));
        const AccessLine exported = only(*review, AccessMatter::Exported);
        QCOMPARE(exported.subject, u"bert"_s);
        QCOMPARE(exported.place, u"leaving.file"_s);
        QCOMPARE(of(*review, AccessMatter::Sample).size(), log_rules::sampleSize);
        for (const AccessLine &line : review->lines)
            QVERIFY(line.subject != u"carl"_s);
    }

    void tellsOfOnesOwnRecordAndOfColleagues()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const auto contact = m_house->services().contacts().add(founder(), customers, bakker()).result();
        QVERIFY(contact);
        QVERIFY(m_house->services()
                    .staff()
                    .setOwnRecord(
                        founder(), m_house->confirm(founder()), steward.staffRef(), customers, u"K-1001"_s)
                    .result());
        const QString person = refOf(*contact);
        QVERIFY(did(steward.staffRef(), u"contact.view"_s, person, at(m_day, 11, 0)));
        QVERIFY(did(u"bert"_s, u"contact.view"_s, person, at(m_day, 12, 0)));
        m_now = at(QDate(2026, 3, 1), 10, 0);

        const auto review = reviews().startLog(founder(), QDate(2026, 2, 1)).result();

        QVERIFY(review);
        QCOMPARE(only(*review, AccessMatter::OwnRecord).subject, steward.staffRef());
        QStringList others;
        for (const AccessLine &line : of(*review, AccessMatter::Colleague)) {
            QCOMPARE(line.place, steward.staffRef());
            others.append(line.subject);
        }
        QVERIFY(others.contains(u"bert"_s));
    }

    void tellsWhatWasTriedWithoutTheRightOnceAnHour()
    {
        const Permit viewer = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        m_now = at(m_day, 11, 0);
        for (int time = 0; time < 3; ++time)
            QVERIFY(!tries(viewer));
        m_now = at(m_day, 12, 5);
        QVERIFY(!tries(viewer));
        // Whoever only asks what they may has tried nothing.
        QVERIFY(!viewer.mayAnywhere(Operation::ManageStaff));
        QVERIFY(tries(founder()));

        const auto noted = trailOf(u"staff.refused"_s);

        QCOMPARE(noted.size(), 2);
        QCOMPARE(noted.at(1).actor, viewer.staffRef());
        QCOMPARE(noted.at(1).detail.value(u"times"_s).toInt(), 1);
        QCOMPARE(noted.at(0).detail.value(u"operation"_s).toString(), u"measures.keep"_s);
        QCOMPARE(noted.at(0).detail.value(u"times"_s).toInt(), 3);
        m_now = at(QDate(2026, 3, 1), 10, 0);
        const auto review = reviews().startLog(founder(), QDate(2026, 2, 1)).result();
        QVERIFY(review);
        const AccessLine denied = only(*review, AccessMatter::Denied);
        QCOMPARE(denied.subject, viewer.staffRef());
        QCOMPARE(denied.place, u"measures.keep"_s);
        QCOMPARE(denied.count, 4);
        QCOMPARE(denied.since, std::optional(at(m_day, 11, 0)));
    }

    void tellsOfHiddenDataShownWithoutACase()
    {
        const auto asker = m_house->services().contacts().add(founder(), customers, bakker()).result();
        QVERIFY(asker);
        QVERIFY(m_house->services()
                    .requests()
                    .open(founder(), customers,
                        {.type = Request::Type::Access, .contact = *asker, .receivedOn = QDate(2026, 2, 2)})
                    .result());
        QVERIFY(did(u"anna"_s, u"contact.reveal"_s, refOf(*asker), at(m_day, 11, 0)));
        QVERIFY(did(u"bert"_s, u"contact.reveal"_s, u"somebody"_s, at(m_day, 11, 0)));
        QVERIFY(did(u"carl"_s, u"contact.reveal"_s, refOf(*asker), at(QDate(2026, 2, 2), 8, 0)));
        QVERIFY(did(u"dora"_s, u"contact.reveal"_s, u"somebody"_s, at(m_day, 12, 0), u"a-request"_s));
        m_now = at(QDate(2026, 3, 1), 10, 0);

        const auto review = reviews().startLog(founder(), QDate(2026, 2, 1)).result();

        QVERIFY(review);
        QStringList who;
        for (const AccessLine &line : of(*review, AccessMatter::NoOpenCase))
            who.append(line.subject);
        // Before it was asked there was nothing to look for.
        QCOMPARE(who, (QStringList{u"bert"_s, u"carl"_s}));
    }

    void isOfAMonthThatIsOverAndOnlyOnce()
    {
        const auto open = reviews().startLog(founder(), QDate(2026, 2, 1)).result();
        QVERIFY(!open && open.error().what == u"access-review.month"_s);
        QVERIFY(reviews().startLog(founder(), QDate(2026, 1, 20)).result());
        const auto again = reviews().startLog(founder(), QDate(2026, 1, 1)).result();
        QVERIFY(!again && again.error().what == u"access-review.month-known"_s);
    }

    void keepsFindingsUntilSomebodyElseTellsWhatWasDone()
    {
        QVERIFY(did(founder().staffRef(), u"contact.view"_s, u"p0"_s, at(m_day, 22, 0)));
        QVERIFY(did(u"bert"_s, u"contact.view"_s, u"p0"_s, at(m_day, 22, 0)));
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});
        m_now = at(QDate(2026, 3, 1), 10, 0);
        const auto review = reviews().startLog(founder(), QDate(2026, 2, 1)).result();
        QVERIFY(review);
        QList<int> all;
        for (int number = 1; number <= review->lines.size(); ++number)
            all.append(number);
        const QString asked = u"was asked about it"_s;

        const auto own =
            reviews().decide(founder(), review->ref, all, AccessVerdict::InOrder, asked).result();
        QVERIFY(!own && own.error().what == u"access-review.own-line"_s);
        QVERIFY(reviews().decide(auditor, review->ref, all, AccessVerdict::FollowUp, asked).result());
        const auto signedReview = reviews().sign(auditor, m_house->confirm(auditor), review->ref).result();

        QVERIFY(signedReview && signedReview->closedAt);
        const int mine = lineOf(*signedReview, founder().staffRef());
        const auto byMe = reviews().followUp(founder(), review->ref, mine, asked).result();
        QVERIFY(!byMe && byMe.error().what == u"access-review.own-line"_s);
        const auto followed = reviews().followUp(auditor, review->ref, mine, asked).result();
        QVERIFY(followed && followed->decisionOn(mine)->doneAt);
        QCOMPARE(followed->decisionOn(mine)->doneBy, auditor.staffRef());
        QVERIFY(!reviews().followUp(auditor, review->ref, mine, asked).result());
    }

    void tellsThePersonWhoLookedByFunction()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const auto contact = m_house->services().contacts().add(founder(), customers, bakker()).result();
        QVERIFY(contact);
        QVERIFY(did(steward.staffRef(), u"contact.view"_s, refOf(*contact), at(m_day, 11, 0)));
        QVERIFY(did(u"gone"_s, u"contact.reveal"_s, refOf(*contact), at(m_day, 12, 0)));
        QVERIFY(did(steward.staffRef(), u"contact.edit"_s, refOf(*contact), at(m_day, 13, 0)));
        m_now = at(QDate(2026, 3, 1), 10, 0);

        const auto looks = reviews().looks(founder(), customers, *contact).result();

        QVERIFY(looks);
        QCOMPARE(looks->looks.size(), 2);
        QVERIFY(!looks->namesMembers);
        QVERIFY(looks->looks.first().name.isEmpty());
        QCOMPARE(looks->looks.last().roles, QList<Role>{Role::Steward});
        QVERIFY(reviews().nameMembers(founder(), true).result());
        QVERIFY(reviews().looks(founder(), customers, *contact).result()->namesMembers);
        QVERIFY(!reviews().nameMembers(steward, false).result());
    }

    /// Who is in the archive is named to who opens it alone.
    void namesNobodyInTheArchiveToWhoDoesNotOpenIt()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const auto contact = m_house->services().contacts().add(founder(), customers, bakker()).result();
        QVERIFY(contact);
        QVERIFY(reviews().looks(steward, customers, *contact).result()->person.contains(u"Bakker"_s));
        QVERIFY(writing(*m_line, [&](Connection &writer) {
            return Sql(writer, "test",
                u"UPDATE retention_due SET standing = 2, keep_until = '2030-01-01', restricted_from = "
                "'2020-01-01' WHERE category = 1 AND contact_id = ?"_s)
                .bind(*contact)
                .run();
        }));

        const auto looks = reviews().looks(steward, customers, *contact).result();

        QVERIFY(looks);
        QCOMPARE(looks->person, QString());
        QVERIFY(reviews().looks(founder(), customers, *contact).result()->person.contains(u"Bakker"_s));
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    AccessReviews &reviews() const { return m_house->services().accessReviews(); }

    /// Plans a test of the measures.
    bool tries(const Permit &permit) const
    {
        return bool(m_house->services()
                        .measures()
                        .plan(permit,
                            {.kind = MeasureKind::BreachExercise,
                                .plannedOn = QDate(2026, 6, 1),
                                .executor = u"FG"_s})
                        .result());
    }

    /// The newest first.
    QList<AuditEntry> trailOf(const QString &action) const
    {
        const auto page = m_house->services().auditTrail().list(founder(), 0, {}).result();
        QList<AuditEntry> entries = page ? page->rows : QList<AuditEntry>();
        entries.removeIf([&](const AuditEntry &entry) { return entry.action != action; });
        return entries;
    }

    /// An entry of the trail as it would have been written then.
    bool did(const QString &actor, const QString &action, const QString &object, Instant moment,
        const QString &request = u""_s)
    {
        ++m_next;
        return bool(writing(*m_line, [&](Connection &writer) {
            return Sql(writer, "test",
                u"INSERT INTO audit_entry (position, epoch, sequence, happened_at, kept_at, actor, action, "
                "filing_system, object_kind, object_ref, request_ref, commitment, leaf_hash) "
                "VALUES (?, 99, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)"_s)
                .bind(m_next)
                .bind(m_next)
                .bind(moment)
                .bind(moment)
                .bind(actor)
                .bind(action)
                .bind(action.startsWith(u"contact."_s) ? u"contact"_s : u"file"_s)
                .bind(object)
                .bind(request)
                .bind(QByteArray(32, '\0'))
                .bind(QByteArray::number(m_next))
                .run();
        }));
    }

    QString refOf(Id<Contact> contact) const
    {
        const auto found = contact_repository::byId(*m_line, customers, contact);
        return found && *found ? (*found)->refText() : QString();
    }

    static QList<AccessLine> of(const AccessReview &review, AccessMatter matter)
    {
        QList<AccessLine> lines = review.lines;
        lines.removeIf([matter](const AccessLine &line) { return line.matter != matter; });
        return lines;
    }

    static AccessLine only(const AccessReview &review, AccessMatter matter)
    {
        const QList<AccessLine> lines = of(review, matter);
        return lines.size() == 1 ? lines.first() : AccessLine{.count = -lines.size()};
    }

    static int lineOf(const AccessReview &review, const QString &subject)
    {
        for (int number = 1; number <= review.lines.size(); ++number) {
            if (review.lineAt(number)->subject == subject)
                return number;
        }
        return 0;
    }

    const QDate m_day = QDate(2026, 2, 10);
    Instant m_now;
    qint64 m_next = 0;
    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Connection> m_line;
};

QTEST_GUILESS_MAIN(TestLogReview)
#include "tst_log_review.moc"
