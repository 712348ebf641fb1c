#pragma once

#include "app/base/result.h"
#include "app/consent/consent_event.h"
#include "app/receipts/signed_receipt.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"

#include <QObject>

#include <functional>
#include <optional>

class LeavingSaving;
class QAction;
class QMenu;
class QWidget;
class Services;

/// The verb that saves the signed receipt of the act that is chosen, as a file to be checked or a page to be
/// read.
class ReceiptSaving final : public QObject
{
    Q_OBJECT

public:
    /// Which act is chosen; none where nothing is.
    using Chosen = std::function<std::optional<Id<ConsentEvent>>()>;

    /// Adds the verb to a menu. `parent` shows the dialog.
    ReceiptSaving(QMenu *menu, Chosen chosen, QWidget *parent);

    void setFile(Services *services, const Permit &permit, FilingSystem filingSystem);
    /// Nobody is shown; what is awaited is dropped.
    void clear();
    void retranslate();

signals:
    void saved();
    void failed(const Error &error);

private:
    struct File
    {
        Services *services;
        Permit permit;
        FilingSystem filingSystem;
    };

    void ask();
    void choosePlace(const Result<SignedReceipt> &receipt);

    QAction *m_action;
    Chosen m_chosen;
    std::optional<File> m_file;
    LatestAnswer<Result<SignedReceipt>> m_receiptAnswer;
    LeavingSaving *m_saving;
};
