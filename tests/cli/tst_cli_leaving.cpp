#include "app/formats/zip_writer.h"
#include "app/leaving/way_out.h"
#include "cli/cli_house.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::CliAnswer;

namespace {

/// Values that stand nowhere else, of people in the file.
const QByteArrayList marks = {
    "Zwaluwstaartqx", "zwaluw@voorbeeld.example", "Merelgraagqx", "merel@voorbeeld.example"};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Options and arguments of commands that name what is read, or what lies elsewhere.
const QSet<QString> inputs = {u"import PATH"_s, u"import mapping"_s, u"consent record evidence"_s,
    u"consent confirm token-file"_s, u"consent confirm drop"_s, u"consent bulk contacts"_s,
    u"consent verify-receipt PATH"_s, u"request verify-certificate PATH"_s, u"consent import PATH"_s,
    u"recipient reconcile PATH"_s, u"staff passphrase new-passphrase-file"_s,
    u"staff activate new-passphrase-file"_s, u"staff recover recovery-key-file"_s,
    u"staff recover new-passphrase-file"_s, u"backup verify PATH"_s, u"backup verify recovery-key-file"_s,
    u"backup restore PATH"_s, u"backup restore recovery-key-file"_s, u"backup restore ledger"_s,
    u"backup restore new-passphrase-file"_s, u"backup test PATH"_s, u"backup continue ledger"_s,
    u"letter set from"_s, u"request open letter"_s, u"retention rule propose rule"_s,
    u"retention rule preview rule"_s, u"review verify PATH"_s, u"agreement attach path"_s,
    u"access destroyed FILE"_s, u"access passphrase-file PATH"_s, u"measure record evidence"_s};
/// What can be read of a file: of a PDF its letters, of any other its bytes.
QByteArray readable(const QString &path)
{
    const QByteArray content = contentOf(path);
    if (!content.startsWith("%PDF"))
        return content;
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    reader.waitForFinished();
    return content + reader.readAllStandardOutput();
}

} // namespace

/// Every way out of the command line: in the table, and without a plain value of anybody by default.
class TestCliLeaving final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(QDir().mkpath(m_house->path(u"kopie"_s)));
        QVERIFY(m_house->addMember(u"goedkeurder"_s, u"approver"_s));
        QVERIFY(m_house
                    ->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s,
                        u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, graag nieuws."_s,
                        u"--wording-en"_s, u"Yes, news please."_s})
                    .status == 0);
        const QStringList how{u"--kind"_s, u"customer"_s, u"--source"_s, u"web"_s, u"--basis"_s, u"b"_s};
        const auto person =
            m_house->founder(QStringList{u"contact"_s, u"add"_s, u"given-name=Jan"_s,
                                 u"surname=Zwaluwstaartqx"_s, u"email=zwaluw@voorbeeld.example"_s} +
                how);
        QVERIFY2(person.status == 0, qPrintable(person.err));
        QVERIFY(m_house
                    ->founder(QStringList{u"contact"_s, u"add"_s, u"surname=Merel"_s,
                                  u"email=merel@voorbeeld.example"_s} +
                        how)
                    .status == 0);
        m_contact = QString::number(person.json().value(u"id"_s).toInteger());
        const QString proof = m_house->write(u"bewijs.txt"_s, "Merelgraagqx");
        const auto event = m_house->founder({u"consent"_s, u"record"_s, m_contact, u"--purpose"_s,
            u"nieuws"_s, u"--channel"_s, u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"web-form"_s,
            u"--evidence"_s, proof, u"--statement"_s, u"Merelgraagqx mail mij"_s});
        QVERIFY2(event.status == 0, qPrintable(event.err));
        m_event = QString::number(event.json().value(u"event"_s).toInteger());
        QFile::remove(proof);
        QVERIFY(m_house
                    ->founder({u"settings"_s, u"set"_s, u"organisation.name=Voorbeeld"_s,
                        u"organisation.privacy-contact=privacy@voorbeeld.example"_s,
                        u"organisation.withdrawal=https://voorbeeld.example/af"_s})
                    .status == 0);
        QVERIFY(m_house
                    ->founder({u"processor"_s, u"add"_s, u"--name"_s, u"Postduif"_s, u"--country"_s, u"NL"_s,
                        u"--purpose"_s, u"nieuws"_s, u"--agreement-on"_s, u"2020-01-01"_s})
                    .status == 0);
    }

    void knowsEveryOptionThatNamesAPlace()
    {
        QSet<QString> known = inputs;
        for (const WayOut &way : allWaysOut()) {
            for (const QString &option : QString(QLatin1String(way.options)).split(u' ', Qt::SkipEmptyParts))
                known.insert(QLatin1String(way.command) + u' ' + option);
        }
        const QString help = tests::CliHouse::bare({u"--help"_s, u"--lang"_s, u"en"_s}).out;
        static const QRegularExpression command(
            u"^  ([a-z][a-z -]*[a-z])((?: [A-Z\\[][^ ]*)*)  "_s, QRegularExpression::MultilineOption);
        static const QRegularExpression option(u"--([a-z-]+) (?:PATH|FILE|PDF|DIR|FOLDER)\\b"_s);
        QStringList unknown;
        int seen = 0;
        for (const auto &line : command.globalMatch(help)) {
            const QString words = line.captured(1);
            for (const QString &place : {u"PATH"_s, u"FILE"_s, u"DIR"_s}) {
                if (line.captured(2).contains(place) && !known.contains(words + u' ' + place))
                    unknown.append(words + u' ' + place);
            }
            const QString own =
                tests::CliHouse::bare(words.split(u' ') + QStringList{u"--help"_s, u"--lang"_s, u"en"_s}).out;
            for (const auto &found : option.globalMatch(own)) {
                ++seen;
                if (!known.contains(words + u' ' + found.captured(1)))
                    unknown.append(words + u' ' + found.captured(1));
            }
        }
        QVERIFY2(seen > 10, qPrintable(help));
        QVERIFY2(unknown.isEmpty(), qPrintable(u"in no row of way_out.cpp: "_s + unknown.join(u", "_s)));
    }

    void holdsNoPlainValueInAnyDefaultOutput_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("file");
        for (const WayOut &way : allWaysOut()) {
            const QString id = QLatin1String(way.id);
            const bool isFile = way.kind == WayKind::File && !QByteArrayView(way.command).isEmpty();
            if (!isFile)
                continue;
            QTest::newRow(way.id) << wordsFor(id) << fileFor(id);
        }
    }

    void holdsNoPlainValueInAnyDefaultOutput()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, file);
        if (words.isEmpty())
            QSKIP("shown by the tests of the vault, of backups and of restores");
        m_house->write(
            u"daar.csv"_s, "Email Address,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME\nmerel@voorbeeld.example,,,\n");
        m_house->write(u"fout.csv"_s, "Achternaam;E-mail\nZwaluwstaartqx;geen adres\n");
        m_house->write(u"toen.csv"_s,
            "email;status;given at\ngeen Merelgraagqx;subscribed;\n"
            "merel@voorbeeld.example;subscribed;2026-02-01 10:00\n");
        for (QString &word : words)
            word.replace(u"OUT/"_s, m_house->path(u""_s) + u'/').replace(u"EVENT"_s, m_event);
        if (m_request.isEmpty())
            rejectRequest();
        words.replaceInStrings(u"REQUEST"_s, m_request).replaceInStrings(u"REFERENCE"_s, m_requestRef);
        if (words.contains(u"APPROVED"_s))
            words.replaceInStrings(u"APPROVED"_s, approvedCorrection());
        for (const auto &[word, type] :
            {std::pair{u"ACCESS"_s, u"access"_s}, {u"PORTABLE"_s, u"portability"_s}}) {
            if (words.contains(word))
                words.replaceInStrings(word, identified(type));
        }
        QSet<QString> before;
        for (const QString &name : everything())
            before.insert(name);

        const CliAnswer answer = m_house->founder(words);

        QVERIFY2(answer.status == 0, qPrintable(words.join(u' ') + answer.err));
        QVERIFY(file.isEmpty() || !contentOf(m_house->path(file)).isEmpty());
        for (const QString &count : {u"included"_s, u"exported"_s, u"remove"_s, u"recorded"_s})
            QVERIFY(answer.json().value(count).toInt(1) > 0);
        int fresh = 0;
        for (const QString &name : everything()) {
            if (before.contains(name))
                continue;
            ++fresh;
            const QByteArray content = readable(m_house->path(name));
            for (const QByteArray &mark : marks) {
                QVERIFY2(!content.contains(mark), qPrintable(name));
                QVERIFY2(!content.contains(mark.toBase64().chopped(4)), qPrintable(name));
            }
        }
        QVERIFY(fresh > 0);
    }

    void givesBackNothingButTheRowsThatCameIn()
    {
        const QByteArray rows = "Achternaam;E-mail\nKoekoekqx;geen adres\n"
                                "Zwaluwstaartqx;zwaluw@voorbeeld.example\n"
                                "Wulp bsn 111222333;wulp@voorbeeld.example\n";
        const QString in = m_house->write(u"nieuw.csv"_s, rows);
        const QStringList import{u"import"_s, in, u"--kind"_s, u"customer"_s, u"--source"_s, u"lijst"_s,
            u"--basis"_s, u"b"_s, u"--rejects"_s};

        const QStringList inTheClear{m_house->path(u"r.csv"_s), u"--plain-reason"_s,
            u"de leverancier leest geen ZIP"_s, u"--dry-run"_s};
        const auto plain = m_house->founder(import + inTheClear);
        const auto package =
            m_house->founder(import + QStringList{m_house->path(u"r.zip"_s), u"--dry-run"_s});
        const auto employees =
            m_house->founder(import + inTheClear + QStringList{u"--filing-system"_s, u"employees"_s});
        const auto unread =
            m_house->founder(QStringList{import}.replaceInStrings(
                                 in, m_house->write(u"meer.csv"_s, "Achternaam;Wijsheid\nKoekoekqx;ziek\n")) +
                inTheClear);

        QVERIFY2(plain.status == 0 && package.status == 0, qPrintable(plain.err + package.err));
        QCOMPARE(plain.json().value(u"rejected"_s).toInt(), 2);
        QVERIFY(contentOf(m_house->path(u"r.csv"_s)).contains("4;national-number;"));
        QVERIFY(!contentOf(m_house->path(u"r.csv"_s)).contains("111222333"));
        QVERIFY(contentOf(m_house->path(u"r.csv"_s)).contains("Koekoekqx"));
        for (const QByteArray &mark : marks)
            QVERIFY(!contentOf(m_house->path(u"r.csv"_s)).contains(mark));
        const QByteArray packed = contentOf(m_house->path(u"r.zip"_s));
        QVERIFY(!packed.contains("Koekoekqx"));
        const auto opened = zip_writer::opened(packed, package.json().value(u"passphrase"_s).toString());
        QVERIFY(opened && opened->contains("Koekoekqx") && opened->contains("111222333"));
        const QJsonArray left =
            m_house->founder({u"leaving"_s, u"list"_s, u"--plain"_s}).json().value(u"left"_s).toArray();
        QCOMPARE(
            left.first().toObject().value(u"plain_reason"_s).toString(), u"de leverancier leest geen ZIP"_s);
        QCOMPARE(employees.status, 1);
        QVERIFY2(employees.err.contains(u"without encryption"_s), qPrintable(employees.err));
        QCOMPARE(unread.status, 1);
    }

    void packsAReceiptThatIsCheckedInItsPackage()
    {
        const QString path = m_house->path(u"pakket.json.zip"_s);
        const QString letter = m_house->path(u"pakket.eml"_s);

        const auto made =
            m_house->founder({u"consent"_s, u"receipt"_s, m_event, u"--out"_s, path, u"--eml"_s, letter});

        QVERIFY2(made.status == 0, qPrintable(made.err));
        const QByteArray passphrase = made.json().value(u"passphrase"_s).toString().toUtf8();
        QVERIFY(!contentOf(path).contains("dpv:"));
        QVERIFY(contentOf(letter).contains("receipt-of-consent.zip") && !contentOf(letter).contains("dpv:"));
        const QStringList verify{
            u"consent"_s, u"verify-receipt"_s, path, u"--passphrase-file"_s, u"-"_s, u"--json"_s};
        const auto verdict = tests::CliHouse::bare(verify, passphrase + '\n');
        QVERIFY2(verdict.status == 0, qPrintable(verdict.err));
        QVERIFY(verdict.json().value(u"intact"_s).toBool());
        QCOMPARE(tests::CliHouse::bare(verify, "AAAA-BBBB\n").status, 4);
        const auto plain = m_house->founder({u"consent"_s, u"receipt"_s, m_event, u"--out"_s,
            m_house->path(u"los.json"_s), u"--eml"_s, m_house->path(u"los.eml"_s)});
        QCOMPARE(plain.status, 1);
        QVERIFY(!QFile::exists(m_house->path(u"los.json"_s)));
    }

    void tellsTheWaysWithoutAFile()
    {
        const auto ways = tests::CliHouse::bare({u"leaving"_s, u"ways"_s, u"--json"_s});

        QCOMPARE(ways.status, 0);
        QCOMPARE(ways.json().value(u"ways"_s).toArray().size(), allWaysOut().size());
    }

private:
    /// A command for each way that writes a file; "OUT/" is the folder.
    static QStringList wordsFor(const QString &id)
    {
        const QStringList list{u"--purpose"_s, u"nieuws"_s, u"--recipient"_s, u"Postduif"_s};
        if (id == u"mailing-list"_s)
            return QStringList{u"mailing-list"_s, u"--channel"_s, u"email"_s, u"--out"_s, u"OUT/lijst.zip"_s,
                       u"--eml"_s, u"OUT/lijst.eml"_s} +
                list;
        if (id == u"export"_s)
            return QStringList{u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"OUT/export.zip"_s} + list;
        if (id == u"removals"_s)
            return QStringList{u"recipient"_s, u"reconcile"_s, u"OUT/daar.csv"_s, u"--channel"_s, u"email"_s,
                       u"--apply"_s, u"--removals"_s, u"OUT/weg.zip"_s} +
                list;
        if (id == u"informing-letters"_s)
            return {u"informing"_s, u"letter"_s, u"--due"_s, u"all"_s, u"--format"_s, u"eml"_s,
                u"--statement"_s, u"1.0"_s, u"--out"_s, u"OUT/brieven.zip"_s};
        if (id == u"import-rejects"_s)
            return {u"import"_s, u"OUT/fout.csv"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"lijst"_s,
                u"--basis"_s, u"b"_s, u"--rejects"_s, u"OUT/geweigerd.csv"_s};
        if (id == u"consent-rejects"_s)
            return {u"consent"_s, u"import"_s, u"OUT/toen.csv"_s, u"--purpose"_s, u"nieuws"_s, u"--channel"_s,
                u"email"_s, u"--statement"_s, u"Ja"_s, u"--source"_s, u"lijst"_s, u"--rejects"_s,
                u"OUT/niet.csv"_s};
        if (id == u"consent-receipt"_s)
            return {u"consent"_s, u"receipt"_s, u"EVENT"_s, u"--out"_s, u"OUT/ontvangst.json"_s, u"--out"_s,
                u"OUT/ontvangst.pdf"_s, u"--kantara"_s, u"OUT/kantara.json"_s};
        if (id == u"request-answer"_s)
            return {u"request"_s, u"answer"_s, u"REQUEST"_s, u"--out"_s, u"OUT/antwoord.pdf"_s};
        if (id == u"request-letter"_s)
            return {u"request"_s, u"letter"_s, u"REQUEST"_s, u"--out"_s, u"OUT/brief.zip"_s, u"--eml"_s,
                u"OUT/brief.eml"_s};
        if (id == u"request-notices"_s)
            return {u"request"_s, u"notices"_s, u"APPROVED"_s, u"--out"_s, u"OUT/kennisgeving.zip"_s};
        if (id == u"access-package"_s)
            return {u"request"_s, u"package"_s, u"ACCESS"_s, u"--out"_s, u"OUT/inzage.zip"_s};
        if (id == u"portability-file"_s)
            return {u"request"_s, u"portability"_s, u"PORTABLE"_s, u"--out"_s, u"OUT/mee.zip"_s};
        static const QHash<QString, QString> reports{{u"retention-report"_s, u"dashboard"_s},
            {u"consent-report"_s, u"consent"_s}, {u"readiness-report"_s, u"readiness"_s}};
        if (reports.contains(id))
            return {u"report"_s, reports.value(id), u"--out"_s, u"OUT/"_s + fileFor(id)};
        static const QHash<QString, QStringList> others{
            {u"trail"_s, {u"audit"_s, u"export"_s, u"OUT/spoor.jsonl"_s}},
            {u"trail-proof"_s, {u"audit"_s, u"proof"_s, u"REFERENCE"_s, u"--out"_s, u"OUT/bewijs.tlog"_s}},
            {u"backup"_s, {u"backup"_s, u"create"_s, u"OUT/kopie"_s}},
            {u"privacy-statement"_s,
                {u"statement"_s, u"export"_s, u"--draft"_s, u"--out"_s, u"OUT/verklaring.html"_s}}};
        return others.value(id);
    }

    static QString fileFor(const QString &id)
    {
        static const QHash<QString, QString> files{{u"mailing-list"_s, u"lijst.zip"_s},
            {u"export"_s, u"export.zip"_s}, {u"removals"_s, u"weg.zip"_s},
            {u"informing-letters"_s, u"brieven.zip"_s}, {u"import-rejects"_s, u"geweigerd.csv"_s},
            {u"consent-rejects"_s, u"niet.csv"_s}, {u"consent-receipt"_s, u"ontvangst.json"_s},
            {u"request-answer"_s, u"antwoord.pdf"_s}, {u"request-letter"_s, u"brief.zip"_s},
            {u"request-notices"_s, u"kennisgeving.zip"_s}, {u"access-package"_s, u"inzage.zip"_s},
            {u"portability-file"_s, u"mee.zip"_s}, {u"trail"_s, u"spoor.jsonl"_s},
            {u"trail-proof"_s, u"bewijs.tlog"_s}, {u"retention-report"_s, u"termijnen.pdf"_s},
            {u"readiness-report"_s, u"gereedheid.pdf"_s}, {u"consent-report"_s, u"toestemming.pdf"_s},
            {u"privacy-statement"_s, u"verklaring.html"_s}};
        return files.value(id);
    }

    /// A request of the marked person that was refused, and so can be answered.
    void rejectRequest()
    {
        const auto opened =
            m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s, u"--contact"_s, m_contact,
                u"--received"_s, QDate::currentDate().toString(Qt::ISODate), u"--channel"_s, u"email"_s});
        m_request = QString::number(opened.json().value(u"id"_s).toInteger());
        m_house->founder({u"request"_s, u"verify"_s, m_request, u"--method"_s, u"two-facts"_s});
        m_house->founder({u"request"_s, u"refuse"_s, m_request, u"--reason"_s, u"R10"_s, u"--words"_s,
            u"er loopt een geschil"_s});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, m_request});
        const auto approved = m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, m_request});
        QVERIFY2(approved.status == 0, qPrintable(opened.err + approved.err));
        m_requestRef = m_house->founder({u"request"_s, u"show"_s, m_request})
                           .json()
                           .value(u"request"_s)
                           .toObject()
                           .value(u"ref"_s)
                           .toString();
    }

    /// A correction of the marked person that was approved, so that recipients can be told.
    QString approvedCorrection() const
    {
        const auto opened = m_house->founder(
            {u"request"_s, u"open"_s, u"--type"_s, u"rectification"_s, u"--contact"_s, m_contact,
                u"--received"_s, QDate::currentDate().toString(Qt::ISODate), u"--channel"_s, u"email"_s});
        const QString id = QString::number(opened.json().value(u"id"_s).toInteger());
        m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s});
        m_house->founder({u"request"_s, u"propose"_s, id, u"surname=Zwaluwstaart"_s});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id});
        return id;
    }

    /// A request of the marked person, of whom it is known that they ask.
    QString identified(const QString &type)
    {
        const auto opened =
            m_house->founder({u"request"_s, u"open"_s, u"--type"_s, type, u"--contact"_s, m_contact,
                u"--received"_s, QDate::currentDate().toString(Qt::ISODate), u"--channel"_s, u"email"_s});
        const QString id = QString::number(opened.json().value(u"id"_s).toInteger());
        m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s});
        return id;
    }

    QStringList everything() const
    {
        const QDir top(m_house->path({}));
        QStringList files;
        QDirIterator entries(top.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext())
            files.append(top.relativeFilePath(entries.next()));
        return files;
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_contact;
    QString m_event;
    QString m_request;
    QString m_requestRef;
};

QTEST_GUILESS_MAIN(TestCliLeaving)
#include "tst_cli_leaving.moc"
