#include "app/access_package/access_packages.h"
#include "app/access_package/portability_file.h"
#include "app/documents/access_package_files.h"
#include "app/documents/letter_writing.h"
#include "app/documents/portability_files.h"
#include "app/letters/letter_noting.h"
#include "app/letters/letters.h"
#include "app/requests/certificates.h"
#include "app/reviews/reviews.h"
#include "services/marker_desk.h"

#include <QDirIterator>
#include <QMutex>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using tests::markersOfPerson;

namespace {

/// What the program said, as it would stand in a log.
QByteArray &markerLog()
{
    static QByteArray log;
    return log;
}

void keepInLog(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message)
{
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    markerLog() += message.toUtf8() + '\n';
}

/// In UTF-8, which of these signs is Windows-1252 as well, in UTF-16LE, and with the sign that all three
/// write differently.
QByteArrayList spellingsOf(const QByteArray &marker)
{
    const auto wide = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QByteArrayList all{marker, wide(QString::fromUtf8(marker))};
    if (marker == markersOfPerson().first())
        all << marker + "\xe9" << marker + "\xc3\xa9" << wide(QString::fromUtf8(marker) + u'é');
    return all;
}

} // namespace

/// A marker in every field of a person, everything done with them, and they are erased: nothing is left of
/// them in any file, in any encoding (domain.md 9.1).
class TestMarkerErasure final
    : public QObject
    , private tests::MarkerDesk
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Temporary files and settings come where they can be looked at.
        QVERIFY(m_around.isValid());
        for (const char *name :
            {"TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
            const QString path = m_around.filePath(QString::fromLatin1(name).toLower());
            QVERIFY(QDir().mkpath(path));
            qputenv(name, path.toUtf8());
        }
    }

    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!openMarked(backend))
            QSKIP("this server is not here");
        markerLog().clear();
        m_before = qInstallMessageHandler(keepInLog);
    }

    void cleanup()
    {
        qInstallMessageHandler(m_before);
        close();
    }

    void leavesNothingOfThePersonAnywhere()
    {
        QFETCH_GLOBAL(Backend, backend);
        fill();
        if (QTest::currentTestFailed())
            return;
        const QStringList before = found();
        QVERIFY2(before.size() > (backend == Backend::Server ? 20 : 0), qPrintable(before.join(u' ')));

        erase();
        if (QTest::currentTestFailed())
            return;
        answerAfterwards();
        if (QTest::currentTestFailed())
            return;

        const QStringList after = found();
        QVERIFY2(after.isEmpty(), qPrintable(after.join(u", "_s)));
    }

    void leavesNothingInAnOlderBackupThatComesBack()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            QSKIP("backups of a server are the server's own");
        fill();
        if (QTest::currentTestFailed())
            return;
        const auto backup = made();
        must(backup, "backup");
        erase();
        if (QTest::currentTestFailed())
            return;
        const auto ledger = m_house->services().backups().ledger().result();
        must(ledger, "ledger");

        const auto report = restored(backup->path, {*ledger});

        must(report, "restore");
        QCOMPARE(report->replayed.size(), 1);
        QVERIFY(!report->gap);
        QStringList left;
        int piece = 0;
        const auto pieces = tests::bytesAtRest(keyOf(target()));
        QVERIFY(pieces.size() > 1);
        for (const QByteArray &bytes : pieces)
            lookInto(u"restored "_s + QString::number(++piece), bytes, left);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
        const QStringList after = found();
        QVERIFY2(after.isEmpty(), qPrintable(after.join(u", "_s)));
    }

private:
    void fill()
    {
        using Part = void (TestMarkerErasure::*)();
        for (const Part part :
            {Part(&TestMarkerErasure::setUpHouse), Part(&TestMarkerErasure::recordAboutThem),
                Part(&TestMarkerErasure::importAndMerge), Part(&TestMarkerErasure::useEverything),
                Part(&TestMarkerErasure::askBefore), Part(&TestMarkerErasure::sitOver),
                Part(&TestMarkerErasure::handOut), Part(&TestMarkerErasure::typeOfTheFile)}) {
            (this->*part)();
            if (QTest::currentTestFailed())
                return;
        }
    }

    Id<Request> asked(Request::Type type)
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = type,
                                    .contact = m_contact,
                                    .receivedOn = QDate(2026, 11, 1),
                                    .remark = mark(u"vroeg dit namens "_s)})
                            .result();
        must(id, "asked");
        return id ? *id : Id<Request>();
    }

    /// Forms of the whole file that tell of them, wherever they were filed.
    void typeOfTheFile()
    {
        QList<Draft> typed;
        for (const FilingSystem filingSystem : allFilingSystems) {
            for (const QString &form :
                {u"breach"_s, u"incident/1"_s, u"measure.test/restore"_s, u"breach-decision/1"_s})
                typed.append({.filingSystem = filingSystem,
                    .form = form,
                    .content = mark(u"lijst met zwaluwqx@voorbeeld.example van "_s)});
        }
        must(m_house->services().drafts().save(founder(), typed).result(), "drafts of the file");
    }

    /// An officer decides in a review session: ends a hold, lets a finding stay and asks about a proposal,
    /// each in words about the person.
    void sitOver()
    {
        const Reviews &reviews = m_house->services().reviews();
        const Permit officer = m_house->member(u"fatima"_s, {{Role::Officer, customers}});
        must(contacts().addNote(founder(), customers, m_contact, mark(u"heeft diabetes, zegt "_s)).result(),
            "finding");
        must(m_house->services()
                 .retention()
                 .hold(founder(), customers, m_contact,
                     {.reason = mark(u"geschil met de broer van "_s), .reviewOn = QDate(2026, 11, 2)})
                 .result(),
            "second hold");
        const Id<Request> id = asked(Request::Type::Rectification);
        must(requests().verifyIdentity(founder(), customers, id, u"in-person"_s).result(), "known");
        must(requests()
                 .propose(
                     founder(), customers, id, {.corrections = {{u"given-name"_s, {}, mark(u"Voluit"_s)}}})
                 .result(),
            "proposal");
        const auto ref = reviews
                             .start(officer, customers,
                                 {.kinds = {ReviewKind::Request, ReviewKind::Hold, ReviewKind::Finding}})
                             .result();
        must(ref, "session");
        const auto sitting = reviews.look(officer, customers, *ref).result();
        must(sitting, "sitting");
        QSet<ReviewKind> kinds;
        for (const ReviewLine &line : sitting->lines) {
            const bool isAsked = line.item.kind == ReviewKind::Request;
            must(reviews.openEvidence(officer, customers, line.item.id).result(), "evidence");
            must(reviews
                     .decide(officer, customers, line.item.id,
                         isAsked ? ReviewDecision::Verdict::Asked : ReviewDecision::Verdict::Rejected,
                         mark(u"nodig voor de zorg, want het gaat om "_s))
                     .result(),
                "decision");
            kinds.insert(line.item.kind);
        }
        QCOMPARE(kinds.size(), 3);
        must(reviews.sign(officer, m_house->confirm(officer), customers, *ref).result(), "minutes");
        const auto carried = reviews.carryOut(officer, customers, *ref).result();
        must(carried, "carried out");
        QCOMPARE(carried->failed + carried->left, 0);
        must(requests().withdraw(founder(), customers, id).result(), "withdraw");
    }

    /// What is handed and written to them: a letter, a copy of everything, and a file to take elsewhere.
    void handOut()
    {
        const AccessPackages &packages = m_house->services().accessPackages();
        for (const Request::Type type : {Request::Type::Access, Request::Type::Portability}) {
            const Id<Request> id = asked(type);
            const QString path = m_out + u"/pakket-%1.zip"_s.arg(int(type));
            writeLetter(m_house->services().letters().gather(founder(), customers, id, {}).result(),
                u"ontvangst-%1.zip"_s.arg(int(type)));
            must(requests().verifyIdentity(founder(), customers, id, u"in-person"_s).result(), "who asks");
            must(packages
                     .hand(founder(), customers, id,
                         {.places = {.path = path},
                             .layOut =
                                 [](const AccessPackage &package) {
                                     return package.type == Request::Type::Access
                                         ? accessPackageFiles(package)
                                         : Result<QList<LeavingPart>>(portabilityFiles(portableOf(package)));
                                 }})
                     .result(),
                "package");
            must(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result(), "handed");
        }
    }

    /// To whom was erased, and the certificate that goes along.
    void answerAfterwards()
    {
        writeLetter(m_house->services()
                        .letters()
                        .gather(founder(), customers, m_erasure, {.receiver = m_receiver})
                        .result(),
            u"antwoord.zip"_s);
        must(
            m_house->services().certificates().sign(founder(), customers, m_erasure).result(), "certificate");
    }

    void writeLetter(const Result<LetterMaterial> &material, const QString &name)
    {
        must(material, "letter");
        const auto letter = writtenLetter(*material);
        must(letter, "words");
        QVERIFY(letterHtml(*letter).toLower().contains("zwaluwqx"));
        LeavingOrder order{.way = way_out::requestLetter,
            .filingSystem = customers,
            .objectKind = u"request"_s,
            .objectRef = material->request.ref,
            .name = u"letter.pdf"_s,
            .places = {.path = m_out + u'/' + name}};
        noteLetter(order, material->words, material->request.id);
        must(m_house->services().leaving().write(founder(), order, letterPdf(*letter)).result(), "leaves");
    }

    static void lookInto(const QString &name, const QByteArray &bytes, QStringList &places)
    {
        const QByteArray small = bytes.toLower();
        for (const QByteArray &marker : markersOfPerson()) {
            for (const QByteArray &spelling : spellingsOf(marker)) {
                if (small.contains(spelling))
                    places.append(name + u": "_s + QString::fromLatin1(marker));
            }
        }
        places.removeDuplicates();
    }

    /// Where something of the person stands, wherever the program writes.
    QStringList found() const
    {
        QStringList places;
        lookInto(u"log"_s, markerLog(), places);
        for (const QString &folder : {m_around.path(), m_house->folder()}) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    lookInto(files.fileName(), file.readAll(), places);
            }
        }
        int piece = 0;
        for (const QByteArray &bytes : tests::bytesAtRest(m_house->services().location()))
            lookInto(u"pages "_s + QString::number(++piece), bytes, places);
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            lookIntoTables(places);
        return places;
    }

    /// Every value of every table, and what the server remembers of values to plan with.
    void lookIntoTables(QStringList &places) const
    {
        const auto line = m_house->look();
        const auto columns = Sql(*line, "test.columns",
            u"SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN "
            u"information_schema.tables t "
            "ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE "
            "TABLE' "
            "WHERE c.table_schema = current_schema()"_s)
                                 .list([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
        QVERIFY(columns && columns->size() > 100);
        for (const auto &[table, column] : *columns) {
            const auto values = Sql(*line, "test.values",
                u"SELECT COALESCE(string_agg(\"%2\"::text, ' '), '') FROM \"%1\""_s.arg(table, column))
                                    .text();
            QVERIFY(values);
            lookInto(table + u'.' + column, withBytesRead(*values), places);
        }
        const auto planned = Sql(*line, "test.statistics",
            u"SELECT COALESCE(string_agg(concat(most_common_vals::text, histogram_bounds::text), ' '), '') "
            "FROM pg_stats WHERE schemaname = current_schema()"_s)
                                 .text();
        QVERIFY(planned);
        lookInto(u"statistics"_s, planned->toUtf8(), places);
    }

    /// The server tells bytes as "\x" and digits.
    static QByteArray withBytesRead(const QString &values)
    {
        QByteArray all = values.toUtf8();
        const QStringList words = values.split(u' ');
        for (const QString &word : words) {
            if (word.startsWith(u"\\x"_s))
                all += QByteArray::fromHex(word.mid(2).toLatin1()) + ' ';
        }
        return all;
    }

    QTemporaryDir m_around;
    QtMessageHandler m_before = nullptr;
};

QTEST_MAIN(TestMarkerErasure)
#include "tst_marker_erasure.moc"
