#include "ui/widgets/clipboard_loan.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

void ClipboardLoan::lend(const QString &secret)
{
    // One at a time: the new one takes the place of the old on the clipboard too.
    end();
    new ClipboardLoan(secret);
}

void ClipboardLoan::end()
{
    qDeleteAll(qApp->findChildren<ClipboardLoan *>(QString(), Qt::FindDirectChildrenOnly));
}

ClipboardLoan::ClipboardLoan(const QString &secret) : QObject(qApp), m_secret(secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // Clipboard managers that know it keep no history of this.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    auto *end = new QTimer(this);
    end->setSingleShot(true);
    connect(end, &QTimer::timeout, this, &QObject::deleteLater);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ClipboardLoan::takeBack);
    end->start(30s);
}

ClipboardLoan::~ClipboardLoan()
{
    takeBack();
}

void ClipboardLoan::takeBack()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_secret.isEmpty() && clipboard && clipboard->text() == m_secret)
        clipboard->clear();
    m_secret.fill(u'\0');
    m_secret.clear();
}
