#include "app/consent/confirmation_drop.h"
#include "app/storage/sql.h"
#include "services/consent_house.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// The second step of a double opt-in.
class TestConsentConfirming final
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
        Purpose purpose = tests::clubPurpose();
        purpose.key = QStringLiteral("two-steps");
        purpose.doubleOptIn = true;
        QVERIFY(purposes().add(founder(), purpose).result());
    }

    void cleanup() { m_house.reset(); }

    void confirmsByTheTokenAndOnlyOnce()
    {
        const auto first = firstStep();
        const auto issued = consents().askConfirmation(founder(), customers, first).result();
        QVERIFY(issued);
        QCOMPARE(issued->token.size(), 43);
        m_now.micros += tests::aDay;

        const auto confirmed = confirm(issued->token);
        const auto again = confirm(issued->token);

        QVERIFY2(confirmed, qPrintable(confirmed ? QString() : confirmed.error().what));
        QCOMPARE(confirmed->state, ConsentState::Given);
        QCOMPARE(again.error().what, QStringLiteral("consent.token-used"));
        QVERIFY2(!history().last().event.subjectConfirmed, "at the desk it is reported");
        QCOMPARE(history().last().event.detail, history().first().event.detail);
        QCOMPARE(stateOfTwoSteps(), ConsentState::Given);
    }

    void keepsTheHashOfTheTokenAlone()
    {
        const auto issued = consents().askConfirmation(founder(), customers, firstStep()).result();
        const auto line = m_house->look();
        const auto hash = Sql(*line, "test", QStringLiteral("SELECT token_hash FROM consent_token"))
                              .first([](const Row &row) { return row.bytes(0); });

        QCOMPARE((*hash)->size(), 32);
        QVERIFY(**hash != QByteArray::fromBase64(issued->token.toLatin1(), QByteArray::Base64UrlEncoding));
    }

    void takesAnotherTokenForTheOneBefore()
    {
        const auto first = firstStep();
        const auto lost = consents().askConfirmation(founder(), customers, first).result();
        m_now.micros += tests::aDay;
        const auto sentAgain = consents().askConfirmation(founder(), customers, first).result();

        QCOMPARE(confirm(lost->token).error().what, QStringLiteral("consent.token-lapsed"));
        QVERIFY(confirm(sentAgain->token));
    }

    void confirmsTheFirstStepOfTheTokenAndNoOther()
    {
        const auto old = consents().askConfirmation(founder(), customers, firstStep()).result();
        m_now.micros += tests::aDay;
        QVERIFY(recordTwoSteps(Withdrawn));
        QCOMPARE(openTokens(), 0);
        m_now.micros += tests::aDay;
        QCOMPARE(recordTwoSteps(Given)->state, ConsentState::Pending);
        // As if the token had been left open by an earlier version.
        QVERIFY(
            Sql(*m_house->look(), "test", QStringLiteral("UPDATE consent_token SET lapsed_at = NULL")).run());

        const auto confirmed = confirm(old->token);

        QCOMPARE(confirmed.error().what, QStringLiteral("consent.confirm-not-pending"));
        QCOMPARE(stateOfTwoSteps(), ConsentState::Pending);
    }

    void asksForTheSecondStepOfAnotherAddress()
    {
        std::ignore = firstStep();
        QVERIFY(recordTwoSteps(Confirmed));
        QCOMPARE(stateOfTwoSteps(), ConsentState::Given);
        QVERIFY(addAnotherEmail());
        m_now.micros += tests::aDay;
        ConsentDraft other = twoSteps(Reaffirmed);
        other.detail = Id<ContactPoint>(newestPoint());

        const auto reaffirmed = record(other);
        other.act = Given;
        const auto given = record(other);

        QCOMPARE(reaffirmed.error().what, QStringLiteral("consent.reaffirm"));
        QVERIFY2(given, qPrintable(given ? QString() : given.error().what));
        QCOMPARE(given->act, Given);
        QCOMPARE(given->state, ConsentState::Pending);
    }

    void endsWhatWaitsForATextThatIsOver()
    {
        const auto issued = consents().askConfirmation(founder(), customers, firstStep()).result();
        m_now.micros += tests::aDay;
        PurposeWording next = tests::clubPurpose().wording;
        next.wordingEn += QStringLiteral(" And partners.");
        QCOMPARE(*purposes().reword(founder(), purposeId(), next, true).result(), 1);

        QCOMPARE(stateOfTwoSteps(), ConsentState::Expired);
        QCOMPARE(confirm(issued->token).error().what, QStringLiteral("consent.token-lapsed"));
        QCOMPARE(openTokens(), 0);
        QVERIFY(consents().checkChain(founder(), customers).result()->isIntact());
    }

    void confirmsTheTextOfTheFirstStep()
    {
        std::ignore = firstStep();
        const Id<PurposeWording> shown = history().first().event.wording;
        m_now.micros += tests::aDay;
        PurposeWording next = tests::clubPurpose().wording;
        next.wordingEn += QStringLiteral(".");
        QVERIFY(purposes().reword(founder(), purposeId(), next, false).result());

        QVERIFY(recordTwoSteps(Confirmed));
        QCOMPARE(history().last().event.wording, shown);
    }

    void refusesWhatIsNoTokenAndWhatDoesNotWait()
    {
        QCOMPARE(confirm(QString(43, u'A')).error().what, QStringLiteral("consent.token-unknown"));
        const auto given = record(actOf(Given));
        QCOMPARE(consents().askConfirmation(founder(), customers, given->event).result().error().what,
            QStringLiteral("consent.confirm-not-pending"));
        QCOMPARE(
            consents().askConfirmation(founder(), customers, Id<ConsentEvent>(4711)).result().error().failure,
            Failure::NotFound);
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});
        QCOMPARE(consents().askConfirmation(viewer, customers, given->event).result().error().failure,
            Failure::Refused);
    }

    void endsWhatWasNotConfirmedInSevenDays()
    {
        const auto first = firstStep();
        const auto issued = consents().askConfirmation(founder(), customers, first).result();
        const Instant end = issued->expiresAt;
        QCOMPARE(end.micros, m_now.micros + 7 * tests::aDay);

        m_now.micros = end.micros - 1;
        QCOMPARE(consents().lapse(founder(), customers).result()->size(), 0);
        QCOMPARE(stateOfTwoSteps(), ConsentState::Pending);
        m_now = end;
        QCOMPARE(stateOfTwoSteps(), ConsentState::Unknown);
        QCOMPARE(confirm(issued->token).error().what, QStringLiteral("consent.token-lapsed"));
        m_now.micros += tests::aDay;
        const auto lapsed = consents().lapse(founder(), customers).result();
        const auto nothing = consents().lapse(founder(), customers).result();

        QCOMPARE(lapsed->size(), 1);
        QCOMPARE(lapsed->first().contact, m_person);
        QCOMPARE(nothing->size(), 0);
        QCOMPARE(history().last().event.act, Lapsed);
        QCOMPARE(history().last().event.happenedAt, end);
        QCOMPARE(stateOfTwoSteps(), ConsentState::Unknown);
    }

    void beginsAnewOnALineThatLapsedUnseen()
    {
        std::ignore = consents().askConfirmation(founder(), customers, firstStep()).result();
        m_now.micros += 8 * tests::aDay;

        const auto again = recordTwoSteps(Given);

        QVERIFY2(again, qPrintable(again ? QString() : again.error().what));
        QCOMPARE(again->state, ConsentState::Pending);
        QCOMPARE(history().at(1).event.act, Lapsed);
    }

    void takesWhatIsSaidByHandForReported()
    {
        std::ignore = firstStep();
        ConsentDraft draft = twoSteps(Confirmed);
        draft.subjectConfirmed = true;

        const auto reported = consents().record(founder(), customers, m_person, draft).result();

        QCOMPARE(reported->state, ConsentState::Given);
        QVERIFY(!history().last().event.subjectConfirmed);
    }

    void takesADropFileAndListsWhatDoesNotFit()
    {
        QCOMPARE(consents().confirmDropped(founder(), customers, QByteArray("{}")).result().error().what,
            QStringLiteral("drop.no-key"));
        const QByteArray key = QByteArray::fromHex(consents().dropKey(founder()).result()->toLatin1());
        QCOMPARE(QByteArray::fromHex(consents().dropKey(founder()).result()->toLatin1()), key);
        const auto issued = consents().askConfirmation(founder(), customers, firstStep()).result();
        const QString inTime = Instant{m_now.micros + tests::aDay}.toText();
        const QString early = Instant{m_now.micros - tests::aDay}.toText();
        m_now.micros += 9 * tests::aDay;
        // The night came first: whoever confirmed in time is not the worse for it.
        QCOMPARE(consents().lapse(founder(), customers).result()->size(), 1);
        QJsonObject forged = entry(key, issued->token, inTime);
        forged[QLatin1String("confirmed_at")] = early;
        const QJsonArray entries{forged, entry(QByteArray(32, 'x'), issued->token, inTime),
            entry(key, issued->token, early), entry(key, QString(43, u'A'), inTime),
            entry(key, issued->token, inTime), entry(key, issued->token, inTime), QJsonObject(),
            entry(key, issued->token, QStringLiteral("2026-03-15T15:00:00"))};

        const auto outcome = consents().confirmDropped(founder(), customers, dropOf(entries)).result();

        QVERIFY(outcome);
        QCOMPARE(outcome->confirmed.size(), 1);
        QStringList why;
        for (const auto &refused : outcome->refused)
            why.append(QStringLiteral("%1 %2").arg(refused.entry).arg(refused.why.what));
        QCOMPARE(why,
            (QStringList{QStringLiteral("1 drop.forged"), QStringLiteral("2 drop.forged"),
                QStringLiteral("3 consent.token-early"), QStringLiteral("4 consent.token-unknown"),
                QStringLiteral("6 consent.token-used"), QStringLiteral("7 drop.entry"),
                QStringLiteral("8 drop.entry")}));
        QCOMPARE(stateOfTwoSteps(), ConsentState::Given);
        QCOMPARE(history().at(1).event.act, Confirmed);
        QVERIFY2(history().at(1).event.subjectConfirmed, "the form saw it and signed");
        QVERIFY(consents().checkChain(founder(), customers).result()->isIntact());
    }

    void changesNothingForAFileThatIsNone()
    {
        std::ignore = consents().dropKey(founder()).result();
        for (const QByteArray &file :
            {QByteArray(), QByteArray("x"), QByteArray("[]"), QByteArray("{\"entries\":[]}")})
            QCOMPARE(consents().confirmDropped(founder(), customers, file).result().error().what,
                QStringLiteral("drop.file"));
    }

    void forgetsFromWherePeopleConfirmedAfterTwoYears()
    {
        const QByteArray key = QByteArray::fromHex(consents().dropKey(founder()).result()->toLatin1());
        const auto issued = consents().askConfirmation(founder(), customers, firstStep()).result();
        const QJsonArray entries{entry(key, issued->token, m_now.toText())};
        QCOMPARE(
            consents().confirmDropped(founder(), customers, dropOf(entries)).result()->confirmed.size(), 1);
        const auto origins = [&] {
            return *Sql(*m_house->look(), "test",
                QStringLiteral(
                    "SELECT COUNT(*) FROM consent_token WHERE used_from <> '' AND used_agent <> ''"))
                        .number();
        };
        QCOMPARE(origins(), 1);
        m_now = Instant::fromDateTime(m_now.toUtc().addMonths(24));
        QVERIFY(consents().lapse(founder(), customers).result());
        QCOMPARE(origins(), 1);
        m_now.micros += 1000;
        QVERIFY(consents().lapse(founder(), customers).result());
        QCOMPARE(origins(), 0);
    }

private:
    static ConsentDraft twoSteps(ConsentAct act)
    {
        ConsentDraft draft = actOf(act);
        draft.purposeKey = QStringLiteral("two-steps");
        return draft;
    }

    qint64 openTokens() const
    {
        return *Sql(*m_house->look(), "test",
            QStringLiteral("SELECT COUNT(*) FROM consent_token WHERE used_at IS NULL AND lapsed_at IS NULL"))
                    .number();
    }

    bool addAnotherEmail() const
    {
        return Sql(*m_house->look(), "test",
            QStringLiteral(
                "INSERT INTO contact_point (filing_system, contact_id, kind, label, value, normalised, "
                "provenance_id) SELECT filing_system, contact_id, kind, 2, 'een@ander.example', "
                "'een@ander.example', provenance_id FROM contact_point WHERE kind = 1"))
            .run()
            .has_value();
    }

    qint64 newestPoint() const
    {
        return *Sql(*m_house->look(), "test", QStringLiteral("SELECT MAX(id) FROM contact_point")).number();
    }

    Id<Purpose> purposeId() const
    {
        const auto all = purposes().list(founder()).result();
        for (const Purpose &purpose : *all) {
            if (purpose.key == QLatin1String("two-steps"))
                return purpose.id;
        }
        return {};
    }

    Result<RecordedConsent> recordTwoSteps(ConsentAct act) const { return record(twoSteps(act)); }
    Id<ConsentEvent> firstStep() const { return recordTwoSteps(Given)->event; }

    Result<RecordedConsent> confirm(const QString &token) const
    {
        return consents().confirm(founder(), customers, {.token = token}).result();
    }

    ConsentState stateOfTwoSteps() const
    {
        const auto lines = consents().states(founder(), customers, m_person).result();
        for (const ConsentLine &line : *lines) {
            if (line.purposeKey == QLatin1String("two-steps") && line.channel == Channel::Email)
                return line.state;
        }
        return ConsentState::Invalidated;
    }

    static QJsonObject entry(const QByteArray &key, const QString &token, const QString &at)
    {
        const QString ip = QStringLiteral("192.0.2.7");
        const QString agent = QStringLiteral("Browser/1.0");
        return {{QStringLiteral("token"), token}, {QStringLiteral("confirmed_at"), at},
            {QStringLiteral("ip"), ip}, {QStringLiteral("user_agent"), agent},
            {QStringLiteral("mac"),
                QString::fromLatin1(confirmation_drop::macOf(key, token, at, ip, agent).toHex())}};
    }

    static QByteArray dropOf(const QJsonArray &entries)
    {
        return QJsonDocument(
            QJsonObject{{QStringLiteral("format"), QStringLiteral("klantkluis/confirmations/v1")},
                {QStringLiteral("entries"), entries}})
            .toJson();
    }
};

QTEST_GUILESS_MAIN(TestConsentConfirming)

#include "tst_consent_confirming.moc"
