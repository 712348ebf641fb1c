#pragma once

#include "app/requests/request_notice.h"

#include <QAbstractTableModel>

/// Whom a request's outcome is told to, what each is asked, and how far that is.
class RequestNoticesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, Through, Ask, About, Standing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNotices(const QList<RequestNotice> &notices);
    const QList<RequestNotice> &notices() const { return m_notices; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RequestNotice &notice, int column) const;
    QString standing(const RequestNotice &notice) const;

    QList<RequestNotice> m_notices;
};
