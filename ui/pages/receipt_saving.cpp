#include "ui/pages/receipt_saving.h"

#include "app/documents/receipt_page.h"
#include "app/receipts/receipts.h"
#include "app/services.h"
#include "ui/widgets/file_choice.h"

#include <QAction>
#include <QMenu>
#include <QWidget>
#include <QtConcurrentRun>

ReceiptSaving::ReceiptSaving(QMenu *menu, Chosen chosen, QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_action(menu->addAction(QString()))
    , m_chosen(std::move(chosen))
    , m_receiptAnswer([this](const auto &receipt) { choosePlace(receipt); })
    , m_savedAnswer([this](const Outcome &outcome) {
        if (outcome)
            emit saved();
        else
            emit failed(outcome.error());
    })
{
    connect(menu, &QMenu::aboutToShow, this,
        [this] { m_action->setEnabled(m_file.has_value() && m_chosen().has_value()); });
    connect(m_action, &QAction::triggered, this, &ReceiptSaving::ask);
    retranslate();
}

void ReceiptSaving::setFile(Services *services, const Permit &permit, FilingSystem filingSystem)
{
    m_receiptAnswer.forget();
    m_file.emplace(File{services, permit, filingSystem});
}

void ReceiptSaving::clear()
{
    m_receiptAnswer.forget();
    m_file.reset();
}

void ReceiptSaving::retranslate()
{
    m_action->setText(tr("Receipt of the chosen act…"));
}

void ReceiptSaving::ask()
{
    const auto event = m_chosen();
    if (!m_file || !event || m_receiptAnswer.isWaiting())
        return;
    m_receiptAnswer.expect(
        m_file->services->receipts().receipt(m_file->permit, m_file->filingSystem, *event));
}

void ReceiptSaving::choosePlace(const Result<SignedReceipt> &receipt)
{
    if (!receipt) {
        emit failed(receipt.error());
        return;
    }
    // The name of the file names nobody.
    chooseFileToSave(m_parent, tr("Save the receipt"), tr("receipt-of-consent") + QStringLiteral(".json"),
        tr("Signed receipts (*.json);;PDF documents (*.pdf)"), [this, kept = *receipt](const QString &path) {
            const QString whole = receiptFormOf(path) ? path : path + QStringLiteral(".json");
            m_savedAnswer.expect(QtConcurrent::run([kept, whole] { return writeReceipt(kept, whole); }));
        });
}
