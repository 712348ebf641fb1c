#include "app/agreements/agreement_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace agreement_repository {

namespace {

const QString agreementColumns = QStringLiteral(
    "id, processor_id, reference, signed_on, starts_on, ends_on, form, renewal, renews_by, notice, "
    "authorisation, objection_days, review_months, ended_on, ended_for, version");

std::optional<int> maybeNumber(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

Agreement agreementFrom(const Row &row)
{
    return {.id = row.id<Agreement>(0),
        .processor = row.id<Processor>(1),
        .reference = row.text(2),
        .signedOn = row.day(3),
        .from = row.day(4),
        .until = row.day(5),
        .form = row.as<AgreementForm>(6),
        .renewal = row.as<AgreementRenewal>(7),
        .renewsBy = IsoDuration::parse(row.text(8)),
        .notice = IsoDuration::parse(row.text(9)),
        .authorisation = row.as<SubAuthorisation>(10),
        .objectionDays = maybeNumber(row, 11),
        .reviewMonths = row.number(12),
        .endedOn = row.day(13),
        .endedFor = row.text(14),
        .version = row.number(15)};
}

QString durationText(const std::optional<IsoDuration> &duration)
{
    return duration ? duration->toText() : QString();
}

Result<QList<Agreement>> withTerms(Connection &connection, Result<QList<Agreement>> agreements)
{
    if (!agreements)
        return agreements;
    for (Agreement &agreement : *agreements) {
        const auto terms =
            Sql(connection, "agreement.terms",
                QStringLiteral("SELECT term, value FROM agreement_term WHERE agreement_id = ?"))
                .bind(agreement.id)
                .list([](const Row &row) { return std::pair(row.as<AgreementTerm>(0), row.text(1)); });
        if (!terms)
            return terms.error();
        for (const auto &[term, value] : *terms)
            agreement.terms.insert(term, value);
    }
    return agreements;
}

Outcome setTerms(Connection &connection, Id<Agreement> id, const AgreementTerms &terms)
{
    const auto cleared = Sql(connection, "agreement.clear-terms",
        QStringLiteral("DELETE FROM agreement_term WHERE agreement_id = ?"))
                             .bind(id)
                             .run();
    if (!cleared)
        return cleared.error();
    for (auto term = terms.cbegin(); term != terms.cend(); ++term) {
        const auto added = Sql(connection, "agreement.term",
            QStringLiteral("INSERT INTO agreement_term (agreement_id, term, value) VALUES (?, ?, ?)"))
                               .bind(id)
                               .bind(term.key())
                               .bind(term.value())
                               .run();
        if (!added)
            return added.error();
    }
    return done;
}

/// What both writing statements have, in the order of their columns.
Sql &bindAgreement(Sql &sql, const Agreement &agreement)
{
    return sql.bind(agreement.reference)
        .bind(agreement.signedOn)
        .bind(agreement.from)
        .bind(agreement.until)
        .bind(agreement.form)
        .bind(agreement.renewal)
        .bind(durationText(agreement.renewsBy))
        .bind(durationText(agreement.notice))
        .bind(agreement.authorisation)
        .bind(agreement.objectionDays)
        .bind(agreement.reviewMonths)
        .bind(agreement.endedOn)
        .bind(agreement.endedFor);
}

} // namespace

Result<QList<Agreement>> all(Connection &connection)
{
    return withTerms(connection,
        Sql(connection, "agreement.all",
            QStringLiteral("SELECT %1 FROM agreement ORDER BY processor_id, id DESC").arg(agreementColumns))
            .list(agreementFrom));
}

Result<QList<Agreement>> of(Connection &connection, Id<Processor> processor)
{
    return withTerms(connection,
        Sql(connection, "agreement.of",
            QStringLiteral("SELECT %1 FROM agreement WHERE processor_id = ? ORDER BY id DESC")
                .arg(agreementColumns))
            .bind(processor)
            .list(agreementFrom));
}

Result<std::optional<Agreement>> byId(Connection &connection, Id<Agreement> id)
{
    const auto found = withTerms(connection,
        Sql(connection, "agreement.by-id",
            QStringLiteral("SELECT %1 FROM agreement WHERE id = ?").arg(agreementColumns))
            .bind(id)
            .list(agreementFrom));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Agreement>() : std::optional(found->first());
}

Result<Id<Agreement>> add(
    Connection &connection, const Agreement &agreement, Instant now, const QString &addedBy)
{
    Sql sql(connection, "agreement.add",
        QStringLiteral(
            "INSERT INTO agreement (processor_id, reference, signed_on, starts_on, ends_on, form, renewal, "
            "renews_by, notice, authorisation, objection_days, review_months, ended_on, ended_for, added_at, "
            "added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    const auto number =
        bindAgreement(sql.bind(agreement.processor), agreement).bind(now).bind(addedBy).number();
    if (!number)
        return number.error();
    const Id<Agreement> id(*number);
    if (auto set = setTerms(connection, id, agreement.terms); !set)
        return set.error();
    return id;
}

Outcome replace(Connection &connection, const Agreement &agreement)
{
    Sql sql(connection, "agreement.replace",
        QStringLiteral(
            "UPDATE agreement SET reference = ?, signed_on = ?, starts_on = ?, ends_on = ?, form = ?, "
            "renewal = ?, renews_by = ?, notice = ?, authorisation = ?, objection_days = ?, "
            "review_months = ?, ended_on = ?, ended_for = ?, version = version + 1 "
            "WHERE id = ? AND version = ?"));
    const auto touched = bindAgreement(sql, agreement).bind(agreement.id).bind(agreement.version).run();
    if (!touched)
        return touched.error();
    if (*touched != 1)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("agreement.changed")};
    return setTerms(connection, agreement.id, agreement.terms);
}

Result<QList<ClauseReview>> reviews(Connection &connection, Id<Agreement> agreement)
{
    return Sql(connection, "agreement.reviews",
        QStringLiteral(
            "SELECT clause, state, quotation, page, hours, days, agreed, recorded_by, recorded_at, "
            "(SELECT display_name FROM staff_member WHERE ref = recorded_by) "
            "FROM clause_review WHERE agreement_id = ? ORDER BY clause, id"))
        .bind(agreement)
        .list([](const Row &row) {
            return ClauseReview{.clause = row.as<AgreementClause>(0),
                .state = row.as<ClauseState>(1),
                .quotation = row.text(2),
                .page = row.number(3),
                .hours = maybeNumber(row, 4),
                .days = maybeNumber(row, 5),
                .agreed = row.text(6),
                .reviewer = row.text(7),
                .reviewedAt = row.instant(8),
                .reviewerName = row.text(9)};
        });
}

Outcome addReview(Connection &connection, Id<Agreement> agreement, const ClauseReview &review)
{
    return outcomeOf(Sql(connection, "agreement.review",
        QStringLiteral("INSERT INTO clause_review (agreement_id, clause, state, quotation, page, hours, "
                       "days, agreed, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                         .bind(agreement)
                         .bind(review.clause)
                         .bind(review.state)
                         .bind(review.quotation)
                         .bind(review.page)
                         .bind(review.hours)
                         .bind(review.days)
                         .bind(review.agreed)
                         .bind(review.reviewedAt)
                         .bind(review.reviewer)
                         .run());
}

} // namespace agreement_repository
