#pragma once

#include "app/reviews/reviews.h"

#include <QAbstractListModel>

/// The agenda of a session, one line an item: what it is, whose, and how it stands.
class ReviewQueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<ReviewLine> &lines);
    const QList<ReviewLine> &lines() const { return m_lines; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString standing(const ReviewLine &line) const;

    QList<ReviewLine> m_lines;
};
