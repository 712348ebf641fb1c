#include "ui/models/sweep_runs_model.h"

#include "app/documents/sweep_words.h"

#include <QLocale>

namespace {

QString shortMoment(Instant moment)
{
    return QLocale().toString(moment.toLocal(), QLocale::ShortFormat);
}

} // namespace

void SweepRunsModel::setRuns(const QList<SweepReport> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

int SweepRunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int SweepRunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SweepRunsModel::text(int row, int column) const
{
    const SweepReport &run = m_runs.at(row);
    switch (column) {
    case Begun:
        return shortMoment(run.ranAt);
    case Ended:
        return run.endedAt ? shortMoment(*run.endedAt) : QStringLiteral("–");
    case Origin:
        return sweepOriginWord(run.origin);
    case Due:
        return QLocale().toString(run.due);
    case Proposed:
        return QLocale().toString(run.opened);
    case TakenBack:
        return QLocale().toString(run.voided);
    case Outcome:
        return sweepOutcomeSentence(run);
    default:
        return {};
    }
}

QString SweepRunsModel::head(int column) const
{
    switch (column) {
    case Begun:
        return tr("Begun");
    case Ended:
        return tr("Ended");
    case Origin:
        return tr("How");
    case Due:
        return tr("Term over");
    case Proposed:
        return tr("Proposed");
    case TakenBack:
        return tr("Taken back");
    case Outcome:
        return tr("What came of it");
    default:
        return {};
    }
}
