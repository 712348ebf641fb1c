#include "support/spoken.h"
#include "tests/tool_lists/tool_list_house.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/look/style.h"
#include "ui/pages/mailing_page.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/shell/language_switch.h"
#include "ui/shown_widgets.h"
#include "ui/widgets/key_figure_card.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;
using tests::customers;
using tests::ToolListHouse;

/// A recipient's own list, compared and put right in the window.
class TestMailingReconciling final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        m_languages.speak(QLocale::English);
    }

    void init()
    {
        m_house = ToolListHouse::open(Backend::Embedded);
        QVERIFY(m_house && m_house->takePeople(6) && m_house->giveAll(5));
        m_house->later();
        QVERIFY(m_house->record(2, ConsentAct::Withdrawn));
        open(m_house->founder());
    }

    void cleanup()
    {
        close();
        m_house.reset();
    }

    void saysWhichToolsListItIs_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("words");
        QTest::newRow("Mailchimp") << QByteArray("Email Address,OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME")
                                   << u"as a list of Mailchimp"_s;
        QTest::newRow("Brevo") << QByteArray("EMAIL,DOUBLE_OPT-IN,ADDED_TIME,EMAIL_BLOCKLISTED")
                               << u"as a list of Brevo"_s;
        QTest::newRow("HubSpot") << QByteArray("Email,Marketing contact status,Create Date,x")
                                 << u"as a list of HubSpot"_s;
        QTest::newRow("listmonk") << QByteArray("email,subscription_status,attributes,created_at")
                                  << u"as a list of listmonk"_s;
        QTest::newRow("another") << QByteArray("email;naam;plaats;x") << u"Not recognised"_s;
    }

    void saysWhichToolsListItIs()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, words);
        const QByteArray rest = header.contains(';') ? ";;;" : ",,,";
        drop(header + "\np1@zon.example" + rest + "\n");
        QTRY_VERIFY(shows(words));
    }

    void showsFiveGroupsWithTheirPeopleAndReasons()
    {
        compare(list());

        QCOMPARE(figures(),
            (QStringList{u"2 may be there"_s, u"1 must be removed"_s, u"1 missing there"_s,
                u"1 unknown to us"_s, u"1 unsubscribed there"_s}));
        QCOMPARE(rowsOf(u"may be there"_s),
            (QStringList{u"Zon1, Jan1|p1@zon.example|May be reached at this address|2"_s,
                u"Zon3, Jan3|p3@zon.example|May be reached at this address|4"_s}));
        const QStringList removed = rowsOf(u"must be removed"_s);
        QCOMPARE(removed.size(), 1);
        QVERIFY2(removed.first().startsWith(u"Zon2, Jan2|p2@zon.example|"_s) &&
                removed.first().contains(u"withdrawn"_s),
            qPrintable(removed.first()));
        QCOMPARE(rowsOf(u"missing there"_s),
            QStringList{u"Zon5, Jan5|p5@zon.example|May be reached, and is not on the list|–"_s});
        QVERIFY(rowsOf(u"unknown to us"_s).first().startsWith(u"–|wie@maan.example|Nobody in the file"_s));
        QVERIFY(rowsOf(u"unsubscribed there"_s).first().startsWith(u"Zon4, Jan4|p4@zon.example|"_s));
        QCOMPARE(m_house->count(u"SELECT COUNT(*) FROM reconciliation"_s), 0);
    }

    void putsItRightSoThatComparingAgainFindsNothing()
    {
        compare(list());
        button(u"Put right and save the file…"_s)->click();
        save(m_house->pathOf(u"weg.zip"_s));

        QTRY_VERIFY(m_page->findChild<ListPassphraseDialog *>());
        auto *dialog = m_page->findChild<ListPassphraseDialog *>();
        QVERIFY(byName<QLineEdit>(*dialog, u"Passphrase"_s)->text().size() >= 20);
        dialog->accept();
        QFile file(m_house->pathOf(u"weg.zip"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("zon.example"));
        QTRY_VERIFY(shows(u"was compared and put right"_s));
        QVERIFY(shows(u"Withdrawals recorded: 1, tasks opened: 1"_s));
        QVERIFY(!m_house->mayBeMailed(4));

        // The tool has removed what it was told to.
        compare("email,subscription_status\np1@zon.example,confirmed\np3@zon.example,confirmed\n"
                "p4@zon.example,unsubscribed\n");

        QCOMPARE(figures(),
            (QStringList{u"2 may be there"_s, u"0 must be removed"_s, u"1 missing there"_s,
                u"0 unknown to us"_s, u"0 unsubscribed there"_s}));
        QVERIFY(button(u"Put right"_s)); // no file is needed
        button(u"Put right"_s)->click();
        QTRY_VERIFY(shows(u"tasks settled: 1"_s));
    }

    void asksWhyTheFileLeavesPlain()
    {
        compare(list());
        auto *plain = byName<QCheckBox>(*m_page, u"Without encryption"_s);
        QVERIFY(plain);
        plain->setChecked(true);
        button(u"Put right and save the file…"_s)->click();

        auto *reason = byName<QLineEdit>(*m_page, u"Why without encryption"_s);
        QVERIFY(reason);
        QCOMPARE(reason->accessibleDescription(), u"Say why this file leaves without encryption."_s);
        QVERIFY(!m_page->findChild<QFileDialog *>());
    }

    void tellsWhenEachListWasComparedLast()
    {
        QVERIFY(handOver());
        m_house->later(40 * tests::aDay);
        QSignalSpy badge(m_page.get(), &Page::badgeChanged);
        m_page->refresh();
        auto *ages = [this] { return byName<QTableView>(*m_page, u"When each list was compared last"_s); }();
        QTRY_VERIFY((ages = byName<QTableView>(*m_page, u"When each list was compared last"_s)) != nullptr);
        QCOMPARE(tests::rowsIn(ages), QStringList{u"Postduif|Club news|Never|40 days|Compare again"_s});
        QTRY_COMPARE(badge.last().first().toInt(), 1);

        compare("email\np1@zon.example\n");
        button(u"Put right"_s)->click();
        QTRY_COMPARE(tests::rowsIn(ages).first().section(u'|', 3), u"0 days|Recent"_s);
        QTRY_COMPARE(badge.last().first().toInt(), 0);
    }

    void choosesTheRecipientThatTodayNames()
    {
        QVERIFY(m_house->services()
                    .processors()
                    .add(m_house->founder(), {.name = u"Aapnoot"_s, .country = u"NL"_s})
                    .result());
        close();
        open(m_house->founder(), 0);
        const auto processors = m_house->services().processors().list(m_house->founder()).result();
        const auto purposes = m_house->services().purposes().list(m_house->founder()).result();

        m_page->openRecord(QVariantList{processors->last().id.number(), purposes->first().id.number()});

        QTRY_VERIFY(byName<QComboBox>(*m_page, u"Recipient"_s) &&
            byName<QComboBox>(*m_page, u"Recipient"_s)->currentText() == u"Postduif"_s);
        QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 1);
    }

    void letsSomebodyCorrectTheColumns()
    {
        drop("wie;adres\np1@zon.example;x\n");
        QTRY_VERIFY(shows(u"Choose the column with the addresses."_s));
        QVERIFY(!button(u"Compare"_s)->isEnabled());
        auto *address = byName<QComboBox>(*m_page, u"E-mail address"_s);
        QVERIFY(address);
        pick(address, u"wie"_s);
        QVERIFY(button(u"Compare"_s)->isEnabled());
        button(u"Compare"_s)->click();

        QTRY_VERIFY(!figures().isEmpty());
        QCOMPARE(figures().first(), u"1 may be there"_s);
    }

    void saysWhatIsWrongWithAFile()
    {
        drop("");
        QTRY_VERIFY(button(u"Another file…"_s));
        QVERIFY(!button(u"Compare"_s)->isEnabled());
    }

    void leavesNobodyBehindWhenAnotherPageComes()
    {
        compare(list());
        m_page->leave();

        QVERIFY(figures().isEmpty());
        for (auto *table : m_page->findChildren<QTableView *>()) {
            for (const QString &row : tests::rowsIn(table))
                QVERIFY2(!row.contains(u"zon.example"_s), qPrintable(row));
        }
    }

    void locksPuttingRightForWhoMayNotRecordConsent()
    {
        close();
        open(m_house->member(u"fg"_s, {{Role::Officer, FilingSystem::Customers}}));
        compare(list());

        QVERIFY(!button(u"Put right and save the file…"_s)->isEnabled());
        QVERIFY(shows(u"Your role compares; whoever records consent puts the list right."_s));
    }

    void staysFluentWithThousandsOfRows()
    {
        QByteArray many = "email\n";
        for (int number = 1; number <= 12'000; ++number)
            many += "v" + QByteArray::number(number) + "@maan.example\n";
        compare(many);
        QCOMPARE(figures().at(3), QLocale().toString(12'000) + u" unknown to us"_s);

        auto *table = shownTable();
        QCOMPARE(table->model()->rowCount(), 12'000);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_PageUp);
        QVERIFY(table->currentIndex().row() > 11'000);
    }

private:
    void open(const Permit &permit, int tab = 1)
    {
        m_session = std::make_unique<Session>(m_house->shared(), permit);
        m_page = std::make_unique<MailingPage>(*m_session);
        connect(m_page.get(), &Page::jobStarted, this, [this](Job *job) { job->setParent(m_page.get()); });
        m_page->resize(1072, 900);
        m_page->show();
        m_page->refresh();
        m_page->findChild<QTabWidget *>()->setCurrentIndex(tab);
        if (tab == 1)
            QTRY_VERIFY(byName<QComboBox>(*m_page, u"Recipient"_s)->count() > 0 &&
                byName<QComboBox>(*m_page, u"Purpose"_s)->count() > 0);
    }
    void close()
    {
        m_page.reset();
        m_session.reset();
    }

    /// p1 and p3 may be there, p2 withdrew, p4 left there, p5 is missing.
    static QByteArray list()
    {
        return "email,subscription_status\np1@zon.example,confirmed\np2@zon.example,confirmed\n"
               "p3@zon.example,confirmed\np4@zon.example,unsubscribed\nwie@maan.example,confirmed\n";
    }

    /// As somebody does who drags the export into the page.
    void drop(const QByteArray &content)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_house->write(u"daar-%1.csv"_s.arg(++m_files), content))});
        QWidget *tab = byName<QComboBox>(*m_page, u"Recipient"_s);
        while (tab && !tab->acceptDrops())
            tab = tab->parentWidget();
        QVERIFY(tab);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tab, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tab, &event);
    }
    void compare(const QByteArray &content)
    {
        drop(content);
        const QString name = u"daar-%1.csv"_s.arg(m_files);
        QTRY_VERIFY(shows(name) && button(u"Compare"_s)->isEnabled());
        button(u"Compare"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!figures().isEmpty(), 60'000);
    }

    QStringList figures() const
    {
        QStringList words;
        for (const auto *card : m_page->findChildren<KeyFigureCard *>()) {
            if (card->isVisible())
                words.append(card->accessibleName());
        }
        return words;
    }
    QTableView *shownTable() const
    {
        for (auto *table : m_page->findChildren<QTableView *>()) {
            if (table->isVisible() && table->accessibleName().startsWith(u"People and reasons"_s))
                return table;
        }
        return nullptr;
    }
    /// What stands behind a figure once it is chosen.
    QStringList rowsOf(const QString &group) const
    {
        for (auto *card : m_page->findChildren<KeyFigureCard *>()) {
            if (card->isVisible() && card->accessibleName().endsWith(group))
                card->click();
        }
        return shownTable() ? tests::rowsIn(shownTable()) : QStringList();
    }

    bool shows(const QString &text) const { return tests::shows(*m_page, text); }
    QPushButton *button(const QString &text) const { return tests::shownButton(*m_page, text); }
    static void pick(QComboBox *box, const QString &words)
    {
        const int row = box->findText(words);
        QVERIFY2(row >= 0, qPrintable(words));
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
    void save(const QString &path) const
    {
        QTRY_VERIFY(m_page->findChild<QFileDialog *>());
        auto *dialog = m_page->findChild<QFileDialog *>();
        emit dialog->fileSelected(path);
        dialog->close();
    }
    bool handOver() const
    {
        const HandoverOrder order{.question = {.purposeKey = u"club-news"_s, .recipient = u"Postduif"_s},
            .path = m_house->pathOf(u"lijst.zip"_s)};
        return bool(m_house->services().mailingLists().make(m_house->founder(), order).result());
    }

    LanguageSwitch m_languages;
    std::unique_ptr<ToolListHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MailingPage> m_page;
    int m_files = 0;
};

QTEST_MAIN(TestMailingReconciling)

#include "tst_mailing_reconciling.moc"
