#include "ui/models/trail_model.h"

#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>

namespace {

constexpr qsizetype enoughOfARef = 8;

} // namespace

void TrailModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void TrailModel::append(const QList<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries.append(entries);
    endInsertRows();
}

void TrailModel::setMemberNames(const QHash<QString, QString> &names)
{
    m_names = names;
    retranslate();
}

void TrailModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

int TrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrailModel::nameOf(const QString &ref) const
{
    return visibleLine(m_names.value(ref, ref.left(enoughOfARef)));
}

QString TrailModel::aboutWhat(const AuditEntry &entry) const
{
    if (entry.objectKind.isEmpty())
        return {};
    if (entry.objectRef.isEmpty())
        return auditKindWord(entry.objectKind);
    const QString which = entry.objectKind == QLatin1String("staff")
        ? nameOf(entry.objectRef)
        : visibleLine(entry.objectRef.left(enoughOfARef));
    return tr("%1 %2").arg(auditKindWord(entry.objectKind), which);
}

QString TrailModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(entry.happenedAt.toLocal(), QLocale::ShortFormat);
    case Member:
        return nameOf(entry.actor);
    case Act:
        return auditActionWord(entry.action);
    case File:
        return entry.filingSystem ? filingSystemWord(*entry.filingSystem) : QStringLiteral("–");
    case About:
        return aboutWhat(entry);
    case Detail:
        return auditDetailWords(entry);
    default:
        return {};
    }
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return text(m_entries[index.row()], index.column());
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Member:
        return tr("Member");
    case Act:
        return tr("What was done");
    case File:
        return tr("Filing system");
    case About:
        return tr("To what");
    case Detail:
        return tr("Detail");
    default:
        return {};
    }
}
