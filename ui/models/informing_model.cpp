#include "ui/models/informing_model.h"

#include "app/documents/archive_words.h"
#include "app/documents/informing_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/curtain.h"
#include "ui/models/short_day.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

namespace {

PillFace informingFace(QDate due, QDate today)
{
    const int days = int(today.daysTo(due));
    switch (informingUrgency(due, today)) {
    case InformingUrgency::Overdue:
        return {Tone::Danger, QStringLiteral("alert-triangle"),
            InformingModel::tr("%Ln day(s) late", nullptr, -days)};
    case InformingUrgency::Soon:
        return days == 0 ? PillFace{Tone::Warn, QStringLiteral("clock"), InformingModel::tr("today")}
                         : PillFace{Tone::Warn, QStringLiteral("clock"),
                               InformingModel::tr("in %Ln day(s)", nullptr, days)};
    case InformingUrgency::Later:
        break;
    }
    return {Tone::Neutral, QStringLiteral("calendar"), InformingModel::tr("in %Ln day(s)", nullptr, days)};
}

} // namespace

void InformingModel::setPage(const InformingPage &page, QDate today)
{
    beginResetModel();
    m_lines = page.lines;
    m_next = page.next;
    m_today = today;
    m_isAsked = false;
    endResetModel();
}

void InformingModel::append(const InformingPage &page)
{
    m_isAsked = false;
    m_next = page.next;
    if (page.lines.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.lines.size()) - 1);
    m_lines.append(page.lines);
    endInsertRows();
}

void InformingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int InformingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int InformingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool InformingModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isAsked;
}

void InformingModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    emit moreWanted();
}

QString InformingModel::words(const InformingLine &line, int column) const
{
    switch (column) {
    case Name:
        return nameOrArchived(veiled(visibleLine(line.name)), line.isArchived);
    case Due:
        return shortDay(line.due.term.on);
    case Urgency:
        return informingFace(line.due.term.on, m_today).word;
    case Cause:
        return causeWord(line.due.term.cause);
    case Source:
        return veiled(visibleLine(line.source));
    default:
        return {};
    }
}

QVariant InformingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InformingLine &line = m_lines.at(index.row());
    switch (role) {
    case PillDelegate::FaceRole:
        return index.column() == Urgency ? QVariant::fromValue(informingFace(line.due.term.on, m_today))
                                         : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(words(line, index.column()));
    default:
        return {};
    }
}

QVariant InformingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Person");
    case Due:
        return tr("Inform by");
    case Urgency:
        return tr("Time left");
    case Cause:
        return tr("Why by that day");
    case Source:
        return tr("Source of the data");
    default:
        return {};
    }
}
