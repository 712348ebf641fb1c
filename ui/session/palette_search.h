#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/list_row.h"
#include "app/requests/request.h"
#include "ui/async/latest_answer.h"

#include <QHash>
#include <QObject>

#include <optional>

class MainWindow;
class Session;
struct PaletteItem;

/// Lets the palette find people and requests, while somebody is signed in.
class PaletteSearch final : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(MainWindow &window, QObject *parent = nullptr);

    void setSession(Session *session) { m_session = session; }
    /// Drops the session and every answer that is still on its way.
    void forget();

private:
    using Offer = std::function<void(QList<PaletteItem>)>;

    void findPeople(const QString &typed, const Offer &offer);
    void offerPeople() const;
    void findRequests(const QString &typed, const Offer &offer);
    void takeRequests(FilingSystem filingSystem, const Result<QList<Request>> &requests);
    /// Requests of the people that were found, and open ones of a kind that was typed.
    void offerRequests() const;
    std::optional<PaletteItem> itemOf(const Request &request) const;
    /// Goes to a record of a page, in the filing system it is of.
    void open(FilingSystem filingSystem, const QString &page, qint64 record) const;

    MainWindow &m_window;
    Session *m_session = nullptr;
    Offer m_offerPeople;
    QList<ListRow> m_found;
    LatestAnswer<Result<QList<ListRow>>> m_people;
    Offer m_offerRequests;
    QStringList m_words;
    QHash<FilingSystem, QList<Request>> m_requests;
    LatestAnswer<Result<QList<Request>>> m_customerRequests;
    LatestAnswer<Result<QList<Request>>> m_employeeRequests;
};
