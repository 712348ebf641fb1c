#include "app/services.h"
#include "app/staff/file_holding.h"
#include "app/staff/guess_file.h"
#include "app/staff/release_asking.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/storage/small_note.h"
#include "app/vault/vault_file.h"
#include "support/open_house.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

/// One embedded file and several who want it (security.md 0.1, promise 11): who has it is told to those who
/// may know, and asking for it cannot be forged.
class TestFileSharing final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_file = m_house->services().location().target;
        m_house->member(u"marit"_s, {{Role::Steward, FilingSystem::Customers}});
        m_house->services().holding().heldBy(m_house->founder());
        QVERIFY(m_house->services().holding().asked().result()); // the note is written before
    }

    void tellsWhoCannotOpenTheFileTheMachineAndTheMomentOnly()
    {
        const auto looked = Services::check(m_file);
        QVERIFY(!looked);
        QCOMPARE(looked.error().what, u"file.in-use-since"_s);
        QCOMPARE(looked.error().place.value(0), QSysInfo::machineHostName());
        QCOMPARE(looked.error().place.size(), 3);

        QFile note(m_file + u".held"_s);
        QVERIFY(note.open(QIODevice::ReadOnly));
        const QByteArray bytes = note.readAll();
        QVERIFY(!bytes.contains(m_house->founder().displayName().toUtf8()));
        QVERIFY(!bytes.contains(m_house->founder().name().toUtf8()));
    }

    /// Who is killed between making the lock and writing their name into it leaves an empty one.
    void isFreeWhereTheLockNamesNobody()
    {
        const QString copy = m_file + u".copy.kluis"_s;
        QVERIFY(QFile::copy(m_file, copy));
        QFile lock(copy + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();

        const auto looked = Services::check(copy);

        QVERIFY2(looked, qPrintable(looked ? QString() : looked.error().what));
        QVERIFY(!lock.exists());
    }

    void tellsAMemberWhoHasTheFile()
    {
        const auto opened = entered(u"marit"_s, tests::OpenHouse::passphrase());
        QVERIFY(!opened);
        QCOMPARE(opened.error().what, u"file.in-use-by"_s);
        QCOMPARE(opened.error().place.value(3), m_house->founder().displayName());

        const auto guessed = entered(u"marit"_s, u"een heel verkeerde zin"_s);
        QVERIFY(!guessed);
        QCOMPARE(guessed.error().what, u"file.in-use-since"_s);
    }

    void stillTellsOfWrongGuessesWhenTheFileIsOpened()
    {
        const auto vault = vault_file::vaultRef(m_file);
        QVERIFY(vault);
        for (int i = 0; i < 2; ++i)
            QVERIFY(!entered(u"marit"_s, u"een heel verkeerde zin"_s));

        QVERIFY(!entered(u"marit"_s, tests::OpenHouse::passphrase())); // right, but it is in use
        QVERIFY(ask());

        QVERIFY(GuessFile().count(*vault, u"marit"_s, Clock().now()));
        QCOMPARE(GuessFile().forgive(*vault, u"marit"_s), 2);
    }

    void writesNothingIntoAFileInUse()
    {
        const QByteArray before = content(m_file);
        QVERIFY(!entered(u"marit"_s, tests::OpenHouse::passphrase()));
        QVERIFY(ask());
        QVERIFY(content(m_file) == before);
    }

    void showsTheHolderWhoAsks()
    {
        const auto asked = ask();
        QVERIFY(asked);
        QCOMPARE(asked->holder, m_house->founder().displayName());
        QVERIFY(release_asking::answerTo(*asked) == release_asking::Answer::Waiting);

        const auto seen = m_house->services().holding().asked().result();

        QVERIFY(seen && *seen);
        QCOMPARE((*seen)->name, u"marit"_s);
        QCOMPARE((*seen)->machine, QSysInfo::machineHostName());
    }

    void tellsTheAskerNotNowAndDoesNotAskAgain()
    {
        const auto asked = ask();
        QVERIFY(asked);
        const QByteArray note = content(m_file + u".ask"_s);
        const auto seen = m_house->services().holding().asked().result();
        QVERIFY(seen && *seen);

        QVERIFY(m_house->services().holding().decline((*seen)->number).result());

        QVERIFY(release_asking::answerTo(*asked) == release_asking::Answer::Declined);
        QVERIFY(!QFile::exists(m_file + u".ask"_s));
        put(note); // once more, by who kept it
        QVERIFY(nobodyAsks());
    }

    void opensForTheAskerAsSoonAsTheFileIsFree()
    {
        const auto asked = ask();
        QVERIFY(asked);

        m_house->closeFile();

        QVERIFY(!QFile::exists(m_file + u".held"_s));
        QVERIFY(!QFile::exists(m_file + u".ask"_s));
        QVERIFY(release_asking::answerTo(*asked) == release_asking::Answer::Free);
        const auto opened =
            Services::open(asked->location, {.entry = Services::Options::Entry{asked->name, {}}});
        QVERIFY(opened);
        const auto permit = (*opened)->signIn().enterAsOpener().result();
        QVERIFY(permit);
        QCOMPARE(permit->name(), u"marit"_s);
    }

    void ignoresAndRemovesWhatNoMemberSigned_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("geef hier");
        QTest::newRow("long") << QByteArray(1 << 20, 'x');
    }

    void ignoresAndRemovesWhatNoMemberSigned()
    {
        QFETCH(QByteArray, note);
        put(note);
        QVERIFY(nobodyAsks());
    }

#ifdef Q_OS_UNIX
    void waitsForNothingThatIsNoPlainFile_data()
    {
        QTest::addColumn<QString>("ending");
        for (const QString &ending : {u".ask"_s, u".held"_s})
            QTest::addRow("%s", qPrintable(ending)) << ending;
    }

    void waitsForNothingThatIsNoPlainFile()
    {
        QFETCH(QString, ending);
        const QString path = m_file + ending;
        const QString elsewhere = m_file + u".elders"_s;
        QFile::remove(path);

        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(!small_note::read(path));
        QVERIFY(small_note::write(path, "briefje"));
        QCOMPARE(content(path), QByteArray("briefje"));

        QVERIFY(QFile::rename(path, elsewhere) && QFile::link(elsewhere, path));
        QVERIFY(!small_note::read(path));
        QVERIFY(small_note::write(path, "ander briefje"));
        QCOMPARE(content(elsewhere), QByteArray("briefje"));

        QVERIFY(QFile::remove(path) && QDir().mkdir(path));
        QVERIFY(!small_note::read(path));
    }

    void ignoresAndRemovesAPipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_file + u".ask"_s).constData(), 0600), 0);
        QVERIFY(nobodyAsks());
    }
#endif

    void ignoresAQuestionOfWhichOneBitWasChanged()
    {
        QVERIFY(ask());
        const QByteArray good = content(m_file + u".ask"_s);
        for (qsizetype at = 0; at < good.size(); at += 3) {
            QByteArray forged = good;
            forged[at] = char(forged[at] ^ 1);
            put(forged);
            QVERIFY2(nobodyAsks(), qPrintable(QString::number(at)));
        }
        put(good);
        const auto seen = m_house->services().holding().asked().result();
        QVERIFY(seen && *seen);
    }

    void ignoresAQuestionToWhoHadTheFileBefore()
    {
        const auto asked = ask();
        QVERIFY(asked);
        const QByteArray old = content(m_file + u".ask"_s);
        m_house->closeFile();
        const auto again =
            Services::open(asked->location, {.entry = Services::Options::Entry{asked->name, {}}});
        QVERIFY(again);
        put(old);

        const auto seen = (*again)->holding().asked().result();

        QVERIFY(seen && !*seen);
        QVERIFY(!QFile::exists(m_file + u".ask"_s));
    }

    void asksNothingOfAHolderWhoseNoteIsForged()
    {
        QByteArray note = content(m_file + u".held"_s);
        note[note.size() - 1] = char(note.back() ^ 1);
        QFile file(m_file + u".held"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(note) == note.size());
        file.close();

        const auto asked = ask();

        QVERIFY(!asked);
        QCOMPARE(asked.error().what, u"file.holder-unknown"_s);
    }

    void takesAQuestionBack()
    {
        const auto asked = ask();
        QVERIFY(asked);
        release_asking::withdraw(*asked);
        QVERIFY(nobodyAsks());
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &note) const
    {
        QFile file(m_file + u".ask"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(note) == note.size());
    }

    bool nobodyAsks() const
    {
        const auto seen = m_house->services().holding().asked().result();
        return seen && !*seen && !QFile::exists(m_file + u".ask"_s);
    }

    Result<std::shared_ptr<Services>> entered(const QString &name, const QString &passphrase) const
    {
        return Services::open(Location::embedded(m_file),
            {.hashCost = HashCost::cheapest(), .entry = Services::Options::Entry{name, passphrase}});
    }

    Result<release_asking::Asked> ask() const
    {
        return release_asking::ask(
            Location::embedded(m_file), u"marit"_s, tests::OpenHouse::passphrase(), Clock());
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestFileSharing)

#include "tst_file_sharing.moc"
