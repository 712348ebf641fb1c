#include "app/access_reviews/leaving_check.h"

QString codeOf(LeavingStep step)
{
    constexpr std::array codes = {"access", "deputyships", "recovery-key", "file-key", "files-out",
        "requests", "drafts", "schedules", "review-sessions", "access-reviews"};
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(step)));
}
