#include "ui/pages/retention_printing.h"

#include "ui/widgets/file_choice.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QtConcurrentRun>

namespace {

QString printingWords(const char *text)
{
    return QCoreApplication::translate("RetentionPrinting", text);
}

} // namespace

void saveRetentionPdf(
    QWidget *parent, const RetentionReport &report, std::function<void(const QFuture<Outcome> &)> writing)
{
    chooseFileToSave(parent, printingWords(QT_TRANSLATE_NOOP("RetentionPrinting", "Save the report as PDF")),
        printingWords(QT_TRANSLATE_NOOP("RetentionPrinting", "retention-terms.pdf")),
        printingWords(QT_TRANSLATE_NOOP("RetentionPrinting", "PDF documents (*.pdf)")),
        [report, writing = std::move(writing)](const QString &path) {
            writing(QtConcurrent::run([=] { return writeDashboard(retentionContent(report), path); }));
        });
}

void printRetentionReport(QWidget *parent, const RetentionReport &report)
{
    auto *dialog = new QPrintDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    QObject::connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [report](QPrinter *printer) {
            QTextDocument document;
            layOutDashboard(retentionContent(report), document);
            document.print(printer);
        });
    dialog->open();
}
