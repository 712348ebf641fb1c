#include "app/changes/service_context.h"
#include "app/staff/release_asking.h"
#include "app/staff/sign_in.h"
#include "tests/ui/office_desk.h"
#include "ui/session/release_watch.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QAction>
#include <QPromise>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

/// Whoever has the file open is asked once for it.
class TestReleaseWatch final : public QObject
{
    Q_OBJECT

private slots:
    void doesNotAskAgainWhatWasJustAnswered()
    {
        Closed closed;
        QVERIFY(closed.isFilled);
        const auto services = opened(closed.path);
        QVERIFY(services);
        const auto permit = services->signIn().enterAsOpener().result();
        QVERIFY(permit);
        Session session(services, *permit);
        InlineBar bar;
        ReleaseWatch watch(&bar);
        const auto asked = release_asking::ask(
            Location::embedded(closed.path), tests::firstMember(), tests::passphrase(), Clock());
        QVERIFY(asked);
        watch.start(session);
        QTRY_VERIFY(!bar.isHidden());

        // The watch looks again, and hears of the question only after it was answered.
        QPromise<void> goesOn;
        services->context().read([wait = goesOn.future()](Connection &) mutable -> Outcome {
            wait.waitForFinished();
            return done;
        });
        QMetaObject::invokeMethod(watch.findChild<QTimer *>(), "timeout");
        notNow(watch)->trigger();
        goesOn.finish();

        QTRY_VERIFY(release_asking::answerTo(*asked) == release_asking::Answer::Declined);
        QCoreApplication::processEvents();
        QVERIFY(bar.isHidden());
    }

private:
    static QAction *notNow(const ReleaseWatch &watch)
    {
        const auto actions = watch.findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == u"Not now"_s)
                return action;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestReleaseWatch)

#include "tst_release_watch.moc"
