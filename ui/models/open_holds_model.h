#pragma once

#include "app/retention/open_hold.h"
#include "ui/models/text_table_model.h"

#include <QList>

/// Holds that wait for a second person or for their review: whom they are on, what is held and why, who set
/// it, until when, and how it stands.
class OpenHoldsModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Name, What, Why, SetBy, SetOn, ReviewOn, Standing, ColumnCount };

    using TextTableModel::TextTableModel;

    void setHolds(const QList<OpenHold> &holds, QDate today);
    const QList<OpenHold> &holds() const { return m_holds; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    QString head(int column) const override;

private:
    QString standing(const OpenHold &hold) const;

    QList<OpenHold> m_holds;
    QDate m_today;
};
