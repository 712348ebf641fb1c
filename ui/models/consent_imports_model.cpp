#include "ui/models/consent_imports_model.h"

#include "app/documents/consent_words.h"
#include "app/documents/tool_list_sentence.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

void ConsentImportsModel::setImports(const QList<ConsentImportBatch> &imports)
{
    beginResetModel();
    m_imports = imports;
    endResetModel();
}

void ConsentImportsModel::setPurposes(const QHash<qint64, std::pair<QString, QString>> &titles)
{
    m_titles = titles;
    retranslate();
}

void ConsentImportsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_imports.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ConsentImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int ConsentImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConsentImportsModel::text(const ConsentImportBatch &batch, int column) const
{
    const QLocale locale;
    switch (column) {
    case When:
        return locale.toString(batch.happenedAt.toLocal(), QLocale::ShortFormat);
    case File:
        return visibleLine(batch.fileName);
    case Tool:
        return marketingToolName(batch.tool);
    case Purpose: {
        const auto titles = m_titles.value(batch.purpose.number());
        return visibleLine(inSpokenLanguage(titles.first, titles.second));
    }
    case Brought:
        return batch.undoneAt
            ? tr("Taken back on %1")
                  .arg(locale.toString(batch.undoneAt->toLocal().date(), QLocale::ShortFormat))
            : tr("%1 given, %2 withdrawn")
                  .arg(locale.toString(batch.recorded), locale.toString(batch.withdrawn));
    case By:
        return visibleLine(batch.staffName);
    default:
        return {};
    }
}

QVariant ConsentImportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(importAt(index.row()), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(importAt(index.row()), index.column()));
    default:
        return {};
    }
}

QVariant ConsentImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Imported on");
    case File:
        return tr("File");
    case Tool:
        return tr("List of");
    case Purpose:
        return tr("Purpose");
    case Brought:
        return tr("What it brought");
    case By:
        return tr("By");
    default:
        return {};
    }
}
