#include "app/changes/change.h"
#include "app/handovers/handover_run.h"
#include "handovers/handover_house.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// What a list takes care of: what others do meanwhile, what is left lying, and who may have it.
class TestMailingListsGuarded final
    : public QObject
    , tests::HandoverFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
    }

    void cleanup()
    {
        m_house.reset();
        m_out.reset();
    }

    void asksForAChannelWhereThePassphraseIsNotTakenAgain()
    {
        std::ignore = record(actOf(Given));
        HandoverOrder everything = order();
        everything.question.channel.reset();

        const auto list = made(everything);

        QCOMPARE(list.error().failure, Failure::Invalid);
        QCOMPARE(list.error().what, u"handover.channel"_s);
        nothingIsLeft();
    }

    void goesOnlyToWhomTheRegisterNamesForIt()
    {
        std::ignore = record(actOf(Given));
        const auto why = [this](const Processor &processor) -> QString {
            const auto id = m_house->services().processors().add(founder(), processor).result();
            if (!id)
                return id.error().what;
            HandoverQuestion asked = question();
            asked.recipient = processor.name;
            const auto preview = lists().preview(founder(), asked).result();
            return preview ? QString() : preview.error().what;
        };
        const QList<DataFlow> flows = {{.purpose = clubId()}};
        const QDate today(2026, 3, 14);
        Processor one{.name = u"Zonder papier"_s, .country = u"NL"_s, .flows = flows};

        QCOMPARE(why(one), u"processor.no-agreement"_s);
        one = {.name = u"Tot gisteren"_s,
            .country = u"NL"_s,
            .agreements = {{.signedOn = QDate(2025, 1, 1), .until = today.addDays(-1)}},
            .flows = flows};
        QCOMPARE(why(one), u"processor.no-agreement"_s);
        one.name = u"Morgen pas"_s;
        one.agreements = {{.signedOn = today.addDays(1), .until = today.addDays(1)}};
        QCOMPARE(why(one), u"processor.agreement-later"_s);
        one.name = u"Vandaag nog"_s;
        one.agreements = {{.signedOn = today, .until = today}};
        QCOMPARE(why(one), QString());
        one.name = u"Voor iets anders"_s;
        one.flows.clear();
        QCOMPARE(why(one), u"processor.no-flow"_s);
        // Who decides on purposes of their own has no processing agreement with us.
        one = {.name = u"Belastingdienst"_s,
            .kind = ProcessorKind::Independent,
            .country = u"NL"_s,
            .flows = flows};
        QCOMPARE(why(one), QString());
    }

    void getsToTheDiskInTheClearOnlyOnceItIsRecorded()
    {
        std::ignore = record(actOf(Given));
        const HandoverOrder wanted = plainOrder();
        const auto line = m_house->look();
        ChangeFeed feed;
        QByteArray lying;
        HandoverRun run(wanted, founder(), m_house->services().clock(), [&](double share) {
            if (share == 1) {
                for (const QString &file : filesThere())
                    lying += contentOf(out(file));
            }
            return true;
        });
        QVERIFY(run.prepare(*line));
        const auto made = changing(*line, founder(), m_house->services().clock(), feed,
            [&](Change &change) { return run.record(change); });

        QVERIFY2(made, qPrintable(made ? QString() : made.error().what));
        QVERIFY(!lying.isEmpty());
        QVERIFY(!lying.contains("voorbeeld") && !lying.contains("Dam"));
        QVERIFY(run.putInPlace());
        QVERIFY(contentOf(wanted.path).contains("jan@voorbeeld.example"));
        QCOMPARE(made->handover.digest,
            QCryptographicHash::hash(contentOf(wanted.path), QCryptographicHash::Sha256));
        QCOMPARE(filesThere(), QStringList{u"lijst.txt"_s});
    }

    void takesAwayWhatKilledWorkLeftLying()
    {
        const QDateTime now = m_now.toUtc();
        const auto lay = [&](const QString &name, const QDateTime &writtenAt) {
            QFile file(out(name));
            return file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush() &&
                file.setFileTime(writtenAt, QFileDevice::FileModificationTime);
        };
        QVERIFY(lay(u".klantkluis-abcDEF.part"_s, now.addSecs(-2 * 3600)));
        QVERIFY(lay(u".klantkluis-younger.part"_s, now.addSecs(-2 * 3600))); // not one of ours
        QVERIFY(lay(u".klantkluis-ghIJkl.part"_s, now.addSecs(-60)));        // another desk's, at work
        std::ignore = record(actOf(Given));

        QVERIFY(made(order()));

        QCOMPARE(filesThere(),
            (QStringList{u".klantkluis-ghIJkl.part"_s, u".klantkluis-younger.part"_s, u"lijst.zip"_s}));
    }

    void keepsTheOlderFileWhereTheLetterDoesNotGetIntoItsPlace()
    {
        std::ignore = record(actOf(Given));
        HandoverOrder wanted = order();
        wanted.letter.path = out(u"brief.eml"_s);
        QFile older(wanted.path);
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("ouder") == 5);
        older.close();
        const auto line = m_house->look();
        ChangeFeed feed;
        HandoverRun run(wanted, founder(), m_house->services().clock(),
            [&](double share) { return share < 1 || QDir().mkpath(wanted.letter.path); });
        QVERIFY(run.prepare(*line));
        QVERIFY(changing(*line, founder(), m_house->services().clock(), feed,
            [&](Change &change) { return run.record(change); }));

        QCOMPARE(run.putInPlace().error().what, u"handover.not-written"_s);

        QCOMPARE(contentOf(wanted.path), QByteArray("ouder"));
    }

    void overwritesNothingThatNobodyWasAskedAbout()
    {
        std::ignore = record(actOf(Given));
        QVERIFY(made(order()));
        const QByteArray first = contentOf(order().path);
        HandoverOrder again = order();
        again.mayReplace = false;
        HandoverOrder overLetter = order();
        overLetter.path = out(u"andere.zip"_s);
        overLetter.letter.path = order().path;
        HandoverOrder same = order();
        same.letter.path = m_out->path() + u"/./lijst.zip"_s;

        QCOMPARE(made(again).error().what, u"handover.exists"_s);
        QCOMPARE(made(again).error().place, QStringList{u"lijst.zip"_s});
        QCOMPARE(made(overLetter).error().what, u"handover.exists"_s);
        QCOMPARE(made(same).error().what, u"handover.same-place"_s);
        QCOMPARE(contentOf(order().path), first);
        QCOMPARE(counted(u"handover"_s), 1);
    }

    void writesWhatMailToolsRead()
    {
        std::ignore = record(actOf(Given));
        HandoverOrder wanted = plainOrder();
        wanted.dialect = HandoverDialect::Tool;

        QVERIFY(made(wanted));

        QCOMPARE(contentOf(wanted.path),
            QByteArray("Email Address,First Name,Last Name,Salutation\r\n"
                       "jan@voorbeeld.example,Jan,van Dam,\"Geachte J. van Dam,\"\r\n"));
        HandoverOrder calls = wanted;
        calls.question.channel = Channel::Phone;
        std::ignore = record(actOf(Given, Channel::Phone));
        QVERIFY(made(calls));
        QVERIFY2(contentOf(calls.path).contains("\r\n+31612345678,Jan,"), contentOf(calls.path).constData());
    }

    void tellsTheTrailWhoLookedAtWhom()
    {
        QVERIFY(lists().preview(founder(), question()).result());
        QTRY_COMPARE(newestEntry(u"handover.preview"_s).objectRef, u"club-news/email"_s);
        const AuditEntry looked = newestEntry(u"handover.preview"_s);
        QCOMPARE(looked.detail[u"excluded"_s].toInt(), 1);
        QCOMPARE(looked.detail[u"shown"_s].toInt(), 1);
        QVERIFY(!QJsonDocument(looked.detail).toJson().contains("Dam"));

        std::ignore = record(actOf(Given));
        QVERIFY(made(order()));
        std::ignore = record(actOf(Withdrawn));
        QVERIFY(lists().openTasks(founder(), customers).result());
        QTRY_COMPARE(newestEntry(u"handover.tasks"_s).detail[u"shown"_s].toInt(), 1);
    }

private:
    void nothingIsLeft() const
    {
        QCOMPARE(filesThere(), QStringList());
        QCOMPARE(counted(u"handover"_s), 0);
        QCOMPARE(counted(u"disclosure"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestMailingListsGuarded)

#include "tst_mailing_lists_guarded.moc"
