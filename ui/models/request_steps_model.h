#pragma once

#include "app/requests/request.h"

#include <QAbstractListModel>
#include <QList>

class RequestPeople;

/// What happened with a request, by whom and when, for a timeline.
class RequestStepsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RequestStepsModel(RequestPeople &people, QObject *parent = nullptr);

    void setSteps(const QList<RequestStep> &steps);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    RequestPeople &m_people;
    QList<RequestStep> m_steps;
};
