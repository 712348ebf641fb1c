#include "app/changes/service_context.h"
#include "app/consent/consent_chain.h"
#include "app/consent/consent_repository.h"
#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_point_repository.h"
#include "services/consent_house.h"

#include <QTest>

#include <thread>

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

    void keepsEveryFieldOfARecord()
    {
        ConsentDraft draft = actOf(Given);
        draft.source = QStringLiteral("formulier op de open dag");
        draft.place = QStringLiteral("Delft");
        draft.language = QStringLiteral("nl");
        draft.representative = QStringLiteral("M. Dam");
        draft.authority = QStringLiteral("ouder, gezien bij de balie");
        draft.remark = QStringLiteral("wil ook de jaarkalender");
        draft.subjectConfirmed = true;
        const auto recorded = record(draft);

        QVERIFY(recorded);
        const ConsentEvent event = history().first().event;
        QCOMPARE(event.basis, std::optional(LawfulBasis::Consent));
        QCOMPARE(event.source, draft.source);
        QCOMPARE(event.place, draft.place);
        QCOMPARE(event.language, draft.language);
        QCOMPARE(event.representative, draft.representative);
        QCOMPARE(event.authority, draft.authority);
        QCOMPARE(event.remark, draft.remark);
        QVERIFY(event.subjectConfirmed);
        QVERIFY(event.wording.isStored());
        QVERIFY(event.detail.isStored());
        QCOMPARE(event.entryHash.size(), 32);
        QVERIFY(!event.previous.isStored());
    }

    void tiesEveryActToTheOneRecordedBeforeIt()
    {
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;
        std::ignore = record(actOf(Withdrawn));
        ConsentDraft late = actOf(Refused);
        late.happenedAt = Instant{m_now.micros - 2 * tests::aDay};
        std::ignore = record(late);
        std::ignore = record(actOf(Asked, Channel::Phone));
        const Id<Purpose> purpose = purposes().list(founder()).result()->first().id;
        QVERIFY(purposes().end(founder(), purpose).result());

        QList<ConsentEvent> line;
        for (const ConsentEntry &entry : history()) {
            if (entry.event.channel == Channel::Email)
                line.append(entry.event);
        }
        std::sort(line.begin(), line.end(),
            [](const auto &a, const auto &b) { return a.id.number() < b.id.number(); });
        const ConsentEvent *before = nullptr;
        for (const ConsentEvent &event : line) {
            QVERIFY(consent_chain::fits(customers, event, before));
            before = &event;
        }
        QVERIFY(verdict().isIntact());
        QCOMPARE(verdict().events, 4);
        QCOMPARE(verdict().withoutHash, 0);
    }

    void tiesWhatTheOrganisationEndsAsWell()
    {
        std::ignore = record(actOf(Given));
        std::ignore = record(actOf(Given, Channel::Phone));
        const Id<Purpose> purpose = purposes().list(founder()).result()->first().id;
        m_now.micros += tests::aDay;
        QCOMPARE(*purposes().end(founder(), purpose).result(), 2);

        QCOMPARE(verdict().events, 4);
        QVERIFY(verdict().isIntact());
        QCOMPARE(history().last().event.basis, std::optional(LawfulBasis::Consent));
        QVERIFY(history().last().event.previous.isStored());
    }

    void findsTheActThatWasAltered_data()
    {
        QTest::addColumn<QString>("tampering");
        QTest::newRow("another act") << QStringLiteral("UPDATE consent_event SET act = 2 WHERE act = 6");
        QTest::newRow("another moment")
            << QStringLiteral("UPDATE consent_event SET happened_at = 1 WHERE act = 6");
        QTest::newRow("another text")
            << QStringLiteral("UPDATE consent_event SET statement = 'x' WHERE act = 6");
        QTest::newRow("no hash") << QStringLiteral(
            "UPDATE consent_event SET entry_hash = NULL WHERE act = 6");
        QTest::newRow("one taken out") << QStringLiteral("DELETE FROM consent_event WHERE act = 2");
    }

    void findsTheActThatWasAltered()
    {
        QFETCH(QString, tampering);
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;
        const auto withdrawn = record(actOf(Withdrawn));
        m_now.micros += tests::aDay;
        std::ignore = record(actOf(Given));
        if (tampering.startsWith(QLatin1String("DELETE")))
            tampering += QStringLiteral(" AND id < %1").arg(withdrawn->event.number());
        unlocked([&](Connection &line) { QVERIFY(Sql(line, "test", tampering).run()); });

        QVERIFY(!verdict().isIntact());
        QCOMPARE(verdict().broken, QStringList{withdrawn->ref});
    }

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

    void withdrawsForARestrictedPersonWhateverIsWrong()
    {
        std::ignore = record(actOf(Given));
        QVERIFY(Sql(*m_house->look(), "test", QStringLiteral("UPDATE contact SET restricted_at = 1")).run());
        ConsentDraft draft = actOf(Withdrawn);
        draft.language = QStringLiteral("Nederlands");
        draft.place = QString(500, u'x');
        draft.statement = QString(QChar(0xD800)) + QChar(QChar::Null);
        draft.evidence = ConsentEvidence{QStringLiteral("formulier.exe"), {}, QByteArray("MZ")};

        const auto withdrawn = record(draft);

        QVERIFY2(withdrawn, qPrintable(withdrawn ? QString() : withdrawn.error().what));
        QCOMPARE(withdrawn->state, ConsentState::Withdrawn);
        QCOMPARE(withdrawn->leftOut, QStringList{QStringLiteral("evidence")});
        QVERIFY(verdict().isIntact());
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

    void keepsBothWhenTwoDesksRecordAtOnce()
    {
        // On a server two programs with a line each, in a file two members of one program.
        QFETCH_GLOBAL(Backend, backend);
        std::shared_ptr<Services> other = m_house->shared();
        if (backend == Backend::Server) {
            const auto opened = Services::open(other->location(), {.clock = other->clock()});
            QVERIFY(opened);
            other = *opened;
        }
        constexpr int each = 20;
        const auto desk = [&](Services &services, Channel channel) {
            for (int i = 0; i < each; ++i) {
                const ConsentAct act = i % 2 == 0 ? Refused : Withdrawn;
                auto draft = actOf(act, channel);
                draft.happenedAt = m_now;
                if (!services.consents().record(founder(), customers, m_person, draft).result())
                    std::ignore = services.consents()
                                      .record(founder(), customers, m_person, actOf(Withdrawn, channel))
                                      .result();
            }
        };
        std::thread first([&] { desk(m_house->services(), Channel::Email); });
        std::thread second([&] { desk(*other, Channel::Email); });
        first.join();
        second.join();

        const QList<ConsentEntry> all = history();
        QCOMPARE(all.size(), 2 * each);
        for (qsizetype i = 1; i < all.size(); ++i) {
            QCOMPARE(all.at(i).event.happenedAt, all.at(i - 1).event.happenedAt);
            QVERIFY(all.at(i).event.id.number() > all.at(i - 1).event.id.number());
        }
        QVERIFY(verdict().isIntact());
    }

    void locksItsHistoryForPlainSqlAndLetsAnErasureThrough()
    {
        std::ignore = record(actOf(Given));
        const auto line = m_house->look();
        for (const char *sql :
            {"UPDATE consent_event SET remark = 'x'", "UPDATE consent_event SET entry_hash = NULL",
                "DELETE FROM consent_event", "DELETE FROM consent_event WHERE contact_id > 0"})
            QVERIFY2(!Sql(*line, "test", QString::fromLatin1(sql)).run(), sql);
        QCOMPARE(history().size(), 1);
        QVERIFY(verdict().isIntact());

        const auto gone = writing(*line, [&](Connection &connection) {
            return contact_erasure::eraseRows(connection, customers, {m_person}, std::nullopt);
        });

        QVERIFY(gone);
        QCOMPARE(gone->value(QStringLiteral("consent_event")), 1);
        QCOMPARE(*Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM consent_event")).number(), 0);
        QCOMPARE(*Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM consent_state")).number(), 0);
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

    /// Somebody who has the open database in their hands takes the guards off.
    template <typename Work>
    void unlocked(Work work) const
    {
        const auto line = m_house->look();
        const auto drop = line->isShared()
            ? QStringList{QStringLiteral("ALTER TABLE consent_event DISABLE TRIGGER ALL"),
                  QStringLiteral("ALTER TABLE consent_event_customers DISABLE TRIGGER ALL")}
            : QStringList{QStringLiteral("DROP TRIGGER consent_event_no_update"),
                  QStringLiteral("DROP TRIGGER consent_event_no_delete")};
        for (const QString &sql : drop)
            QVERIFY(Sql(*line, "test", sql).run());
        work(*line);
    }
};

QTEST_GUILESS_MAIN(TestConsentEvents)

#include "tst_consent_events.moc"
