#include "ui/pages/dashboard_saving.h"

#include "ui/widgets/file_choice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPixmap>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QtConcurrentRun>

namespace {

QString dashboardSavingWords(const char *text)
{
    return QCoreApplication::translate("DashboardSaving", text);
}

} // namespace

void saveDashboard(
    QWidget *parent, const DashboardContent &content, const QString &name, const DashboardWriting &writing)
{
    const QString filters =
        QStringList{dashboardSavingWords(QT_TRANSLATE_NOOP("DashboardSaving", "PDF documents (*.pdf)")),
            dashboardSavingWords(QT_TRANSLATE_NOOP("DashboardSaving", "CSV files (*.csv)")),
            dashboardSavingWords(QT_TRANSLATE_NOOP("DashboardSaving", "Excel workbooks (*.xlsx)"))}
            .join(QStringLiteral(";;"));
    chooseFileToSave(parent, dashboardSavingWords(QT_TRANSLATE_NOOP("DashboardSaving", "Save the dashboard")),
        name + QStringLiteral(".pdf"), filters, [content, writing](const QString &path) {
            writing(QtConcurrent::run([=] { return writeDashboard(content, path); }));
        });
}

void saveChartPicture(
    QWidget *parent, const QPixmap &picture, const QString &name, const DashboardWriting &writing)
{
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    chooseFileToSave(parent, dashboardSavingWords(QT_TRANSLATE_NOOP("DashboardSaving", "Save the chart")),
        name + QStringLiteral(".png"),
        dashboardSavingWords(QT_TRANSLATE_NOOP("DashboardSaving", "PNG pictures (*.png)")),
        [png, writing](
            const QString &path) { writing(QtConcurrent::run([=] { return writePicture(png, path); })); });
}

void printDashboard(QWidget *parent, const DashboardContent &content)
{
    auto *dialog = new QPrintDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    QObject::connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [content](QPrinter *printer) {
            QTextDocument document;
            layOutDashboard(content, document);
            document.print(printer);
        });
    dialog->open();
}
