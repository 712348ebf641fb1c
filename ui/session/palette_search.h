#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/list_row.h"
#include "ui/async/latest_answer.h"

#include <QObject>

class MainWindow;
class Session;
struct PaletteItem;

/// Lets the palette find people, while somebody is signed in.
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
    void offerPeople(const QList<ListRow> &rows) const;
    /// Goes to a record of a page, in the filing system it is of.
    void open(FilingSystem filingSystem, const QString &page, qint64 record) const;

    MainWindow &m_window;
    Session *m_session = nullptr;
    Offer m_offerPeople;
    LatestAnswer<Result<QList<ListRow>>> m_people;
};
