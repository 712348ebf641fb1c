#include "app/consent/purpose_repository.h"

#include "app/storage/setting_table.h"
#include "app/storage/sql.h"

#include <QStringList>

namespace purpose_repository {

namespace {

QString storedCategories(DataCategories categories)
{
    QStringList numbers;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            numbers.append(QString::number(static_cast<int>(category)));
    }
    return numbers.join(u' ');
}

DataCategories categoriesFrom(const QString &stored)
{
    DataCategories categories;
    const QStringList numbers = stored.split(u' ', Qt::SkipEmptyParts);
    for (const DataCategory category : allDataCategories) {
        if (numbers.contains(QString::number(static_cast<int>(category))))
            categories = categories.with(category);
    }
    return categories;
}

PurposeWording wordingFrom(const Row &row, int first)
{
    return {.id = row.id<PurposeWording>(first),
        .purpose = row.id<Purpose>(first + 1),
        .number = row.number(first + 2),
        .titleNl = row.text(first + 3),
        .titleEn = row.text(first + 4),
        .wordingNl = row.text(first + 5),
        .wordingEn = row.text(first + 6),
        .digest = row.bytes(first + 7),
        .writtenAt = row.instant(first + 8),
        .writtenBy = row.text(first + 9),
        .grade = row.as<WordingGrade>(first + 10)};
}

Purpose purposeFrom(const Row &row)
{
    return {.id = row.id<Purpose>(0),
        .key = row.text(1),
        .basis = lawfulBasisFrom(row.text(2)).value_or(LawfulBasis::Consent),
        .appliesTo = SetOf<FilingSystem>::fromBits(static_cast<quint32>(row.integer(3))),
        .channels = channelsFrom(row.text(4)),
        .categories = categoriesFrom(row.text(5)),
        .doubleOptIn = row.flag(6),
        .marketing = row.flag(11),
        .validity = IsoDuration::parse(row.text(7)),
        .assessment = row.text(8),
        .weighing = {.necessity = row.text(14),
            .balance = row.text(15),
            .safeguards = row.text(16),
            .assessedBy = row.text(17),
            .assessedOn = row.day(18),
            .reviewOn = row.day(19)},
        .reason = row.text(13),
        .dpvTerm = row.text(12),
        .endedAt = row.maybeInstant(9),
        .version = row.number(10),
        .wording = wordingFrom(row, 20)};
}

const QString wordingColumns = QStringLiteral(
    "w.id, w.purpose_id, w.number, w.title_nl, w.title_en, w.wording_nl, w.wording_en, w.digest, "
    "w.written_at, w.written_by, w.grade");

QString purposesWhere(const QString &condition)
{
    return QStringLiteral(
        "SELECT p.id, p.key, p.basis, p.applies_to, p.channels, p.categories, p.double_opt_in, "
        "p.validity, p.assessment, p.ended_at, p.version, p.marketing, p.dpv_term, p.reason, p.necessity, "
        "p.balance, p.safeguards, p.assessed_by, p.assessed_on, p.review_on, %1 FROM purpose p "
        "JOIN purpose_wording w ON w.purpose_id = p.id AND w.number = "
        "(SELECT MAX(number) FROM purpose_wording WHERE purpose_id = p.id) %2 ORDER BY p.key")
        .arg(wordingColumns, condition);
}

QString validityText(const Purpose &purpose)
{
    return purpose.validity ? purpose.validity->toText() : QString();
}

} // namespace

Result<QList<Purpose>> all(Connection &connection)
{
    return Sql(connection, "purpose.all", purposesWhere({})).list(purposeFrom);
}

Result<std::optional<Purpose>> byKey(Connection &connection, const QString &key)
{
    return Sql(connection, "purpose.by-key", purposesWhere(QStringLiteral("WHERE p.key = ?")))
        .bind(key)
        .first(purposeFrom);
}

Result<std::optional<Purpose>> byId(Connection &connection, Id<Purpose> id)
{
    return Sql(connection, "purpose.by-id", purposesWhere(QStringLiteral("WHERE p.id = ?")))
        .bind(id)
        .first(purposeFrom);
}

Result<Id<Purpose>> add(Connection &connection, const Purpose &purpose)
{
    const auto number = Sql(connection, "purpose.add",
        QStringLiteral(
            "INSERT INTO purpose (key, basis, applies_to, channels, categories, double_opt_in, validity, "
            "assessment, marketing, dpv_term, reason, necessity, balance, safeguards, assessed_by, "
            "assessed_on, review_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING "
            "id"))
                            .bind(purpose.key)
                            .bind(letterOf(purpose.basis))
                            .bind(qint64{purpose.appliesTo.bits()})
                            .bind(keysOf(purpose.channels))
                            .bind(storedCategories(purpose.categories))
                            .bind(purpose.doubleOptIn)
                            .bind(validityText(purpose))
                            .bind(purpose.assessment)
                            .bind(purpose.promotes())
                            .bind(purpose.dpvTerm)
                            .bind(purpose.reason)
                            .bind(purpose.weighing.necessity)
                            .bind(purpose.weighing.balance)
                            .bind(purpose.weighing.safeguards)
                            .bind(purpose.weighing.assessedBy)
                            .bind(purpose.weighing.assessedOn)
                            .bind(purpose.weighing.reviewOn)
                            .number();
    if (!number)
        return number.error();
    return Id<Purpose>(*number);
}

Outcome replace(Connection &connection, const Purpose &purpose)
{
    const auto touched = Sql(connection, "purpose.replace",
        QStringLiteral("UPDATE purpose SET applies_to = ?, channels = ?, categories = ?, validity = ?, "
                       "assessment = ?, marketing = ?, dpv_term = ?, reason = ?, necessity = ?, balance = ?, "
                       "safeguards = ?, assessed_by = ?, assessed_on = ?, review_on = ?, ended_at = ?, "
                       "version = version + 1 "
                       "WHERE id = ? AND version = ?"))
                             .bind(qint64{purpose.appliesTo.bits()})
                             .bind(keysOf(purpose.channels))
                             .bind(storedCategories(purpose.categories))
                             .bind(validityText(purpose))
                             .bind(purpose.assessment)
                             .bind(purpose.promotes())
                             .bind(purpose.dpvTerm)
                             .bind(purpose.reason)
                             .bind(purpose.weighing.necessity)
                             .bind(purpose.weighing.balance)
                             .bind(purpose.weighing.safeguards)
                             .bind(purpose.weighing.assessedBy)
                             .bind(purpose.weighing.assessedOn)
                             .bind(purpose.weighing.reviewOn)
                             .bind(purpose.endedAt)
                             .bind(purpose.id)
                             .bind(purpose.version)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("purpose.replace")};
    return done;
}

Result<PurposeWording> addWording(Connection &connection, PurposeWording wording)
{
    wording.digest = wordingDigest(wording);
    const auto newest = Sql(connection, "purpose.newest-wording",
        QStringLiteral("SELECT MAX(number) FROM purpose_wording WHERE purpose_id = ?"))
                            .bind(wording.purpose)
                            .number();
    if (!newest)
        return newest.error();
    wording.number = static_cast<int>(*newest) + 1;
    const auto number = Sql(connection, "purpose.add-wording",
        QStringLiteral(
            "INSERT INTO purpose_wording (purpose_id, number, title_nl, title_en, wording_nl, wording_en, "
            "digest, written_at, written_by, grade) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(wording.purpose)
                            .bind(wording.number)
                            .bind(wording.titleNl)
                            .bind(wording.titleEn)
                            .bind(wording.wordingNl)
                            .bind(wording.wordingEn)
                            .bind(wording.digest)
                            .bind(wording.writtenAt)
                            .bind(wording.writtenBy)
                            .bind(wording.grade)
                            .number();
    if (!number)
        return number.error();
    wording.id = Id<PurposeWording>(*number);
    return wording;
}

Result<QList<PurposeWording>> wordings(Connection &connection, Id<Purpose> purpose)
{
    return Sql(connection, "purpose.wordings",
        QStringLiteral("SELECT %1 FROM purpose_wording w WHERE w.purpose_id = ? ORDER BY w.number DESC")
            .arg(wordingColumns))
        .bind(purpose)
        .list([](const Row &row) { return wordingFrom(row, 0); });
}

Result<Id<PurposeWording>> wordingAt(Connection &connection, Id<Purpose> purpose, Instant moment)
{
    const auto number = Sql(connection, "purpose.wording-at",
        QStringLiteral("SELECT id FROM purpose_wording WHERE purpose_id = ? AND written_at <= ? "
                       "ORDER BY number DESC LIMIT 1"))
                            .bind(purpose)
                            .bind(moment)
                            .number();
    if (!number)
        return number.error();
    return Id<PurposeWording>(*number);
}

Result<QString> organisationName(Connection &connection)
{
    return setting_table::value(connection, "purpose.organisation", QStringLiteral("organisation"));
}

} // namespace purpose_repository
