#include "import_desk.h"

using tests::ImportDesk;

class TestImportPage final
    : public QObject
    , tests::ImportPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init() { QVERIFY(setUp()); }
    void cleanup() { tearDown(); }

    void takesAFileInFromItsFirstLineToThePeople()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.describe(people()));
        QVERIFY(desk.press(u"Next"_s));

        QVERIFY(desk.press(u"Import"_s));

        QVERIFY(QTest::qWaitFor([&] { return desk.shows(u"2 people added"_s); }));
        QCOMPARE(stored(), 2);
        QVERIFY(desk.spoken<QPushButton>(u"Take this import back…"_s));
    }

    void marksThreeColumnsThatANewsletterDoesNotNeed()
    {
        ImportDesk desk(*m_house);

        QVERIFY(desk.describe(
            file(u"naam;e-mail;geboortedatum;geslacht;ip-adres\nAnna Voorbeeld;anna@voorbeeld.example;"
                 "01-02-1980;v;192.0.2.1\n"_s),
            u"Newsletter"_s));

        QTRY_COMPARE(desk.marked(), QStringList(3, u"Not needed, left out"_s));
        m_languages.speak(QLocale::Dutch);
        QTRY_COMPARE(desk.marked().count(u"Not needed, left out"_s), 0);
        QCOMPARE(desk.marked().size(), 3);
    }

    void refusesToGoOnWithoutAColumnThatNamesPeople()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.describe(file(u"e-mail;telefoon\nanna@voorbeeld.example;0201234567\n"_s)));

        QVERIFY(desk.press(u"Next"_s));

        QVERIFY(desk.spoken<QComboBox>(u"e-mail is"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Import"_s));
    }

    void beginsWithAFileThatIsDroppedOnAnyStep()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.describe(people()));
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file(u"naam\nBea\n"_s))});

        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.page, &enter);
        QDropEvent drop({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.page, &drop);

        QTRY_VERIFY(desk.spoken<QPushButton>(u"Another file…"_s));
        QTRY_VERIFY(desk.shows(u"list-2.csv"_s));
    }

    void followsTheOtherPagesOnlyUntilAFileIsChosen()
    {
        ImportDesk desk(*m_house);
        const auto shown = [&] {
            return static_cast<FilingSystem>(
                desk.spoken<QComboBox>(u"Filing system"_s)->currentData().toInt());
        };
        QVERIFY(desk.countUp(people()));

        desk.session.setFilingSystem(FilingSystem::Employees);

        QVERIFY(desk.press(u"Import"_s));
        QVERIFY(desk.seesIt(u"Imported"_s));
        QCOMPARE(stored(), 2);
        desk.page.openRecord(people());
        QVERIFY(desk.press(u"Next"_s));
        QCOMPARE(shown(), FilingSystem::Employees);
        desk.session.setFilingSystem(FilingSystem::Customers);
        QCOMPARE(shown(), FilingSystem::Employees);
    }

    void tellsWhatIsWrongWithAFileThatIsNotThere()
    {
        ImportDesk desk(*m_house);

        desk.page.openRecord(m_house->folder() + u"/nowhere.csv"_s);

        QTRY_VERIFY(desk.shows(u"nowhere.csv: There is no such file."_s));
        QVERIFY(!desk.shows(m_house->folder()));
        QVERIFY(!desk.spoken<QPushButton>(u"Next"_s)->isEnabled());
    }

    void leavesNothingOfAnEarlierFileWhenTheNextCannotBeRead()
    {
        ImportDesk desk(*m_house);
        desk.page.openRecord(people());
        QTRY_VERIFY(desk.spoken<QPushButton>(u"Another file…"_s));

        desk.page.openRecord(file(QString()));

        QTRY_VERIFY(desk.shows(u"list-2.csv: The file is empty."_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Another file…"_s));
        QVERIFY(desk.spoken<QPushButton>(u"Choose file…"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Next"_s)->isEnabled());
    }

    void keepsWhatWasChosenByHandWhenTheFileIsReadAnotherWay()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.describe(people()));
        choose(desk.spoken<QComboBox>(u"voornaam is"_s), u"Initials"_s);
        QVERIFY(desk.press(u"Back"_s));
        QVERIFY(desk.press(u"Back"_s));

        choose(desk.spoken<QComboBox>(u"Encoding"_s), u"Windows-1252"_s);
        QVERIFY(desk.press(u"Next"_s));
        QVERIFY(desk.press(u"Next"_s));

        QTRY_VERIFY(desk.spoken<QComboBox>(u"voornaam is"_s));
        QCOMPARE(desk.spoken<QComboBox>(u"voornaam is"_s)->currentText(), u"Initials"_s);
        QCOMPARE(desk.spoken<QComboBox>(u"achternaam is"_s)->currentText(), u"Surname"_s);
    }

    void forgetsWhatWasChosenForAnotherFile()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.describe(people()));
        choose(desk.spoken<QComboBox>(u"voornaam is"_s), u"Initials"_s);

        QVERIFY(desk.describe(people()));

        QCOMPARE(desk.spoken<QComboBox>(u"voornaam is"_s)->currentText(), u"First name"_s);
    }

    void readsTheFileInTheEncodingThatIsChosen()
    {
        ImportDesk desk(*m_house);
        desk.page.openRecord(file(u"naam\nZoë\n"_s));
        QTRY_VERIFY(desk.spoken<QTableView>(u"The first rows of the file"_s));
        const auto cell = [&] {
            const auto *model = desk.spoken<QTableView>(u"The first rows of the file"_s)->model();
            return model->index(0, 0).data().toString();
        };
        QCOMPARE(cell(), u"Zoë"_s);

        choose(desk.spoken<QComboBox>(u"Encoding"_s), u"Windows-1252"_s);

        QTRY_COMPARE(cell(), u"ZoÃ«"_s);
    }

    void asksForTheEncodingOfATornFile()
    {
        ImportDesk desk(*m_house);
        const QString path = file(u"naam\nZoë\nRene\n"_s);
        QFile torn(path);
        QVERIFY(torn.open(QIODevice::ReadWrite));
        QByteArray bytes = torn.readAll();
        bytes.replace("Rene", "Ren\xE9");
        QVERIFY(torn.resize(0) && torn.seek(0) && torn.write(bytes) == bytes.size());
        torn.close();
        desk.page.openRecord(path);

        QTRY_VERIFY(desk.shows(u"Line 3 is not in UTF-8"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Next"_s)->isEnabled());
        QCOMPARE(desk.spoken<QComboBox>(u"Encoding"_s)->currentText(), QString());
        choose(desk.spoken<QComboBox>(u"Encoding"_s), u"Windows-1252"_s);

        QTRY_VERIFY(desk.spoken<QPushButton>(u"Next"_s)->isEnabled());
        QVERIFY(!desk.shows(u"Line 3 is not in UTF-8"_s));
        QVERIFY(desk.shows(u"is read as Windows-1252"_s));
    }

    void saysThatNothingWasImportedWhenItWasStoppedInTime()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.countUp(many(20'000)));
        QVERIFY(desk.press(u"Import"_s));

        QVERIFY(desk.press(u"Stop"_s));

        QVERIFY(desk.seesIt(u"Stopped. Nothing was imported."_s));
        QCOMPARE(stored(), -1);
        QVERIFY(desk.jobs.isEmpty());
        QVERIFY(desk.spoken<QPushButton>(u"Import"_s)->isEnabled());
        m_languages.speak(QLocale::Dutch);
        QTRY_VERIFY(!desk.shows(u"Stopped."_s));
    }

    void saysWhatWasImportedWhenTheStopCameTooLate()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.countUp(people()));
        bool isPressed = false;
        // Told from the database thread between the commit and the answer; it waits until the button was
        // pressed.
        connect(
            &m_house->services().feed(), &ChangeFeed::everythingChanged, &desk.page,
            [&] {
                QMetaObject::invokeMethod(
                    &desk.page, [&] { isPressed = desk.press(u"Stop"_s); }, Qt::BlockingQueuedConnection);
            },
            Qt::DirectConnection);

        QVERIFY(desk.press(u"Import"_s));

        QVERIFY(desk.seesIt(u"2 people added"_s));
        QVERIFY(isPressed);
        QVERIFY(!desk.shows(u"Stopped."_s));
        QCOMPARE(stored(), 2);
    }

    void goesOnUnderItsJobWhenThePageIsGone()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.countUp(people()));
        QString outcome;
        connect(&desk.jobs, &JobList::jobRemoved, this, [&](const Job *job) { outcome = job->outcome(); });

        QVERIFY(desk.press(u"Import"_s));
        QCOMPARE(desk.jobs.jobs().size(), 1);
        desk.own.reset();

        QTRY_VERIFY(desk.jobs.isEmpty());
        QCOMPARE(stored(), 2);
        QCOMPARE(outcome, u"2 people imported"_s);
    }

    void landsNothingWhenEverythingGoesAway()
    {
        {
            ImportDesk desk(*m_house);
            QVERIFY(desk.countUp(many(20'000)));
            desk.jobs.disconnect(&desk.page);
            desk.page.disconnect(&desk.jobs);
            QVERIFY(desk.press(u"Import"_s));
        }

        // Asked on the same line as the import, so answered after it.
        QVERIFY(!m_house->services()
                     .imports()
                     .undo(m_house->founder(), FilingSystem::Customers, Id<ImportBatch>(99))
                     .result());
        QCOMPARE(stored(), -1);
    }

    void speaksTheOtherLanguageOnEveryStep()
    {
        ImportDesk desk(*m_house);
        const auto untranslated = [&] {
            const QStringList english = desk.words();
            m_languages.speak(QLocale::Dutch);
            QCoreApplication::processEvents();
            QStringList same = desk.words();
            m_languages.speak(QLocale::English);
            same.removeIf([&](const QString &words) { return !english.contains(words); });
            // What the file itself says, figures, and words that are the same in both languages.
            static const QRegularExpression own(
                u"^(voornaam|achternaam|e-mail|Anna.*|de Vries.*|anna@.*|[0-9]+|File|KB.*|.*\\.csv)$"_s);
            same.removeIf([&](const QString &words) { return own.match(words).hasMatch(); });
            return same;
        };
        QCOMPARE(untranslated().join(u'|'), QString());
        desk.page.openRecord(people());
        QTRY_VERIFY(desk.spoken<QPushButton>(u"Another file…"_s));
        QCOMPARE(untranslated().join(u'|'), QString());
        QVERIFY(desk.describe(people()));
        QCOMPARE(untranslated().join(u'|'), QString());
        QVERIFY(desk.press(u"Back"_s));
        QCOMPARE(untranslated().join(u'|'), QString());
        QVERIFY(desk.import(people()));
        QCOMPARE(untranslated().join(u'|'), QString());
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
