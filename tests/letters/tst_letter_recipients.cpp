#include "app/documents/letter_writing.h"
#include "app/letters/letters.h"
#include "services/notice_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What letters say of those who hold the data, of the end of a restriction, and of how somebody shows who
/// they are: by all that is known, and not by what one list says.
class TestLetterRecipients final
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

    void namesEverybodyDownTheChainToWhoAsksJustThat()
    {
        const Id<Request> id = opened(Request::Type::Recipients);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, u"two-facts"_s).result());

        const QString html =
            letterOf(id, {.kind = LetterKind{LetterAct::Granted, Request::Type::Recipients}});

        for (const QString &said :
            {u"Handelspartner"_s, u"Boekhouder"_s, u"Rekencentrum (via Postduif &gt; Mailserver)"_s})
            QVERIFY2(html.contains(said), qPrintable(html));
        QVERIFY(!html.contains(u"Belbureau"_s));
    }

    void foreseesWhoWouldBeToldAndNobodyElse()
    {
        const Id<Request> id = prepared(Request::Type::Rectification,
            {.corrections = {
                 {u"email"_s, tests::marker + u"@voorbeeld.example"_s, u"nieuw@voorbeeld.example"_s}}});
        const QStringList roads = recipientsOf(id);
        QVERIFY(!roads.isEmpty());

        const QString html = letterOf(
            id, {.kind = LetterKind{LetterAct::Granted, Request::Type::Rectification}, .isDraft = true});

        // The printer was handed addresses alone, and the archive keeps names.
        QVERIFY2(html.contains(u"Noordzeekabel: hoort dit van ons."_s), qPrintable(html));
        QVERIFY(html.contains(u"Handelspartner: hoort dit van ons."_s));
        QVERIFY(!html.contains(u"Drukker"_s) && !html.contains(u"Kluisarchief"_s));
    }

    void saysThatNobodyMustBeToldWhereNobodyHasWhatChanges()
    {
        const Id<Request> id =
            prepared(Request::Type::Rectification, {.corrections = {{u"birth-date"_s, {}, u"1980-02-01"_s}}});
        QVERIFY(recipientsOf(id).isEmpty());

        const QString html = letterOf(
            id, {.kind = LetterKind{LetterAct::Granted, Request::Type::Rectification}, .isDraft = true});

        QVERIFY2(html.contains(u"Er is niemand aan wie wij dit moeten vertellen."_s), qPrintable(html));
        QVERIFY(!html.contains(u"aan niemand gegeven"_s));
    }

    void asksForAsMuchAsIsNeededByWhatIsHeld()
    {
        const Id<Request> id = opened(Request::Type::Access);
        const LetterOrder order{.kind = LetterKind{LetterAct::IdentityQuestion}, .reason = u"ander adres"_s};
        QVERIFY(letterOf(id, order).contains(u"Noem daarin iets dat alleen u en wij weten"_s));
        QVERIFY(
            contacts()
                .addFact(founder(), customers,
                    {.kind = RelationFactKind::InvoiceIssued, .on = QDate(2026, 6, 1), .contact = m_contact})
                .result());

        QVERIFY(letterOf(id, order).contains(u"Kom bij ons langs met een identiteitsbewijs"_s));
    }

    void tellsOfTheRestrictionThatEndsAndNeverThatOneBegins()
    {
        const Id<Request> limit = *requests()
                                       .open(founder(), customers,
                                           {.type = Request::Type::Restriction,
                                               .contact = m_contact,
                                               .receivedOn = QDate(2026, 11, 1),
                                               .aim = {.ground = RestrictionGround::Contested}})
                                       .result();
        QVERIFY(requests().verifyIdentity(founder(), customers, limit, u"two-facts"_s).result());
        QVERIFY(requests().doAtOnce(founder(), customers, limit, std::nullopt).result());
        m_now.micros += 10 * Instant::day;
        const auto end =
            requests().proposeLifting(founder(), customers, limit, m_now.toLocal().date()).result();
        QVERIFY2(end, end ? "" : qPrintable(end.error().what));

        const auto open = letters().gather(founder(), customers, *end, {.reason = u"het klopt"_s}).result();
        QVERIFY2(open, open ? "" : qPrintable(open.error().what));
        QVERIFY(!writtenLetter(*open)); // nobody said on which day
        QVERIFY(approve(*m_approver, *end));
        m_now.micros += Instant::day;
        QVERIFY(executed(*end));
        const QString html = letterOf(*end, {.reason = u"het klopt"_s});

        QVERIFY2(
            html.contains(u"Op 1 november 2026 ontvingen wij uw verzoek om beperking"_s), qPrintable(html));
        QVERIFY2(html.contains(u"Dat verandert op 13 november 2026."_s), qPrintable(html));
        const auto wrong = letters()
                               .gather(founder(), customers, *end,
                                   {.kind = LetterKind{LetterAct::Granted, Request::Type::Restriction}})
                               .result();
        QCOMPARE(wrong.error().what, u"letter.other-request"_s);
    }

private:
    const Letters &letters() const { return m_house->services().letters(); }

    QString letterOf(Id<Request> id, const LetterOrder &order) const
    {
        const auto material = letters().gather(founder(), customers, id, order).result();
        if (!material)
            return material.error().what;
        const auto letter = writtenLetter(*material);
        return letter ? QString::fromUtf8(letterHtml(*letter))
                      : letter.error().what + letter.error().place.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestLetterRecipients)
#include "tst_letter_recipients.moc"
