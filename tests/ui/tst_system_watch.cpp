#include "tests/support/patience.h"
#include "ui/session/system_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

/// A screen that is locked, told by the desktop over a message bus that this test runs.
class TestSystemWatch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            QSKIP("there is no dbus-daemon here");
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_desktop = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("desktop")));
        QVERIFY(m_desktop->isConnected());
    }

    void cleanupTestCase()
    {
        m_desktop.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void leavesWhenTheScreenIsLocked_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name :
            {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.xfce.ScreenSaver"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void leavesWhenTheScreenIsLocked()
    {
        QFETCH(QString, name);
        QWidget window;
        SystemWatch watch(&window);
        QSignalSpy left(&watch, &SystemWatch::leaving);
        QVERIFY(m_desktop->send(changed(QStringLiteral("org.example.Other"), true)));
        QVERIFY(m_desktop->send(changed(name, false)));

        QVERIFY(m_desktop->send(changed(name, true)));

        QTRY_COMPARE(left.size(), 1);
    }

private:
    static QDBusMessage changed(const QString &name, bool isActive)
    {
        auto signal =
            QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"), name, QStringLiteral("ActiveChanged"));
        signal << isActive;
        return signal;
    }

    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_desktop;
};

QTEST_MAIN(TestSystemWatch)

#include "tst_system_watch.moc"
