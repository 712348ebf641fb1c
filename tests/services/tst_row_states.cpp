#include "app/audit/audit_trail.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/retention/retention.h"
#include "services/consent_house.h"
#include "services/request_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using row_state::Table;
using What = RowFinding::What;

namespace {

const QByteArray otherBytes = "anders";

/// A column of a protected table, and what somebody puts into it.
struct Cell
{
    const char *table;
    Table kind;
    const char *column;
    QVariant value;
};

QList<Cell> everyCell()
{
    QList<Cell> cells;
    const auto of = [&cells](const char *table, Table kind, std::initializer_list<const char *> columns,
                        const QVariant &value) {
        for (const char *column : columns)
            cells.append({table, kind, column, value});
    };
    const QVariant number = 41;
    const QVariant text = u"anders"_s;
    const QVariant bytes = otherBytes;
    of("request", Table::Request,
        {"type", "stage", "outcome", "channel", "registered_at", "identity_level", "identity_at",
            "prepared_at", "executed_at", "closed_at", "version", "proposed_version", "aim", "aim_channel",
            "aim_ground"},
        number);
    of("request", Table::Request,
        {"ref", "received_on", "due_on", "registered_by", "identity_method", "identity_by", "proposal",
            "prepared_by", "executed_by", "result", "answered_on", "extension_sent_on", "letter_ref",
            "related_ref", "aim_purpose"},
        text);
    of("request_question", Table::Request, {"about"}, number);
    of("request_question", Table::Request, {"asked_on", "answered_on", "reminded_on", "reminded_again_on"},
        text);
    of("request", Table::Request, {"contact_ref", "proposal_digest"}, bytes);
    of("decision", Table::Request, {"verdict", "decided_at"}, number);
    of("decision", Table::Request, {"ref", "approver", "stands_for", "stands_until", "deputyship"}, text);
    of("decision", Table::Request, {"proposal_digest", "document", "signature", "public_key", "certificate"},
        bytes);
    of("staff_member", Table::Member, {"created_at", "disabled_at", "activation_until"}, number);
    of("staff_member", Table::Member, {"ref", "name", "display_name", "passphrase"}, text);
    of("staff_member", Table::Member, {"own_contact"}, bytes);
    of("staff_grant", Table::Member, {"role", "filing_system", "granted_at", "revoked_at", "seconded_at"},
        number);
    of("staff_grant", Table::Member, {"granted_by", "awaits_besides", "seconded_by"}, text);
    of("retention_rule", Table::Rule, {"active", "version"}, number);
    of("retention_rule", Table::Rule, {"id"}, text);
    of("retention_rule_change", Table::Rule,
        {"number", "base_version", "proposed_at", "version", "decided_at"}, number);
    of("retention_rule_change", Table::Rule,
        {"body", "reason", "proposed_by", "decided_by", "decision", "rule"}, text);
    of("consent_event", Table::Consent,
        {"channel", "act", "happened_at", "recorded_at", "subject_confirmed", "wording_id", "detail_id",
            "evidence_id", "batch_id", "corrects_id"},
        number);
    of("consent_event", Table::Consent,
        {"ref", "recorded_by", "method", "statement", "valid_until", "remark"}, text);
    return cells;
}

QVariant valueIn(const Row &row, const QVariant &like)
{
    if (row.isNull(0))
        return {};
    if (like.metaType() == QMetaType::fromType<int>())
        return row.integer(0);
    return like.metaType() == QMetaType::fromType<QByteArray>() ? QVariant(row.bytes(0))
                                                                : QVariant(row.text(0));
}

} // namespace

/// What the trail says of rows, held against rows that somebody has been at past the program.
class TestRowStates final
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
        QVERIFY(m_house->services().purposes().add(founder(), tests::clubPurpose()).result());
    }

    void cleanup() { close(); }

    void findsEveryEditOfEveryColumn()
    {
        tellOfEveryTable();
        isAsItWasLeft();
        const auto line = m_house->look();
        for (const QString &table : {u"decision"_s, u"consent_event"_s})
            runAll(*line, line->dialect().noLongerAppendOnly(table));

        for (const Cell &cell : everyCell()) {
            const QVariant before = put(*line, cell, cell.value);
            const auto verdict = verified();
            put(*line, cell, before);

            const QByteArray name = QByteArray(cell.table) + '.' + cell.column;
            QVERIFY2(verdict && !verdict->isIntact(), name.constData());
            QVERIFY2(verdict->row.has_value(), name.constData());
            QCOMPARE(verdict->row->what, What::Differs);
            QVERIFY2(verdict->row->table == cell.kind, name.constData());
            QVERIFY2(verdict->row->entry > 0, name.constData());
            QVERIFY(!verdict->finding() && !verdict->isRolledBack());
        }
        isAsItWasLeft();
    }

    void namesTheEntryThatTellsOfTheRow()
    {
        tellOfEveryTable();
        const qint64 last = number(u"SELECT MAX(position) FROM audit_entry WHERE request_ref <> ''"_s);
        runAll(*m_house->look(), {u"UPDATE request SET due_on = '2031-01-01'"_s});

        const auto verdict = verified();

        QVERIFY(verdict);
        QCOMPARE(verdict->row, (RowFinding{What::Differs, Table::Request, last}));
    }

    void findsARowThatWasTakenAwayOrPutBack()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        const auto line = m_house->look();
        runAll(*line, {u"CREATE TABLE kept AS SELECT * FROM request"_s});
        QVERIFY(approve(*m_approver, id));
        isAsItWasLeft();

        runAll(*line,
            {u"UPDATE request SET stage = (SELECT stage FROM kept), version = (SELECT version FROM kept)"_s});
        QCOMPARE(verified()->row->table, Table::Request);

        runAll(*line, line->dialect().noLongerAppendOnly(u"decision"_s));
        runAll(*line,
            {u"DELETE FROM decision"_s, u"DELETE FROM decision_reason"_s, u"DELETE FROM request_step"_s,
                u"DELETE FROM request"_s});
        QCOMPARE(verified()->row->table, Table::Request);
    }

    void findsARoleThatNobodyGave()
    {
        runAll(*m_house->look(),
            {u"INSERT INTO staff_grant (staff_id, role, filing_system, granted_by, granted_at) "
             "SELECT id, 1, 2, ref, 5 FROM staff_member WHERE name = 'goedkeurder'"_s});

        const auto verdict = verified();

        QVERIFY(verdict);
        QVERIFY(verdict->row.has_value());
        QCOMPARE(verdict->row->table, Table::Member);
    }

    void findsAMemberWhomNobodyAdded()
    {
        runAll(*m_house->look(),
            {u"INSERT INTO staff_member (ref, name, name_folded, display_name, passphrase, created_at) "
             "VALUES ('b0000000-0000-4000-8000-000000000009', 'x', 'x', 'x', '', 5)"_s});

        QCOMPARE(verified()->row, (RowFinding{What::Untold, Table::Member, 0}));
    }

    void findsAConsentWhoseDetailWasTakenAway()
    {
        consent();
        runAll(*m_house->look(),
            {u"DELETE FROM audit_detail WHERE position IN (SELECT position FROM audit_entry WHERE "
             "action = 'consent.record')"_s});

        QCOMPARE(verified()->row->what, What::Unprovable);
    }

    void staysWholeWhenThePersonIsErased()
    {
        consent();
        const Id<Request> other = prepared(
            Request::Type::Rectification, {.corrections = {{u"surname"_s, {}, u"Eerste"_s}}, .plan = {}});
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(other.isStored() && approve(*m_approver, id));

        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, id).result());

        isAsItWasLeft();
    }

    void staysWholeWhenAPartIsErased()
    {
        QVERIFY(contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::InvoiceIssued,
                            .on = QDate(2026, 3, 14),
                            .source = u"boekhouding"_s,
                            .contact = m_contact})
                    .result());
        consent();
        const Id<Request> other = prepared(
            Request::Type::Rectification, {.corrections = {{u"surname"_s, {}, u"Eerste"_s}}, .plan = {}});
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));
        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
        QVERIFY(result);
        QCOMPARE(result->file.request.outcome, Request::Outcome::PartlyGranted);

        isAsItWasLeft();

        // What waited on a proposal that is gone must be proposed anew, and the trail says so.
        QCOMPARE(requests().find(founder(), customers, other).result()->request.stage,
            Request::Stage::IdentityConfirmed);
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'request.reopened'"_s), 1);
    }

    void doesNotTakeASignInForAChangeOfTheMember()
    {
        QVERIFY(!row_state::changedBy(
            {.action = u"staff.sign-in"_s, .objectKind = u"staff"_s, .objectRef = u"x"_s}));
        QVERIFY(row_state::changedBy(
            {.action = u"staff.grant"_s, .objectKind = u"staff"_s, .objectRef = u"x"_s}));
    }

    /// The vectors of app/audit/README.md.
    void writesARowDownAsTheReferenceSays()
    {
        const auto line = m_house->look();
        runAll(*line, {u"INSERT INTO retention_rule (id, active, version) VALUES ('test-rule', 0, 2)"_s});
        const QByteArray salt(32, 's');

        const auto there = row_state::document(*line, {.table = Table::Rule, .ref = u"test-rule"_s});
        const auto absent = row_state::document(*line, {.table = Table::Rule, .ref = u"no-rule"_s});

        QVERIFY(there && absent);
        QCOMPARE(there->toHex(),
            QByteArray("000100000008000000000000000100020000000472756c6500030000002f0000"
                       "002b000100000009746573742d72756c65000200000008000000000000000000"
                       "03000000080000000000000002000400000000"));
        QCOMPARE(row_state::digestOf(salt, *there).toHex(),
            QByteArray("8c0f5c5ca49521b5920a1dccb1fe5a79f66734e9f4f60e52f4afbe43e9654570"));
        QCOMPARE(absent->toHex(),
            QByteArray("000100000008000000000000000100020000000472756c65000300000000000400000000"));
        QCOMPARE(row_state::digestOf(salt, *absent).toHex(),
            QByteArray("2b631b72952be83a1bc4d7815f39406a4773ae37c62beecaebb27a96cc5be139"));
    }

    void saysNothingThatCouldBeGuessedOnceTheDetailIsGone()
    {
        const QByteArray document = "het stuk";
        const QByteArray salt(32, 's');

        QVERIFY(!(row_state::digestOf(salt, document) == row_state::digestOf(QByteArray(32, 't'), document)));
    }

private:
    void consent() const
    {
        QVERIFY(m_house->services()
                    .consents()
                    .record(founder(), customers, m_contact, tests::actOf(ConsentAct::Given))
                    .result());
    }

    /// One row at least of every protected table, each with an entry.
    void tellOfEveryTable() const
    {
        consent();
        const auto rules = m_house->services().retention().rules(founder()).result();
        QVERIFY(rules);
        RetentionRule off = rules->constFirst();
        off.inForce = false;
        const Retention &retention = m_house->services().retention();
        const auto change =
            retention.proposeRule(founder(), {.rule = off, .baseVersion = off.version, .reason = u"n.v.t."_s})
                .result();
        QVERIFY(change);
        QVERIFY(retention.approveRule(founder(), off.id, change->number, {}).result());
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(decide(*m_approver, id, Decision::Verdict::Rejected, u"lopend geschil"_s));
        QVERIFY(requests()
                    .ask(founder(), customers, id,
                        {.about = RequestQuestion::About::Scope,
                            .askedOn = QDate(2026, 11, 2),
                            .reason = u"veel dossiers"_s})
                    .result());
    }

    Result<TrailVerdict> verified() const
    {
        return m_house->services().auditTrail().verify(founder()).result();
    }

    void isAsItWasLeft() const
    {
        const auto verdict = verified();
        QVERIFY(verdict);
        QVERIFY2(!verdict->row,
            verdict->row
                ? qPrintable(u"table %1, entry %2"_s.arg(int(verdict->row->table)).arg(verdict->row->entry))
                : "");
        QVERIFY(verdict->isIntact());
    }

    qint64 number(const QString &sql) const
    {
        const auto line = m_house->look();
        return *Sql(*line, "test", sql).once().number();
    }

    static void runAll(Connection &line, const QStringList &statements)
    {
        for (const QString &statement : statements) {
            const auto ran = Sql(line, "test", statement).once().run();
            QVERIFY2(ran, qPrintable(statement));
        }
    }

    /// Of the newest row of the table: what stood there before.
    static QVariant put(Connection &line, const Cell &cell, const QVariant &value)
    {
        const QString table = QLatin1String(cell.table);
        const QString column = QLatin1String(cell.column);
        const bool isRule = cell.kind == Table::Rule;
        const QString where = isRule ? QString() : u" WHERE id = (SELECT MAX(id) FROM %1)"_s.arg(table);
        const auto before = Sql(line, "test", u"SELECT %1 FROM %2%3"_s.arg(column, table, where))
                                .once()
                                .first([&](const Row &row) { return valueIn(row, cell.value); });
        Sql update(line, "test", u"UPDATE %1 SET %2 = ?%3"_s.arg(table, column, where));
        update.once();
        if (value.isNull())
            update.bindNull(cell.value.metaType());
        else if (value.metaType() == QMetaType::fromType<QByteArray>())
            update.bind(value.toByteArray());
        else if (value.metaType() == QMetaType::fromType<QString>())
            update.bind(value.toString());
        else
            update.bind(value.toLongLong());
        const auto ran = update.run();
        if (!ran || *ran != 1)
            qWarning("%s.%s was not put", cell.table, cell.column);
        return before && *before ? **before : QVariant();
    }
};

QTEST_GUILESS_MAIN(TestRowStates)

#include "tst_row_states.moc"
