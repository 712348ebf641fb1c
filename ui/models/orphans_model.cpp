#include "ui/models/orphans_model.h"

#include "app/documents/archive_words.h"
#include "app/documents/ground_sentence.h"
#include "app/documents/retention_words.h"
#include "ui/look/curtain.h"
#include "ui/models/short_day.h"
#include "ui/widgets/plain_text.h"

void OrphansModel::setOrphans(const QList<Orphan> &orphans, int daysToErase, QDate today)
{
    beginResetModel();
    m_orphans = orphans;
    m_daysToErase = daysToErase;
    m_today = today;
    endResetModel();
}

int OrphansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orphans.size());
}

int OrphansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrphansModel::countdown(const Orphan &orphan) const
{
    if (orphan.erasureOpen)
        return tr("erasure asked for");
    const int left = orphan.end.why == WithoutGround::ReviewPassed
        ? int(m_today.daysTo(orphan.end.from)) - 1
        : int(m_today.daysTo(orphan.eraseBy(m_daysToErase)));
    return left < 0 ? tr("%n day(s) too late", nullptr, -left) : tr("%n day(s) left", nullptr, left);
}

QString OrphansModel::text(int row, int column) const
{
    const Orphan &orphan = m_orphans.at(row);
    switch (column) {
    case Name:
        return nameOrArchived(veiled(visibleLine(orphan.name)), orphan.isArchived);
    case Kind:
        return kindWord(orphan.kind);
    case Why:
        return withoutGroundWord(orphan.end.why);
    case Since:
        return shortDay(orphan.end.from);
    case EraseBy:
        // What only waits for a look is not to be erased.
        return orphan.end.why == WithoutGround::ReviewPassed ? QString()
                                                             : shortDay(orphan.eraseBy(m_daysToErase));
    case Left:
        return countdown(orphan);
    default:
        return {};
    }
}

QString OrphansModel::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Contact");
    case Kind:
        return tr("Kind");
    case Why:
        return tr("Why they stand here");
    case Since:
        return tr("Since");
    case EraseBy:
        return tr("To be erased by");
    case Left:
        return tr("Still");
    default:
        return {};
    }
}
