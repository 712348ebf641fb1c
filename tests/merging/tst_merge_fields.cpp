#include "app/merging/merge_fields.h"

#include <QTest>

#include <algorithm>

using enum ContactField;
using merge_fields::Side;
using Fate = MergeItem::Fate;

namespace {

constexpr qint64 morning = 1'773'500'400'000'000;

Side sideOf(const QString &surname, qint64 firstNumber, qint64 createdAt = morning)
{
    Side side;
    side.file.contact = {.givenName = QStringLiteral("Jan"), .surname = surname, .createdAt = {createdAt}};
    side.file.points = {{.id = Id<ContactPoint>(firstNumber),
                            .value = surname + QStringLiteral("@voorbeeld.example"),
                            .normalised = surname + QStringLiteral("@voorbeeld.example")},
        {.id = Id<ContactPoint>(firstNumber + 1),
            .kind = ContactPoint::Kind::Phone,
            .value = QStringLiteral("+31612345678"),
            .normalised = QStringLiteral("+31612345678")}};
    return side;
}

MergeField fieldOf(const QList<MergeField> &fields, ContactField field)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [field](const MergeField &each) { return each.field == field; });
    return found == fields.end() ? MergeField() : *found;
}

QList<Fate> fates(const QList<MergeItem> &items)
{
    QList<Fate> all;
    for (const MergeItem &item : items)
        all.append(item.fate);
    return all;
}

} // namespace

class TestMergeFields final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFilledAndThenTheNewerValue()
    {
        Side kept = sideOf(QStringLiteral("Dam"), 1);
        Side absorbed = sideOf(QStringLiteral("Damme"), 11, morning + 1);
        absorbed.file.contact.jobTitle = QStringLiteral("bakker");
        kept.file.contact.language = QStringLiteral("nl");

        auto fields = merge_fields::settled(kept, absorbed, {});
        QVERIFY(fields);
        QCOMPARE(fieldOf(*fields, JobTitle).outcome(), QStringLiteral("bakker"));
        QCOMPARE(fieldOf(*fields, Language).outcome(), QStringLiteral("nl"));
        QCOMPARE(fieldOf(*fields, Surname).outcome(), QStringLiteral("Damme"));
        QVERIFY(fieldOf(*fields, Surname).drops());

        kept.history = {{.field = Surname, .changedAt = {morning + 2}}};
        fields = merge_fields::settled(kept, absorbed, {});
        QCOMPARE(fieldOf(*fields, Surname).outcome(), QStringLiteral("Dam"));
    }

    void keepsAPrefixWithItsSurname()
    {
        const Side kept = sideOf(QStringLiteral("Vandam"), 1);
        Side absorbed = sideOf(QStringLiteral("Dam"), 11);
        absorbed.file.contact.infix = QStringLiteral("van");

        auto fields = merge_fields::settled(kept, absorbed, {});
        QCOMPARE(fieldOf(*fields, Infix).choice, MergeChoice::Keep);
        fields = merge_fields::settled(kept, absorbed, {{Surname, MergeChoice::Absorb}});
        QCOMPARE(fieldOf(*fields, Infix).outcome(), QStringLiteral("van"));
    }

    void keepsWhatWasCorrectedAtTheirRequest()
    {
        const Side kept = sideOf(QStringLiteral("Dam"), 1, morning + 5);
        Side absorbed = sideOf(QStringLiteral("Damme"), 11);
        absorbed.history = {{.field = Surname, .requestRef = QStringLiteral("r-1"), .changedAt = {morning}}};

        const auto fields = merge_fields::settled(kept, absorbed, {});
        QCOMPARE(fieldOf(*fields, Surname).outcome(), QStringLiteral("Damme"));
        const auto refused = merge_fields::settled(kept, absorbed, {{Surname, MergeChoice::Keep}});
        QVERIFY(!refused);
        QCOMPARE(refused.error(),
            (Error{Failure::Refused, QStringLiteral("merge.corrected"), {QStringLiteral("surname")}}));
    }

    /// A child's consent without a representative must not come to count (art. 8 GDPR).
    void letsTheLaterDateOfBirthStay()
    {
        Side adult = sideOf(QStringLiteral("Dam"), 1, morning + 5);
        Side child = sideOf(QStringLiteral("Damme"), 11);
        adult.file.contact.birthDate = QDate(1980, 1, 1);
        child.file.contact.birthDate = QDate(2014, 1, 1);
        const Side unknown = sideOf(QStringLiteral("Dam"), 21, morning + 9);
        const QString later = QStringLiteral("2014-01-01");

        for (const auto &[kept, absorbed] :
            {std::pair(adult, child), std::pair(child, adult), std::pair(child, unknown)}) {
            const bool isKepts = kept.file.contact.birthDate.year() == 2014;
            const auto fields = merge_fields::settled(kept, absorbed, {});
            QCOMPARE(fieldOf(*fields, BirthDate).outcome(), later);
            QVERIFY(fieldOf(*fields, BirthDate).isSettled);
            QVERIFY(fieldOf(*fields, BirthDate).isLaterBirth);
            const auto refused = merge_fields::settled(
                kept, absorbed, {{BirthDate, isKepts ? MergeChoice::Absorb : MergeChoice::Keep}});
            QVERIFY(!refused);
            QCOMPARE(refused.error(), Error::refused("merge.birth-date"));
            QVERIFY(merge_fields::settled(
                kept, absorbed, {{BirthDate, isKepts ? MergeChoice::Keep : MergeChoice::Absorb}}));
        }
        // What the person had corrected is no mistake.
        adult.history = {{.field = BirthDate, .requestRef = QStringLiteral("r-1"), .changedAt = {morning}}};
        const auto corrected = merge_fields::settled(adult, child, {});
        QCOMPARE(fieldOf(*corrected, BirthDate).outcome(), QStringLiteral("1980-01-01"));
        QVERIFY(!fieldOf(*corrected, BirthDate).isLaterBirth);
        const auto kept = merge_fields::settled(adult, child, {{BirthDate, MergeChoice::Absorb}});
        QCOMPARE(kept.error().what, QStringLiteral("merge.corrected"));
    }

    void hasNoTwoSurnames()
    {
        const auto refused = merge_fields::settled(sideOf(QStringLiteral("Dam"), 1),
            sideOf(QStringLiteral("Damme"), 11), {{Surname, MergeChoice::Both}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("merge.choice"));
    }

    void takesAllAddressesOfBothButNoneTwice()
    {
        const Side kept = sideOf(QStringLiteral("dam"), 1);
        const Side absorbed = sideOf(QStringLiteral("damme"), 11);

        const auto items = merge_fields::items(kept, absorbed, {});
        QCOMPARE(fates(items), (QList<Fate>{Fate::Stays, Fate::Stays, Fate::Comes, Fate::Same}));
        QCOMPARE(items.last().sameAs, 2);
    }

    void dropsWhatWasNotChosenButNeverWhatConsentIsAbout()
    {
        const Side kept = sideOf(QStringLiteral("dam"), 1);
        Side absorbed = sideOf(QStringLiteral("damme"), 11);

        QCOMPARE(fates(merge_fields::items(kept, absorbed, {{Email, MergeChoice::Keep}})),
            (QList<Fate>{Fate::Stays, Fate::Stays, Fate::Dropped, Fate::Same}));
        QCOMPARE(fates(merge_fields::items(kept, absorbed, {{Email, MergeChoice::Absorb}})),
            (QList<Fate>{Fate::Dropped, Fate::Stays, Fate::Comes, Fate::Same}));
        absorbed.bound = {11};
        QCOMPARE(fates(merge_fields::items(kept, absorbed, {{Email, MergeChoice::Keep}})),
            (QList<Fate>{Fate::Stays, Fate::Stays, Fate::Bound, Fate::Same}));
    }

    void knowsTheWordsThatChoose()
    {
        QCOMPARE(merge_fields::fieldFrom(u"surname"), std::optional(Surname));
        QCOMPARE(merge_fields::fieldFrom(u"address"), std::optional(Street));
        QVERIFY(!merge_fields::fieldFrom(u"postcode"));
        QVERIFY(merge_fields::takesBoth(Email));
        QVERIFY(!merge_fields::takesBoth(Organisation));
    }
};

QTEST_APPLESS_MAIN(TestMergeFields)

#include "tst_merge_fields.moc"
