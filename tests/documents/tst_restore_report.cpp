#include "app/documents/restore_report.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

/// The evidence that restoring is tested (domain.md 10.5).
class TestRestoreReport final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfEachTrialWhatWasTriedHowLongAndWhatCameOfIt()
    {
        const Instant when = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC));
        RestoreEvidence evidence{.asOf = when};
        BackupRecord backup;
        backup.name = u"klantkluis-6f1c2a34-20261102T080000Z.kkbackup"_s;
        backup.made = when;
        backup.level = BackupLevel::Restored;
        evidence.backups = {backup};
        evidence.tests = {{.backup = backup.name,
                              .tested = when,
                              .replayed = 7,
                              .kind = RestoreTest::Kind::Automatic,
                              .tookMs = 41'200,
                              .rows = 86'311,
                              .entries = 519},
            {.tested = when, .failure = u"backup.drill-failed"_s, .kind = RestoreTest::Kind::PaperKey}};
        QTextDocument document;

        layOutRestoreReport(evidence, document);

        const QString text = document.toPlainText();
        const QLocale locale;
        for (const QString &part : {u"klantkluis-6f1c2a34-20261102T080000Z.kkbackup"_s, locale.toString(42),
                 locale.toString(86'311), locale.toString(519), u"By the program"_s, u"Came back"_s,
                 u"With the recovery key on paper"_s, u"Did not come back"_s, u"Restored on trial"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }
};

QTEST_MAIN(TestRestoreReport)

#include "tst_restore_report.moc"
