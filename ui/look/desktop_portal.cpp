#include "ui/look/desktop_portal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;

/// Carries the portal's answers, which come wrapped in variants once or twice.
class PortalListener final : public QObject
{
    Q_OBJECT

public:
    PortalListener(QObject *owner, std::function<void(const QString &, uint)> told)
        : QObject(owner), m_told(std::move(told))
    {
        auto bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(service, path, settings, u"SettingChanged"_s, this,
            SLOT(onSettingChanged(QString, QString, QDBusVariant)));
        ask(u"color-scheme"_s);
        ask(u"contrast"_s);
    }

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == appearance)
            m_told(key, value.variant().toUInt());
    }

private:
    void ask(const QString &key)
    {
        auto question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
        question << appearance << key;
        auto *answer =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, 2000), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            if (!reply.isError()) {
                const QVariant outer = reply.value().variant();
                const bool isWrapped = outer.canConvert<QDBusVariant>();
                m_told(key, (isWrapped ? outer.value<QDBusVariant>().variant() : outer).toUInt());
            }
            answer->deleteLater();
        });
    }

    std::function<void(const QString &, uint)> m_told;
};

} // namespace

void listenToDesktopPortal(QObject *owner, std::function<void(const QString &key, uint value)> told)
{
    new PortalListener(owner, std::move(told));
}

#include "desktop_portal.moc"
