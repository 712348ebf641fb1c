#include "app/documents/letter_writing.h"
#include "app/leaving/leaving.h"
#include "app/letters/letter_noting.h"
#include "app/letters/letters.h"
#include "app/settings/settings.h"
#include "services/request_desk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::marker;

namespace {

const LetterKind receipt{LetterAct::Acknowledgement};

} // namespace

/// Templates as the organisation words them, what a letter is made of, and how it leaves.
class TestLetters final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Voorbeeld"_s},
                            {u"organisation.privacy-contact"_s, u"privacy@voorbeeld.example"_s}})
                    .result());
    }

    void cleanup() { close(); }

    void keepsEveryVersionOfATemplate()
    {
        LetterTemplate words = *letters().find(founder(), receipt, LetterLanguage::Dutch).result();
        QCOMPARE(words.version, 0);
        words.text.replace(u"Wij gaan ermee aan de slag."_s, u"Wij pakken het op."_s);

        const auto first = letters().set(founder(), words).result();
        QVERIFY2(first, first ? "" : qPrintable(first.error().what));
        const auto stale = letters().set(founder(), words).result();
        const auto back = letters().reset(founder(), receipt, LetterLanguage::Dutch).result();
        const auto again = letters().reset(founder(), receipt, LetterLanguage::Dutch).result();

        QCOMPARE(first->version, 1);
        QCOMPARE(first->changedBy, founder().staffRef());
        QVERIFY(!stale);
        QCOMPARE(stale.error().failure, Failure::ChangedMeanwhile);
        QVERIFY(back);
        QCOMPARE(back->version, 2);
        QVERIFY(back->isShipped);
        QVERIFY(!again);
        const auto old = letters().find(founder(), receipt, LetterLanguage::Dutch, 1).result();
        QVERIFY(old);
        QVERIFY(old->text.contains(u"Wij pakken het op."_s));
        const auto all = letters().templates(founder()).result();
        QVERIFY(all);
        QCOMPARE(all->size(), 74);
        QVERIFY(!letters().find(founder(), receipt, LetterLanguage::Dutch, 9).result());
    }

    void savesNoTemplateThatLacksSomething()
    {
        LetterTemplate words = *letters().find(founder(), receipt, LetterLanguage::English).result();
        const LetterTemplate good = words;
        words.text.replace(u"{{due}}"_s, u"soon"_s);
        const auto lacking = letters().set(founder(), words).result();
        words.text = good.text + u"\n{{birth-date}}"_s;
        const auto unknown = letters().set(founder(), words).result();
        words.text = good.text + u"\nBSN 111222333"_s;
        const auto number = letters().set(founder(), words).result();

        QVERIFY(!lacking && !unknown && !number);
        QCOMPARE(lacking.error().place, (QStringList{u"acknowledgement/en"_s, u"{{due}}"_s}));
        QCOMPARE(
            unknown.error().place.mid(0, 2), (QStringList{u"acknowledgement/en"_s, u"{{birth-date}}"_s}));
        QCOMPARE(number.error().what, u"text.national-number"_s);
        QCOMPARE(letters().find(founder(), receipt, LetterLanguage::English).result()->version, 0);
    }

    void letsOnlyWhoSetsUpTheFileChangeWords()
    {
        LetterTemplate words = *letters().find(*m_approver, receipt, LetterLanguage::Dutch).result();
        words.text += u"\nTot ziens."_s;

        QVERIFY(!letters().set(*m_approver, words).result());
        QVERIFY(!letters().reset(*m_approver, receipt, LetterLanguage::Dutch).result());
    }

    void writesInThePersonsLanguageAndElseInDutch()
    {
        ContactDraft draft = other();
        draft.language = u"en"_s;
        m_contact = added(draft);
        const auto english =
            letters().gather(founder(), customers, opened(Request::Type::Access), {}).result();
        m_contact = added(other());
        const Id<Request> id = opened(Request::Type::Access);
        const auto dutch = letters().gather(founder(), customers, id, {}).result();
        const auto asked =
            letters().gather(founder(), customers, id, {.language = LetterLanguage::English}).result();

        QVERIFY(english && dutch && asked);
        QCOMPARE(english->words.language, LetterLanguage::English);
        QCOMPARE(dutch->words.language, LetterLanguage::Dutch);
        QCOMPARE(asked->words.language, LetterLanguage::English);
        QCOMPARE(dutch->words.kind, receipt);
    }

    void notesALetterThatLeftAndNotWhatItSays()
    {
        QTemporaryDir folder;
        const Id<Request> id = opened(Request::Type::Access);
        const auto material = letters().gather(founder(), customers, id, {}).result();
        QVERIFY(material);

        const auto left = leave(*material, folder.filePath(u"brief.zip"_s));

        QVERIFY2(left, left ? "" : qPrintable(left.error().what));
        QVERIFY(QFile::exists(folder.filePath(u"brief.zip"_s)));
        const auto file = requests().find(founder(), customers, id).result();
        QCOMPARE(file->steps.last().step, u"letter"_s);
        QCOMPARE(file->steps.last().remark, u"acknowledgement/nl 0"_s);
    }

    void notesNothingOfALetterThatCouldNotLeave()
    {
        QTemporaryDir folder;
        const Id<Request> id = opened(Request::Type::Access);
        const auto material = letters().gather(founder(), customers, id, {}).result();

        QVERIFY(!leave(*material, folder.filePath(u"nergens/brief.zip"_s)));

        QVERIFY(requests().find(founder(), customers, id).result()->steps.last().step != u"letter"_s);
    }

    void answersWhoWasErasedAndKeepsNothingOfThem()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));
        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QVERIFY(nothingIsLeftOfTheMarker());

        const auto unknown = letters().gather(founder(), customers, id, {}).result();
        const auto material =
            letters().gather(founder(), customers, id, {.receiver = result->receiver}).result();

        QVERIFY(!unknown);
        QCOMPARE(unknown.error().what, u"letter.no-receiver"_s);
        QVERIFY2(material, material ? "" : qPrintable(material.error().what));
        QCOMPARE(material->words.kind, (LetterKind{LetterAct::Granted, Request::Type::Erasure}));
        const auto letter = writtenLetter(*material);
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().place.join(u' ')));
        QVERIFY(letterHtml(*letter).contains(marker.toUtf8()));
        QTemporaryDir folder;
        QVERIFY(leave(*material, folder.filePath(u"brief.zip"_s)));
        QVERIFY(nothingIsLeftOfTheMarker());
    }

    void makesNoAnswerToWhatIsNotDecided()
    {
        const Id<Request> id = prepared(Request::Type::Erasure,
            {.refusal = {RefusalReason::LegalClaims}, .refusalWords = u"lopend geschil"_s});
        const LetterKind refusal{LetterAct::Refused, Request::Type::Erasure};
        const auto early = letters().gather(founder(), customers, id, {.kind = refusal}).result();
        QVERIFY(decide(*m_approver, id, Decision::Verdict::Rejected, u"deze klant zeurt altijd"_s));
        const auto rejected = letters().gather(founder(), customers, id, {.kind = refusal}).result();
        QVERIFY(requests()
                    .propose(founder(), customers, id,
                        {.refusal = {RefusalReason::LegalClaims}, .refusalWords = u"lopend geschil"_s})
                    .result());
        QVERIFY(approve(*m_approver, id));
        const auto now = letters().gather(founder(), customers, id, {.kind = refusal}).result();

        QVERIFY(!early);
        QCOMPARE(early.error().what, u"letter.not-yet"_s);
        QVERIFY(!rejected);
        QVERIFY2(now, now ? "" : qPrintable(now.error().what));
        const QByteArray html = letterHtml(*writtenLetter(*now));
        QVERIFY2(html.contains("lopend geschil") && !html.contains("zeurt"), html.constData());
    }

    void showsAnApproverTheAnswerThatWouldBeGiven()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        const LetterKind answer{LetterAct::Granted, Request::Type::Erasure};

        const auto early = letters().gather(*m_approver, customers, id, {.kind = answer}).result();
        const auto draft =
            letters().gather(*m_approver, customers, id, {.kind = answer, .isDraft = true}).result();

        QVERIFY(!early);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().what));
        const QByteArray html = letterHtml(*writtenLetter(*draft));
        QVERIFY2(html.contains("Wij doen wat u vraagt.") && html.contains("Gewist: "), html.constData());
        QVERIFY(!requests().find(founder(), customers, id).result()->request.executedAt);
    }

    void showsAnApproverWhatLeavesWordForWord()
    {
        const Id<Request> id = approved(Request::Type::Rectification, {.statement = u"ik woon daar niet"_s});
        const LetterKind answer{LetterAct::PartlyGranted, Request::Type::Rectification};
        const auto draft =
            letters().gather(*m_approver, customers, id, {.kind = answer, .isDraft = true}).result();
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().what));

        QVERIFY(execute(id));
        const auto leaves = letters().gather(founder(), customers, id, {}).result();

        QVERIFY2(leaves, leaves ? "" : qPrintable(leaves.error().what));
        QCOMPARE(leaves->words.kind, answer);
        const auto letter = writtenLetter(*leaves);
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().place.join(u' ')));
        QCOMPARE(letterHtml(*writtenLetter(*draft)), letterHtml(*letter));
        // It restricts, and so it can be told that this ends.
        const LetterKind end{LetterAct::RestrictionLifting};
        QVERIFY(letters().gather(founder(), customers, id, {.kind = end, .reason = u"het klopt"_s}).result());
    }

    /// A customer of a webshop whose invoice the law keeps for seven years, from the letter to the answer.
    void tellsWhatOfAnInvoiceStaysUntilWhenAndThatTheRestIsGone()
    {
        ContactDraft draft = person();
        draft.points.append({.kind = ContactPoint::Kind::Phone, .value = u"06 12345678"_s});
        draft.addresses = {
            {.street = u"Kerkstraat"_s, .houseNumber = u"4"_s, .postcode = u"1234 AB"_s, .city = u"Ede"_s}};
        draft.provenance.collectedOn = QDate(2023, 1, 5);
        draft.facts = {
            {.kind = RelationFactKind::InvoiceIssued, .on = QDate(2024, 3, 14), .source = u"boekhouding"_s},
            {.kind = RelationFactKind::RelationEnded, .on = QDate(2024, 6, 30), .source = u"boekhouding"_s}};
        m_contact = added(draft);
        QVERIFY(m_contact.isStored());
        const Id<Request> id = approved(Request::Type::Erasure, {});
        const auto result = execute(id);
        QVERIFY2(result, result ? "" : qPrintable(result.error().what));

        const auto left = contacts().find(founder(), customers, m_contact).result();
        QVERIFY(left);
        QCOMPARE(left->contact.surname, marker);
        QVERIFY(left->contact.restrictedAt.has_value());
        QCOMPARE(left->addresses.size(), 1);
        QVERIFY(left->points.isEmpty() && left->notes.isEmpty());
        const auto material =
            letters().gather(founder(), customers, id, {.receiver = result->receiver}).result();
        QVERIFY2(material, material ? "" : qPrintable(material.error().what));
        QCOMPARE(material->words.kind, (LetterKind{LetterAct::PartlyGranted, Request::Type::Erasure}));
        const auto letter = writtenLetter(*material);
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().place.join(u' ')));
        const QByteArray html = letterHtml(*letter);
        for (const char *said :
            {"Wij doen een deel van wat u vraagt.", "Gewist: ", "tot en met 31 december 2031",
                "artikel 17 lid 3 onder b AVG", "Autoriteit Persoonsgegevens"})
            QVERIFY2(html.contains(said), html.constData());
        // The letter repeats nothing of what went.
        QVERIFY(!html.contains("12345678") && !html.contains(marker.toUtf8() + "@"));
    }

    void tellsOfNoEndWhereNothingIsRestricted()
    {
        const Id<Request> id = opened(Request::Type::Rectification);
        const auto end =
            letters()
                .gather(founder(), customers, id, {.kind = LetterKind{LetterAct::RestrictionLifting}})
                .result();
        QVERIFY(!end);
        QCOMPARE(end.error().what, u"letter.other-request"_s);
    }

    void looksWhetherALetterCanBeMadeAndLeavesNoTrace()
    {
        const Id<Request> id = approved(Request::Type::Erasure, {});
        const qint64 before = counted(u"audit_entry"_s);

        const auto foreseen = letters().foresee(founder(), customers, id).result();

        QVERIFY2(foreseen, foreseen ? "" : qPrintable(foreseen.error().what));
        QCOMPARE(foreseen->words.kind, (LetterKind{LetterAct::Granted, Request::Type::Erasure}));
        QVERIFY(before > 0);
        QCOMPARE(counted(u"audit_entry"_s), before);
    }

private:
    const Letters &letters() const { return m_house->services().letters(); }

    Result<LeftFile> leave(const LetterMaterial &material, const QString &path) const
    {
        LeavingOrder order{.way = way_out::requestLetter,
            .filingSystem = customers,
            .objectKind = u"request"_s,
            .objectRef = material.request.ref,
            .name = u"letter.html"_s,
            .places = {.path = path}};
        noteLetter(order, material.words, material.request.id);
        return m_house->services()
            .leaving()
            .write(founder(), order, letterHtml(*writtenLetter(material)))
            .result();
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
