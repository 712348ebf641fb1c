#include "app/consent/purposes.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/import_page.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/shell/language_switch.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The page with the member who looks at it.
struct Desk
{
    explicit Desk(const tests::OpenHouse &house) : Desk(house, house.founder()) {}
    Desk(const tests::OpenHouse &house, const Permit &permit)
        : session(house.shared(), permit), own(std::make_unique<ImportPage>(session)), page(*own)
    {
        QObject::connect(&page, &Page::jobStarted, &jobs, &JobList::add);
        page.resize(1072, 720);
        page.show();
        page.refresh();
    }

    template <typename Control>
    Control *spoken(const QString &name)
    {
        return tests::byName<Control>(page, name);
    }

    bool press(const QString &name)
    {
        const auto ready = [&] {
            return spoken<QPushButton>(name) && spoken<QPushButton>(name)->isEnabled();
        };
        if (!QTest::qWaitFor(ready))
            return false;
        QTest::mouseClick(spoken<QPushButton>(name), Qt::LeftButton);
        return true;
    }

    /// To the step of the columns.
    bool describe(const QString &path, const QString &purpose = {})
    {
        page.openRecord(path);
        if (!press(u"Next"_s))
            return false;
        spoken<QLineEdit>(u"Where the data comes from"_s)->setText(u"registration form of the fair"_s);
        if (!purpose.isEmpty()) {
            const auto box = [&]() -> QCheckBox * {
                for (auto *each : page.findChildren<QCheckBox *>()) {
                    if (each->isVisible() && each->text().startsWith(purpose))
                        return each;
                }
                return nullptr;
            };
            if (!QTest::qWaitFor([&] { return box() != nullptr; }))
                return false;
            box()->setChecked(true);
        }
        return press(u"Next"_s);
    }

    QStringList marked() const
    {
        QStringList marks;
        for (const auto *mark : page.findChildren<Pill *>()) {
            if (mark->isVisible())
                marks.append(mark->text());
        }
        return marks;
    }

    bool shows(const QString &words) const
    {
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    /// Through all steps, to what the import would do.
    bool countUp(const QString &path)
    {
        return describe(path) && press(u"Next"_s) && seesIt(u"This is what the import would do"_s);
    }

    bool import(const QString &path) { return countUp(path) && press(u"Import"_s) && seesIt(u"Imported"_s); }

    bool seesIt(const QString &words)
    {
        return QTest::qWaitFor([&] { return shows(words); }, 20'000);
    }

    /// Answers the dialog that asks for a place.
    bool save(const QString &path)
    {
        const auto dialog = [&] { return page.findChild<QFileDialog *>(); };
        if (!QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }))
            return false;
        dialog()->selectFile(path);
        QMetaObject::invokeMethod(dialog(), "accept");
        return QTest::qWaitFor([&] { return !dialog(); });
    }

    /// Everything that can be read here: labels, buttons and the cells of tables.
    QStringList words() const
    {
        QStringList words;
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        }
        for (const auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                words.append(button->text());
        }
        return words;
    }

    Session session;
    JobList jobs;
    std::unique_ptr<ImportPage> own;
    ImportPage &page;
};

} // namespace

class TestImportPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        QVERIFY(m_house);
        QVERIFY(
            m_house->services().purposes().seedDefaults(m_house->founder(), u"Voorbeeld B.V."_s).result());
    }
    void cleanup()
    {
        m_languages.speak(QLocale::English);
        m_house.reset();
    }

    void takesAFileInFromItsFirstLineToThePeople()
    {
        Desk desk(*m_house);
        QVERIFY(desk.describe(people()));
        QVERIFY(desk.press(u"Next"_s));

        QVERIFY(desk.press(u"Import"_s));

        QVERIFY(QTest::qWaitFor([&] { return desk.shows(u"2 people added"_s); }));
        QCOMPARE(stored(), 2);
        QVERIFY(desk.spoken<QPushButton>(u"Take this import back…"_s));
    }

    void marksThreeColumnsThatANewsletterDoesNotNeed()
    {
        Desk desk(*m_house);

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
        Desk desk(*m_house);
        QVERIFY(desk.describe(file(u"e-mail;telefoon\nanna@voorbeeld.example;0201234567\n"_s)));

        QVERIFY(desk.press(u"Next"_s));

        QVERIFY(desk.spoken<QComboBox>(u"e-mail is"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Import"_s));
    }

    void beginsWithAFileThatIsDroppedOnAnyStep()
    {
        Desk desk(*m_house);
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
        Desk desk(*m_house);
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
        Desk desk(*m_house);

        desk.page.openRecord(m_house->folder() + u"/nowhere.csv"_s);

        QTRY_VERIFY(desk.shows(u"nowhere.csv: There is no such file."_s));
        QVERIFY(!desk.shows(m_house->folder()));
        QVERIFY(!desk.spoken<QPushButton>(u"Next"_s)->isEnabled());
    }

    void leavesNothingOfAnEarlierFileWhenTheNextCannotBeRead()
    {
        Desk desk(*m_house);
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
        Desk desk(*m_house);
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
        Desk desk(*m_house);
        QVERIFY(desk.describe(people()));
        choose(desk.spoken<QComboBox>(u"voornaam is"_s), u"Initials"_s);

        QVERIFY(desk.describe(people()));

        QCOMPARE(desk.spoken<QComboBox>(u"voornaam is"_s)->currentText(), u"First name"_s);
    }

    void readsTheFileInTheEncodingThatIsChosen()
    {
        Desk desk(*m_house);
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
        Desk desk(*m_house);
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
        Desk desk(*m_house);
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
        Desk desk(*m_house);
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
        Desk desk(*m_house);
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
            Desk desk(*m_house);
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

    void savesTheRowsThatAreLeftOutWithTheirReasonAndTakesThemMended()
    {
        Desk desk(*m_house);
        QVERIFY(
            desk.countUp(file(u"naam;e-mail;geboortedatum\nAnna;anna@voorbeeld.example;\n"
                              "Cora;cora@voorbeeld.example;\nBert;bert.voorbeeld.example;31-02-1980\n"_s)));
        const QString rejects = m_house->folder() + u"/left.csv"_s;

        QVERIFY(desk.press(u"Save the rows that are left out…"_s));
        QVERIFY(desk.save(rejects));
        QTRY_VERIFY(QFile::exists(rejects));
        QVERIFY(desk.seesIt(u"This is what the import would do"_s));
        QVERIFY(desk.press(u"Import"_s));
        QVERIFY(desk.seesIt(u"2 people added"_s));
        QFile left(rejects);
        QVERIFY(left.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(left.readAll());
        QVERIFY2(text.contains(u"This is no e-mail address."_s), qPrintable(text));
        text.replace(u"bert.voorbeeld"_s, u"bert@voorbeeld"_s).replace(u"31-02"_s, u"28-02"_s);

        QVERIFY(desk.import(file(text)));
        QVERIFY(desk.shows(u"added"_s));
    }

    void keepsWhatAnImportDidInViewWhenTheRowsLeftOutCannotBeSaved()
    {
        Desk desk(*m_house);
        QVERIFY(desk.import(file(u"naam;e-mail\nAnna;anna@voorbeeld.example\nCora;cora@voorbeeld.example\n"
                                 "Bert;bert\n"_s)));

        QVERIFY(desk.press(u"Save the rows that are left out…"_s));
        QVERIFY(desk.save(m_house->folder() + u"/nowhere/left.csv"_s));

        QVERIFY(desk.seesIt(u"Imported"_s));
        QVERIFY(desk.shows(u"2 people added"_s));
        QVERIFY(desk.spoken<QPushButton>(u"Take this import back…"_s));
    }

    void takesBackWhatItHasJustImported()
    {
        Desk desk(*m_house);
        QVERIFY(desk.import(people()));

        QVERIFY(desk.press(u"Take this import back…"_s));
        QVERIFY(desk.seesIt(u"2 people will be removed"_s));
        QVERIFY(desk.press(u"Take back"_s));

        QVERIFY(desk.seesIt(u"2 people removed"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Take this import back…"_s));
    }

    void takesBackAnEarlierImportFromTheList()
    {
        {
            Desk before(*m_house);
            QVERIFY(before.import(people()));
        }
        Desk desk(*m_house);
        const auto list = [&] { return desk.spoken<QTableView>(u"Earlier imports"_s); };
        QTRY_VERIFY(list() && list()->model()->rowCount() == 1);
        const auto cell = [&](int column) { return list()->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(1), u"list-1.csv"_s);
        QCOMPARE(cell(2), u"registration form of the fair"_s);
        QCOMPARE(cell(3), u"2 added"_s);
        QCOMPARE(cell(4), m_house->founder().displayName());

        QVERIFY(desk.press(u"Take back…"_s));
        QVERIFY(desk.seesIt(u"2 people will be removed"_s));
        QVERIFY(desk.press(u"Take back"_s));

        QTRY_VERIFY(cell(3).startsWith(u"Taken back on"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Take back…"_s)->isEnabled());
        QVERIFY(desk.shows(u"This import was taken back already."_s));
    }

    void locksTakingBackForWhoeverDidNotImportIt()
    {
        {
            Desk before(*m_house);
            QVERIFY(before.import(people()));
        }

        Desk desk(*m_house, m_house->member(u"ander"_s, {{Role::Steward, FilingSystem::Customers}}));

        QTRY_VERIFY(desk.marked().contains(u"Locked"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Take back…"_s)->isEnabled());
        QVERIFY(desk.shows(u"Only whoever imported it"_s));
    }

    void letsAnOfficerTakeBackWhoMayNotImport()
    {
        {
            Desk before(*m_house);
            QVERIFY(before.import(people()));
        }

        Desk desk(*m_house, m_house->member(u"fg"_s, {{Role::Officer, FilingSystem::Customers}}));

        QTRY_VERIFY(desk.spoken<QPushButton>(u"Take back…"_s));
        QTRY_VERIFY(desk.spoken<QPushButton>(u"Take back…"_s)->isEnabled());
        QVERIFY(!desk.spoken<QPushButton>(u"Choose file…"_s));
    }

    void leavesAndListsWhatDiffersWhenAFileComesAgain()
    {
        Desk desk(*m_house);
        QVERIFY(desk.import(file(u"klantnr;naam;functie;e-mail\nK1;Anna;Bakker;anna@voorbeeld.example\n"
                                 "K2;Bert;Kok;bert@voorbeeld.example\n"_s)));
        QVERIFY(desk.describe(file(u"klantnr;naam;functie;e-mail\nK1;Anna;Slager;\n"_s)));
        choose(desk.spoken<QComboBox>(u"Where functie differs"_s), u"Leave and list"_s);
        QVERIFY(desk.press(u"Next"_s));
        QVERIFY(desk.seesIt(u"left alone"_s));

        desk.spoken<QCheckBox>(u"List who is in our file but not in this one"_s)->click();

        QVERIFY(desk.seesIt(u"not in this file"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Import"_s)->isEnabled());
    }

    void speaksTheOtherLanguageOnEveryStep()
    {
        Desk desk(*m_house);
        const auto untranslated = [&] {
            const QStringList english = desk.words();
            m_languages.speak(QLocale::Dutch);
            QTest::qWait(0);
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

private:
    QString file(const QString &text)
    {
        const QString path = m_house->folder() + u"/list-%1.csv"_s.arg(++m_files);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(text.toUtf8());
        return path;
    }

    QString many(int rows)
    {
        QString text = u"klantnr;achternaam;e-mail\n"_s;
        for (int i = 0; i < rows; ++i)
            text += u"K%1;Jansen%1;jansen%1@voorbeeld.example\n"_s.arg(i);
        return file(text);
    }

    /// Chooses as somebody does who clicks.
    static void choose(QComboBox *box, const QString &words)
    {
        QVERIFY(box);
        const int row = box->findText(words);
        QVERIFY2(row >= 0, qPrintable(words));
        box->setCurrentIndex(row);
        emit box->activated(row);
    }

    QString people()
    {
        m_files = 0;
        return file(u"voornaam;achternaam;e-mail\nAnna;de Vries;anna@voorbeeld.example\n"
                    "Bert;Jansen;bert@voorbeeld.example\n"_s);
    }

    int stored() const
    {
        const auto batches =
            m_house->services().imports().list(m_house->founder(), FilingSystem::Customers).result();
        return batches && batches->size() == 1 ? static_cast<int>(batches->first().imported) : -1;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    LanguageSwitch m_languages;
    int m_files = 0;
};

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
