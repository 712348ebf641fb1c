#include "ui/models/review_queue_model.h"

#include "app/documents/review_words.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/widgets/plain_text.h"

namespace {

QString iconOf(const ReviewLine &line)
{
    if (line.item.decision) {
        switch (line.item.decision->verdict) {
        case ReviewDecision::Verdict::Approved:
            return QStringLiteral("circle-check");
        case ReviewDecision::Verdict::Rejected:
            return QStringLiteral("circle-x");
        case ReviewDecision::Verdict::Asked:
            return QStringLiteral("message");
        }
    }
    if (line.locked)
        return QStringLiteral("lock");
    if (!line.item.voided.isEmpty())
        return QStringLiteral("alert-triangle");
    return line.item.openedAt ? QStringLiteral("eye") : QStringLiteral("circle-minus");
}

} // namespace

void ReviewQueueModel::setLines(const QList<ReviewLine> &lines)
{
    const bool isSameLength = lines.size() == m_lines.size();
    if (!isSameLength)
        beginResetModel();
    m_lines = lines;
    if (!isSameLength)
        endResetModel();
    else
        retranslate(); // whoever goes through it stays where they are
}

void ReviewQueueModel::retranslate()
{
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(int(m_lines.size()) - 1));
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString ReviewQueueModel::standing(const ReviewLine &line) const
{
    if (line.item.decision)
        return verdictWord(line.item.decision->verdict);
    if (line.locked)
        return tr("Locked");
    if (!line.item.voided.isEmpty())
        return tr("Void");
    return line.item.openedAt ? tr("Looked at") : tr("Open");
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReviewLine &line = m_lines.at(index.row());
    const QString name = line.now ? visibleLine(line.now->name) : QString();
    const QString what = reviewRuleWord(line.item.kind, line.item.rule);
    switch (role) {
    case Qt::DisplayRole:
        return name.isEmpty() ? QStringLiteral("%1\n%2").arg(what, standing(line))
                              : QStringLiteral("%1\n%2 · %3").arg(what, veiled(name), standing(line));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2: %3, %4")
            .arg(QString::number(line.item.position), reviewKindWord(line.item.kind), what,
                name.isEmpty() ? standing(line) : veiledSpoken(name) + QStringLiteral(", ") + standing(line));
    case Qt::DecorationRole:
        return icon(iconOf(line));
    default:
        return {};
    }
}
