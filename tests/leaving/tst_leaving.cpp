#include "app/audit/audit_trail.h"
#include "app/findings/findings.h"
#include "app/formats/zip_writer.h"
#include "app/leaving/leaving.h"
#include "support/open_house.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr FilingSystem employees = FilingSystem::Employees;
/// What no default output may hold.
const QByteArray mark = "Zwaluwstaartqx zwaluw@voorbeeld.example";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Answer>
QString wordOf(const Answer &answer)
{
    return answer ? QString() : answer.error().what;
}

} // namespace

/// The one door through which a file with personal data leaves.
class TestLeaving final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_house.reset();
        m_folder.reset();
    }

    void encryptsByDefaultAndLeavesNothingBeside()
    {
        const auto left = write({.path = path(u"bewijs.zip"_s)});

        QVERIFY2(left, qPrintable(wordOf(left)));
        QVERIFY(left->file.isEncrypted && !left->passphrase.isEmpty());
        const QByteArray file = contentOf(path(u"bewijs.zip"_s));
        QVERIFY(!file.contains("Zwaluwstaartqx") && !file.contains("voorbeeld.example"));
        QCOMPARE(*zip_writer::opened(file, left->passphrase), mark);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"bewijs.zip"_s});
        QVERIFY(!(QFile::permissions(path(u"bewijs.zip"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void putsTheEncryptedFileIntoTheLetter()
    {
        const auto left = write(
            {.path = path(u"bewijs.zip"_s), .letter = {path(u"brief.eml"_s), u"Bestand"_s, u"7-Zip"_s}});

        QVERIFY2(left, qPrintable(wordOf(left)));
        const QByteArray letter = contentOf(path(u"brief.eml"_s));
        QVERIFY(letter.contains("proof.zip") && letter.contains(QByteArray("7-Zip").toBase64()));
        QVERIFY(!letter.contains(mark.toBase64().first(16)) && !letter.contains("Zwaluwstaartqx"));
        QCOMPARE(
            wordOf(write(
                {.path = path(u"a.pdf"_s), .isPlain = true, .letter = {path(u"b.eml"_s), u"x"_s, u"y"_s}},
                u"op verzoek"_s)),
            u"leaving.letter-plain"_s);
        QVERIFY(!QFileInfo::exists(path(u"b.eml"_s)) && !QFileInfo::exists(path(u"a.pdf"_s)));
    }

    void leavesPlainForAReasonThatIsRecordedAndOnlyThere()
    {
        const QString reason = u"mevrouw Zwaluwstaart vroeg erom"_s;
        QCOMPARE(wordOf(write({.path = path(u"x.pdf"_s), .isPlain = true})), u"leaving.plain-reason"_s);

        const auto left = write({.path = path(u"x.pdf"_s), .isPlain = true}, reason);

        QVERIFY2(left, qPrintable(wordOf(left)));
        QCOMPARE(contentOf(path(u"x.pdf"_s)), mark);
        const auto list = m_house->services().leaving().left(founder(), customers, true).result();
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->constFirst().plainReason, reason);
        QCOMPARE(list->constFirst(), left->file);
        const QJsonObject told = lastEntry();
        QCOMPARE(told.value(u"plain"_s).toString(), u"stated"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(told).toJson()).contains(u"Zwaluwstaart"_s));
        QCOMPARE(wordOf(write({.path = path(u"y.pdf"_s), .isPlain = true}, u"nummer 111222333 gevraagd"_s)),
            u"text.national-number"_s);
    }

    void neverLeavesSensitiveDataOrEmployeesPlain()
    {
        const LeavingPlaces plain{.path = path(u"x.pdf"_s), .isPlain = true};

        LeavingOrder sensitive = order(way_out::consentProof, plain, u"op verzoek"_s);
        sensitive.dataClass = DataClass::Sensitive;
        QCOMPARE(wordOf(written(sensitive)), u"leaving.plain-forbidden"_s);
        LeavingOrder ofEmployee = order(way_out::consentProof, plain, u"op verzoek"_s);
        ofEmployee.filingSystem = employees;
        QCOMPARE(wordOf(written(ofEmployee)), u"leaving.plain-forbidden"_s);
        LeavingOrder receipt = order(way_out::consentReceipt, plain);
        receipt.dataClass = DataClass::Sensitive;
        QCOMPARE(wordOf(written(receipt)), u"leaving.package-only"_s);

        QVERIFY(!QFileInfo::exists(plain.path));
        QCOMPARE(m_house->services().leaving().left(founder(), customers, false).result()->size(), 0);
    }

    void recordsTheExceptionOfAWay()
    {
        const LeavingPlaces plain{.path = path(u"antwoord.pdf"_s), .isPlain = true};

        const auto left = written(order(way_out::requestAnswer, plain));
        QCOMPARE(wordOf(written(order(way_out::consentProof, plain))), u"leaving.plain-reason"_s);

        QVERIFY2(left, qPrintable(wordOf(left)));
        QCOMPARE(left->file.plainReason, u"to-the-person"_s);
        QCOMPARE(lastEntry().value(u"plain"_s).toString(), u"to-the-person"_s);
    }

    void neverCopiesAKeptFileInTheClear()
    {
        const LeavingOrder copy = order(
            way_out::keptFile, {.path = path(u"kopie.txt"_s), .isPlain = true}, u"de klant vraagt erom"_s);
        QCOMPARE(wordOf(written(copy)), u"leaving.plain-forbidden"_s);
        QVERIFY(!QFileInfo::exists(path(u"kopie.txt"_s)));

        const auto left = written(order(way_out::keptFile, {.path = path(u"kopie.zip"_s)}));

        QVERIFY2(left, qPrintable(wordOf(left)));
        QCOMPARE(left->file.dataClass, DataClass::Sensitive);
        const Leaving &leaving = m_house->services().leaving();
        LeavingOrder other = order(way_out::keptFile, {.path = path(u"nummer.zip"_s)});
        const QByteArray withNumber = "kopie van brief, bsn 111222333";
        QCOMPARE(wordOf(leaving.write(founder(), other, withNumber).result()), u"leaving.national-number"_s);
        QVERIFY(!QFileInfo::exists(other.places.path));
        QVERIFY(m_house->services().findings().setStatute(founder(), u"Wet LB 1964 art. 29"_s).result());
        const auto number = leaving.write(founder(), other, withNumber).result();
        other.places.path = path(u"ziekte.zip"_s);
        const auto health = leaving.write(founder(), other, "zij is met ziekteverlof").result();
        QVERIFY(number && health);
        QCOMPARE(number->file.dataClass, DataClass::NationalId);
        QCOMPARE(health->file.dataClass, DataClass::Special);
    }

    void letsSpecialDataLeaveOnlyByWhoMayApprove()
    {
        const Permit steward = m_house->member(u"beheerder"_s, {{Role::Steward, FilingSystem::Customers}});
        const Permit officer = m_house->member(u"functionaris"_s, {{Role::Officer, FilingSystem::Customers}});
        const Leaving &leaving = m_house->services().leaving();
        LeavingOrder copy = order(way_out::keptFile, {.path = path(u"strafblad.zip"_s)});
        const QByteArray content = "is veroordeeld voor diefstal";

        QCOMPARE(
            wordOf(leaving.write(steward, copy, content).result()), u"leaving.needs-approver-criminal"_s);
        const QByteArray document = *zip_writer::packed({{u"content.xml"_s, "<o><p>heeft diabetes</p></o>"}});
        QCOMPARE(wordOf(leaving.write(steward, copy, document).result()), u"leaving.needs-approver"_s);
        QVERIFY(!QFileInfo::exists(copy.places.path));
        const auto left = leaving.write(officer, copy, content).result();

        QVERIFY2(left, qPrintable(wordOf(left)));
        QCOMPARE(left->file.dataClass, DataClass::Criminal);
    }

    void sendsNoQuestionOfSomethingSensitiveToAnAddress()
    {
        LeavingOrder message =
            order(way_out::consentConfirmation, {.path = path(u"vraag.eml"_s), .isPlain = true});
        message.dataClass = DataClass::Sensitive;
        QCOMPARE(wordOf(written(message)), u"leaving.package-only"_s);
        QVERIFY(!QFileInfo::exists(path(u"vraag.eml"_s)));

        message.dataClass = DataClass::Standard;
        const auto left = written(message);

        QVERIFY2(left, qPrintable(wordOf(left)));
        QCOMPARE(left->file.plainReason, u"to-the-person"_s);
    }

    void isEitherWrittenAndRecordedOrNeither()
    {
        QFile taken(path(u"er-al.zip"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.close();
        QCOMPARE(wordOf(write({.path = path(u"er-al.zip"_s)})), u"leaving.exists"_s);
        QCOMPARE(wordOf(write({.path = path(u"geen/map.zip"_s)})), u"leaving.not-written"_s);
        QCOMPARE(wordOf(write({.path = path(u"a.zip"_s), .letter = {path(u"a.zip"_s), {}, {}}})),
            u"leaving.same-place"_s);
        QCOMPARE(wordOf(written(order(u"post"_s, {.path = path(u"b.zip"_s)}))), u"leaving.way"_s);

        QCOMPARE(m_house->services().leaving().left(founder(), customers, false).result()->size(), 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"er-al.zip"_s});
    }

    void drawsThePassphraseOfRowsThatAnotherWrites()
    {
        const Leaving &leaving = m_house->services().leaving();
        const auto package =
            leaving.record(founder(), order(way_out::importRejects, {.path = path(u"r.zip"_s)})).result();
        const LeavingPlaces inTheClear{.path = path(u"r.csv"_s), .isPlain = true};
        const QString reason = u"de leverancier leest geen ZIP"_s;
        const auto plain =
            leaving.record(founder(), order(way_out::importRejects, inTheClear, reason)).result();
        LeavingOrder unknownColumn = order(way_out::importRejects, inTheClear, reason);
        unknownColumn.dataClass = DataClass::Sensitive;

        QVERIFY2(package && plain, qPrintable(wordOf(package) + wordOf(plain)));
        QCOMPARE(wordOf(leaving.record(founder(), order(way_out::importRejects, inTheClear)).result()),
            u"leaving.plain-reason"_s);
        QCOMPARE(wordOf(leaving.record(founder(), unknownColumn).result()), u"leaving.plain-forbidden"_s);
        QVERIFY(!package->passphrase.isEmpty() && plain->passphrase.isEmpty());
        QCOMPARE(plain->file.plainReason, reason);
        QCOMPARE(leaving.left(founder(), customers, false).result()->size(), 2);
        QCOMPARE(leaving.left(founder(), customers, true).result()->size(), 1);
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    static LeavingOrder order(const QString &way, const LeavingPlaces &places, const QString &reason = {})
    {
        return {.way = way,
            .objectKind = u"contact"_s,
            .objectRef = u"0a1b"_s,
            .name = u"proof.pdf"_s,
            .places = places,
            .plainReason = reason};
    }

    Result<LeftFile> written(const LeavingOrder &order) const
    {
        return m_house->services().leaving().write(founder(), order, mark).result();
    }

    Result<LeftFile> write(const LeavingPlaces &places, const QString &reason = {}) const
    {
        return written(order(way_out::consentProof, places, reason));
    }

    /// Of the newest entry about a file that left.
    QJsonObject lastEntry() const
    {
        const auto page = m_house->services().auditTrail().list(founder(), 0, {}).result();
        if (!page)
            return {};
        for (const AuditEntry &entry : page->rows) {
            if (entry.action == u"leaving.file"_s)
                return entry.detail;
        }
        return {};
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLeaving)

#include "tst_leaving.moc"
