#include "app/access_reviews/access_review_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <QHash>

namespace access_review_repository {

namespace {

struct ReviewRow
{
    AccessReview review;
    QByteArray facts;
};

const QString reviewColumns = QStringLiteral(
    "SELECT ref, scope, month, frozen_at, frozen_on, frozen_by, facts, digest, closed_at FROM access_review");

ReviewRow reviewFrom(const Row &row)
{
    return {.review = {.ref = row.text(0),
                .scope = row.as<AccessReviewScope>(1),
                .month = row.day(2),
                .frozenAt = row.instant(3),
                .frozenOn = row.day(4),
                .frozenBy = row.text(5),
                .digest = row.bytes(7),
                .closedAt = row.maybeInstant(8)},
        .facts = row.bytes(6)};
}

AccessDecision reviewDecisionFrom(const Row &row)
{
    return {.line = row.number(0),
        .verdict = row.as<AccessVerdict>(1),
        .reason = row.text(2),
        .decidedBy = row.text(3),
        .decidedAt = row.instant(4),
        .doneAt = row.maybeInstant(5),
        .doneBy = row.text(6),
        .doneNote = row.text(7)};
}

AccessSignature signatureFrom(const Row &row)
{
    return {.signedBy = row.text(0), .signedAt = row.instant(1), .digest = row.bytes(2)};
}

Result<AccessReview> wholeOf(Connection &connection, ReviewRow row)
{
    if (access_lines::digestOf(row.facts) != row.review.digest)
        return Error{Failure::Damaged, QStringLiteral("access-review.stored")};
    auto lines = access_lines::from(row.facts);
    if (!lines)
        return lines.error();
    auto decisions = Sql(connection, "access-review.decisions",
        QStringLiteral("SELECT line, verdict, reason, decided_by, decided_at, done_at, done_by, done_note "
                       "FROM access_decision WHERE review_ref = ? ORDER BY line"))
                         .bind(row.review.ref)
                         .list(reviewDecisionFrom);
    if (!decisions)
        return decisions.error();
    auto signatures = Sql(connection, "access-review.signatures",
        QStringLiteral("SELECT signed_by, signed_at, digest FROM access_signature WHERE review_ref = ? "
                       "ORDER BY signed_at, signed_by"))
                          .bind(row.review.ref)
                          .list(signatureFrom);
    if (!signatures)
        return signatures.error();
    row.review.lines = *std::move(lines);
    row.review.decisions = *std::move(decisions);
    row.review.signatures = *std::move(signatures);
    return row.review;
}

} // namespace

Outcome add(Connection &connection, const AccessReview &review)
{
    return outcomeOf(Sql(connection, "access-review.add",
        QStringLiteral(
            "INSERT INTO access_review (ref, scope, month, frozen_at, frozen_on, frozen_by, facts, "
            "digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
                         .bind(review.ref)
                         .bind(review.scope)
                         .bind(review.month)
                         .bind(review.frozenAt)
                         .bind(review.frozenOn)
                         .bind(review.frozenBy)
                         .bind(access_lines::bytesOf(review.lines))
                         .bind(review.digest)
                         .run());
}

Result<QList<AccessReview>> all(Connection &connection)
{
    const auto rows =
        Sql(connection, "access-review.all", reviewColumns + QStringLiteral(" ORDER BY frozen_at DESC, ref"))
            .list(reviewFrom);
    if (!rows)
        return rows.error();
    QList<AccessReview> reviews;
    for (const ReviewRow &row : *rows) {
        auto review = wholeOf(connection, row);
        if (!review)
            return review.error();
        reviews.append(*std::move(review));
    }
    return reviews;
}

Result<std::optional<AccessReview>> byRef(Connection &connection, const QString &ref)
{
    const auto row = Sql(connection, "access-review.find", reviewColumns + QStringLiteral(" WHERE ref = ?"))
                         .bind(ref)
                         .first(reviewFrom);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<AccessReview>();
    auto review = wholeOf(connection, **row);
    return review ? Result<std::optional<AccessReview>>(*std::move(review))
                  : Result<std::optional<AccessReview>>(review.error());
}

Outcome decide(Connection &connection, const QString &review, const AccessDecision &decision)
{
    return outcomeOf(Sql(connection, "access-review.decide",
        QStringLiteral("INSERT INTO access_decision (review_ref, line, verdict, reason, decided_by, "
                       "decided_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (review_ref, line) DO UPDATE SET "
                       "verdict = excluded.verdict, reason = excluded.reason, "
                       "decided_by = excluded.decided_by, decided_at = excluded.decided_at"))
                         .bind(review)
                         .bind(decision.line)
                         .bind(decision.verdict)
                         .bind(decision.reason)
                         .bind(decision.decidedBy)
                         .bind(decision.decidedAt)
                         .run());
}

Outcome setDone(Connection &connection, const QString &review, const AccessDecision &decision)
{
    return oneTouched(Sql(connection, "access-review.done",
                          QStringLiteral("UPDATE access_decision SET done_at = ?, done_by = ?, done_note = ? "
                                         "WHERE review_ref = ? AND line = ? AND done_at IS NULL"))
                          .bind(decision.doneAt)
                          .bind(decision.doneBy)
                          .bind(decision.doneNote)
                          .bind(review)
                          .bind(decision.line)
                          .run(),
        QStringLiteral("access-review.line"));
}

Outcome sign(Connection &connection, const QString &review, const AccessSignature &signature)
{
    return outcomeOf(Sql(connection, "access-review.sign",
        QStringLiteral("INSERT INTO access_signature (review_ref, signed_by, signed_at, digest) "
                       "VALUES (?, ?, ?, ?)"))
                         .bind(review)
                         .bind(signature.signedBy)
                         .bind(signature.signedAt)
                         .bind(signature.digest)
                         .run());
}

Outcome close(Connection &connection, const QString &review, Instant now)
{
    return outcomeOf(Sql(connection, "access-review.close",
        QStringLiteral("UPDATE access_review SET closed_at = ? WHERE ref = ? AND closed_at IS NULL"))
                         .bind(now)
                         .bind(review)
                         .run());
}

Result<QList<PassphraseFile>> passphraseFiles(Connection &connection)
{
    return Sql(connection, "passphrase-file.all",
        QStringLiteral("SELECT path, member, told_by, told_at FROM passphrase_file ORDER BY path"))
        .list([](const Row &row) {
            return PassphraseFile{row.text(0), row.text(1), row.text(2), row.instant(3)};
        });
}

Outcome tellPassphraseFile(Connection &connection, const PassphraseFile &file)
{
    return outcomeOf(Sql(connection, "passphrase-file.tell",
        QStringLiteral("INSERT INTO passphrase_file (path, member, told_by, told_at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (path) DO UPDATE SET member = excluded.member, "
                       "told_by = excluded.told_by, told_at = excluded.told_at"))
                         .bind(file.path)
                         .bind(file.member)
                         .bind(file.toldBy)
                         .bind(file.toldAt)
                         .run());
}

Outcome forgetPassphraseFile(Connection &connection, const QString &path)
{
    return oneTouched(Sql(connection, "passphrase-file.forget",
                          QStringLiteral("DELETE FROM passphrase_file WHERE path = ?"))
                          .bind(path)
                          .run(),
        QStringLiteral("passphrase-file.gone"));
}

} // namespace access_review_repository
