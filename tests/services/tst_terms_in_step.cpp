#include "app/contacts/contact_repository.h"
#include "app/contacts/relation_fact_repository.h"
#include "app/retention/default_retention_rules.h"
#include "app/retention/hold_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_rule_repository.h"
#include "app/retention/rule_preview.h"
#include "app/retention/term_renewal.h"
#include "app/retention/term_watch_repository.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "support/fresh_database.h"
#include "tests/retention/random_people.h"
#include "tests/retention/slow_engine.h"

#include <QTest>

#include <map>

namespace {

struct KnownPerson
{
    Id<Contact> id;
    RetentionSubject subject;
};

QString told(const DueResult &due)
{
    return QStringLiteral("state %1 until %2 archive %3 rule %4")
        .arg(int(due.state))
        .arg(due.keepUntil.value_or(QDate()).toString(Qt::ISODate),
            due.restrictedFrom.value_or(QDate()).toString(Qt::ISODate), due.decidingRule);
}

} // namespace

/// What is stored of terms stays in step with facts, consents, holds, rules and days: it equals the slow
/// reference after each change, and what is computed from scratch.
class TestTermsInStep final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void equalsTheSlowReferenceThroughEveryChange()
    {
        QFETCH_GLOBAL(Backend, backend);
        const auto database = tests::FreshDatabase::open(backend);
        if (!database)
            QSKIP("this server is not here");
        m_line = &database->connection();
        m_today = QDate(2020, 3, 1);
        m_rules = defaultRetentionRules();
        m_people.clear();
        const int people = backend == Backend::Embedded ? 10'000 : 500;
        QVERIFY(inOne([&] { return comeIn(people); }));
        QVERIFY(inOne([&] { return fromScratch(); }));
        QVERIFY(isInStep());
        for (int round = 0; round < 8; ++round) {
            QVERIFY(inOne([&] { return changeSome(people / 50); }));
            if (round % 3 == 1)
                QVERIFY(inOne([&] { return switchARule(); }));
            if (round % 3 == 2)
                QVERIFY(switchARuleWorkedOutBefore(people / 100));
            QVERIFY(inOne([&] { return moveOn(round == 5 ? -40 : m_chance.upTo(500)); }));
            QVERIFY(isInStep());
        }
        const auto stored = dump();
        QVERIFY(inOne([&] { return fromScratch(); }));
        QCOMPARE(dump(), stored);
    }

private:
    template <typename Work>
    bool inOne(Work work)
    {
        const Outcome outcome = writing(*m_line, [&](Connection &) -> Outcome { return work(); });
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().what));
        return bool(outcome);
    }

    static FilingSystem fileOf(const KnownPerson &person) { return filingSystemOf(person.subject.kind); }

    Outcome comeIn(int count)
    {
        for (int number = 0; number < count; ++number) {
            KnownPerson person;
            person.subject.kind = m_chance.any(allContactKinds);
            const QString name = QStringLiteral("Persoon %1").arg(number);
            const auto id = contact_repository::add(*m_line,
                {.filingSystem = fileOf(person),
                    .ref = contact_repository::newRef(),
                    .kind = person.subject.kind,
                    .surname = name,
                    .sortKey = name});
            if (!id)
                return id.error();
            person.id = *id;
            m_people.append(person);
            for (int left = m_chance.upTo(4); left > 0; --left) {
                if (auto happened = happen(m_people.last()); !happened)
                    return happened;
            }
        }
        return done;
    }

    /// Something happens with somebody.
    Outcome happen(KnownPerson &person)
    {
        switch (m_chance.upTo(9)) {
        case 0:
            return hold(person);
        case 1:
        case 2:
            return consent(person);
        case 3:
            return release(person);
        default:
            break;
        }
        RelationFact fact = m_chance.fact();
        if (fact.kind == RelationFactKind::ConsentEnded)
            fact.kind = RelationFactKind::RelationEnded;
        fact.contact = person.id;
        person.subject.facts.append({fact.kind, fact.on});
        const auto added = relation_fact_repository::add(*m_line, fileOf(person), fact);
        return added ? Outcome(done) : Outcome(added.error());
    }

    Outcome hold(KnownPerson &person)
    {
        LegalHold hold{.reason = QStringLiteral("geschil"),
            .setBy = QStringLiteral("m"),
            .setAt = Instant{},
            .reviewOn = m_today.addDays(m_chance.upTo(180))};
        if (m_chance.isOneOf(2))
            hold.categories = hold.categories.with(m_chance.any(allDataCategories));
        person.subject.holds.append({.until = hold.reviewOn, .categories = hold.categories});
        const auto added = hold_repository::add(*m_line, fileOf(person), person.id, hold);
        return added ? Outcome(done) : Outcome(added.error());
    }

    Outcome release(KnownPerson &person)
    {
        person.subject.holds.clear();
        const auto released =
            hold_repository::releaseAll(*m_line, fileOf(person), person.id, QStringLiteral("m"), Instant{1});
        return released ? Outcome(done) : Outcome(released.error());
    }

    /// Their only consent line stands otherwise.
    Outcome consent(KnownPerson &person)
    {
        ConsentStanding standing = m_chance.consent();
        if (!standing.since)
            standing.since = Instant::fromDateTime(QDateTime(m_chance.day(), QTime(12, 0), Qt::UTC));
        person.subject.consents = {standing};
        const auto stored = Sql(*m_line, "test.consent",
            QStringLiteral(
                "INSERT INTO consent_state (filing_system, contact_id, purpose_id, channel, state, "
                "since, valid_until, event_id) VALUES (?, ?, 1, 1, ?, ?, ?, 1) ON CONFLICT "
                "(filing_system, contact_id, purpose_id, channel) DO UPDATE SET "
                "state = excluded.state, since = excluded.since, valid_until = excluded.valid_until"))
                                .bind(fileOf(person))
                                .bind(person.id)
                                .bind(standing.state)
                                .bind(*standing.since)
                                .bind(standing.validUntil)
                                .run();
        return stored ? Outcome(done) : Outcome(stored.error());
    }

    Outcome changeSome(int count)
    {
        for (; count > 0; --count) {
            KnownPerson &person = m_people[m_chance.upTo(static_cast<int>(m_people.size()) - 1)];
            if (auto happened = happen(person); !happened)
                return happened;
            if (auto computed =
                    retention_due_repository::recompute(*m_line, fileOf(person), person.id, m_today);
                !computed)
                return computed;
        }
        return done;
    }

    RetentionRule &aRuleSwitched()
    {
        RetentionRule &rule = m_rules[m_chance.upTo(static_cast<int>(m_rules.size()) - 1)];
        rule.inForce = !rule.inForce;
        rule.version += 1;
        return rule;
    }

    Outcome comeIntoForce(const RetentionRule &rule)
    {
        RuleChange change{.rule = rule, .baseVersion = rule.version - 1, .version = rule.version};
        const auto number = retention_rule_repository::propose(*m_line, change);
        if (!number)
            return number.error();
        change.number = *number;
        change.state = RuleChange::State::Approved;
        return retention_rule_repository::decide(*m_line, change);
    }

    Outcome switchARule()
    {
        if (auto switched = comeIntoForce(aRuleSwitched()); !switched)
            return switched;
        return renewed();
    }

    /// The same as it is done while others work: what happens with people between two pieces is computed by
    /// the rules as they still are, and again once the rule counts.
    bool switchARuleWorkedOutBefore(int meanwhile)
    {
        const QString token = QStringLiteral("here");
        if (!inOne([&] { return term_watch_repository::begin(*m_line, token, Instant{1}); }))
            return false;
        const auto basis = term_renewal::basis(*m_line, m_today);
        if (!basis)
            return false;
        const RetentionRule &rule = aRuleSwitched();
        RenewalBasis next = *basis;
        next.rules = rulesWith(next.rules, rule);
        const RuleTable table(next.rules);
        std::map<FilingSystem, PreparedTerms> prepared;
        for (const FilingSystem filingSystem : allFilingSystems) {
            constexpr int piece = 37;
            qint64 after = 0;
            for (qint64 count = piece; count == piece;) {
                const auto looked = term_renewal::prepareSome(
                    *m_line, filingSystem, after, piece, next, table, prepared[filingSystem]);
                if (!looked || !inOne([&] { return changeSome(m_chance.upTo(1)); }))
                    return false;
                count = *looked;
            }
        }
        if (!inOne([&] { return changeSome(meanwhile); }))
            return false;
        return inOne([&] { return comeInAsPrepared(rule, token, prepared); });
    }

    Outcome comeInAsPrepared(const RetentionRule &rule, const QString &token,
        const std::map<FilingSystem, PreparedTerms> &prepared)
    {
        if (auto switched = comeIntoForce(rule); !switched)
            return switched;
        for (const FilingSystem filingSystem : allFilingSystems) {
            const auto watched = term_watch_repository::seen(*m_line, token, filingSystem, 100'000);
            if (!watched)
                return watched.error();
            if (!watched->isWhole)
                return Error{Failure::Internal, QStringLiteral("test.not-whole")};
            QSet<qint64> again;
            for (const Id<Contact> contact : watched->people)
                again.insert(contact.number());
            auto written = term_renewal::write(
                *m_line, filingSystem, prepared.at(filingSystem), again, [] { return false; },
                [](const QList<NewStanding> & /*moved*/) -> Outcome { return done; });
            if (!written)
                return written;
            for (const Id<Contact> contact : watched->people) {
                if (auto computed =
                        retention_due_repository::recompute(*m_line, filingSystem, contact, m_today);
                    !computed)
                    return computed;
            }
        }
        return term_watch_repository::end(*m_line, token);
    }

    /// Everybody anew from what is stored of them, as for a rule or a day.
    Outcome renewed()
    {
        for (const FilingSystem filingSystem : allFilingSystems) {
            auto computed = term_renewal::renewAll(
                *m_line, filingSystem, m_today, [] { return false; },
                [](const QList<NewStanding> & /*moved*/) -> Outcome { return done; });
            if (!computed)
                return computed;
        }
        return done;
    }

    Outcome moveOn(int days)
    {
        m_today = m_today.addDays(days);
        if (days % 3 == 0)
            return renewed();
        for (const FilingSystem filingSystem : allFilingSystems) {
            const auto overtaken =
                retention_due_repository::overtakenByTheDay(*m_line, filingSystem, m_today, 1'000'000);
            if (!overtaken)
                return overtaken.error();
            for (const Id<Contact> contact : *overtaken) {
                if (auto computed =
                        retention_due_repository::recompute(*m_line, filingSystem, contact, m_today);
                    !computed)
                    return computed;
            }
        }
        return done;
    }

    Outcome fromScratch()
    {
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto computed = retention_due_repository::recomputeAll(
                    *m_line, filingSystem, m_today, [] { return false; });
                !computed)
                return computed;
        }
        return done;
    }

    bool isInStep()
    {
        for (const KnownPerson &person : std::as_const(m_people)) {
            const auto terms = retention_due_repository::terms(*m_line, fileOf(person), person.id);
            if (!terms || terms->isEmpty())
                return false;
            for (const CategoryTerm &term : *terms) {
                const DueResult slow =
                    tests::slowlyEvaluated(person.subject, term.category, m_rules, m_today);
                DueResult stored = term.due;
                stored.state = stateOn(term.due, m_today);
                if (stored.state != slow.state || stored.keepUntil != slow.keepUntil ||
                    stored.restrictedFrom != slow.restrictedFrom ||
                    stored.decidingRule != slow.decidingRule) {
                    qWarning("on %s, kind %d, category %d: %s instead of %s",
                        qPrintable(m_today.toString(Qt::ISODate)), int(person.subject.kind),
                        int(term.category), qPrintable(told(stored)), qPrintable(told(slow)));
                    return false;
                }
            }
        }
        return true;
    }

    /// Every stored term in order, so that two ways to it can be compared.
    QStringList dump() const
    {
        QStringList rows;
        for (const KnownPerson &person : std::as_const(m_people)) {
            const auto terms = retention_due_repository::terms(*m_line, fileOf(person), person.id);
            for (const CategoryTerm &term : *terms) {
                DueResult due = term.due;
                due.state = stateOn(due, m_today);
                rows.append(QStringLiteral("%1 %2 %3")
                                .arg(person.id.number())
                                .arg(int(term.category))
                                .arg(told(due)));
            }
        }
        return rows;
    }

    tests::RandomPeople m_chance{7};
    Connection *m_line = nullptr;
    QDate m_today;
    QList<RetentionRule> m_rules;
    QList<KnownPerson> m_people;
};

QTEST_GUILESS_MAIN(TestTermsInStep)

#include "tst_terms_in_step.moc"
