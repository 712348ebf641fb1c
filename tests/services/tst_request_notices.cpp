#include "services/notice_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::chainHolders;
using tests::marker;

/// Whoever received somebody's data is told what becomes of it, down the whole chain (art. 19 GDPR).
class TestRequestNotices final
    : public QObject
    , private tests::NoticeDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!openWithChain(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { close(); }

    void findsTheNineWhoHoldThePerson()
    {
        const auto holders = notices().holders(founder(), customers, m_contact).result();
        QVERIFY(holders);
        QStringList roads;
        for (const Holder &holder : *holders)
            roads.append((holder.via + QStringList{holder.name}).join(u" > "_s));
        QCOMPARE(roads, chainHolders());
        const auto all = m_house->services().processors().list(founder()).result();
        QCOMPARE(all->size(), 23);
    }

    void erasesNobodyInABatchOfWhomRecipientsCouldNotBeToldAnyMore()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        const auto batch = [&] {
            return requests()
                .executeMany(
                    founder(), m_house->confirm(founder()), customers, {id}, {}, BatchLetters::WrittenAfter)
                .result();
        };

        const auto early = batch();
        QVERIFY(early && early->done.isEmpty());
        QCOMPARE(early->failed.first().second.what, u"request.notices-unwritten"_s);
        QVERIFY(early->failed.first().second.place.join(u' ').contains(u"Drukker"_s));
        QVERIFY(notices().recordMade(founder(), customers, id, {}, NoticeFormat::Pdf).result());

        const auto late = batch();
        QVERIFY(late);
        QCOMPARE(late->done, QList{id});
    }

    void erasesNobodyOfWhomRecipientsCouldNotBeToldWhereThatIsRefused()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        const auto erase = [&] {
            return requests()
                .execute(founder(), m_house->confirm(founder()), customers, id, UntoldRecipients::Refused)
                .result();
        };
        QStringList others;
        const auto all = notices().list(founder(), customers, id).result();
        for (const RequestNotice &notice : *all)
            others.append(notice.recipient);
        QVERIFY(others.removeOne(u"Drukker"_s));

        const auto early = erase();
        QVERIFY(!early);
        QCOMPARE(early.error().what, u"request.notices-unwritten"_s);
        QCOMPARE(early.error().place.join(u' ').count(u','), 8);
        // All stands as it was: they can still be written out.
        QVERIFY(contacts().find(founder(), customers, m_contact).result());
        QVERIFY(notices().draw(founder(), customers, id, {}, NoticeFormat::Pdf).result());
        QVERIFY(notices().recordMade(founder(), customers, id, others, NoticeFormat::Pdf).result());
        QCOMPARE(erase().error().place, QStringList{u"Drukker"_s});
        // Whoever was told already need not be written to.
        QVERIFY(
            notices()
                .recordSent(founder(), customers, id, {u"Drukker"_s}, QDate(2026, 11, 2), NoticeWay::Phone)
                .result());

        const auto late = erase();
        QVERIFY2(late, late ? "" : qPrintable(late.error().what));
        QVERIFY(!contacts().find(founder(), customers, m_contact).result());
    }

    void tellsTheNineOfAnErasureAndClosesAfterTheLast()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        QCOMPARE(recipientsOf(id), chainHolders());

        const auto result = executed(id);
        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->notify.size(), 9);
        QCOMPARE(recipientsOf(id), chainHolders());

        QStringList open = result->notify;
        while (!open.isEmpty()) {
            const auto early = requests().close(founder(), customers, id, QDate(2026, 11, 2)).result();
            QVERIFY(!early);
            QCOMPARE(early.error().what, u"request.notices-open"_s);
            QCOMPARE(early.error().place, QStringList{open.join(u", "_s)});
            const QString next = open.takeFirst();
            // One of them no longer exists; that is recorded as well as a confirmation.
            const auto told = next == u"Drukker"_s
                ? requests().noticeImpossible(founder(), customers, id, next, u"gone"_s).result()
                : requests().notify(founder(), customers, id, next, QDate(2026, 11, 2)).result();
            QVERIFY2(told, told ? "" : qPrintable(told.error().what));
        }
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());
        const auto all = notices().list(founder(), customers, id).result();
        for (const RequestNotice &notice : *all) {
            QVERIFY(!notice.isOpen());
            QCOMPARE(notice.obstacle, notice.recipient == u"Drukker"_s ? u"gone"_s : QString());
        }
    }

    void tellsOfACorrectionOnlyWhoHasTheField()
    {
        // Eight hold contact details or were handed the e-mail address; the book-keeper and the archive have
        // neither, and the printer was handed a postal address alone.
        const Id<Request> id = approved(
            Request::Type::Rectification, {.corrections = {{u"email"_s, {}, u"nieuw@voorbeeld.example"_s}}});
        QCOMPARE(recipientsOf(id),
            (QStringList{u"Drukker > Koerier"_s, u"Handelspartner"_s, u"Postduif"_s,
                u"Postduif > Mailserver"_s, u"Postduif > Mailserver > Rekencentrum"_s,
                u"Postduif > Mailserver > Rekencentrum > Noordzeekabel"_s}));
        QVERIFY(executed(id));

        const auto sheets = notices().draw(founder(), customers, id, {}, NoticeFormat::Pdf).result();
        QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().what));
        QCOMPARE(sheets->size(), 6);
        QCOMPARE(sheets->first().corrections.size(), 1);
        QCOMPARE(sheets->first().corrections.first().before, marker + u"@voorbeeld.example"_s);
        QCOMPARE(sheets->first().corrections.first().after, u"nieuw@voorbeeld.example"_s);
    }

    void tellsTheNineOfARestriction()
    {
        const auto holders = notices().holders(founder(), customers, m_contact).result();
        const auto all = noticesOf({.type = Request::Type::Restriction}, {}, *holders);
        QCOMPARE(all.size(), 9);
        for (const RequestNotice &notice : all) {
            QCOMPARE(notice.ask, NoticeAsk::Restrict);
            QCOMPARE(notice.categories, notice.holds);
        }
        QVERIFY(noticesOf({.type = Request::Type::Access}, {}, *holders).isEmpty());
    }

    void saysNoMoreOfThePersonThanTheyHave()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        const auto sheets = notices().draw(founder(), customers, id, {}, NoticeFormat::Csv).result();
        QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().what));
        for (const NoticeSheet &sheet : *sheets) {
            const QString who = sheet.notice.recipient;
            const bool knowsName = who == u"Postduif"_s || who == u"Boekhouder"_s ||
                who == u"Kluisarchief"_s || who == u"Drukker"_s;
            QCOMPARE(sheet.subject.name, knowsName ? u"Anna "_s + marker : QString());
            const bool knowsEmail = who != u"Boekhouder"_s && who != u"Kluisarchief"_s && who != u"Drukker"_s;
            QCOMPARE(sheet.subject.emails.isEmpty(), !knowsEmail);
            QCOMPARE(sheet.subject.address.isEmpty(),
                who == u"Boekhouder"_s || who == u"Kluisarchief"_s || who == u"Handelspartner"_s);
        }
    }

    void writesNoMessageToWhoHasNoAddressButALetter()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        const auto message = notices().draw(founder(), customers, id, {}, NoticeFormat::Eml).result();
        QVERIFY(!message);
        QCOMPARE(message.error().what, u"request.notice-address"_s);
        QCOMPARE(message.error().place, QStringList{u"Handelspartner"_s});
        QVERIFY(notices().draw(founder(), customers, id, {u"Handelspartner"_s}, NoticeFormat::Pdf).result());
        const auto others =
            notices().draw(founder(), customers, id, {u"Postduif"_s}, NoticeFormat::Eml).result();
        QVERIFY(others);
        QCOMPARE(others->first().email, u"avg@postduif.example"_s);
    }

    void writesThemFromTheApprovedProposalAndNotOnceThePersonIsGone()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QCOMPARE(whyNotDrawn(id), u"request.notices-early"_s);
        QVERIFY(approve(*m_approver, id));
        QCOMPARE(whyNotDrawn(id), QString());
        QVERIFY(executed(id));
        QCOMPARE(whyNotDrawn(id), u"request.notices-late"_s);
    }

    void keepsWhatBecameOfThemThroughTheExecution()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        QVERIFY(notices().recordMade(founder(), customers, id, {u"Postduif"_s}, NoticeFormat::Eml).result());
        QVERIFY(executed(id));
        const auto later =
            notices()
                .recordSent(founder(), customers, id, {u"Postduif"_s}, QDate(2026, 11, 3), NoticeWay::Email)
                .result();
        QCOMPARE(later.error().what, u"request.notice-sent-day"_s);
        QVERIFY(
            notices()
                .recordSent(founder(), customers, id, {u"Postduif"_s}, QDate(2026, 11, 2), NoticeWay::Email)
                .result());
        const auto all = notices().list(founder(), customers, id).result();
        for (const RequestNotice &notice : *all) {
            const bool isIt = notice.recipient == u"Postduif"_s;
            QCOMPARE(notice.madeAt.has_value(), isIt);
            QCOMPARE(notice.sentOn.isValid(), isIt);
            QCOMPARE(notice.sentBy, isIt ? NoticeWay::Email : NoticeWay::Post);
        }
    }

    void leavesNothingOfThePersonBehindWithTheNotices()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        QVERIFY(notices().draw(founder(), customers, id, {}, NoticeFormat::Pdf).result());
        QVERIFY(notices().recordMade(founder(), customers, id, {}, NoticeFormat::Pdf).result());
        QVERIFY(executed(id));
        QCOMPARE(recipientsOf(id).size(), 9);
        QVERIFY(nothingIsLeftOfTheMarker());
    }

    void refusesWhoHasNoHandInIt()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        const Permit viewer = m_house->member(u"kijker"_s, {{Role::Viewer, customers}});
        const auto drawn = notices().draw(viewer, customers, id, {}, NoticeFormat::Pdf).result();
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().failure, Failure::Refused);
        const auto stranger =
            notices().draw(founder(), customers, id, {u"Belbureau"_s}, NoticeFormat::Pdf).result();
        QCOMPARE(stranger.error().what, u"request.recipient"_s);
    }

private:
    QString whyNotDrawn(Id<Request> id) const
    {
        const auto drawn = notices().draw(founder(), customers, id, {}, NoticeFormat::Pdf).result();
        return drawn ? QString() : drawn.error().what;
    }
};

QTEST_GUILESS_MAIN(TestRequestNotices)
#include "tst_request_notices.moc"
