#include "app/contacts/contact_point_repository.h"
#include "services/consent_house.h"

#include <QTest>

#include <algorithm>

using tests::actOf;
using tests::clubPurpose;
using tests::customers;
using enum ConsentAct;

/// What is kept of an act of consent, and what is refused.
class TestConsentEvents final
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
    }

    void cleanup() { m_house.reset(); }

    void takesTheOnlyAddressAndAsksWhereThereAreSeveral()
    {
        const auto only = record(actOf(Given));
        QVERIFY(only);
        QCOMPARE(history().first().event.detail, emails().first());
        QVERIFY(addEmail(QStringLiteral("jan.thuis@voorbeeld.example")));
        m_now.micros += tests::aDay;
        QVERIFY(record(actOf(Given)));
        QCOMPARE(history().last().event.act, Reaffirmed);
        QCOMPARE(history().last().event.detail, emails().first());
        QVERIFY(record(actOf(Withdrawn)));

        const auto unnamed = record(actOf(Given));
        ConsentDraft named = actOf(Given);
        named.detail = emails().last();
        const auto second = record(named);

        QCOMPARE(unnamed.error().what, QStringLiteral("consent.detail-several"));
        QVERIFY(second);
        QCOMPARE(history().last().event.detail, emails().last());
    }

    void bindsNothingToAnAddressThatTookTheOldOnesPlace()
    {
        std::ignore = record(actOf(Given));
        const Id<ContactPoint> consented = emails().first();
        const auto edit = [&](ContactField field, const QString &value) {
            const auto file = m_house->services().contacts().find(founder(), customers, m_person).result();
            return m_house->services()
                .contacts()
                .edit(founder(), customers, m_person, tests::editOf(file->contact.version, {{field, value}}))
                .result();
        };

        // The same address in other letters is the same address.
        QVERIFY(edit(ContactField::Email, QStringLiteral("Jan@Voorbeeld.example")));
        QCOMPARE(emails(), QList{consented});
        QVERIFY(edit(ContactField::Email, QStringLiteral("nieuw@voorbeeld.example")));
        QCOMPARE(emails().size(), 1);
        QVERIFY(emails().first() != consented);
        // Nobody consented for the number, so it keeps its place.
        const Id<ContactPoint> number = phone();
        QVERIFY(edit(ContactField::Phone, QStringLiteral("06-87654321")));
        QCOMPARE(phone(), number);
        // Nor does the next number inherit a soft opt-in.
        QVERIFY(Sql(*m_house->look(), "test",
            QStringLiteral("INSERT INTO soft_opt_in (filing_system, contact_id, purpose_id, channel, "
                           "detail_id, sold_on, reference, tests, recorded_at, recorded_by) "
                           "VALUES (1, ?, 1, 2, ?, '2026-03-01', '', 0, 1, '')"))
                    .bind(m_person)
                    .bind(number)
                    .run());
        QVERIFY(edit(ContactField::Phone, QStringLiteral("06-11223344")));
        QVERIFY(phone() != number);
    }

    void refusesWhatIsNotSo_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *fault, const char *place) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(place);
        };
        row("consent.future", "happened_at");
        row("consent.channel", "channel");
        row("consent.detail", "detail");
        row("consent.detail-kind", "detail");
        row("consent.evidence-too-large", "evidence");
        row("consent.evidence-dangerous", "evidence");
        row("consent.evidence-empty", "evidence");
        row("consent.language", "language");
        row("consent.representative", "authority");
        row("consent.under-age", "representative");
        row("consent.too-long", "place");
        row("consent.give.wording", "statement");
        row("contact.restricted", "");
        row("contact", "");
        row("purpose", "");
    }

    void refusesWhatIsNotSo()
    {
        QFETCH(QString, fault);
        QFETCH(QString, place);
        ConsentDraft draft = actOf(Given);
        Id<Contact> person = m_person;
        const auto line = m_house->look();
        if (fault == QLatin1String("consent.future"))
            draft.happenedAt = Instant{m_now.micros + 1};
        else if (fault == QLatin1String("consent.channel"))
            draft.channel = Channel::Post;
        else if (fault == QLatin1String("consent.detail"))
            draft.detail = detailOfSomebodyElse();
        else if (fault == QLatin1String("consent.detail-kind"))
            draft.detail = phone();
        else if (fault == QLatin1String("consent.evidence-too-large"))
            draft.evidence = ConsentEvidence{
                QStringLiteral("groot.pdf"), {}, QByteArray(ConsentEvidence::largest + 1, 'x')};
        else if (fault == QLatin1String("consent.evidence-dangerous"))
            draft.evidence = ConsentEvidence{QStringLiteral("formulier.pdf.exe"), {}, QByteArray("MZ")};
        else if (fault == QLatin1String("consent.evidence-empty"))
            draft.evidence = ConsentEvidence{QStringLiteral("leeg.pdf"), {}, {}};
        else if (fault == QLatin1String("consent.language"))
            draft.language = QStringLiteral("Nederlands");
        else if (fault == QLatin1String("consent.representative"))
            draft.representative = QStringLiteral("M. Dam");
        else if (fault == QLatin1String("consent.under-age"))
            QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE contact SET birth_date = '2010-03-15'")).run());
        else if (fault == QLatin1String("consent.too-long"))
            draft.place = QString(201, u'x');
        else if (fault == QLatin1String("consent.give.wording"))
            draft.happenedAt = Instant{m_now.micros - tests::aDay};
        else if (fault == QLatin1String("contact.restricted"))
            QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE contact SET restricted_at = 1")).run());
        else if (fault == QLatin1String("contact"))
            person = erased();
        else
            draft.purposeKey = QStringLiteral("bestaat-niet");

        const auto refused = consents().record(founder(), customers, person, draft).result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().what, fault);
        QCOMPARE(refused.error().place.value(0), place);
        QVERIFY(history().isEmpty());
    }

    void letsAChildConsentThroughWhoeverMaySpeakForIt()
    {
        QVERIFY(Sql(*m_house->look(), "test", QStringLiteral("UPDATE contact SET birth_date = '2010-03-15'"))
                    .run());
        ConsentDraft draft = actOf(Given);
        draft.representative = QStringLiteral("M. Dam");
        draft.authority = QStringLiteral("ouder, gezien bij de balie");

        QVERIFY(record(draft));
        m_now.micros += tests::aDay;
        QVERIFY2(record(actOf(Given)), "from the birthday on for themselves");
    }

    void refusesAYesToATextThatIsOver()
    {
        const Id<Purpose> id = purposes().list(founder()).result()->first().id;
        m_now.micros += 2 * tests::aDay;
        PurposeWording next = clubPurpose().wording;
        next.wordingEn += QStringLiteral(" And partners.");
        QVERIFY(purposes().reword(founder(), id, next, true).result());
        ConsentDraft draft = actOf(Given);
        draft.happenedAt = Instant{m_now.micros - tests::aDay};

        QCOMPARE(record(draft).error().what, QStringLiteral("consent.give.reworded"));
        draft.happenedAt.reset();
        QVERIFY(record(draft));
    }

    void asksByElectronicMessageOnlyWhereThatIsAllowed()
    {
        ConsentDraft draft = actOf(Asked);
        draft.method = QStringLiteral("email");
        QCOMPARE(record(draft).error().what, QStringLiteral("consent.ask.electronic"));
        draft.method = QStringLiteral("letter");
        QVERIFY(record(draft));
    }

    void doesNotAskAgainWhateverTheLineBecameSince()
    {
        std::ignore = record(actOf(Given));
        QVERIFY(record(actOf(Withdrawn)));
        QVERIFY(record(actOf(Invalidated)));
        m_now.micros += 100 * tests::aDay;
        QCOMPARE(record(actOf(Asked)).error().what, QStringLiteral("consent.ask.too-soon"));
        m_now.micros += 81 * tests::aDay;
        QVERIFY(record(actOf(Asked)));
    }

    void keepsTheGradeOfEveryRewording()
    {
        const Id<Purpose> id = purposes().list(founder()).result()->first().id;
        PurposeWording next = clubPurpose().wording;
        next.wordingEn += QStringLiteral(".");
        QVERIFY(purposes().reword(founder(), id, next, false).result());
        next.wordingEn += QStringLiteral(" And partners.");
        QVERIFY(purposes().reword(founder(), id, next, true).result());

        const auto wordings = purposes().wordings(founder(), id).result();

        QCOMPARE(wordings->at(2).grade, WordingGrade::First);
        QCOMPARE(wordings->at(1).grade, WordingGrade::Editorial);
        QCOMPARE(wordings->at(0).grade, WordingGrade::Material);
    }

    void givesBackAfterAnEditorialRewording()
    {
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;
        const auto mistake = record(actOf(Withdrawn));
        m_now.micros += tests::aDay;
        PurposeWording next = clubPurpose().wording;
        next.wordingEn += QStringLiteral(" Always.");
        const Id<Purpose> id = purposes().list(founder()).result()->first().id;
        QVERIFY(purposes().reword(founder(), id, next, false).result());

        const auto corrected = consents().correct(founder(), customers, mistake->event).result();

        QVERIFY2(corrected, qPrintable(corrected ? QString() : corrected.error().what));
        QCOMPARE(corrected->state, ConsentState::Given);
        QCOMPARE(history().last().event.detail, emails().first());
    }

private:
    ConsentChainVerdict verdict() const { return *consents().checkChain(founder(), customers).result(); }

    QList<ContactPoint> points(Id<Contact> contact) const
    {
        return *contact_point_repository::list(*m_house->look(), customers, contact);
    }

    QList<Id<ContactPoint>> emails() const
    {
        QList<Id<ContactPoint>> found;
        for (const ContactPoint &point : points(m_person)) {
            if (point.kind == ContactPoint::Kind::Email)
                found.append(point.id);
        }
        std::sort(found.begin(), found.end(), [](auto a, auto b) { return a.number() < b.number(); });
        return found;
    }

    Id<ContactPoint> phone() const
    {
        for (const ContactPoint &point : points(m_person)) {
            if (point.kind == ContactPoint::Kind::Phone)
                return point.id;
        }
        return {};
    }

    bool addEmail(const QString &address) const
    {
        const auto line = m_house->look();
        return Sql(*line, "test",
            QStringLiteral(
                "INSERT INTO contact_point (filing_system, contact_id, kind, label, value, normalised, "
                "provenance_id) SELECT filing_system, contact_id, kind, 2, ?, ?, provenance_id "
                "FROM contact_point WHERE kind = 1 AND contact_id = ?"))
            .bind(address)
            .bind(address)
            .bind(m_person)
            .run()
            .has_value();
    }

    Id<ContactPoint> detailOfSomebodyElse() const
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Berg"));
        draft.identifiers.clear();
        draft.points.first().value = QStringLiteral("berg@voorbeeld.example");
        draft.points.last().value = QStringLiteral("06-87654321");
        const auto other = m_house->services().contacts().add(founder(), customers, draft).result();
        return other ? points(*other).first().id : Id<ContactPoint>();
    }

    Id<Contact> erased() const
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Berg"));
        draft.identifiers.clear();
        const auto gone = m_house->services().contacts().add(founder(), customers, draft).result();
        if (!gone || !m_house->services().contacts().remove(founder(), customers, *gone).result())
            return {};
        return *gone;
    }
};

QTEST_GUILESS_MAIN(TestConsentEvents)

#include "tst_consent_events.moc"
