#pragma once

#include <QString>
#include <QStringView>

/// Where an import is: how many rows it has read, and what is done with them. Travels as the text of a future's
/// progress; its value is the share in thousandths.
struct ImportProgress
{
    enum class Phase { Reading, Indexing, Listing };

    Phase phase = Phase::Reading;
    qint64 rows = 0;
    /// 0 to 1 of the whole.
    double share = 0;

    static constexpr int steps = 1000;

    QString toText() const
    {
        return QStringLiteral("%1 %2").arg(static_cast<int>(phase)).arg(rows);
    }
    static ImportProgress fromText(QStringView text, int step)
    {
        const qsizetype blank = text.indexOf(u' ');
        if (blank < 0)
            return {};
        return {.phase = static_cast<Phase>(text.left(blank).toInt()),
            .rows = text.mid(blank + 1).toLongLong(),
            .share = static_cast<double>(step) / steps};
    }
};
