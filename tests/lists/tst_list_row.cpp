#include "app/lists/list_inputs.h"

#include <QTest>

namespace {

const QDate today(2026, 9, 4);

ConsentStanding line(ConsentState state, int daysLeft = 0)
{
    return {.state = state,
        .since = Instant{1},
        .validUntil = daysLeft == 0 ? std::nullopt : std::optional(today.addDays(daysLeft))};
}

ConsentMark markOf(const QList<ConsentStanding> &lines, bool hasOtherGround = false)
{
    ListRow row;
    summariseConsents(lines, hasOtherGround, row);
    return consentMark(row, today);
}

} // namespace

class TestListRow final : public QObject
{
    Q_OBJECT

private slots:
    void saysOfConsentsWhatMattersMost();
    void countsConsentsThatEndSoonAsTheDayComesNear();
    void marksWhoHasNoGround();
    void showsTheFirstOfEachKind();
    void tellsHowATermStandsOnADay();
};

void TestListRow::saysOfConsentsWhatMattersMost()
{
    using enum ConsentState;
    using Kind = ConsentMark::Kind;

    QCOMPARE(markOf({}).kind, Kind::NotAsked);
    QCOMPARE(markOf({}, true).kind, Kind::OtherBasis);
    QCOMPARE(markOf({line(Given), line(Renewed)}).kind, Kind::Complete);
    QCOMPARE(markOf({line(Given), line(Withdrawn)}).kind, Kind::Withdrawn);
    QCOMPARE(markOf({line(Given), line(Pending)}, true).kind, Kind::Pending);
    QCOMPARE(markOf({line(Refused), line(Given)}).kind, Kind::Refused);
    QCOMPARE(markOf({line(Expired), line(Withdrawn)}).kind, Kind::Expired);
    QCOMPARE(markOf({line(Withdrawn), line(Given, 22)}), (ConsentMark{Kind::Ending, 1}));
}

void TestListRow::countsConsentsThatEndSoonAsTheDayComesNear()
{
    using enum ConsentState;
    ListRow row;
    summariseConsents({line(Given, 40), line(Given, 50), line(Renewed, 400)}, false, row);

    QCOMPARE(consentMark(row, today).kind, ConsentMark::Kind::Complete);
    QCOMPARE(consentMark(row, today.addDays(10)), (ConsentMark{ConsentMark::Kind::Ending, 2}));
    QCOMPARE(consentMark(row, today.addDays(40)).kind, ConsentMark::Kind::Expired);
}

void TestListRow::marksWhoHasNoGround()
{
    ListInputs inputs;
    QVERIFY(makeListRow(inputs).marks.contains(ListMark::MissingGround));
    inputs.consents = {line(ConsentState::Withdrawn)};
    QVERIFY(makeListRow(inputs).marks.contains(ListMark::MissingGround));
    inputs.consents = {line(ConsentState::Given)};
    QVERIFY(makeListRow(inputs).marks.isEmpty());
    inputs.consents = {};
    inputs.hasOtherGround = true;
    inputs.hasOpenRequest = true;
    inputs.contact.restrictedAt = Instant{5};
    QCOMPARE(makeListRow(inputs).marks, (ListMarks{ListMark::OpenRequest, ListMark::Restricted}));
}

void TestListRow::showsTheFirstOfEachKind()
{
    ListInputs inputs;
    inputs.contact.id = Id<Contact>(7);
    inputs.contact.givenName = QStringLiteral("Zoë");
    inputs.contact.infix = QStringLiteral("van den");
    inputs.contact.surname = QStringLiteral("Berg");
    inputs.contact.sortKey = QStringLiteral("berg vanden  zoe");
    inputs.points = {{.kind = ContactPoint::Kind::Website, .value = QStringLiteral("a.example")},
        {.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("06 11")},
        {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("een@b.example")},
        {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("twee@b.example")}};
    inputs.addresses = {{.city = {}}, {.city = QStringLiteral("Zwolle")}};
    inputs.identifiers = {{.kind = Identifier::Kind::UserId, .value = QStringLiteral("zb")},
        {.kind = Identifier::Kind::CustomerNumber, .value = QStringLiteral("C-1")}};
    inputs.standing = {.standing = Standing::ByDate, .dueOn = today};

    const ListRow row = makeListRow(inputs);

    QCOMPARE(row.contact, Id<Contact>(7));
    QVERIFY(row.name.contains(QStringLiteral("Berg")));
    QCOMPARE(row.email, QStringLiteral("een@b.example"));
    QCOMPARE(row.phone, QStringLiteral("06 11"));
    QCOMPARE(row.city, QStringLiteral("Zwolle"));
    QCOMPARE(row.number, QStringLiteral("C-1"));
    QCOMPARE(row.dueOn, today);
    QCOMPARE(row.sortKey, inputs.contact.sortKey);
}

void TestListRow::tellsHowATermStandsOnADay()
{
    ListRow row{.standing = Standing::ByDate, .dueOn = today};
    QCOMPARE(retentionState(row, today.addDays(1)), RetentionState::TermOver);
    QCOMPARE(retentionState(row, today), RetentionState::DueSoon);
    QCOMPARE(retentionState(row, today.addYears(-1)), RetentionState::WithinTerm);
    row.standing = Standing::Held;
    QCOMPARE(retentionState(row, today.addDays(1)), RetentionState::Held);
}

QTEST_GUILESS_MAIN(TestListRow)

#include "tst_list_row.moc"
