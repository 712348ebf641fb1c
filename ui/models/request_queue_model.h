#pragma once

#include "app/law/holidays.h"
#include "app/requests/request.h"

#include <QAbstractTableModel>
#include <QList>

class RequestPeople;

/// The queue of requests: the open ones by days left, then what was answered, the latest first.
class RequestQueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Person, Stage, Deadline, ColumnCount };

    explicit RequestQueueModel(RequestPeople &people, QObject *parent = nullptr);

    void setRequests(QList<Request> requests, QDate today, HolidayMode holidays);
    const QList<Request> &requests() const { return m_requests; }
    /// The row of a request; -1 when it is not in the queue.
    int rowOf(Id<Request> id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void repaintRows();
    QString text(const Request &request, int column) const;

    RequestPeople &m_people;
    QList<Request> m_requests;
    QDate m_today;
    HolidayMode m_holidays = HolidayMode::Core;
};
