#include "ui/session/one_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace {

constexpr int patience = 1000; // ms

/// The same for every way to write the path, and without the file's name in it.
QString socketOf(const QString &file)
{
    const QString whole = QFileInfo(file).canonicalFilePath();
    const QByteArray digest =
        QCryptographicHash::hash((whole.isEmpty() ? file : whole).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("klantkluis-") + QString::fromLatin1(digest.toHex().left(24));
#ifdef Q_OS_WIN
    return name;
#else
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

} // namespace

OneWindow::OneWindow(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server->nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            other->disconnectFromServer();
            emit raised();
        }
    });
}

bool OneWindow::raiseOther(const QString &file)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(file));
    return socket.waitForConnected(patience);
}

void OneWindow::answerFor(const QString &file)
{
    stop();
    const QString name = socketOf(file);
    if (m_server->listen(name))
        return;
    // Left behind by a program that was ended hard; the file's own lock says that nobody else has it open.
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

void OneWindow::stop()
{
    m_server->close();
}
