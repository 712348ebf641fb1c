#include "ui/session/opening_page.h"
#include "ui/session/rewriting_news.h"
#include "ui/widgets/plain_label.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

Rewriting at(qint64 pages, bool isComparing = false)
{
    return {.work = Rewriting::Work::NewKey, .pages = pages, .of = 50'000, .isComparing = isComparing};
}

} // namespace

/// What stands in the window while a file is opened, also where that takes minutes.
class TestOpeningPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void tellsHowManyPagesAreCopied()
    {
        OpeningPage page(QStringLiteral("klanten.kluis"));
        page.show();
        QVERIFY(texts(page).filter(QStringLiteral("pages")).isEmpty());

        page.setProgress(at(12'500));

        QVERIFY(texts(page).contains(QStringLiteral("12,500 of 50,000 pages copied")));
        const auto *bar = page.findChild<QProgressBar *>();
        QCOMPARE(bar->value() * 4, bar->maximum());
        QCOMPARE(bar->accessibleName(), QStringLiteral("Giving the customer file a new key"));

        page.setProgress(at(50'000, true));
        QVERIFY(!texts(page).filter(QStringLiteral("Comparing")).isEmpty());
        QCOMPARE(bar->maximum(), 0);
    }

    void canBeStopped()
    {
        OpeningPage page(QStringLiteral("klanten.kluis"));
        page.setProgress(at(1));
        QSignalSpy cancelled(&page, &OpeningPage::cancelled);

        page.findChild<QPushButton *>()->click();

        QCOMPARE(cancelled.count(), 1);
    }

    void passesOnWhatABarCanShow()
    {
        RewritingNews news;
        QSignalSpy told(&news, &RewritingNews::told);

        for (qint64 page = 0; page <= 50'000; ++page)
            news.tell(at(page));
        news.tell(at(50'000, true));

        QVERIFY(told.count() > 500);
        QVERIFY(told.count() <= 1002);
        QCOMPARE(told.last().first().value<Rewriting>(), at(50'000, true));
    }

private:
    static QStringList texts(const QWidget &page)
    {
        QStringList all;
        const auto labels = page.findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels) {
            if (label->isVisibleTo(&page))
                all.append(label->text());
        }
        return all;
    }
};

QTEST_MAIN(TestOpeningPage)

#include "tst_opening_page.moc"
