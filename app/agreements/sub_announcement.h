#pragma once

#include "app/agreements/agreement.h"

struct SubAnnouncement;

/// A new sub-processor that a processor told us of (art. 28(2) GDPR), with the term of the agreement as it
/// was on that day.
struct SubAnnouncement
{
    /// The numbers are stored.
    enum class Answer { Open = 0, Agreed = 1, Objected = 2 };

    Id<SubAnnouncement> id = {};
    Id<Agreement> agreement = {};
    /// What the sub-processor is called, and where it is.
    QString name = {};
    QString country = {};
    QString services = {};
    QDate announcedOn = {};
    SubAuthorisation authorisation = SubAuthorisation::NotSeen;
    /// None where the agreement has no term.
    std::optional<int> termDays = std::nullopt;
    Answer answer = Answer::Open;
    QDate answeredOn = {};
    QString reason = {};

    /// The last day on which we may object; null where there is no term, or where nothing happens without
    /// our yes.
    QDate lastDay() const;
    /// Under a term of five days 5 on the day that we were told, and 0 on the last; none without a last day.
    std::optional<int> daysLeft(QDate today) const;
    /// Nobody answered in time: by the agreement it counts as allowed.
    bool isAllowedBySilence(QDate today) const;
    /// An objection that came after the last day.
    bool isLate() const;

    friend bool operator==(const SubAnnouncement &, const SubAnnouncement &) = default;
};

/// "open", "agreed", "objected".
QString codeOf(SubAnnouncement::Answer answer);

/// Invalid "agreement.announcement" with the fields that cannot be accepted.
Outcome checkAnnouncement(const SubAnnouncement &announcement, QDate today);
