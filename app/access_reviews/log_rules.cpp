#include "app/access_reviews/log_rules.h"

#include "app/law/holidays.h"

namespace log_rules {

bool isOutOfHours(Instant moment)
{
    const QDateTime local = moment.toLocal();
    const int hour = local.time().hour();
    return hour < dayBegins || hour >= dayEnds || isNonWorking(local.date(), HolidayMode::Core);
}

const QStringList &looks()
{
    static const QStringList acts = {QStringLiteral("contact.view"), QStringLiteral("contact.reveal"),
        QStringLiteral("contact.attachment-view"), QStringLiteral("contact.archive-view"),
        QStringLiteral("contact.merge-preview")};
    return acts;
}

const QStringList &hiddenLooks()
{
    static const QStringList acts = {QStringLiteral("contact.reveal"),
        QStringLiteral("contact.attachment-view"), QStringLiteral("contact.archive-view")};
    return acts;
}

const QStringList &exports()
{
    static const QStringList acts = {QStringLiteral("handover.make"), QStringLiteral("leaving.file"),
        QStringLiteral("consent.export"), QStringLiteral("consent.receipt"), QStringLiteral("audit.export"),
        QStringLiteral("informing.letters")};
    return acts;
}

QList<BusyQuarters> busyQuarters(const QList<std::pair<qint64, qint64>> &looksByQuarter)
{
    QList<BusyQuarters> stretches;
    // An hour that begins within a quarter reaches into the fifth.
    constexpr qint64 reach = 5;
    qsizetype from = 0;
    qint64 within = 0;
    for (const auto &[place, looked] : looksByQuarter) {
        within += looked;
        while (looksByQuarter.at(from).first <= place - reach)
            within -= looksByQuarter.at(from++).second;
        if (within <= manyRecords)
            continue;
        const qint64 first = looksByQuarter.at(from).first;
        if (!stretches.isEmpty() && stretches.constLast().last >= first)
            stretches.last().last = place;
        else
            stretches.append({first, place});
    }
    return stretches;
}

} // namespace log_rules
