#include "app/leaving/file_left.h"
#include "app/leaving/way_out.h"
#include "tests/rooms/source_tree.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Where something is shown to a dialog of the system, a printer or another program, or may leave.
const QRegularExpression asksForAPlace(
    u"\\b(chooseFileToSave|askHowItLeaves|chooseFolder|m_saving->save|QPrintDialog|QFileDialog)\\s*\\("
    "|\\bsetMimeData\\s*\\(|clipboard\\(\\)->set|\\bQDesktopServices\\b|\\bQDrag\\b|\\bQProcess\\b"_s);
/// How a file is opened to be written.
const QRegularExpression writesAFile(
    u"\\b(QSaveFile|PrivateFile|QTemporaryFile|QPdfWriter|ofstream|StagedFile|CsvWriter)\\b.*[({;]"
    "|\\b(WriteOnly|ReadWrite|NewOnly|fopen|writePdf|QFile::copy)\\b"_s);

/// What only helps to ask: the dialogs that every way shares, and dialogs that open.
QStringList askingFor()
{
    return {u"ui/widgets/file_choice.cpp"_s, u"ui/dialogs/leaving_dialog.cpp"_s,
        u"ui/dialogs/leaving_saving.cpp"_s};
}

/// What is written by whom; nothing of it but the ways out holds personal data in the clear.
QStringList writers()
{
    return {// The files of this table.
        u"app/leaving/leaving_file.cpp"_s, u"app/imports/rejects_file.cpp"_s, u"app/documents/pdf_file.cpp"_s,
        u"app/documents/dashboard_content.cpp"_s, u"app/documents/restore_report.cpp"_s,
        u"app/documents/statement_page.cpp"_s, u"app/audit/trail_export.cpp"_s,
        u"app/audit/audit_trail.cpp"_s,
        // What they are written with.
        u"app/formats/csv_writer.cpp"_s, u"app/formats/private_file.cpp"_s, u"app/formats/staged_file.cpp"_s,
        // Backups, and a customer file with its copies: encrypted pages.
        u"app/backup/folder_medium.cpp"_s, u"app/backup/restored_file.cpp"_s,
        u"app/backup/upgrade_copy.cpp"_s, u"app/services_look.cpp"_s, u"app/staff/file_conversion.cpp"_s,
        u"app/staff/file_rotation.cpp"_s, u"app/storage/connection.cpp"_s,
        u"app/measures/erasure_marker.cpp"_s, u"app/storage/file_replacement.cpp"_s,
        u"app/storage/log_carrier.cpp"_s, u"app/storage/reading_copy.cpp"_s, u"app/vault/header_access.cpp"_s,
        u"app/vault/raw_file.cpp"_s, u"app/vault/vault_file.cpp"_s,
        // What this desk remembers: digests, counts and who has the file open.
        u"app/audit/head_pin.cpp"_s, u"app/backup/ledger_pin.cpp"_s, u"app/staff/guess_file.cpp"_s,
        u"app/storage/small_note.cpp"_s,
        // In memory alone.
        u"app/documents/agreement_draft_report.cpp"_s, u"ui/dialogs/evidence_file.cpp"_s,
        u"ui/pages/contact_attachments.cpp"_s};
}

QStringList filesThatMatch(const QRegularExpression &expression, const QString &where)
{
    QStringList found;
    for (const QString &file : SourceTree::files(where)) {
        const QStringList lines = SourceTree::lines(file);
        const bool isMet = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
            return !line.startsWith(u"#include"_s) && !line.startsWith(u"class "_s) &&
                expression.match(line).hasMatch();
        });
        if (isMet)
            found.append(file);
    }
    return found;
}

QString sourceOf(const QString &file)
{
    return SourceTree::lines(file).join(u'\n');
}

} // namespace

/// The table of the ways out is whole, and says of each why it is as it is.
class TestWaysOut final : public QObject
{
    Q_OBJECT

private slots:
    void seesWhatItLooksFor()
    {
        for (const QString &trespass :
            {u"chooseFileToSave(this, title, name, filter, then);"_s, u"auto *d = new QPrintDialog(this);"_s,
                u"QGuiApplication::clipboard()->setText(contact.name);"_s, u"QFileDialog(parent)"_s})
            QVERIFY2(asksForAPlace.match(trespass).hasMatch(), qPrintable(trespass));
        for (const QString &trespass : {u"QSaveFile file(path);"_s, u"file.open(QIODevice::WriteOnly)"_s,
                 u"PrivateFile file(path);"_s, u"std::ofstream out(path);"_s})
            QVERIFY2(writesAFile.match(trespass).hasMatch(), qPrintable(trespass));
    }

    void knowsEveryPlaceInTheWindowThatAsksWhereto()
    {
        QStringList known = askingFor();
        for (const WayOut &way : allWaysOut())
            known.append(QLatin1String(way.window));

        QStringList unknown;
        for (const QString &file : filesThatMatch(asksForAPlace, u"^(ui|app/gui)/.*\\.cpp$"_s)) {
            if (!known.contains(file))
                unknown.append(file);
        }

        QVERIFY2(unknown.isEmpty(), qPrintable(u"in no row of way_out.cpp: "_s + unknown.join(u", "_s)));
    }

    void namesNoPlaceThatDoesNotAsk()
    {
        const QStringList asking = filesThatMatch(asksForAPlace, u"^ui/.*\\.cpp$"_s);
        for (const WayOut &way : allWaysOut()) {
            const QString window = QLatin1String(way.window);
            if (window.isEmpty() || way.kind == WayKind::Screen)
                continue;
            QVERIFY2(asking.contains(window), way.id);
        }
    }

    void letsNothingLeaveTheWindowButThroughTheSharedDialog()
    {
        // Lists and letters have their own form for the same choice, and the same writer behind it.
        const QRegularExpression shared(u"m_saving->save\\(|askHowItLeaves\\("
                                        "|\\b(HandoverOrder|ReconciliationOrder|InformingLetterOrder)\\b"_s);
        for (const WayOut &way : allWaysOut()) {
            if (way.inWindow == LeavingForm::Package)
                QVERIFY2(shared.match(sourceOf(QLatin1String(way.window))).hasMatch(), way.id);
        }
        for (const QString &file : {u"app/handovers/handover_run.cpp"_s,
                 u"app/tool_lists/reconciliation_run.cpp"_s, u"app/informing/informing_letter_run.cpp"_s})
            QVERIFY2(sourceOf(file).contains(u"HandoverFile::write("_s), qPrintable(file));
    }

    void knowsWhoeverWritesAFile()
    {
        const QStringList found = filesThatMatch(writesAFile, u"^(app|ui)/.*\\.cpp$"_s);
        QStringList unknown;
        for (const QString &file : found) {
            if (!writers().contains(file))
                unknown.append(file);
        }

        QVERIFY2(unknown.isEmpty(),
            qPrintable(u"writes a file, and is no known writer: "_s + unknown.join(u", "_s)));
        for (const QString &file : writers())
            QVERIFY2(found.contains(file), qPrintable(file));
    }

    void hasOneWordAndOneFormForEach()
    {
        QSet<QString> ids;
        for (const WayOut &way : allWaysOut()) {
            QVERIFY2(!ids.contains(QLatin1String(way.id)), way.id);
            ids.insert(QLatin1String(way.id));
            QCOMPARE(wayOutOf(QLatin1String(way.id))->id, way.id);
            QCOMPARE(way.byCommand == LeavingForm::None, QByteArrayView(way.command).isEmpty());
            QCOMPARE(way.inWindow == LeavingForm::None, QByteArrayView(way.window).isEmpty());
        }
        QVERIFY(!wayOutOf(u"post"_s));
    }

    void leavesPlainOnlyWhatMay()
    {
        for (const WayOut &way : allWaysOut()) {
            for (const LeavingForm form : {way.byCommand, way.inWindow}) {
                // Nobody is named by what needs no package, but where it never was ours, or is a message or
                // a letter to the person's own address.
                const bool isAddressed = QLatin1String(way.id) == way_out::consentConfirmation ||
                    QLatin1String(way.id) == way_out::requestLetterPrint;
                if (form == LeavingForm::ReferencesOnly || (form == LeavingForm::ToThePerson && !isAddressed))
                    QCOMPARE(way.dataClass, DataClass::Pseudonymous);
                if (form == LeavingForm::NothingPersonal)
                    QCOMPARE(way.dataClass, DataClass::Anonymous);
                if (form != LeavingForm::None && form != LeavingForm::Package)
                    QVERIFY2(rankOf(way.dataClass) < rankOf(DataClass::Sensitive), way.id);
            }
        }
    }

    void givesNothingBackInTheClearThatCameIn()
    {
        for (const QString &id : {way_out::importRejects, way_out::consentRejects, way_out::keptFile}) {
            const WayOut *way = wayOutOf(id);
            QVERIFY(way);
            QVERIFY(way->byCommand == LeavingForm::Package || way->byCommand == LeavingForm::None);
            QCOMPARE(way->inWindow, LeavingForm::Package);
        }
        QCOMPARE(wayOutOf(way_out::keptFile)->dataClass, DataClass::Sensitive);
    }

    void forbidsPlainForWhatIsSensitive_data()
    {
        QTest::addColumn<DataClass>("dataClass");
        QTest::addColumn<FilingSystem>("filingSystem");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("refusal");

        const FilingSystem customers = FilingSystem::Customers;
        const QString good = u"op verzoek"_s;
        QTest::newRow("standard") << DataClass::Standard << customers << good << QString();
        QTest::newRow("pseudonymous") << DataClass::Pseudonymous << customers << good << QString();
        const QString reason = u"leaving.plain-reason"_s;
        QTest::newRow("no reason") << DataClass::Standard << customers << QString() << reason;
        QTest::newRow("one word") << DataClass::Standard << customers << u"verzoek"_s << reason;
        QTest::newRow("no words") << DataClass::Standard << customers << u"1 2 . x -"_s << reason;
        const QString forbidden = u"leaving.plain-forbidden"_s;
        for (const DataClass dataClass :
            {DataClass::Sensitive, DataClass::Special, DataClass::Criminal, DataClass::NationalId})
            QTest::addRow("class %d", int(dataClass)) << dataClass << customers << good << forbidden;
        QTest::newRow("employees") << DataClass::Standard << FilingSystem::Employees << good << forbidden;
    }

    void forbidsPlainForWhatIsSensitive()
    {
        QFETCH(DataClass, dataClass);
        QFETCH(FilingSystem, filingSystem);
        QFETCH(QString, reason);
        QFETCH(QString, refusal);

        const auto may = mayLeavePlain(dataClass, filingSystem, reason);
        QCOMPARE(may ? QString() : may.error().what, refusal);
        const bool isSensitive = rankOf(dataClass) >= rankOf(DataClass::Sensitive);
        QCOMPARE(bool(mayLeaveByException(dataClass)), !isSensitive);
    }
};

QTEST_GUILESS_MAIN(TestWaysOut)

#include "tst_ways_out.moc"
