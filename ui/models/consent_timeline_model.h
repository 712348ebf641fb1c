#pragma once

#include "app/consent/consent_line.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

/// Every act of consent of one person, the newest first; of one purpose, or until one moment, where that is
/// asked for.
class ConsentTimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Oldest first, as the history is kept.
    void setEntries(const QList<ConsentEntry> &entries);
    /// Empty: all purposes.
    void setPurpose(const QString &purposeKey);
    /// Leaves out what happened later; nothing: shows all of it.
    void setUntil(std::optional<Instant> until);
    /// The addresses and numbers that acts are about.
    void setDetails(const QHash<Id<ContactPoint>, QString> &details);
    const ConsentEntry &entry(const QModelIndex &index) const { return m_shown.at(index.row()); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();
    QString more(const ConsentEntry &entry) const;

    QList<ConsentEntry> m_entries;
    QList<ConsentEntry> m_shown;
    QString m_purposeKey;
    std::optional<Instant> m_until;
    QHash<Id<ContactPoint>, QString> m_details;
};
