#pragma once

#include "app/law/holidays.h"
#include "app/requests/request_board.h"
#include "ui/widgets/pill.h"

#include <QAbstractListModel>
#include <QList>

class RequestPeople;

/// What a card of the board shows.
struct RequestCard
{
    QString kind;
    QString person;
    PillFace deadline;
    QString handler;
    /// Why the reader cannot decide it, where a decision is what it waits for.
    QString lock;
    bool isPaused = false;

    /// Everything on the card in one sentence, with the words of its state.
    QString spoken(const QString &column) const;
};

Q_DECLARE_METATYPE(RequestCard)

/// The requests in one column of the board, those that are due first at the top.
class RequestColumnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// A RequestCard.
    static constexpr int CardRole = Qt::UserRole + 60;

    RequestColumnModel(
        request_board::Column column, RequestPeople &people, RequestActor reader, QObject *parent = nullptr);

    request_board::Column column() const { return m_column; }
    /// Takes those of its own column.
    void setRequests(const QList<Request> &requests, QDate today, HolidayMode holidays);
    const QList<Request> &requests() const { return m_requests; }
    int rowOf(Id<Request> id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

signals:
    /// A card of another column was dropped on this one. It only moves once its step was taken.
    void dropped(Id<Request> request);

private:
    RequestCard cardOf(const Request &request) const;
    void repaintRows();

    request_board::Column m_column;
    RequestPeople &m_people;
    RequestActor m_reader;
    QList<Request> m_requests;
    QDate m_today;
    HolidayMode m_holidays = HolidayMode::Core;
};

/// What a column of the board is called.
QString columnWord(request_board::Column column);
