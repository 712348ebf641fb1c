#include "ui/pages/receipt_saving.h"

#include "app/documents/receipt_page.h"
#include "app/receipts/receipts.h"
#include "app/services.h"
#include "ui/dialogs/leaving_saving.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

ReceiptSaving::ReceiptSaving(QMenu *menu, Chosen chosen, QWidget *parent)
    : QObject(parent)
    , m_action(menu->addAction(QString()))
    , m_chosen(std::move(chosen))
    , m_receiptAnswer([this](const auto &receipt) { choosePlace(receipt); })
    , m_saving(new LeavingSaving(parent))
{
    connect(m_saving, &LeavingSaving::saved, this, &ReceiptSaving::saved);
    connect(m_saving, &LeavingSaving::failed, this, &ReceiptSaving::failed);
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
    if (!m_file)
        return;
    // The name of the file names nobody.
    m_saving->save(*m_file->services, m_file->permit,
        {.order = {.way = way_out::consentReceipt,
             .filingSystem = m_file->filingSystem,
             .objectKind = QStringLiteral("contact"),
             .objectRef = receipt->receipt.subjectRef,
             .dataClass = receipt->dataClass()},
            .place = {tr("Save the receipt"), tr("receipt-of-consent") + QStringLiteral(".json"),
                tr("Signed receipts (*.json);;PDF documents (*.pdf)")},
            .content = [kept = *receipt](const QString &name) -> LeavingContent {
                const ReceiptForm form = receiptFormOf(name).value_or(ReceiptForm::JsonLd);
                return {form == ReceiptForm::Page ? QStringLiteral("receipt-of-consent.pdf")
                                                  : QStringLiteral("receipt-of-consent.json"),
                    receiptBytes(kept, form)};
            }});
}
