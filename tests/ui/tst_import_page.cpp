#include "app/consent/purposes.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/import_page.h"
#include "ui/session/session.h"
#include "ui/shell/language_switch.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The page with the member who looks at it.
struct Desk
{
    explicit Desk(const tests::OpenHouse &house) : session(house.shared(), house.founder()), page(session)
    {
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

    Session session;
    ImportPage page;
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

    void tellsWhatIsWrongWithAFileThatIsNotThere()
    {
        Desk desk(*m_house);

        desk.page.openRecord(m_house->folder() + u"/nowhere.csv"_s);

        QTRY_VERIFY(desk.shows(u"There is no such file."_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Next"_s)->isEnabled());
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
