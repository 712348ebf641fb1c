#include "app/letters/letter_template.h"
#include "app/requests/request_result.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const LetterKind extensionLetter{LetterAct::Extension};

LetterTemplate draftOf(const QString &text)
{
    return {.kind = extensionLetter, .language = LetterLanguage::Dutch, .text = text};
}

/// What each field of a letter could hold, so that nothing is missing.
LetterValues valuesOf(const LetterKind &kind)
{
    LetterValues values;
    for (const LetterField field : fieldsOf(kind))
        values.insert(field, {u"["_s + keyOf(field) + u"]"_s});
    return values;
}

QString braced(LetterField field)
{
    return u"{{"_s + keyOf(field) + u"}}"_s;
}

QStringList codesOf(const QList<Error> &errors)
{
    QStringList codes;
    for (const Error &error : errors)
        codes.append(error.what + u' ' + error.place.join(u' '));
    return codes;
}

QString wholeText(const LetterText &letter)
{
    QStringList lines{letter.subject};
    for (const LetterParagraph &paragraph : letter.paragraphs)
        lines += paragraph.lines;
    return lines.join(u'\n');
}

} // namespace

/// Templates of letters: what they must hold, and how they are filled in.
class TestLetterTemplates final : public QObject
{
    Q_OBJECT

private slots:
    void shipsEveryLetterInBothLanguages_data() { everyTemplate(); }
    void shipsEveryLetterInBothLanguages()
    {
        const LetterTemplate shipped = fetched();

        QCOMPARE(codesOf(letter_template::faults(shipped)), QStringList());
        const auto letter = letter_template::filled(shipped, valuesOf(shipped.kind));
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().what));
        for (const LetterField field : mandatoryFields(shipped.kind))
            QVERIFY2(wholeText(*letter).contains(u"["_s + keyOf(field) + u"]"_s), qPrintable(keyOf(field)));
        QVERIFY(!wholeText(*letter).contains(u"{{"_s));
    }

    void keepsEveryTemplateFromLosingWhatTheLawAsks_data() { everyTemplate(); }
    void keepsEveryTemplateFromLosingWhatTheLawAsks()
    {
        const LetterTemplate shipped = fetched();
        const QList<LetterField> mandatory = mandatoryFields(shipped.kind);
        for (const LetterField field : mandatory) {
            LetterTemplate lacking = shipped;
            lacking.text.replace(braced(field), u"…"_s);

            QCOMPARE(codesOf(letter_template::faults(lacking)),
                QStringList{u"letter.part-missing %1 %2"_s.arg(
                    templateName(shipped.kind, shipped.language), braced(field))});
            const auto letter = letter_template::filled(lacking, valuesOf(shipped.kind));
            QVERIFY(!letter);
            QCOMPARE(letter.error().what, u"letter.part-missing"_s);
        }
        QVERIFY(mandatory.size() >= 5);
    }

    void asksOfAnAnswerWhatTheRegulatorLooksFor_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("fields");
        const QStringList always{u"reference"_s, u"received"_s, u"asked"_s, u"contact"_s};
        const QStringList remedies{u"complaint"_s, u"court"_s};
        QTest::newRow("erased in part") << u"partly-granted-erasure"_s
                                        << always + remedies +
                QStringList{u"decision"_s, u"done"_s, u"kept"_s, u"recipients"_s, u"backup"_s, u"reasons"_s};
        QTest::newRow("refused") << u"refused-access"_s
                                 << always + remedies + QStringList{u"decision"_s, u"reasons"_s};
        QTest::newRow("corrected") << u"granted-rectification"_s
                                   << always + remedies +
                QStringList{u"decision"_s, u"done"_s, u"recipients"_s, u"backup"_s};
        QTest::newRow("extension") << u"extension"_s
                                   << always + QStringList{u"new-due"_s, u"extension-reason"_s, u"apology"_s};
        QTest::newRow("identity") << u"identity-question"_s
                                  << always + QStringList{u"doubt"_s, u"needed"_s, u"shield"_s, u"pause"_s};
    }
    void asksOfAnAnswerWhatTheRegulatorLooksFor()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, fields);
        QStringList mandatory;
        for (const LetterField field : mandatoryFields(*letterKindFrom(kind)))
            mandatory.append(keyOf(field));

        mandatory.sort();
        fields.sort();

        QCOMPARE(mandatory, fields);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wrong");
        const QString good = letter_template::shipped(extensionLetter, LetterLanguage::Dutch).text;
        QTest::newRow("a field of no letter")
            << good + u"\n{{bsn}}"_s << u"letter.field-unknown extension/nl {{bsn}} 21"_s;
        QTest::newRow("a field of another letter")
            << good + u"\n{{backup}}"_s << u"letter.field-unknown extension/nl {{backup}} 21"_s;
        QTest::newRow("no name") << good + u"\n{{}}"_s << u"letter.field-unknown extension/nl {{}} 21"_s;
        QTest::newRow("open") << good + u"\nop {{due"_s << u"letter.field-open extension/nl 21"_s;
        QTest::newRow("closed twice") << good + u"\nop due}}"_s << u"letter.field-open extension/nl 21"_s;
        QTest::newRow("hidden signs")
            << good + u"\nop"_s + QChar(0x202E) + u"due"_s << u"letter.template-signs extension/nl 21"_s;
        QTest::newRow("no subject") << u"\n"_s + good << u"letter.subject extension/nl"_s;
        QTest::newRow("too long") << good + QString(9000, u'x') << u"letter.template-long extension/nl"_s;
        QTest::newRow("nothing") << u" \n"_s << u"letter.template-empty extension/nl"_s;
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, wrong);

        QCOMPARE(codesOf(letter_template::faults(draftOf(text))), QStringList{wrong});
    }

    void makesNoLetterWhileAFieldIsNotKnown()
    {
        const LetterTemplate shipped = letter_template::shipped(extensionLetter, LetterLanguage::English);
        for (const LetterField field : mandatoryFields(extensionLetter)) {
            LetterValues values = valuesOf(extensionLetter);
            values[field] = {u" "_s};

            const auto letter = letter_template::filled(shipped, values);

            QVERIFY(!letter);
            QCOMPARE(letter.error().what, u"letter.value-missing"_s);
            const QStringList lines = shipped.text.split(u'\n');
            QCOMPARE(letter.error().place.value(0), u"extension/en"_s);
            QCOMPARE(letter.error().place.value(1), braced(field));
            QVERIFY(lines.value(letter.error().place.value(2).toInt() - 1).contains(braced(field)));
        }
    }

    void takesWhatIsFilledInAsWordsAlone()
    {
        LetterValues values = valuesOf(extensionLetter);
        values[LetterField::ExtensionReason] = {u"# Geen kop"_s, u"{{court}} en }}"_s};
        values[LetterField::Reference] = {u"{{due}}"_s};

        const auto letter =
            letter_template::filled(letter_template::shipped(extensionLetter, LetterLanguage::Dutch), values);

        QVERIFY(letter);
        QCOMPARE(letter->subject, u"Wij hebben meer tijd nodig voor uw verzoek {{due}}"_s);
        const LetterParagraph expected{false, {u"# Geen kop"_s, u"{{court}} en }}"_s}};
        const bool isThere = std::any_of(
            letter->paragraphs.begin(), letter->paragraphs.end(), [&](const LetterParagraph &paragraph) {
                return paragraph.lines.mid(0, 2) == expected.lines && !paragraph.isHeading;
            });
        QVERIFY(isThere);
    }

    void knowsEveryKindByItsKey()
    {
        QCOMPARE(allLetterKinds().size(), 37);
        for (const LetterKind &kind : allLetterKinds())
            QCOMPARE(letterKindFrom(keyOf(kind)), kind);
        QVERIFY(!letterKindFrom(u"granted"));
        QVERIFY(!letterKindFrom(u""));
    }

    void answersOnlyWhatWasDecidedThatWay()
    {
        Request request{.type = Request::Type::Erasure, .stage = Request::Stage::AwaitingSecondApprover};
        for (const LetterAct act : {LetterAct::Granted, LetterAct::PartlyGranted, LetterAct::Refused})
            QVERIFY(!letter_rules::checkKind({act, Request::Type::Erasure}, request));
        QVERIFY(letter_rules::checkKind({LetterAct::Acknowledgement}, request));
        QVERIFY(!letter_rules::checkKind({LetterAct::RestrictionLifting}, request));

        request.outcome = Request::Outcome::PartlyGranted;
        request.executedAt = Instant{1};

        QCOMPARE(
            letter_rules::suggested(request), (LetterKind{LetterAct::PartlyGranted, Request::Type::Erasure}));
        const auto other =
            letter_rules::checkKind({LetterAct::PartlyGranted, Request::Type::Access}, request);
        QVERIFY(!other);
        QCOMPARE(other.error().what, u"letter.other-request"_s);
    }

    void answersNobodyWhoDidNotAsk()
    {
        Request request{.type = Request::Type::Erasure,
            .outcome = Request::Outcome::Granted,
            .channel = Request::Channel::OwnInitiative,
            .executedAt = Instant{1}};
        for (const LetterKind &kind : allLetterKinds())
            QVERIFY2(!letter_rules::checkKind(kind, request), qPrintable(keyOf(kind)));
        QCOMPARE(letter_rules::checkKind({LetterAct::Granted, Request::Type::Erasure}, request).error().what,
            u"letter.nobody-asked"_s);

        request.type = Request::Type::Restriction;
        request.aim.kind = RequestAim::Kind::Lifting;
        for (const LetterKind &kind : allLetterKinds())
            QCOMPARE(bool(letter_rules::checkKind(kind, request)), kind.act == LetterAct::RestrictionLifting);
    }

    void tellsOfTheEndOfARestrictionWhereOneCanBe()
    {
        const LetterKind end{LetterAct::RestrictionLifting};
        QVERIFY(letter_rules::checkKind(end, {.type = Request::Type::Restriction}));
        QVERIFY(letter_rules::checkKind(
            end, {.type = Request::Type::Objection, .aim = {.kind = RequestAim::Kind::OwnSituation}}));
        QVERIFY(!letter_rules::checkKind(end, {.type = Request::Type::Objection}));
        QVERIFY(!letter_rules::checkKind(end, {.type = Request::Type::Rectification}));
        QVERIFY(letter_rules::checkKind(end,
            {.type = Request::Type::Rectification, .result = RequestResult{.restricted = u"a"_s}.toJson()}));
    }

    void asksOnlyWhatCanBeAskedNow_data()
    {
        QTest::addColumn<Request::Stage>("stage");
        QTest::addColumn<QStringList>("kinds");
        const QString receipt = u"acknowledgement"_s;
        const QString more = u"extension"_s;
        QTest::newRow("received") << Request::Stage::Received
                                  << QStringList{receipt, u"identity-question"_s, more};
        QTest::newRow("who is asked")
            << Request::Stage::IdentityRequested
            << QStringList{receipt, u"identity-question"_s, u"identity-reminder"_s, more};
        QTest::newRow("what is asked") << Request::Stage::ClarificationRequested
                                       << QStringList{receipt, u"clarification-question"_s, more};
        QTest::newRow("known") << Request::Stage::IdentityConfirmed
                               << QStringList{receipt, u"clarification-question"_s, more};
        QTest::newRow("to be decided")
            << Request::Stage::AwaitingSecondApprover << QStringList{receipt, more};
        QTest::newRow("closed") << Request::Stage::Closed << QStringList();
        QTest::newRow("set aside") << Request::Stage::Duplicate << QStringList();
    }
    void asksOnlyWhatCanBeAskedNow()
    {
        QFETCH(Request::Stage, stage);
        QFETCH(QStringList, kinds);
        QStringList offered;
        for (const LetterKind &kind : allLetterKinds()) {
            if (letter_rules::checkKind(kind, {.type = Request::Type::Erasure, .stage = stage}))
                offered.append(keyOf(kind));
        }

        QCOMPARE(offered, kinds);
    }

    void extendsInTheFirstMonthAlone()
    {
        Request request{.receivedOn = QDate(2026, 11, 2)};
        const auto onDay = [&](QDate day) {
            return letter_rules::checkDay(extensionLetter, request, day, HolidayMode::Core);
        };

        QVERIFY(onDay(QDate(2026, 12, 2)));
        const auto late = onDay(QDate(2026, 12, 3));
        QVERIFY(!late);
        QCOMPARE(late.error().what, u"request.extension-late"_s);
        QCOMPARE(late.error().place, QStringList{u"2026-12-02"_s});
        request.extensionSentOn = QDate(2026, 11, 30);
        QVERIFY(onDay(QDate(2026, 12, 3)));
    }

    void foreseesWhatCarryingOutComesTo()
    {
        const auto foreseen = [](Request request, const Proposal &proposal) {
            request.proposal = proposal.toJson();
            return letter_rules::foreseen(request, Instant{1});
        };

        const Request contested =
            foreseen({.type = Request::Type::Rectification}, {.statement = u"ik woon er niet"_s});
        QCOMPARE(contested.outcome, Request::Outcome::PartlyGranted);
        QCOMPARE(RequestResult::fromJson(contested.result).restricted, u"a"_s);

        const Request stopped = foreseen({.type = Request::Type::Objection}, {.stops = {u"club-news"_s}});
        QCOMPARE(stopped.outcome, Request::Outcome::Granted);
        QCOMPARE(RequestResult::fromJson(stopped.result).stopped, QStringList{u"club-news"_s});

        const Request lifted =
            foreseen({.type = Request::Type::Restriction, .aim = {.kind = RequestAim::Kind::Lifting}},
                {.lifts = u"7f3a"_s});
        QVERIFY(RequestResult::fromJson(lifted.result).lifted);

        const Request erased =
            foreseen({.type = Request::Type::Erasure}, {.ground = ErasureGround::Objection});
        QCOMPARE(RequestResult::fromJson(erased.result).ground, ErasureGround::Objection);

        const Request empty = foreseen({.type = Request::Type::Access},
            {.refusal = {RefusalReason::NoDataHeld}, .refusalWords = u"niets gevonden"_s});
        QCOMPARE(empty.outcome, Request::Outcome::NoDataHeld);
    }

    void takesALineAwayWhoseConditionDoesNotHold()
    {
        const LetterKind refusal{LetterAct::Refused, Request::Type::Erasure};
        const LetterTemplate shipped = letter_template::shipped(refusal, LetterLanguage::Dutch);
        LetterValues values = valuesOf(refusal);

        QVERIFY(wholeText(*letter_template::filled(shipped, values)).contains(u"\nWij bewaren"_s));
        values.remove(LetterField::IfHeld);
        const auto without = letter_template::filled(shipped, values);

        QVERIFY(without);
        QVERIFY(!wholeText(*without).contains(u"Wij bewaren"_s));
        // Conditions belong to the letters that have them.
        LetterTemplate other = draftOf(letter_template::shipped(extensionLetter, LetterLanguage::Dutch).text);
        other.text += u"\n{{if-held}} Altijd."_s;
        QCOMPARE(codesOf(letter_template::faults(other)),
            QStringList{u"letter.field-unknown extension/nl {{if-held}} 21"_s});
    }

private:
    static void everyTemplate()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        for (const LetterKind &kind : allLetterKinds()) {
            for (const LetterLanguage language : allLetterLanguages)
                QTest::newRow(qPrintable(templateName(kind, language))) << keyOf(kind) << keyOf(language);
        }
    }

    static LetterTemplate fetched()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        return letter_template::shipped(*letterKindFrom(kind), *letterLanguageFrom(language));
    }
};

QTEST_GUILESS_MAIN(TestLetterTemplates)
#include "tst_letter_templates.moc"
