#pragma once

#include "app/requests/request_notice.h"
#include "ui/models/text_table_model.h"

/// Whom a request's outcome is told to, what each is asked, and how far that is.
class RequestNoticesModel final : public TextTableModel
{
    Q_OBJECT

public:
    enum Column { Recipient, Through, Ask, About, Standing, ColumnCount };

    using TextTableModel::TextTableModel;

    void setNotices(const QList<RequestNotice> &notices);
    const QList<RequestNotice> &notices() const { return m_notices; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    QString head(int column) const override;

private:
    QString standing(const RequestNotice &notice) const;

    QList<RequestNotice> m_notices;
};
