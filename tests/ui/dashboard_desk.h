#pragma once

#include "app/demo/demonstration.h"
#include "support/open_house.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/stacked_bar_view.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/people_behind_card.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/shell/page.h"
#include "ui/widgets/key_figure_card.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QValueAxis>

#include <algorithm>

namespace tests {

/// The dashboards of a demonstration file, driven and read.
class DashboardDesk
{
protected:
    static constexpr FilingSystem customers = FilingSystem::Customers;

    bool openDesk()
    {
        constexpr int people = 90;
        m_house = OpenHouse::open(Backend::Embedded, Clock([] {
            return Instant::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
        }));
        const auto filled = m_house->services()
                                .demonstration()
                                .fill(m_house->founder(), m_house->confirm(m_house->founder()), people, 7)
                                .result();
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        return bool(filled);
    }
    void closeDesk()
    {
        m_session.reset();
        m_house.reset();
    }

    static qint64 numberIn(const QString &text) { return QLocale().toLongLong(text); }

    /// What the table twin says at a bar.
    static qint64 cellOf(const ChartCard &chart, int category, int series)
    {
        const QAbstractItemModel *model = chart.table()->model();
        return numberIn(model->index(category, series + 1).data().toString());
    }

    static int seriesOf(const ChartCard &chart)
    {
        const int categories = chart.table()->model()->rowCount();
        return categories == 0 ? 0 : chart.bars()->partCount() / categories;
    }

    static double axisEnd(const StackedBarView &bars)
    {
        for (const QAbstractAxis *axis : bars.chart()->axes()) {
            if (const auto *along = qobject_cast<const QValueAxis *>(axis))
                return along->max();
        }
        return 0;
    }
    static void open(Page &page)
    {
        page.resize(1080, 760);
        page.show();
        QSignalSpy answered(&page, &Page::busyChanged);
        page.refresh();
        QTRY_VERIFY(answered.count() >= 2);
    }
    static QString tableOf(const ChartCard &chart)
    {
        QStringList cells;
        for (int row = 0; row < chart.table()->model()->rowCount(); ++row)
            cells.append(chart.table()->model()->index(row, 1).data().toString());
        return cells.join(u';');
    }
    static void driveFigures(const Page &page)
    {
        const auto *people = page.findChild<PeopleBehindCard *>();
        for (KeyFigureCard *card : page.findChildren<KeyFigureCard *>()) {
            card->click();
            QTRY_VERIFY(people->total().has_value());
            QCOMPARE(*people->total(), numberIn(card->accessibleName().section(u' ', 0, 0)));
        }
    }
    void driveChart(const Page &page, ChartCard &chart)
    {
        const auto *people = page.findChild<PeopleBehindCard *>();
        for (int category = 0; category < chart.table()->model()->rowCount(); ++category) {
            for (int series = 0; series < seriesOf(chart); ++series) {
                emit chart.drilledDown(category, series);
                QVERIFY(people->chosen().has_value());
                QTRY_VERIFY(people->total().has_value());
                QCOMPARE(*people->total(), cellOf(chart, category, series));
                QCOMPARE(people->table()->model()->rowCount(),
                    std::min<int>(50, static_cast<int>(*people->total())));
                m_behind += *people->total();
            }
        }
    }

    static QAction *actionOf(Page &page, Command command)
    {
        const auto actions = page.pageActions();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [command](const QAction *action) { return answeredCommand(action) == command; });
        return found == actions.end() ? nullptr : *found;
    }
    static QAction *pictureActionOf(const ChartCard &chart)
    {
        const auto actions = chart.findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [](const QAction *action) { return action->text() == QStringLiteral("Save as picture"); });
        return found == actions.end() ? nullptr : *found;
    }
    /// What is written where the action asks for a place; nothing where it does not, or writes nothing.
    QByteArray saved(const Page &page, QAction *action, const QString &ending) const
    {
        const auto dialog = [&page] { return page.findChild<QFileDialog *>(); };
        QFile file(m_house->folder() + QStringLiteral("/beeld.") + ending);
        if (action)
            action->trigger();
        if (!dialog())
            return {};
        dialog()->selectFile(file.fileName());
        QMetaObject::invokeMethod(dialog(), "accept");
        const bool isWritten = QTest::qWaitFor([&] { return !dialog() && file.exists(); });
        const QByteArray content =
            isWritten && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.remove(); // or the next would be asked whether it may go over it
        return content;
    }
    static bool isPicture(const QByteArray &content)
    {
        const QImage picture = QImage::fromData(content, "PNG");
        return picture.width() > 100 && picture.height() > 100;
    }

    /// How many people the driven charts stand for, each counted as often as they show them.
    qint64 m_behind = 0;
    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
};

} // namespace tests
