#include "ui/models/consent_lines_model.h"

#include "app/documents/consent_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/curtain.h"
#include "ui/models/consent_faces.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

#include <algorithm>

namespace {

bool hasSiblings(const QList<ConsentLine> &lines, const ConsentLine &line)
{
    return std::count_if(lines.begin(), lines.end(),
               [&](const ConsentLine &other) { return other.purpose == line.purpose && other.channel; }) > 1;
}

} // namespace

void ConsentLinesModel::setLines(const QList<ConsentLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void ConsentLinesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

int ConsentLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ConsentLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConsentLinesModel::text(const ConsentLine &line, int column) const
{
    switch (column) {
    case Purpose: {
        const QString title = visibleLine(inSpokenLanguage(line.titleNl, line.titleEn));
        // The channel is told only where it tells lines apart.
        return line.channel && hasSiblings(m_lines, line)
            ? tr("%1 – %2", "purpose and channel").arg(title, channelWord(*line.channel))
            : title;
    }
    case State:
        return faceOf(line).word;
    case Ground:
        return basisInShort(line.basis);
    case Since:
        return line.since ? QLocale().toString(line.since->toLocal().date(), QLocale::ShortFormat)
                          : QString();
    default:
        return {};
    }
}

QVariant ConsentLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConsentLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case PillDelegate::FaceRole:
        return index.column() == State ? QVariant::fromValue(faceOf(line)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Purpose)
            return plainToolTip(text(line, Purpose));
        if (index.column() == Ground && !line.reason.isEmpty())
            return plainToolTip(veiled(line.reason));
        if (index.column() == State && line.validUntil.isValid())
            return plainToolTip(
                tr("Holds until %1")
                    .arg(QLocale().toString(line.validUntil.addDays(-1), QLocale::ShortFormat)));
        return {};
    default:
        return {};
    }
}

QVariant ConsentLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Purpose:
        return tr("Purpose");
    case State:
        return tr("Standing");
    case Ground:
        return tr("Lawful basis");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}
