#include "app/contacts/contact_erasure.h"
#include "app/contacts/contacts.h"
#include "app/contacts/free_text_repository.h"
#include "app/registers/holder_repository.h"
#include "app/requests/category_erasure.h"
#include "app/requests/request_notice_repository.h"
#include "app/requests/request_repository.h"
#include "app/requests/requests.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "services/contact_house.h"

#include <QTest>

#include <sqlite3.h>

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int others = 4000;

/// What SQLite does while it stands, in steps of its machine: the same at every run, unlike time.
class StepCount final
{
public:
    explicit StepCount(Connection &line) : m_line(line)
    {
        sqlite3_progress_handler(m_line.sqlite(), 1, &StepCount::count, this);
    }
    ~StepCount() { sqlite3_progress_handler(m_line.sqlite(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(StepCount)

    int steps() const { return m_steps; }

private:
    static int count(void *self)
    {
        ++static_cast<StepCount *>(self)->m_steps;
        return 0;
    }

    Connection &m_line;
    int m_steps = 0;
};

} // namespace

/// Erasing somebody reads what is of them, however many others there are (goal 12 of the measurements).
class TestErasureReading final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        QVERIFY(m_house);
        m_line = m_house->look();
        QVERIFY(m_line);
    }

    void cleanup()
    {
        m_line.reset();
        m_house.reset();
    }

    void readsOnePersonAmongMany_data()
    {
        QTest::addColumn<int>("work");
        QTest::newRow("what is held") << static_cast<int>(Work::Held);
        QTest::newRow("who else has it") << static_cast<int>(Work::Holders);
        QTest::newRow("free texts") << static_cast<int>(Work::Texts);
        QTest::newRow("what else was asked") << static_cast<int>(Work::OpenRequests);
        QTest::newRow("whom to tell") << static_cast<int>(Work::Notices);
        QTest::newRow("erasing") << static_cast<int>(Work::Erasing);
        QTest::newRow("erasing several at once") << static_cast<int>(Work::ErasingSeveral);
        QTest::newRow("remembering several at once") << static_cast<int>(Work::Remembering);
    }

    void readsOnePersonAmongMany()
    {
        QFETCH(int, work);
        const auto [first, firstRequest] = somebody(QStringLiteral("Eerste"));
        const auto [second, secondRequest] = somebody(QStringLiteral("Tweede"));
        const auto [other, otherRequest] = somebody(QStringLiteral("Ander"));
        QVERIFY(first.isStored() && second.isStored() && other.isStored());
        const int alone = stepsOf(static_cast<Work>(work), first, firstRequest);
        QVERIFY(alone > 0);
        QVERIFY(fill(other, otherRequest));

        const int amongMany = stepsOf(static_cast<Work>(work), second, secondRequest);

        QVERIFY2(amongMany > 0 && amongMany < alone + others,
            qPrintable(QStringLiteral("%1 steps, then %2").arg(alone).arg(amongMany)));
    }

private:
    enum class Work { Held, Holders, Texts, OpenRequests, Notices, Erasing, ErasingSeveral, Remembering };

    std::pair<Id<Contact>, Id<Request>> somebody(const QString &surname) const
    {
        const auto contact = m_house->services()
                                 .contacts()
                                 .add(m_house->founder(), customers, tests::draftOf(surname))
                                 .result();
        if (!contact)
            return {};
        const auto request =
            m_house->services()
                .requests()
                .open(m_house->founder(), customers, {.contact = *contact, .receivedOn = QDate(2026, 11, 1)})
                .result();
        return {*contact, request ? *request : Id<Request>()};
    }

    int stepsOf(Work work, Id<Contact> contact, Id<Request> request) const
    {
        const StepCount count(*m_line);
        return isDone(work, contact, request) ? count.steps() : -1;
    }

    bool isDone(Work work, Id<Contact> contact, Id<Request> request) const
    {
        switch (work) {
        case Work::Held:
            return bool(category_erasure::held(*m_line, customers, contact));
        case Work::Holders:
            return bool(holder_repository::tracesOf(*m_line, customers, contact));
        case Work::Texts:
            return bool(free_text_repository::of(*m_line, customers, contact));
        case Work::OpenRequests:
            return bool(request_repository::list(*m_line, customers, {.openOnly = true, .contact = contact}));
        case Work::Notices:
            return bool(request_notice_repository::list(*m_line, customers, request));
        case Work::Erasing:
            return isErased({contact});
        case Work::ErasingSeveral:
            return isErased(withOthers(contact));
        case Work::Remembering:
            return isRemembered(withOthers(contact));
        }
        return false;
    }

    bool isRemembered(const QList<Id<Contact>> &people) const
    {
        QList<contact_erasure::Going> going;
        for (const Id<Contact> each : people)
            going.append({.contact = each, .occasion = occasion()}); // else nobody like them is let in again
        return bool(writing(*m_line,
            [&](Connection &line) { return contact_erasure::rememberGoing(line, customers, going); }));
    }

    static contact_erasure::Occasion occasion()
    {
        return {Instant(), QStringLiteral("3f0f0a52-6f2e-4b53-9f0c-0b8f2d1d7a01")};
    }

    bool isErased(const QList<Id<Contact>> &people) const
    {
        return bool(writing(*m_line, [&](Connection &line) -> Outcome {
            const auto gone = contact_erasure::eraseRows(line, customers, people, occasion());
            return gone ? Outcome(done) : Outcome(gone.error());
        }));
    }

    /// As many as SQLite would rather read everybody for.
    QList<Id<Contact>> withOthers(Id<Contact> contact) const
    {
        QList<Id<Contact>> people{contact};
        while (people.size() < 12)
            people.append(somebody(QStringLiteral("Ander")).first);
        return people;
    }

    /// Thousands of everything that is of somebody else.
    bool fill(Id<Contact> contact, Id<Request> request) const
    {
        const QString numbers =
            QStringLiteral(" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ")
                .arg(others);
        const QStringList inserts = {
            QStringLiteral("INSERT INTO identifier (filing_system, contact_id, kind, value, normalised)%1"
                           "SELECT 1, %2, 1 + i % 4, 'K' || i, 'k' || i FROM n"),
            QStringLiteral("INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, "
                           "act, happened_at, recorded_at, recorded_by, method, subject_confirmed, "
                           "statement, remark)%1SELECT 1, 'r' || i, %2, 1, 1 + i % 3, 2, i, i, 's', 'form', "
                           "0, 'ja', '' FROM n"),
            QStringLiteral("INSERT INTO request (filing_system, ref, type, contact_id, contact_ref, stage, "
                           "received_on, due_on, channel, registered_by, registered_at)%1SELECT 1, "
                           "'r' || i, 1, %2, x'01', 1, '2026-11-01', '2026-12-01', 1, 's', i FROM n"),
            QStringLiteral("INSERT INTO request_step (filing_system, request_id, step, actor, happened_at, "
                           "remark)%1SELECT 1, %3, 'registered', 's', i, 'tekst' FROM n"),
            QStringLiteral("INSERT INTO request_question (filing_system, request_id, about, asked_on, "
                           "reason)%1SELECT 1, %3, 1, '2026-11-01', 'tekst' FROM n"),
            QStringLiteral("INSERT INTO request_notice (filing_system, request_id, recipient, ask, "
                           "categories, restricted, holds, fields, corrected, via, made_as, sent_by)%1"
                           "SELECT 1, %3, 'o' || i, 1, 0, 0, 0, 0, '', '', 0, 0 FROM n"),
            QStringLiteral("INSERT INTO contact_alias (filing_system, contact_id, absorbed_ref, merge_ref, "
                           "merged_at, merged_by)%1SELECT 1, %2, CAST('a' || i AS BLOB), 'm', i, 's' FROM n"),
            QStringLiteral("INSERT INTO organisation (filing_system, name, name_folded)%1SELECT 1, 'O' || i, "
                           "'o' || i FROM n"),
            QStringLiteral("INSERT INTO contact (filing_system, ref, kind, initials, given_name, infix, "
                           "surname, organisation_id, sort_key, created_at, changed_at, changed_by)%1SELECT "
                           "1, CAST('c' || i AS BLOB), 1, '', '', '', 'N' || i, (SELECT MAX(id) FROM "
                           "organisation), 's' || i, i, i, 's' FROM n"),
            QStringLiteral("INSERT INTO contact_point (filing_system, contact_id, kind, value, normalised)%1"
                           "SELECT 1, (SELECT MAX(id) FROM contact), 1, 'p' || i, 'p' || i FROM n"),
            QStringLiteral("INSERT INTO suppression (filing_system, hash, kind, scope, reason, since, "
                           "key_version)%1SELECT 1, CAST('h' || i AS BLOB), 1, '*', 'r' || i, i, 1 FROM n")};
        for (const QString &insert : inserts) {
            QString sql = insert;
            sql.replace(QStringLiteral("%1"), numbers)
                .replace(QStringLiteral("%2"), QString::number(contact.number()))
                .replace(QStringLiteral("%3"), QString::number(request.number()));
            if (!Sql(*m_line, "test.fill", sql).once().run())
                return false;
        }
        return true;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Connection> m_line;
};

QTEST_GUILESS_MAIN(TestErasureReading)

#include "tst_erasure_reading.moc"
