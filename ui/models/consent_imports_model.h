#pragma once

#include "app/tool_lists/consent_import_batch.h"

#include <QAbstractTableModel>
#include <QHash>

#include <utility>

/// The lists of consents that were taken in, the newest first: when, which, for what, what they brought and
/// by whom.
class ConsentImportsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, Tool, Purpose, Brought, By, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImports(const QList<ConsentImportBatch> &imports);
    /// What purposes are called in Dutch and in English, by their number.
    void setPurposes(const QHash<qint64, std::pair<QString, QString>> &titles);
    const ConsentImportBatch &importAt(int row) const { return m_imports.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ConsentImportBatch &batch, int column) const;

    QList<ConsentImportBatch> m_imports;
    QHash<qint64, std::pair<QString, QString>> m_titles;
};
