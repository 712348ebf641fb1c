#include "app/documents/statement_words.h"
#include "app/registers/processors.h"
#include "app/statement/privacy_statements.h"
#include "app/storage/sql.h"
#include "tests/statement/statement_house.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What people write in the statement, and what it says of where their data goes.
class TestStatementWords final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(tests::introduce(*m_house));
    }

    void cleanup() { m_house.reset(); }

    void writesOverNobodyElsesWords()
    {
        const StatementText seen = standing().facts.text(StatementSection::Rights);
        QVERIFY(write({StatementSection::Rights, u"Bel gerust."_s, u"Do call."_s}));

        const StatementText late{StatementSection::Rights, u"Mail ons."_s, u"Mail us."_s};
        QCOMPARE(write(late, seen).error(), (Error{Failure::ChangedMeanwhile, u"statement.text-changed"_s}));
        const StatementText now = standing().facts.text(StatementSection::Rights);
        QCOMPARE(now.dutch, u"Bel gerust."_s);
        QVERIFY(write(late, now));
    }

    /// Everybody reads it.
    void takesNobodysNumber()
    {
        QCOMPARE(write({StatementSection::Rights, u"BSN 111222333"_s, u"x"_s}).error().what,
            u"text.national-number"_s);
        QCOMPARE(write({StatementSection::Rights, u"x"_s, u"BSN 111222333"_s}).error().what,
            u"text.national-number"_s);
    }

    /// What one language said before is no hindrance to the other.
    void letsTheOtherLanguageBeWrittenBesideAnOldNumber()
    {
        QVERIFY(write({StatementSection::Rights, u"Bel gerust."_s, u"Do call."_s}));
        const auto line = m_house->look();
        QVERIFY(line && Sql(*line, "test", u"UPDATE statement_text SET dutch = 'BSN 111222333'"_s).run());

        const Outcome written = write({StatementSection::Rights, u"BSN 111222333"_s, u"Mail us."_s});

        QVERIFY2(written, written ? "" : qPrintable(written.error().what));
        QCOMPARE(standing().facts.text(StatementSection::Rights).english, u"Mail us."_s);
        QCOMPARE(write({StatementSection::Rights, u"BSN 111222333"_s, u"BSN 111222333"_s}).error().place,
            QStringList{u"en"_s});
    }

    /// What is kept elsewhere leaves Europe, wherever who keeps it is established.
    void tellsWhereSomebodyOfHereKeepsTheData()
    {
        const auto purpose = m_house->services().purposes().add(founder(), tests::servicePurpose()).result();
        QVERIFY(purpose);
        QVERIFY(m_house->services()
                    .processors()
                    .add(founder(),
                        {.name = u"Wolk B.V."_s,
                            .country = u"NL"_s,
                            .hosting = {u"US"_s},
                            .flows = {{.purpose = *purpose}}})
                    .result());

        const StatementStanding now = standing();

        QCOMPARE(now.checklist.at(7).id(), u"P08"_s);
        QCOMPARE(now.checklist.at(7).state, ItemState::Red);
        const QString said = statementText(now.facts, QLocale::English);
        QVERIFY2(said.contains(u"With Wolk B.V. data go to a country outside"_s), qPrintable(said));
        QVERIFY(said.contains(u"United States (US)"_s));
        QVERIFY(!said.contains(u"Your data stay inside the European Economic Area"_s));
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    StatementStanding standing() const
    {
        return *m_house->services().privacyStatements().standing(founder()).result();
    }
    Outcome write(const StatementText &text, const std::optional<StatementText> &seen = std::nullopt) const
    {
        return m_house->services().privacyStatements().write(founder(), text, seen).result();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_MAIN(TestStatementWords)
#include "tst_statement_words.moc"
