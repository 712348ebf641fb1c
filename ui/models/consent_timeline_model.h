#pragma once

#include "app/consent/consent_line.h"

#include <QAbstractListModel>

/// Every act of consent of one person, the newest first; of one purpose where that is asked for.
class ConsentTimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Oldest first, as the history is kept.
    void setEntries(const QList<ConsentEntry> &entries);
    /// Empty: all purposes.
    void setPurpose(const QString &purposeKey);
    const ConsentEntry &entry(const QModelIndex &index) const { return m_shown.at(index.row()); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();

    QList<ConsentEntry> m_entries;
    QList<ConsentEntry> m_shown;
    QString m_purposeKey;
};
