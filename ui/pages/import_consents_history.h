#pragma once

#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/tool_lists/consent_import_batch.h"
#include "ui/async/latest_answer.h"
#include "ui/widgets/card.h"

class ConsentImportsModel;
class Pill;
class PlainLabel;
class QPushButton;
class QTableView;
class Session;

/// The earlier imports of consents, and the way to take one back: for whoever took it in and for the officer.
class ImportConsentsHistory final : public Card
{
    Q_OBJECT

public:
    explicit ImportConsentsHistory(Session &session, QWidget *parent = nullptr);

    void refresh();
    void setPurposes(const QList<Purpose> &purposes);
    /// While something runs, nothing is taken back.
    void setBusy(bool busy);
    void retranslate();

signals:
    void undoWanted(const ConsentImportBatch &batch);

private:
    using Imports = Result<QList<ConsentImportBatch>>;

    void take(const Imports &imports);
    void follow();
    const ConsentImportBatch *chosen() const;
    bool mayUndo(const ConsentImportBatch &batch) const;

    Session &m_session;
    bool m_isBusy = false;
    ConsentImportsModel *m_model;
    QTableView *m_table;
    QPushButton *m_undo;
    Pill *m_lock;
    PlainLabel *m_reason;
    LatestAnswer<Imports> m_answer;
};
