#include "import_desk.h"
#include "ui/dialogs/list_passphrase_dialog.h"

using tests::ImportDesk;

/// What comes after an import: rows to mend, taking it back, the same people again.
class TestImportPageAfter final
    : public QObject
    , tests::ImportPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init() { QVERIFY(setUp()); }
    void cleanup() { tearDown(); }

    void savesTheRowsThatAreLeftOutWithTheirReasonAndTakesThemMended()
    {
        ImportDesk desk(*m_house);
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

    void packsTheRowsThatAreLeftOutWhereNothingElseIsSaid()
    {
        ImportDesk desk(*m_house);
        QVERIFY(desk.countUp(file(u"naam;e-mail\nAnna;anna@voorbeeld.example\nBert;bertqx\n"_s)));
        const QString package = m_house->folder() + u"/left.csv.zip"_s;

        QVERIFY(desk.press(u"Save the rows that are left out…"_s));
        QVERIFY(desk.save(package));

        QTRY_VERIFY(desk.page.findChild<ListPassphraseDialog *>());
        QFile left(package);
        QVERIFY(left.open(QIODevice::ReadOnly));
        const QByteArray content = left.readAll();
        QVERIFY(content.startsWith("PK") && !content.contains("bertqx"));
    }

    void keepsWhatAnImportDidInViewWhenTheRowsLeftOutCannotBeSaved()
    {
        ImportDesk desk(*m_house);
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
        ImportDesk desk(*m_house);
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
            ImportDesk before(*m_house);
            QVERIFY(before.import(people()));
        }
        ImportDesk desk(*m_house);
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
            ImportDesk before(*m_house);
            QVERIFY(before.import(people()));
        }

        ImportDesk desk(*m_house, m_house->member(u"ander"_s, {{Role::Steward, FilingSystem::Customers}}));

        QTRY_VERIFY(desk.marked().contains(u"Locked"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Take back…"_s)->isEnabled());
        QVERIFY(desk.shows(u"Only whoever imported it"_s));
    }

    void letsAnOfficerTakeBackWhoMayNotImport()
    {
        {
            ImportDesk before(*m_house);
            QVERIFY(before.import(people()));
        }

        ImportDesk desk(*m_house, m_house->member(u"fg"_s, {{Role::Officer, FilingSystem::Customers}}));

        QTRY_VERIFY(desk.spoken<QPushButton>(u"Take back…"_s));
        QTRY_VERIFY(desk.spoken<QPushButton>(u"Take back…"_s)->isEnabled());
        QVERIFY(!desk.spoken<QPushButton>(u"Choose file…"_s));
    }

    void leavesAndListsWhatDiffersWhenAFileComesAgain()
    {
        ImportDesk desk(*m_house);
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
};

QTEST_MAIN(TestImportPageAfter)
#include "tst_import_page_after.moc"
