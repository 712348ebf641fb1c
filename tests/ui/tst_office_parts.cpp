#include "app/services.h"
#include "app/settings/settings.h"
#include "app/staff/staff.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/dialogs/organisation_section.h"
#include "ui/look/style.h"
#include "ui/session/idle_watch.h"
#include "ui/session/saved_watch.h"
#include "ui/session/server_page.h"
#include "ui/session/sign_in_page.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/passphrase_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

/// The parts of an office that can be tried without one: forms, the watch over idleness, what was saved.
class TestOfficeParts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void leavesEachFieldOfACardItsHeight()
    {
        ServerPage page;
        page.resize(1000, 700);
        page.show();

        const auto fields = page.findChildren<QLineEdit *>();
        QVERIFY(fields.size() >= 2);
        for (const QLineEdit *field : fields)
            QCOMPARE(field->height(), page.findChild<PassphraseField *>()->height());
    }

    void saysThatCapsLockIsOn()
    {
        SignInPage page(QStringLiteral("klanten.kluis"), QStringLiteral("jan"), SignInPage::Reason::Locked,
            SignInPage::Help::CodeAndRecoveryKey);
        auto *field = page.findChild<PassphraseField *>();
        const QString warning = QStringLiteral("Caps Lock is on.");

        QTest::keyClick(field, 'V', Qt::ShiftModifier);
        QVERIFY(field->accessibleDescription().isEmpty());
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_V, QStringLiteral("V"), Qt::NoModifier);
        QCOMPARE(field->accessibleDescription(), warning);
        QTest::keyClick(field, Qt::Key_CapsLock);
        QVERIFY(field->accessibleDescription().isEmpty());
    }

    void keepsWhoTheOrganisationIsFieldByField()
    {
        const auto house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(house);
        OrganisationSection section(house->services(), house->founder());
        section.show();
        const auto field = [&](const char *label) {
            return tests::byName<QLineEdit>(section, QString::fromLatin1(label));
        };
        const auto leave = [](QLineEdit *input, const QString &text) {
            input->setText(text);
            emit input->editingFinished();
        };
        const auto kept = [&] {
            return *house->services().settings().organisation(house->founder()).result();
        };
        QTRY_VERIFY(field("Name of the organisation") && field("Name of the organisation")->isEnabled());

        leave(field("Name of the organisation"), QStringLiteral("  Voorbeeld   B.V. "));
        leave(field("Where consent is taken back"), QStringLiteral("afmelden@voorbeeld.example"));
        QLineEdit *kvk = field("KvK number");
        leave(kvk, QStringLiteral("twaalf"));

        QVERIFY(kvk->accessibleDescription().contains(QStringLiteral("KvK number")));
        QCOMPARE(field("Where consent is taken back")->text(),
            QStringLiteral("mailto:afmelden@voorbeeld.example"));
        QTRY_COMPARE(kept().withdrawal, QStringLiteral("mailto:afmelden@voorbeeld.example"));
        QCOMPARE(kept().name, QStringLiteral("Voorbeeld B.V."));
        QCOMPARE(kept().kvkNumber, QString());
        leave(kvk, QStringLiteral("12345678"));
        QVERIFY(kvk->accessibleDescription().isEmpty());
        QTRY_COMPARE(kept().kvkNumber, QStringLiteral("12345678"));
    }

    void saysWhatBecameOfAChange()
    {
        StatusBar bar;
        ChangeFeed feed;
        const SavedWatch watch(feed, &bar);
        const auto says = [&bar](const QString &words) {
            const auto items = bar.findChildren<QToolButton *>();
            return std::any_of(items.begin(), items.end(), [&](const QToolButton *item) {
                return item->isVisibleTo(&bar) && item->text().startsWith(words);
            });
        };
        const auto change = [&feed](ChangeFeed::Written what) {
            emit feed.writing();
            emit feed.written(what);
        };
        const QString failed = QStringLiteral("The last change was not saved");
        QVERIFY(says(QStringLiteral("All saved")));

        emit feed.writing();
        QVERIFY(says(QStringLiteral("Saving")));
        emit feed.written(ChangeFeed::Written::Failed);
        QVERIFY(says(failed));
        change(ChangeFeed::Written::Refused);
        QVERIFY(says(failed));
        change(ChangeFeed::Written::Saved);
        QVERIFY(says(QStringLiteral("All saved ") +
            QLocale().toString(QTime::currentTime(), QLocale::ShortFormat).left(2)));
    }

    void tellsOfEachChangeWhatCameOfIt()
    {
        const auto house = tests::OpenHouse::open(Backend::Embedded);
        const Confirmation confirmation = house->confirm(house->founder());
        QList<ChangeFeed::Written> came;
        connect(&house->services().feed(), &ChangeFeed::written, this,
            [&came](ChangeFeed::Written what) { came.append(what); });

        house->services().staff().add(house->founder(), confirmation, {.name = QStringLiteral("jan")});
        QTRY_COMPARE(came, QList{ChangeFeed::Written::Saved});
        house->services().staff().add(house->founder(), confirmation, {.name = QStringLiteral("jan")});
        QTRY_COMPARE(came, (QList{ChangeFeed::Written::Saved, ChangeFeed::Written::Refused}));
    }

    void countsTheLastHalfMinuteDownBeforeItLocks()
    {
        IdleWatch watch;
        QSignalSpy closing(&watch, &IdleWatch::closing);
        QSignalSpy revived(&watch, &IdleWatch::revived);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        const auto runs = [&watch](const char *timer) {
            QMetaObject::invokeMethod(watch.findChild<QTimer *>(QString::fromLatin1(timer)), "timeout");
        };
        watch.start();

        runs("calm");
        runs("last");
        QCOMPARE(closing.takeFirst().constFirst().toInt(), 30);
        QCOMPARE(closing.takeFirst().constFirst().toInt(), 29);
        QWidget somebody;
        QTest::keyClick(&somebody, Qt::Key_Shift);
        QCOMPARE(revived.size(), 1);
        QCOMPARE(idle.size(), 0);

        runs("calm");
        for (int second = 0; second < 30; ++second)
            runs("last");
        QCOMPARE(idle.size(), 1);
    }
};

QTEST_MAIN(TestOfficeParts)

#include "tst_office_parts.moc"
