#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

/// What an item on the agenda of a review session is about (look.md 4.10). The numbers are stored.
enum class ReviewKind {
    Request = 1,     ///< a proposal that waits for a second person
    Orphan = 2,      ///< somebody whom nothing carries the keeping of any more
    Hold = 3,        ///< an order not to erase whose day of review is near or was missed (domain.md 8.4)
    Retention = 4,   ///< somebody of whom something is kept longer than the rules say
    Access = 5,      ///< who has which rights, and who looked (domain.md 10.2, 10.5)
    Finding = 6,     ///< something in free text or in a file that may not stand there (domain.md 8.3)
    Measure = 7,     ///< a test of a measure that was missed, or does not hold (domain.md 10.5)
    Agreement = 8,   ///< what an agreement with a processor asks by a day (domain.md 6.4)
    AccessReview = 9 ///< a review of access or of the trail that is late (domain.md 10.1, 10.5)
};

inline constexpr std::array allReviewKinds = {ReviewKind::Request, ReviewKind::Orphan, ReviewKind::Hold,
    ReviewKind::Retention, ReviewKind::Access, ReviewKind::Finding, ReviewKind::Measure,
    ReviewKind::Agreement, ReviewKind::AccessReview};

/// A stable name, for the minutes and the command line: "request".
inline QString codeOf(ReviewKind kind)
{
    constexpr std::array codes = {"request", "orphan", "hold", "retention", "access", "finding", "measure",
        "agreement", "access-review"};
    return QLatin1StringView(codes.at(static_cast<std::size_t>(kind) - 1));
}

inline std::optional<ReviewKind> reviewKindFrom(const QString &code)
{
    for (const ReviewKind kind : allReviewKinds) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}
