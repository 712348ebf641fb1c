#pragma once

#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/pages/access_page.h"
#include "ui/pages/trail_page.h"
#include "ui/session/session.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace tests {

/// A page about access with the member who looks at it.
template <typename Shown>
struct DeskOf
{
    DeskOf(const OpenHouse &house, const Permit &permit) : session(house.shared(), permit), page(session)
    {
        page.resize(1072, 720);
        page.show();
        page.refresh();
    }

    template <typename Control>
    Control *spoken(const QString &name) const
    {
        return tests::spoken<Control>(name);
    }

    bool press(const QString &name) const
    {
        if (!QTest::qWaitFor([&] {
                return tests::spoken<QPushButton>(name) && tests::spoken<QPushButton>(name)->isEnabled();
            }))
            return false;
        QTest::mouseClick(tests::spoken<QPushButton>(name), Qt::LeftButton);
        return true;
    }

    bool write(const QString &name, const QString &text) const
    {
        QWidget *field = tests::spoken<PassphraseField>(name);
        if (!field)
            field = tests::spoken<QLineEdit>(name);
        if (field)
            QTest::keyClicks(field, text);
        return field;
    }

    /// Gives the passphrase again to the dialog that asks for it before an act on staff.
    bool confirm(const QString &verb = QStringLiteral("Confirm")) const
    {
        return QTest::qWaitFor(
                   [&] { return tests::spoken<PassphraseField>(QStringLiteral("Passphrase")); }) &&
            write(QStringLiteral("Passphrase"), OpenHouse::passphrase()) && press(verb);
    }

    /// Chooses the row of a member by their sign-in name.
    bool choose(const QString &name) const
    {
        const QTableView *members = rowsOf(QStringLiteral("Members"));
        int row = -1;
        std::ignore = QTest::qWaitFor([&] {
            for (int i = 0; row < 0 && i < members->model()->rowCount(); ++i) {
                if (members->model()->index(i, 1).data().toString() == name)
                    row = i;
            }
            return row >= 0;
        });
        members->selectionModel()->setCurrentIndex(
            members->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return row >= 0;
    }

    bool goTo(int tab) const
    {
        auto *tabs = page.template findChild<QTabWidget *>();
        tabs->setCurrentIndex(tab);
        return tabs->isTabVisible(tab);
    }

    /// Whether a sentence with these words is on screen.
    bool says(const QString &words) const
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            const auto labels = window->findChildren<PlainLabel *>();
            for (const PlainLabel *label : labels) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
        }
        return false;
    }

    bool waitFor(const QString &words) const
    {
        return QTest::qWaitFor([&] { return says(words); });
    }

    QTableView *rowsOf(const QString &name) const
    {
        QTableView *table = nullptr;
        std::ignore = QTest::qWaitFor([&] {
            table = tests::spoken<QTableView>(name);
            return table && table->model()->rowCount() > 0;
        });
        return table;
    }

    Session session;
    Shown page;
};

using AccessDesk = DeskOf<AccessPage>;
using TrailDesk = DeskOf<TrailPage>;

inline QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
}

inline int rowWith(const QTableView *table, int column, const QString &text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell(table, row, column) == text)
            return row;
    }
    return -1;
}

} // namespace tests
