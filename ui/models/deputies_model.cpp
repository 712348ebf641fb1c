#include "ui/models/deputies_model.h"

#include "app/documents/role_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/models/short_day.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"

#include <algorithm>

namespace {

PillFace faceOf(const DeputyLine &line)
{
    if (!line.lapsed)
        return {Tone::Ok, QStringLiteral("user-check"), DeputiesModel::tr("Stands in now")};
    const QString &why = line.lapsed->what;
    if (line.given.endedAt)
        return {Tone::Neutral, QStringLiteral("circle-x"), DeputiesModel::tr("Ended early")};
    if (why == QLatin1String("deputy.over"))
        return {Tone::Neutral, QStringLiteral("check"), DeputiesModel::tr("Over")};
    if (why == QLatin1String("deputy.not-yet"))
        return {Tone::Info, QStringLiteral("clock"), DeputiesModel::tr("To come")};
    return {Tone::Warn, QStringLiteral("alert-triangle"), DeputiesModel::tr("Counts for nothing")};
}

} // namespace

void DeputiesModel::setLines(const QList<DeputyLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void DeputiesModel::setMembers(const QList<StaffMember> &members)
{
    m_members = members;
    retranslate();
}

QString DeputiesModel::nameOf(const QString &ref) const
{
    const auto found = std::find_if(
        m_members.begin(), m_members.end(), [&](const StaffMember &member) { return member.ref == ref; });
    return found == m_members.end() ? tr("a colleague") : visibleLine(found->displayName);
}

void DeputiesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DeputiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DeputiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeputiesModel::words(const DeputyLine &line, int column) const
{
    switch (column) {
    case Deputy:
        return nameOf(line.given.deputy);
    case Principal:
        return nameOf(line.given.principal);
    case File:
        return filingSystemWord(line.given.filingSystem);
    case From:
        return shortDay(line.given.from);
    case Until:
        return shortDay(line.given.until);
    case GivenBy:
        return nameOf(line.given.givenBy);
    case State:
        return faceOf(line).word;
    default:
        return {};
    }
}

QVariant DeputiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeputyLine &line = m_lines.at(index.row());
    if (role == PillDelegate::FaceRole)
        return index.column() == State ? QVariant::fromValue(faceOf(line)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return words(line, index.column());
}

QVariant DeputiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Deputy:
        return tr("Deputy");
    case Principal:
        return tr("Stands for");
    case File:
        return tr("Filing system");
    case From:
        return tr("From");
    case Until:
        return tr("Up to and including");
    case GivenBy:
        return tr("Given by");
    case State:
        return tr("State");
    default:
        return {};
    }
}
