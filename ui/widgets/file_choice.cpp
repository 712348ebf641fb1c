#include "ui/widgets/file_choice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace {

void show(QFileDialog *dialog, QWidget *parent, std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    QObject::connect(dialog, &QDialog::finished, dialog, [] {
        // Qt's own dialog remembers where one has been; folder names can be names of people.
        QSettings qt(QStringLiteral("QtProject"));
        qt.remove(QStringLiteral("FileDialog/history"));
        qt.remove(QStringLiteral("FileDialog/lastVisited"));
    });
    dialog->open();
}

} // namespace

void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, parent, std::move(chosen));
}

void chooseFileToSave(QWidget *parent, const QString &title, const QString &start, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QFileInfo(start).path(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(start).fileName());
    show(dialog, parent, std::move(chosen));
}
