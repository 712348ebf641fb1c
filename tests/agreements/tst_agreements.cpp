#include "app/agreements/agreements.h"
#include "app/audit/audit_trail.h"
#include "app/breaches/breaches.h"
#include "app/documents/agreement_draft_report.h"
#include "app/documents/agreement_draft_text.h"
#include "app/documents/agreement_gap_letter.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/agreement_words.h"
#include "app/documents/document_voice.h"
#include "app/registers/processors.h"
#include "app/settings/settings.h"
#include "services/consent_house.h"
#include "tests/agreements/agreement_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::codesOf;
using tests::customers;
using tests::reviewed;
using tests::wantedTerms;

namespace {

template <typename Value>
QString refusalOf(const Result<Value> &result)
{
    return result ? QString() : result.error().what;
}

/// Which of the 28 a letter names, in its language.
QStringList namedIn(const QString &html, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QStringList named;
    for (const AgreementClause clause : agreement_clauses::all()) {
        if (html.contains(clauseNeed(clause).toHtmlEscaped()))
            named.append(agreement_clauses::codeOf(clause));
    }
    return named;
}

} // namespace

/// Agreements with processors, as they are kept, reviewed, drawn up and followed.
class TestAgreements final
    : public QObject
    , tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Kaasboer BV"_s},
                            {u"organisation.privacy-contact"_s, u"avg@kaasboer.example"_s}})
                    .result());
        const auto printer =
            m_house->services()
                .processors()
                .add(founder(),
                    {.name = u"Postduif BV"_s,
                        .country = u"NL"_s,
                        .services = u"prints and posts letters"_s,
                        .contact = u"avg@postduif.example"_s,
                        .flows = {{.purpose = purposes().list(founder()).result()->first().id}}})
                .result();
        QVERIFY(printer);
        m_printer = *printer;
    }

    void cleanup() { m_house.reset(); }

    void keepsAgreementsAndTellsTheRegister()
    {
        const auto id = agreements().add(founder(), signedAgreement()).result();
        QVERIFY2(id, qPrintable(refusalOf(id)));

        const AgreementFile file = fileOf(*id);
        Agreement expected = signedAgreement();
        expected.id = *id;
        QCOMPARE(file.line.agreement, expected);
        QVERIFY(file.line.isInForce);
        QCOMPARE(file.line.endsOn, QDate(2026, 12, 31));
        QCOMPARE(file.line.noticeBy, QDate(2026, 9, 30));
        QCOMPARE(file.line.processorName, u"Postduif BV"_s);
        QCOMPARE(printer().agreements.first().signedOn, QDate(2026, 1, 2));
        QVERIFY(!printer().agreements.first().until.isValid()); // it renews itself

        Agreement ended = file.line.agreement;
        ended.endedOn = QDate(2026, 3, 10);
        QCOMPARE(refusalOf(agreements().change(founder(), ended).result()), u"agreement.fields"_s);
        ended.endedFor = u"went to another printer"_s;
        QVERIFY(agreements().change(founder(), ended).result());
        QCOMPARE(refusalOf(agreements().change(founder(), ended).result()), u"agreement.changed"_s);
        QVERIFY(!fileOf(*id).line.isInForce);
        QCOMPARE(printer().agreements.first().until, QDate(2026, 3, 10));
    }

    void refusesWhatCannotBeAnAgreement()
    {
        Agreement backward = signedAgreement();
        backward.until = QDate(2025, 12, 31);
        QCOMPARE(refusalOf(agreements().add(founder(), backward).result()), u"agreement.ends-before"_s);
        Agreement later = signedAgreement();
        later.signedOn = QDate(2026, 3, 15);
        QCOMPARE(refusalOf(agreements().add(founder(), later).result()), u"agreement.signed-later"_s);
        Agreement nobody = signedAgreement();
        nobody.processor = Id<Processor>(4711);
        QCOMPARE(refusalOf(agreements().add(founder(), nobody).result()), u"processor.unknown"_s);
        QVERIFY(agreements().list(founder()).result()->isEmpty());
    }

    void isKeptByTheOfficerAndSeenByWhoSeesDashboards()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const Permit viewer = m_house->member(u"viewer"_s, {{Role::Viewer, customers}});
        const auto id = agreements().add(founder(), signedAgreement()).result();

        QCOMPARE(agreements().add(steward, signedAgreement()).result().error().failure, Failure::Refused);
        QCOMPARE(agreements().review(steward, *id, reviewed({})).result().error().failure, Failure::Refused);
        QCOMPARE(agreements().draft(steward, *id).result().error().failure, Failure::Refused);
        QCOMPARE(agreements().list(viewer).result().error().failure, Failure::Refused);
        QCOMPARE(agreements().list(steward).result()->size(), 1);
        // Whoever hears of an incident records it.
        QVERIFY(agreements().addIncident(steward, incident()).result());
        QCOMPARE(agreements().addIncident(viewer, incident()).result().error().failure, Failure::Refused);
    }

    void asksInALetterForExactlyTheGaps()
    {
        const auto id = agreements().add(founder(), signedAgreement()).result();
        const QStringList gaps = {u"d"_s, u"e"_s, u"g"_s, u"objection"_s, u"exit"_s};
        QCOMPARE(refusalOf(checkGapLetter(fileOf(*id))), u"agreement.no-gaps"_s);
        const auto verdict = agreements().review(founder(), *id, reviewed(gaps)).result();
        QVERIFY2(verdict, qPrintable(refusalOf(verdict)));
        QCOMPARE(codesOf(verdict->gaps), gaps);
        QVERIFY(!verdict->isComplete());
        QCOMPARE(verdict->present, 23);

        const GapLetter letter{
            .file = fileOf(*id), .writtenOn = QDate(2026, 3, 14), .answerBy = QDate(2026, 4, 13)};
        QVERIFY(checkGapLetter(letter.file));
        for (const QLocale::Language language : {QLocale::Dutch, QLocale::English}) {
            const QString html = QString::fromUtf8(gapLetterHtml(letter, language));
            QCOMPARE(namedIn(html, language), gaps);
            for (const QString &said :
                {u"Kaasboer BV"_s, u"Postduif BV"_s, u"avg@postduif.example"_s, u"2026"_s})
                QVERIFY2(html.contains(said), qPrintable(said));
            QVERIFY(!html.contains(u"%1"_s));
        }
        QVERIFY(gapLetterPdf(letter, QLocale::Dutch).startsWith("%PDF"));
    }

    void namesTheLettersThatAreMissing()
    {
        const auto id = agreements().add(founder(), signedAgreement()).result();
        QVERIFY(agreements().review(founder(), *id, reviewed({})).result());
        const DocumentVoice voice(QLocale::English);
        QCOMPARE(verdictSentence(fileOf(*id).line.verdict), u"COMPLETE"_s);
        QVERIFY(agreements().review(founder(), *id, reviewed({u"d"_s, u"e"_s, u"g"_s})).result());
        QCOMPARE(verdictSentence(fileOf(*id).line.verdict), u"INCOMPLETE: d, e, g are missing"_s);
        // What was found before is kept beside what was found now.
        QCOMPARE(fileOf(*id).reviews.size(), 56);
        Agreement spoken = fileOf(*id).line.agreement;
        spoken.form = AgreementForm::Unwritten;
        QVERIFY(agreements().change(founder(), spoken).result());
        QVERIFY(agreements().review(founder(), *id, reviewed({u"h"_s})).result());
        QCOMPARE(verdictSentence(fileOf(*id).line.verdict), u"INCOMPLETE: h, written form are missing"_s);
    }

    void refusesAReviewWithoutWordsOrWithAnotherTerm()
    {
        const auto id = agreements().add(founder(), signedAgreement()).result();
        ClauseReview review{.clause = AgreementClause::ObjectionTerm, .state = ClauseState::Present};
        QCOMPARE(refusalOf(agreements().review(founder(), *id, {review}).result()), u"agreement.review"_s);
        review.quotation = u"within thirty days"_s;
        review.days = 30;
        QCOMPARE(refusalOf(agreements().review(founder(), *id, {review}).result()),
            u"agreement.objection-differs"_s);
        QVERIFY(fileOf(*id).reviews.isEmpty());
        review.days = 5;
        QVERIFY(agreements().review(founder(), *id, {review}).result());
        const ClauseReview kept = fileOf(*id).reviews.first();
        QCOMPARE(kept.reviewerName, founder().displayName());
        QCOMPARE(kept.reviewedAt, m_now);
        QCOMPARE(kept.days, 5);
    }

    void countsDownFromTheTermOfItsOwnAgreement()
    {
        const auto id = agreements().add(founder(), signedAgreement()).result();
        const auto announced = agreements().announce(founder(), announcement(*id)).result();
        QVERIFY2(announced, qPrintable(refusalOf(announced)));
        QCOMPARE(announced->daysLeft(QDate(2026, 3, 14)), 5);
        const auto daysLeft = [&]() -> std::optional<int> {
            const auto tasks = agreements().tasks(founder()).result();
            for (const AgreementTask &task : *tasks) {
                if (task.kind == AgreementTask::Kind::Objection)
                    return task.daysLeft;
            }
            return std::nullopt;
        };
        QCOMPARE(daysLeft(), 5);
        m_now.micros += 2 * tests::aDay;
        QCOMPARE(daysLeft(), 3);
        // The term stays that of the day on which we were told.
        Agreement longer = fileOf(*id).line.agreement;
        longer.objectionDays = 60;
        QVERIFY(agreements().change(founder(), longer).result());
        QCOMPARE(daysLeft(), 3);

        using Answer = SubAnnouncement::Answer;
        QCOMPARE(refusalOf(agreements().answer(founder(), announced->id, Answer::Objected, u" "_s).result()),
            u"agreement.objection-reason"_s);
        const auto objected =
            agreements().answer(founder(), announced->id, Answer::Objected, u"outside the EEA"_s).result();
        QVERIFY(objected && !objected->isLate());
        QCOMPARE(refusalOf(agreements().answer(founder(), announced->id, Answer::Agreed, {}).result()),
            u"agreement.answered"_s);
        QCOMPARE(daysLeft(), std::nullopt);
    }

    void announcesNothingUnderWhatIsNotSigned()
    {
        Agreement proposed = signedAgreement();
        proposed.signedOn = {};
        const auto id = agreements().add(founder(), proposed).result();
        QCOMPARE(refusalOf(agreements().announce(founder(), announcement(*id)).result()),
            u"agreement.not-signed"_s);
    }

    void drawsUpACompleteAgreementFromTheRegister()
    {
        const auto id = agreements().add(founder(), proposal()).result();
        const auto draft = agreements().draft(founder(), *id).result();
        QVERIFY2(draft, qPrintable(refusalOf(draft)));
        QCOMPARE(draft->version, 1);
        const AgreementVerdict verdict = verdictOf(reviewsOfDraft(*draft), true);
        QVERIFY2(verdict.isComplete(), qPrintable(codesOf(verdict.gaps).join(u' ')));
        QCOMPARE(verdict.present, 28);
        for (const QLocale::Language language : {QLocale::Dutch, QLocale::English}) {
            const DocumentVoice voice(language);
            for (const DraftArticle &article : draftArticles(draft->facts)) {
                QVERIFY2(!article.lines.join(u' ').contains(u'['), qPrintable(article.heading));
                QVERIFY2(!article.sources.isEmpty(), qPrintable(article.heading));
                QVERIFY2(!article.lines.join(u' ').contains(u"%1"_s), qPrintable(article.heading));
            }
            const QString html = QString::fromUtf8(agreementDraftHtml(*draft, language));
            for (const QString &said : {u"Kaasboer BV"_s, u"Postduif BV"_s, u"prints and posts letters"_s,
                     u"annex 2, version 3"_s, u"Rotterdam"_s, u"24"_s, u"31"_s})
                QVERIFY2(html.contains(said), qPrintable(said));
            QVERIFY(html.contains(language == QLocale::Dutch ? u"Clubnieuws"_s : u"Club news"_s));
        }
        const auto odt = agreementDraftOdt(*draft, QLocale::Dutch);
        QVERIFY(odt && odt->startsWith("PK") && odt->contains("application/vnd.oasis.opendocument.text"));
        QVERIFY(agreementDraftPdf(*draft, QLocale::English).startsWith("%PDF"));
        // What is signed, and found to be so, is complete.
        Agreement agreed = fileOf(*id).line.agreement;
        agreed.signedOn = QDate(2026, 3, 14);
        agreed.form = AgreementForm::Electronic;
        QVERIFY(agreements().change(founder(), agreed).result());
        QVERIFY(agreements().review(founder(), *id, reviewsOfDraft(*draft)).result()->isComplete());
    }

    void opensExactlyTheClausesOfAFactThatIsGone()
    {
        const auto id = agreements().add(founder(), proposal()).result();
        const auto whole = agreements().draft(founder(), *id).result();
        QCOMPARE(refusalOf(agreements().draft(founder(), *id).result()), u"agreement.draft-same"_s);
        Agreement without = fileOf(*id).line.agreement;
        without.terms.remove(AgreementTerm::BreachHours);
        QVERIFY(agreements().change(founder(), without).result());
        const auto open = agreements().draft(founder(), *id).result();
        QVERIFY(open);
        QCOMPARE(open->version, 2);
        const QStringList opened = {u"f"_s, u"breach-hours"_s};
        QCOMPARE(codesOf(verdictOf(reviewsOfDraft(*open), true).gaps), opened);
        QStringList marked;
        for (const DraftArticle &article : draftArticles(open->facts)) {
            if (article.lines.join(u' ').contains(u'['))
                marked.append(agreement_clauses::codeOf(article.clause));
        }
        QCOMPARE(marked, opened);
        QStringList changed;
        for (const DraftChange &change : agreement_drafts::changed(whole->facts, open->facts))
            changed.append(agreement_clauses::codeOf(change.clause));
        QCOMPARE(changed, opened);
        QCOMPARE(fileOf(*id).drafts.size(), 2);
        QCOMPARE(fileOf(*id).drafts.last(), *whole);
    }

    void keepsFilesAsTheyWere()
    {
        const auto id = agreements().add(founder(), proposal()).result();
        AgreementDocument copy{.agreement = *id,
            .kind = AgreementDocument::Kind::SignedCopy,
            .draftVersion = 1,
            .name = u"getekend.pdf"_s,
            .mediaType = u"application/pdf"_s,
            .content = "%PDF-1.4 getekend"};
        QCOMPARE(refusalOf(agreements().attach(founder(), copy).result()), u"agreement.draft-unknown"_s);
        QVERIFY(agreements().draft(founder(), *id).result());
        const auto kept = agreements().attach(founder(), copy).result();
        QVERIFY2(kept, qPrintable(refusalOf(kept)));
        QCOMPARE(agreements().document(founder(), *kept).result()->content, copy.content);
        QCOMPARE(fileOf(*id).documents.first().draftVersion, 1);
        QVERIFY(fileOf(*id).documents.first().content.isEmpty());
        copy.content = "MZ program";
        copy.name = u"getekend.exe"_s;
        QCOMPARE(refusalOf(agreements().attach(founder(), copy).result()), u"agreement.document-danger"_s);
        copy.content.clear();
        QCOMPARE(refusalOf(agreements().attach(founder(), copy).result()), u"agreement.document-empty"_s);
    }

    void followsAuditsAndIncidents()
    {
        ProcessorAudit audit{.processor = m_printer,
            .kind = ProcessorAudit::Kind::Certificate,
            .scope = u"ISO 27001"_s,
            .askedOn = QDate(2026, 3, 1)};
        const auto id = agreements().addAudit(founder(), audit).result();
        QVERIFY2(id, qPrintable(refusalOf(id)));
        audit.id = *id;
        audit.refusedOn = QDate(2026, 3, 10);
        audit.refusal = u"not in this contract"_s;
        QVERIFY(agreements().changeAudit(founder(), audit).result());
        audit.version = 2;
        const auto told = agreements().addIncident(founder(), incident()).result();
        QVERIFY(told);
        const auto conduct = agreements().ofProcessor(founder(), m_printer).result();
        QCOMPARE(conduct->audits, QList{audit});
        QCOMPARE(conduct->incidents.first().toldAt, incident().toldAt);
        // It is a breach at once, and the clock runs from the moment that they told us.
        const auto breaches = m_house->services().breaches().list(founder()).result();
        QCOMPARE(breaches->size(), 1);
        const Breach &breach = breaches->first();
        QCOMPARE(conduct->incidents.first().breach, breach.id.number());
        QCOMPARE(told->breach, breach.id.number());
        QCOMPARE(breach.values.text(BreachField::AwareAt), breach_values::textOf(incident().toldAt));
        QCOMPARE(breach.values.text(BreachField::Facts), u"mail server open"_s);
        QCOMPARE(breach.values.text(BreachField::Processor), u"Postduif BV"_s);
        ProcessorIncident later = incident();
        later.toldAt.micros = m_now.micros + 1;
        QCOMPARE(refusalOf(agreements().addIncident(founder(), later).result()), u"agreement.incident"_s);
    }

private:
    const Agreements &agreements() const { return m_house->services().agreements(); }

    Processor printer() const { return m_house->services().processors().list(founder()).result()->first(); }

    AgreementFile fileOf(Id<Agreement> id) const
    {
        const auto file = agreements().find(founder(), id).result();
        return file ? *file : AgreementFile{};
    }

    Agreement signedAgreement() const { return tests::signedAgreement(m_printer); }

    Agreement proposal() const
    {
        Agreement proposed = signedAgreement();
        proposed.signedOn = {};
        proposed.form = AgreementForm::NotSeen;
        proposed.terms = wantedTerms();
        return proposed;
    }

    static SubAnnouncement announcement(Id<Agreement> id)
    {
        return {.agreement = id, .name = u"Wolk BV"_s, .country = u"ie"_s, .announcedOn = QDate(2026, 3, 14)};
    }

    ProcessorIncident incident() const
    {
        return {.processor = m_printer,
            .toldAt = {m_now.micros - 1},
            .channel = u"telefoon"_s,
            .account = u"mail server open"_s};
    }

    Id<Processor> m_printer;
};

QTEST_MAIN(TestAgreements)

#include "tst_agreements.moc"
