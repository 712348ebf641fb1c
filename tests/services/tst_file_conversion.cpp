#include "app/demo/demonstration.h"
#include "app/staff/passphrase.h"
#include "app/staff/sign_in.h"
#include "app/storage/sql.h"
#include "support/open_house.h"
#include "support/plain_copy.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

constexpr int people = 25;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Services::Options as(const QString &name, const QString &passphrase, bool convert = true)
{
    return {.hashCost = HashCost::cheapest(),
        .convert = convert,
        .entry = Services::Options::Entry{name, passphrase}};
}

bool run(Connection &line, const QString &sql, const QString &value)
{
    return bool(Sql(line, "test", sql).bind(value).run());
}

} // namespace

/// A customer file of a build that did not encrypt yet.
class TestFileConversion final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(house);
        const auto &founder = house->founder();
        QVERIFY(house->services().demonstration().fill(founder, house->confirm(founder), people, 3).result());
        const auto line = house->look();
        const auto name = Sql(
            *line, "test", QStringLiteral("SELECT surname FROM contact WHERE LENGTH(surname) > 5 LIMIT 1"))
                              .text();
        QVERIFY(name);
        m_name = *name;
        const auto hash = hashPassphrase(tests::passphrase(), HashCost::cheapest());
        QVERIFY(hash && run(*line, QStringLiteral("UPDATE staff_member SET passphrase = ?"), *hash));
        m_plain = m_made.filePath(QStringLiteral("plain.kluis"));
        QVERIFY(tests::plainCopy(*line, m_plain));
        QVERIFY(asBuildsBeforeTheVaultMadeIt());
        QVERIFY(bytesOf(m_plain).contains(m_name.toUtf8()));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(m_plain, path()));
    }

    void becomesASealedFileUnderTheSameName()
    {
        {
            const auto opened =
                Services::open(Location::embedded(path()), as(tests::firstMember(), tests::passphrase()));
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().what));
            QVERIFY(!(*opened)->takeRecoveryKey().isEmpty());
            const auto permit = (*opened)->signIn().enterAsOpener().result();
            QVERIFY(permit);
            QVERIFY(permit->may(Operation::ManageStaff, FilingSystem::Customers));
            const auto line = Connection::open((*opened)->location(), Connection::Access::ReadOnly);
            QVERIFY(line);
            QCOMPARE(*Sql(**line, "test", QStringLiteral("SELECT COUNT(*) FROM contact")).number(), people);
            QCOMPARE(
                *Sql(**line, "test", QStringLiteral("SELECT COUNT(*) FROM informing_due")).number(), people);
            QCOMPARE(
                *Sql(**line, "test",
                    QStringLiteral("SELECT id || value || normalised FROM contact_point WHERE id = 4710"))
                     .text(),
                QStringLiteral("4710A@b.examplea@b.example"));
            // Consents name the number of an address: one that was removed is not another's.
            QCOMPARE(*Sql(**line, "test",
                         QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'contact_point'"))
                          .number(),
                4711);
            // The founding, which was in the plain trail, and this sign-in.
            QCOMPARE(*Sql(**line, "test", QStringLiteral("SELECT COUNT(*) FROM audit_entry")).number(), 2);
            QCOMPARE(*Sql(**line, "test",
                         QStringLiteral("SELECT COUNT(*) FROM staff_member WHERE passphrase <> ''"))
                          .number(),
                0);
        }
        QCOMPARE(bytesOf(path()).first(8), QByteArray("KLUIS001"));
        QVERIFY(!bytesOf(path()).contains(m_name.toUtf8()));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{QStringLiteral("test.kluis")});

        const auto again =
            Services::open(Location::embedded(path()), as(tests::firstMember(), tests::passphrase(), false));
        QVERIFY(again);
    }

    void tellsHowManyPagesAreCopiedOfHowMany()
    {
        QList<Rewriting> told;
        auto options = as(tests::firstMember(), tests::passphrase());
        options.rewriting.told = [&told](const Rewriting &now) { told.append(now); };

        QVERIFY(Services::open(Location::embedded(path()), options));

        QVERIFY(told.size() >= 2);
        const qint64 pages = told.first().of;
        QVERIFY(pages > 50);
        QCOMPARE(told.first(), (Rewriting{.work = Rewriting::Work::Sealing, .pages = 0, .of = pages}));
        for (qsizetype at = 1; at < told.size(); ++at) {
            QVERIFY(told.at(at).pages >= told.at(at - 1).pages);
            QCOMPARE(told.at(at).of, pages);
        }
        QCOMPARE(told.last().pages, pages);
        QVERIFY(told.last().isComparing);
    }

    void staysAsItWasWhereItIsStopped_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::newRow("before the first page") << false;
        QTest::newRow("while it is compared") << true;
    }

    void staysAsItWasWhereItIsStopped()
    {
        QFETCH(bool, atTheEnd);
        const QByteArray before = bytesOf(path());
        auto options = as(tests::firstMember(), tests::passphrase());
        options.rewriting.told = [stop = options.rewriting.stop, atTheEnd](const Rewriting &now) {
            if (now.isComparing || !atTheEnd)
                stop.stop();
        };

        const auto stopped = Services::open(Location::embedded(path()), options);

        QVERIFY(!stopped);
        QCOMPARE(stopped.error(), (Error{Failure::Cancelled, QStringLiteral("file.copy-stopped")}));
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{QStringLiteral("test.kluis")});
        QVERIFY(Services::open(Location::embedded(path()), as(tests::firstMember(), tests::passphrase())));
    }

    void overwritesWhatItWas()
    {
#ifdef Q_OS_UNIX
        // Another name for the same bytes on the disk.
        const QString name = m_folder->filePath(QStringLiteral("still there"));
        QCOMPARE(::link(QFile::encodeName(path()).constData(), QFile::encodeName(name).constData()), 0);

        QVERIFY(Services::open(Location::embedded(path()), as(tests::firstMember(), tests::passphrase())));

        QVERIFY(!bytesOf(name).isEmpty());
        QVERIFY(!bytesOf(name).contains(m_name.toUtf8()));
#else
        QSKIP("Only there one file has two names in a test.");
#endif
    }

    void leavesThePlainFileAsItIsWhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<bool>("convert");
        QTest::addColumn<QString>("what");
        QTest::newRow("nobody asked for it")
            << tests::firstMember() << tests::passphrase() << false << QStringLiteral("file.plain");
        QTest::newRow("the passphrase is wrong")
            << tests::firstMember() << QStringLiteral("zeven witte wolken") << true
            << QStringLiteral("staff.sign-in");
        QTest::newRow("nobody has that name")
            << QStringLiteral("niemand") << tests::passphrase() << true << QStringLiteral("staff.sign-in");
        QTest::newRow("it is no administrator")
            << QStringLiteral("yildiz") << tests::passphrase() << true << QStringLiteral("file.plain-keeper");
    }

    void leavesThePlainFileAsItIsWhere()
    {
        QFETCH(QString, name);
        QFETCH(QString, passphrase);
        QFETCH(bool, convert);
        QFETCH(QString, what);
        const QByteArray before = bytesOf(path());

        const auto opened = Services::open(Location::embedded(path()), as(name, passphrase, convert));

        QVERIFY(!opened);
        QCOMPARE(opened.error().what, what);
        QCOMPARE(bytesOf(path()), before);
    }

    void callsADamagedPlainFileDamagedAndLeavesIt()
    {
        QByteArray bytes = bytesOf(path());
        bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\x5a'));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        const auto opened =
            Services::open(Location::embedded(path()), as(tests::firstMember(), tests::passphrase()));

        QVERIFY(!opened);
        QCOMPARE(opened.error().failure, Failure::Damaged);
        QCOMPARE(bytesOf(path()), bytes);
        QVERIFY(!QFile::exists(path() + QStringLiteral(".sealing")));
    }

    void beginsAgainAfterAnAttemptThatWasCutOff()
    {
        QFile rest(path() + QStringLiteral(".sealing"));
        QVERIFY(rest.open(QIODevice::WriteOnly) && rest.write("half") == 4);
        rest.close();

        QVERIFY(Services::open(Location::embedded(path()), as(tests::firstMember(), tests::passphrase())));

        QVERIFY(!rest.exists());
    }

private:
    /// Takes back the migrations that came with the vault (0011 to 0013).
    bool asBuildsBeforeTheVaultMadeIt() const
    {
        QStringList steps;
        for (const auto *table : {"activity_value", "activity_purpose", "activity_review",
                 "activity_screening", "processing_activity", "processed_for", "agreement_document",
                 "processor_incident", "processor_audit", "sub_announcement", "agreement_draft",
                 "clause_review", "agreement_term", "agreement", "audit_entry", "audit_detail", "audit_node",
                 "audit_checkpoint", "audit_state", "erasure_entry", "backup_destination", "backup_made",
                 "restore_test", "checkpoint_key", "deputyship", "backup_schedule", "restore_signature",
                 "draft", "addressee", "soft_opt_in", "published_address", "data_flow", "data_transfer",
                 "processor_certificate", "adequacy_change", "processor_link", "processor", "recipient_task",
                 "handover", "consent_token", "reconciliation", "restriction", "request_letter",
                 "request_question", "identity_evidence", "request_notice", "ground_end", "file_left",
                 "informing_due", "informing_event", "contact_alias", "retention_run", "retention_proposal",
                 "consent_origin", "consent_import", "letter_template", "retention_rule_change", "finding",
                 "finding_scan", "review_reason", "review_decision", "review_item", "review_session",
                 "figure_snapshot", "document_draft", "document_version", "statement_text",
                 "statement_version", "anonymous_figure", "figure_count", "figure_share", "breach_person",
                 "breach_decision", "breach_report", "breach_informing", "breach", "access_decision",
                 "access_signature", "access_review", "passphrase_file", "file_destroyed", "measure_closing",
                 "measure_result", "measure_plan", "term_watch", "term_again"})
            steps << QStringLiteral("DROP TABLE ") + QLatin1String(table);
        for (const auto *column : {"document", "signature", "public_key", "certificate", "stands_for",
                 "stands_until", "deputyship"})
            steps << QStringLiteral("ALTER TABLE decision DROP COLUMN ") + QLatin1String(column);
        for (const auto *column : {"stands_for", "stands_until"})
            steps << QStringLiteral("ALTER TABLE request_step DROP COLUMN ") + QLatin1String(column);
        for (const auto *column : {"representative", "mandate", "letter_ref", "related_ref",
                 "extension_reason", "extension_sent_on", "aim", "aim_purpose", "aim_channel", "aim_ground",
                 "representative_street", "representative_postcode", "representative_town",
                 "representative_email"})
            steps << QStringLiteral("ALTER TABLE request DROP COLUMN ") + QLatin1String(column);
        for (const auto *column : {"awaits_besides", "seconded_by", "seconded_at"})
            steps << QStringLiteral("ALTER TABLE staff_grant DROP COLUMN ") + QLatin1String(column);
        for (const auto *index :
            {"consent_event_ended", "consent_event_corrects", "consent_event_unproven", "consent_event_bulk",
                "consent_event_batch", "disclosure_handover", "request_open", "contact_point_same",
                "identifier_same", "postal_address_same", "suppression_reason", "field_history_request",
                "retention_due_archive", "retention_due_kept", "legal_hold_review", "consent_event_month",
                "consent_event_unsealed", "contact_provenance", "provenance_sourceless", "request_received"})
            steps << QStringLiteral("DROP INDEX ") + QLatin1String(index);
        for (const auto *index : {"contact_point_value ON contact_point (filing_system, normalised)",
                 "identifier_value ON identifier (filing_system, normalised)",
                 "postal_address_postcode ON postal_address (filing_system, postcode)"})
            steps << QStringLiteral("CREATE INDEX ") + QLatin1String(index);
        // An address, and the number of one that was removed since.
        steps << QStringLiteral("INSERT INTO contact_point (id, filing_system, contact_id, kind, value, "
                                "normalised) SELECT 4710, 1, MIN(id), 1, 'A@b.example', 'a@b.example' "
                                "FROM contact")
              << QStringLiteral("UPDATE sqlite_sequence SET seq = 4711 WHERE name = 'contact_point'");
        for (const auto *column : {"basis", "source", "place", "language", "representative", "authority",
                 "bulk_ref", "previous_id", "entry_hash"})
            steps << QStringLiteral("ALTER TABLE consent_event DROP COLUMN ") + QLatin1String(column);
        for (const auto *column : {"handover_id", "rule", "event_id", "soft_opt_in_id",
                 "published_address_id", "processing_ground_id", "fields"})
            steps << QStringLiteral("ALTER TABLE disclosure DROP COLUMN ") + QLatin1String(column);
        for (const auto *column :
            {"reason_from", "reason", "until_rule", "until_on", "interest", "balancing", "review_on"})
            steps << QStringLiteral("ALTER TABLE provenance DROP COLUMN ") + QLatin1String(column);
        for (const auto *column : {"marketing", "dpv_term", "reason", "necessity", "balance", "safeguards",
                 "assessed_by", "assessed_on", "review_on"})
            steps << QStringLiteral("ALTER TABLE purpose DROP COLUMN ") + QLatin1String(column);
        for (const auto *column : {"approved_by", "approved_at", "released_for"})
            steps << QStringLiteral("ALTER TABLE legal_hold DROP COLUMN ") + QLatin1String(column);
        steps << QStringLiteral("ALTER TABLE purpose_wording DROP COLUMN grade");
        for (const auto *column : {"is_absorbed", "values_gone_at"})
            steps << QStringLiteral("ALTER TABLE field_history DROP COLUMN ") + QLatin1String(column);
        steps << QStringLiteral("ALTER TABLE staff_member DROP COLUMN told_position");
        steps << QStringLiteral("ALTER TABLE request DROP COLUMN proposed_version");
        steps << QStringLiteral("CREATE INDEX request_due ON request (filing_system, stage, due_on)");
        steps << QStringLiteral("ALTER TABLE audit_entry_plain RENAME TO audit_entry")
              << QStringLiteral("CREATE INDEX audit_entry_object ON audit_entry (object_ref)")
              << QStringLiteral("CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN "
                                "SELECT RAISE(ABORT, 'append-only'); END")
              << QStringLiteral("CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN "
                                "SELECT RAISE(ABORT, 'append-only'); END")
              << QStringLiteral(
                     "INSERT INTO audit_entry (happened_at, actor, action, object_kind, object_ref, "
                     "request_ref, detail) SELECT created_at, ref, 'staff.found', 'staff', ref, '', '{}' "
                     "FROM staff_member ORDER BY id LIMIT 1")
              << QStringLiteral("UPDATE schema_version SET version = 10")
              // No page is free as none was then: damage anywhere is damage of something.
              << QStringLiteral("VACUUM");
        bool isDone = true;
        {
            QSqlDatabase plain =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
            plain.setDatabaseName(m_plain);
            isDone = plain.open();
            for (const QString &step : std::as_const(steps)) {
                QSqlQuery query(plain);
                if (!query.exec(step)) {
                    qWarning("%s", qPrintable(step));
                    isDone = false;
                }
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("plain"));
        return isDone;
    }

    QString path() const
    {
        return m_folder->filePath(QStringLiteral("test.kluis"));
    }

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_plain;
    QString m_name;
};

QTEST_GUILESS_MAIN(TestFileConversion)

#include "tst_file_conversion.moc"
