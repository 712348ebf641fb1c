#include "app/agreements/sub_announcement.h"

#include "app/base/country.h"
#include "app/contacts/visible_text.h"

#include <QStringList>

QDate SubAnnouncement::lastDay() const
{
    if (authorisation == SubAuthorisation::Specific || !termDays)
        return {};
    return announcedOn.addDays(*termDays);
}

std::optional<int> SubAnnouncement::daysLeft(QDate today) const
{
    const QDate last = lastDay();
    return last.isValid() ? std::optional(static_cast<int>(today.daysTo(last))) : std::nullopt;
}

bool SubAnnouncement::isAllowedBySilence(QDate today) const
{
    return answer == Answer::Open && daysLeft(today).value_or(0) < 0;
}

bool SubAnnouncement::isLate() const
{
    return answer == Answer::Objected && lastDay().isValid() && answeredOn > lastDay();
}

QString codeOf(SubAnnouncement::Answer answer)
{
    switch (answer) {
    case SubAnnouncement::Answer::Open:
        return QStringLiteral("open");
    case SubAnnouncement::Answer::Agreed:
        return QStringLiteral("agreed");
    case SubAnnouncement::Answer::Objected:
        return QStringLiteral("objected");
    }
    return {};
}

Outcome checkAnnouncement(const SubAnnouncement &announcement, QDate today)
{
    constexpr qsizetype longest = 200;
    QStringList wrong;
    if (announcement.name.size() < 2 || announcement.name.size() > longest ||
        hasForbiddenCharacters(announcement.name))
        wrong.append(QStringLiteral("name"));
    if (!country::isCode(announcement.country))
        wrong.append(QStringLiteral("country"));
    if (!announcement.announcedOn.isValid() || announcement.announcedOn > today)
        wrong.append(QStringLiteral("announced"));
    return wrong.isEmpty() ? Outcome(done)
                           : Outcome(Error{Failure::Invalid, QStringLiteral("agreement.announcement"),
                                 {wrong.join(QStringLiteral(", "))}});
}
