#include "ui/widgets/file_choice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>

namespace {

/// What Qt's own dialog remembers of where one has been. Folder names can be names of people, so it is put
/// back as it was found; other programs keep theirs in the same place.
class DialogMemory final
{
public:
    DialogMemory()
    {
        const QSettings qt = settings();
        for (const QString &key : keys())
            m_found.append(qt.value(key));
    }

    void putBack() const
    {
        QSettings qt = settings();
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            if (m_found.at(i).isValid())
                qt.setValue(keys().at(i), m_found.at(i));
            else
                qt.remove(keys().at(i));
        }
    }

private:
    static QSettings settings() { return QSettings(QSettings::UserScope, QStringLiteral("QtProject")); }

    static const QStringList &keys()
    {
        static const QStringList all{QStringLiteral("FileDialog/history"),
            QStringLiteral("FileDialog/lastVisited"), QStringLiteral("FileDialog/shortcuts")};
        return all;
    }

    QList<QVariant> m_found;
};

void show(QFileDialog *dialog, QWidget *parent, const DialogMemory &before,
    std::function<void(const QString &)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    // Where the list of names that complete what is typed hangs open as Enter is pressed, Qt 6.4 takes no
    // window for the active one on X11, and neither Tab nor a screen reader goes on. A native dialog has no
    // such field.
    if (auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")))
        name->setCompleter(nullptr);
    // Not earlier: the last that the dialog does is to write it all down.
    QObject::connect(dialog, &QObject::destroyed, [before] { before.putBack(); });
    dialog->open();
}

} // namespace

void chooseFileToOpen(
    QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> chosen)
{
    const DialogMemory before;
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, parent, before, std::move(chosen));
}

void chooseFolder(
    QWidget *parent, const QString &title, const QString &start, std::function<void(const QString &)> chosen)
{
    const DialogMemory before;
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    show(dialog, parent, before, std::move(chosen));
}

void chooseFileToSave(QWidget *parent, const QString &title, const QString &start, const QString &filter,
    std::function<void(const QString &)> chosen)
{
    const DialogMemory before;
    auto *dialog = new QFileDialog(parent, title, QFileInfo(start).path(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(start).fileName());
    show(dialog, parent, before, std::move(chosen));
}
