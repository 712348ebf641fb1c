#include "app/changes/change.h"
#include "app/formats/zip_writer.h"
#include "app/handovers/handover_run.h"
#include "app/staff/sign_in.h"
#include "handovers/handover_house.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// Lists leave through the gate alone, encrypted, and each leaves its record.
class TestMailingLists final
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

    void leavesOutTheFortyWhoOnlyAskedForTheBook()
    {
        const Id<Purpose> club = clubId();
        QSet<qint64> readers;
        const auto line = m_house->look();
        QVERIFY(writing(*line, [&](Connection &writer) -> Outcome {
            tests::GateCrowd crowd(writer);
            for (int i = 0; i < 999; ++i) {
                const Id<Contact> person = crowd.person(m_now);
                crowd.mailbox(person);
                if (i % 25 == 0)
                    readers.insert(person.number());
                else
                    crowd.act(person, club, Given, m_now);
            }
            return done;
        }));
        std::ignore = record(actOf(Given));

        const auto preview = lists().preview(founder(), question()).result();
        const auto list = made(order());

        QCOMPARE(readers.size(), 40);
        QCOMPARE(preview->included, 960);
        QCOMPARE(preview->excluded, 40);
        QCOMPARE(preview->reasons, (HandoverCounts{{u"never-asked"_s, 40}}));
        QSet<qint64> named;
        for (const HandoverExclusion &exclusion : preview->exclusions) {
            named.insert(exclusion.contact.number());
            QVERIFY(exclusion.name.contains(u"Proef"_s));
        }
        QCOMPARE(named, readers);
        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QCOMPARE(list->handover.included, 960);
        QCOMPARE(list->handover.reasons, preview->reasons);
        QCOMPARE(list->handover.rules, (HandoverCounts{{u"TM1"_s, 960}}));
        const auto csv = zip_writer::opened(contentOf(order().path), list->passphrase);
        QVERIFY(csv);
        QCOMPARE(csv->count("@voorbeeld.example"), 960);
        QCOMPARE(counted(u"disclosure"_s), 960);
    }

    void pagesThroughWhoIsLeftOut()
    {
        const Id<Contact> withdrawn = added(u"Berg"_s);
        std::ignore = consents().record(founder(), customers, withdrawn, actOf(Withdrawn)).result();

        const auto second = lists().preview(founder(), question(), {.from = 1, .count = 1}).result();
        const auto ofReason =
            lists().preview(founder(), question(), {.reason = GateReason::Withdrawn}).result();

        QCOMPARE(second->excluded, 2);
        QCOMPARE(second->exclusions.size(), 1);
        QCOMPARE(second->exclusions.first().contact, withdrawn);
        QCOMPARE(ofReason->exclusions.size(), 1);
        QCOMPARE(ofReason->exclusions.first().name, u"Berg, J. van"_s);
        QCOMPARE(ofReason->exclusions.first().rule, GateRule::TM13);
    }

    void encryptsWhatLeavesAndTellsThePassphraseOnce()
    {
        std::ignore = record(actOf(Given));
        HandoverOrder wanted = order();
        wanted.letter = {.path = out(u"brief.eml"_s), .subject = u"Lijst"_s, .text = u"Met 7-Zip."_s};

        const auto list = made(wanted);

        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QVERIFY(list->passphrase.utf8().size() >= 24);
        const QByteArray handed = contentOf(wanted.path);
        const QByteArray letter = contentOf(wanted.letter.path);
        for (const QByteArray &bytes : {handed, letter, QByteArray::fromBase64(letter)}) {
            for (const char *plain : {"jan@voorbeeld.example", "Dam", "Geachte J. van Dam"})
                QVERIFY2(!bytes.contains(plain) && !bytes.contains(QByteArray(plain).toBase64()), plain);
            QVERIFY(!bytes.contains(list->passphrase.utf8()));
        }
        QVERIFY(letter.startsWith("X-Unsent: 1\r\n"));
        QVERIFY(letter.contains(handed.toBase64().left(76)));
        const auto opened = zip_writer::opened(handed, list->passphrase);
        QVERIFY(opened && opened->contains("jan@voorbeeld.example;Jan;van Dam;Geachte J. van Dam,"));
        QVERIFY(!zip_writer::opened(handed, QStringLiteral("een andere wachtzin")));
        QCOMPARE(list->handover.digest, QCryptographicHash::hash(handed, QCryptographicHash::Sha256));
        for (const QString &file : {wanted.path, wanted.letter.path})
            QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(filesThere(), (QStringList{u"brief.eml"_s, u"lijst.zip"_s}));
    }

    void givesNoMoreThanThePurposeNeeds()
    {
        std::ignore = record(actOf(Given));
        std::ignore = record(actOf(Given, Channel::Phone));
        Purpose bare = tests::clubPurpose();
        bare.key = u"bare"_s;
        bare.categories = {DataCategory::ContactDetails};
        QVERIFY(purposes().add(founder(), bare).result());
        QVERIFY(receivesFor(bare.key));
        ConsentDraft toBare = actOf(Given);
        toBare.purposeKey = bare.key;
        std::ignore = record(toBare);

        HandoverOrder calls = plainOrder();
        calls.question.channel = Channel::Phone;
        QVERIFY(made(calls));
        const QByteArray callList = contentOf(calls.path);
        HandoverOrder mail = plainOrder();
        mail.question.purposeKey = bare.key;
        QVERIFY(made(mail));
        const QByteArray mailList = contentOf(mail.path);

        QVERIFY2(callList.contains("\"'+31612345678\";Jan;van Dam"), callList.constData());
        QVERIFY(!callList.contains('@') && !callList.contains("Kerkstraat"));
        QCOMPARE(mailList,
            QByteArray("\xEF\xBB\xBF"
                       "email\r\njan@voorbeeld.example\r\n"));
    }

    void recordsWhatEachPersonWasHandedWith()
    {
        std::ignore = record(actOf(Given));

        const auto list = made(order());

        QVERIFY(list);
        const auto handed = disclosures(m_person);
        QCOMPARE(handed.size(), 1);
        QCOMPARE(handed.first().recipient, u"Postduif BV"_s);
        QCOMPARE(handed.first().purpose, clubId());
        QCOMPARE(keysOf(handed.first().fields), u"email given_name surname salutation"_s);
        QCOMPARE(handed.first().channel, std::optional(Channel::Email));
        QCOMPARE(handed.first().happenedAt, m_now);
        QCOMPARE(handed.first().handoverRef, list->handover.ref);
        const auto all = lists().made(founder(), customers).result();
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first(), list->handover);
        const AuditEntry entry = newestEntry(u"handover.make"_s);
        QCOMPARE(entry.objectRef, list->handover.ref);
        QCOMPARE(entry.detail[u"included"_s].toInt(), 1);
        const QByteArray told = QJsonDocument(entry.detail).toJson();
        QVERIFY(!told.contains("Dam") && !told.contains("voorbeeld") && !told.contains("Postduif"));
    }

    void leavesNothingWhereTheDiskFails()
    {
        std::ignore = record(actOf(Given));
        HandoverOrder nowhere = order();
        nowhere.path = out(u"geen/map/lijst.zip"_s);
        HandoverOrder onFolder = order();
        onFolder.path = m_out->path();
        HandoverOrder withoutLetter = order();
        withoutLetter.letter.path = out(u"geen/map/brief.eml"_s);

        for (const HandoverOrder &each : {nowhere, onFolder, withoutLetter}) {
            const auto list = made(each);
            QVERIFY(!list);
            QCOMPARE(list.error().what, u"handover.not-written"_s);
            QCOMPARE(list.error().failure, Failure::Unavailable);
        }
        nothingIsLeft();
    }

    void leavesNothingWhereTheRecordFails()
    {
        std::ignore = record(actOf(Given));
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", u"ALTER TABLE disclosure RENAME TO hidden"_s).run());

        QVERIFY(!made(order()));

        QVERIFY(Sql(*line, "test", u"ALTER TABLE hidden RENAME TO disclosure"_s).run());
        nothingIsLeft();
    }

    void takesTheRecordBackWhereTheFileDoesNotGetIntoItsPlace()
    {
        std::ignore = record(actOf(Given));
        const HandoverOrder wanted = order();
        const auto line = m_house->look();
        ChangeFeed feed;
        // Somebody makes a folder of that name between the writing and the end.
        HandoverRun run(wanted, founder(), m_house->services().clock(),
            [&](double share) { return share < 1 || QDir().mkpath(wanted.path); });
        QVERIFY(run.prepare(*line));
        const auto made = changing(*line, founder(), m_house->services().clock(), feed,
            [&](Change &change) { return run.record(change); });
        QVERIFY2(made, qPrintable(made ? QString() : made.error().what));
        QCOMPARE(counted(u"disclosure"_s), 1);

        QCOMPARE(run.putInPlace().error().what, u"handover.not-written"_s);
        QVERIFY(changing(*line, founder(), m_house->services().clock(), feed,
            [&](Change &change) { return HandoverRun::takeBack(change, made->handover); }));

        QCOMPARE(counted(u"disclosure"_s), 0);
        QCOMPARE(counted(u"handover"_s), 0);
        QCOMPARE(newestEntry(u"handover.undone"_s).objectRef, made->handover.ref);
    }

    void stopsWithoutATrace()
    {
        std::ignore = record(actOf(Given));
        const StopRequest stop;
        stop.stop();

        const auto list = lists().make(founder(), order(), stop).result();

        QCOMPARE(list.error().failure, Failure::Cancelled);
        nothingIsLeft();
    }

    void letsNothingLeavePlainWithoutReasonNorOfEmployees()
    {
        std::ignore = record(actOf(Given));
        HandoverOrder noReason = plainOrder();
        noReason.plainReason = u"zomaar"_s;
        HandoverOrder mailed = plainOrder();
        mailed.letter.path = out(u"brief.eml"_s);
        Purpose sensitive = tests::clubPurpose();
        sensitive.key = u"sensitive"_s;
        sensitive.categories = sensitive.categories.with(DataCategory::Financial);
        QVERIFY(purposes().add(founder(), sensitive).result());
        QVERIFY(receivesFor(sensitive.key));
        HandoverOrder ofMoney = plainOrder();
        ofMoney.question.purposeKey = sensitive.key;
        Purpose work = tests::clubPurpose();
        work.key = u"work"_s;
        work.basis = LawfulBasis::Contract;
        work.appliesTo = {FilingSystem::Employees};
        QVERIFY(purposes().add(founder(), work).result());
        QVERIFY(receivesFor(work.key));
        HandoverOrder ofWorkers = plainOrder();
        ofWorkers.question.purposeKey = work.key;
        ofWorkers.question.filingSystem = FilingSystem::Employees;

        QCOMPARE(made(noReason).error().what, u"handover.plain-reason"_s);
        QCOMPARE(made(mailed).error().what, u"handover.letter-plain"_s);
        QCOMPARE(made(ofMoney).error().what, u"handover.plain-forbidden"_s);
        QCOMPARE(made(ofWorkers).error().what, u"handover.plain-forbidden"_s);
        nothingIsLeft();
        ofWorkers.isPlain = false;
        QVERIFY(made(ofWorkers));
        QVERIFY(made(plainOrder()));
        const auto all = lists().made(founder(), customers).result();
        QVERIFY(!all->first().isEncrypted);
        QCOMPARE(all->first().plainReason, u"blijft op deze computer"_s);
    }

    void guardsEveryCellThatASpreadsheetWouldRun()
    {
        ContactDraft draft = tests::draftOf(u"=HYPERLINK(\"x\")"_s);
        draft.name.infix.clear();
        const auto person = m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY2(person, qPrintable(person ? QString() : person.error().what));
        std::ignore = consents().record(founder(), customers, *person, actOf(Given)).result();

        QVERIFY(made(plainOrder()));

        const QByteArray csv = contentOf(plainOrder().path);
        QVERIFY2(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), csv.constData());
    }

    void refusesWhatMayNotBeAsked()
    {
        HandoverQuestion stranger = question();
        stranger.recipient = u"Onbekend BV"_s;
        HandoverQuestion post = question(Channel::Post);
        HandoverQuestion nothing = question();
        nothing.purposeKey = u"niets"_s;
        HandoverQuestion workers = question();
        workers.filingSystem = FilingSystem::Employees;
        const Permit viewer = m_house->member(u"kijker"_s, {{Role::Viewer, customers}});

        const auto why = [this](const HandoverQuestion &asked) {
            return lists().preview(founder(), asked).result().error().what;
        };
        QCOMPARE(why(stranger), u"processor.unknown"_s);
        QCOMPARE(why(post), u"consent.channel"_s);
        QCOMPARE(why(nothing), u"purpose"_s);
        QCOMPARE(why(workers), u"consent.filing-system"_s);
        QCOMPARE(lists().preview(viewer, question()).result().error().failure, Failure::Refused);
        QCOMPARE(lists().make(viewer, order()).result().error().failure, Failure::Refused);
        nothingIsLeft();
    }

    void exportsAllThatThePurposeNeedsOnceThePassphraseIsGivenAgain()
    {
        std::ignore = record(actOf(Given, Channel::Phone));
        HandoverOrder wanted = plainOrder(HandoverFormat::Json);
        wanted.question.recipient = u"eigen gebruik"_s;
        const Confirmation confirmation = m_house->confirm(founder());
        const Confirmation others =
            m_house->confirm(m_house->member(u"ander"_s, {{Role::Steward, customers}}));

        QCOMPARE(
            lists().exportAll(founder(), others, wanted).result().error().what, u"staff.confirm-again"_s);
        const auto all = lists().exportAll(founder(), confirmation, wanted).result();

        QVERIFY2(all, qPrintable(all ? QString() : all.error().what));
        const QJsonArray people = QJsonDocument::fromJson(contentOf(wanted.path)).array();
        QCOMPARE(people.size(), 1);
        // Only by the way that was consented to: the address is withheld.
        QCOMPARE(people[0][u"phone"_s].toString(), u"+31612345678"_s);
        QVERIFY(!people[0].toObject().contains(u"email"_s));
        QCOMPARE(people[0][u"surname"_s].toString(), u"van Dam"_s);
        QCOMPARE(disclosures(m_person).first().recipient, QString());
        // And the record says of this person what left of this person.
        QCOMPARE(keysOf(disclosures(m_person).first().fields),
            u"phone initials given_name surname organisation"_s);
        QCOMPARE(disclosures(m_person).first().channel, std::nullopt);
    }

    void makesAListOfASegment()
    {
        ContactDraft draft = tests::draftOf(u"Berg"_s);
        draft.kind = ContactKind::Prospect;
        const auto prospect = m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY(prospect);
        for (const Id<Contact> each : {m_person, *prospect})
            std::ignore = consents().record(founder(), customers, each, actOf(Given)).result();
        HandoverQuestion some = question();
        some.segment.kinds = {ContactKind::Prospect};

        const auto preview = lists().preview(founder(), some).result();

        QCOMPARE(preview->included, 1);
        QCOMPARE(preview->excluded, 0);
    }

private:
    void nothingIsLeft() const
    {
        QCOMPARE(filesThere(), QStringList());
        QCOMPARE(counted(u"handover"_s), 0);
        QCOMPARE(counted(u"disclosure"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestMailingLists)

#include "tst_mailing_lists.moc"
