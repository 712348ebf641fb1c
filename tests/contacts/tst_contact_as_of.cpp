#include "app/contacts/contact_as_of.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Instant noonOf(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0)));
}

ContactFile somebody()
{
    ContactFile file;
    file.contact.surname = u"Berg"_s;
    file.contact.createdAt = noonOf(QDate(2026, 1, 10));
    file.points = {{.id = Id<ContactPoint>(1), .value = u"new@voorbeeld.example"_s},
        {.id = Id<ContactPoint>(2), .value = u"second@voorbeeld.example"_s}};
    return file;
}

FieldChange changeOf(qint64 id, ContactField field, const QString &before, const QString &after, QDate day)
{
    return {.id = Id<FieldChange>(id),
        .field = field,
        .before = before,
        .after = after,
        .changedAt = noonOf(day)};
}

QStringList valuesOf(const std::optional<QList<FieldStanding>> &standing, ContactField field)
{
    for (const FieldStanding &each : standing.value_or(QList<FieldStanding>())) {
        if (each.field == field)
            return each.values;
    }
    return {};
}

} // namespace

class TestContactAsOf final : public QObject
{
    Q_OBJECT

private slots:
    void tellsAValueBackThroughEveryLaterChange()
    {
        const QList<FieldChange> changes = {changeOf(2, ContactField::Email, u"middle@voorbeeld.example"_s,
                                                u"new@voorbeeld.example"_s, QDate(2026, 5, 1)),
            changeOf(1, ContactField::Email, u"old@voorbeeld.example"_s, u"middle@voorbeeld.example"_s,
                QDate(2026, 3, 1))};

        const auto on = [&](QDate day) {
            return valuesOf(standingOn(day, somebody(), changes), ContactField::Email);
        };
        QCOMPARE(
            on(QDate(2026, 2, 1)), (QStringList{u"old@voorbeeld.example"_s, u"second@voorbeeld.example"_s}));
        // A change counts from its own day on.
        QCOMPARE(on(QDate(2026, 3, 1)).first(), u"middle@voorbeeld.example"_s);
        QCOMPARE(on(QDate(2026, 4, 30)).first(), u"middle@voorbeeld.example"_s);
        QCOMPARE(on(QDate(2026, 5, 1)).first(), u"new@voorbeeld.example"_s);
    }

    void leavesOutWhatWasFilledInLater()
    {
        const QList<FieldChange> changes = {
            changeOf(1, ContactField::Surname, QString(), u"Berg"_s, QDate(2026, 5, 1))};

        QVERIFY(
            valuesOf(standingOn(QDate(2026, 4, 1), somebody(), changes), ContactField::Surname).isEmpty());
        QCOMPARE(valuesOf(standingOn(QDate(2026, 5, 2), somebody(), changes), ContactField::Surname),
            QStringList{u"Berg"_s});
    }

    void showsWhatWasRemovedSince()
    {
        const QList<FieldChange> changes = {
            changeOf(1, ContactField::JobTitle, u"Baker"_s, QString(), QDate(2026, 5, 1))};

        QCOMPARE(valuesOf(standingOn(QDate(2026, 4, 1), somebody(), changes), ContactField::JobTitle),
            QStringList{u"Baker"_s});
    }

    void knowsNothingOfTheTimeBefore()
    {
        QVERIFY(!standingOn(QDate(2026, 1, 9), somebody(), {}));
        QVERIFY(standingOn(QDate(2026, 1, 10), somebody(), {}));
    }
};

QTEST_APPLESS_MAIN(TestContactAsOf)

#include "tst_contact_as_of.moc"
