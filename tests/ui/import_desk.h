#pragma once

#include "app/consent/purposes.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/leaving_desk.h"
#include "ui/look/style.h"
#include "ui/pages/import_page.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/shell/language_switch.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

/// The page with the member who looks at it.
struct ImportDesk
{
    explicit ImportDesk(const OpenHouse &house) : ImportDesk(house, house.founder()) {}
    ImportDesk(const OpenHouse &house, const Permit &permit)
        : session(house.shared(), permit), own(std::make_unique<ImportPage>(session)), page(*own)
    {
        QObject::connect(&page, &Page::jobStarted, &jobs, &JobList::add);
        page.resize(1072, 720);
        page.show();
        page.refresh();
    }

    template <typename Control>
    Control *spoken(const QString &name)
    {
        return byName<Control>(page, name);
    }

    bool press(const QString &name)
    {
        const auto ready = [&] {
            return spoken<QPushButton>(name) && spoken<QPushButton>(name)->isEnabled();
        };
        if (!QTest::qWaitFor(ready))
            return false;
        QTest::mouseClick(spoken<QPushButton>(name), Qt::LeftButton);
        return true;
    }

    /// To the step of the columns.
    bool describe(const QString &path, const QString &purpose = {})
    {
        page.openRecord(path);
        if (!press(u"Next"_s))
            return false;
        spoken<QLineEdit>(u"Where the data comes from"_s)->setText(u"registration form of the fair"_s);
        if (!purpose.isEmpty()) {
            const auto box = [&]() -> QCheckBox * {
                for (auto *each : page.findChildren<QCheckBox *>()) {
                    if (each->isVisible() && each->text().startsWith(purpose))
                        return each;
                }
                return nullptr;
            };
            if (!QTest::qWaitFor([&] { return box() != nullptr; }))
                return false;
            box()->setChecked(true);
        }
        return press(u"Next"_s);
    }

    QStringList marked() const
    {
        QStringList marks;
        for (const auto *mark : page.findChildren<Pill *>()) {
            if (mark->isVisible())
                marks.append(mark->text());
        }
        return marks;
    }

    bool shows(const QString &words) const
    {
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    /// Through all steps, to what the import would do.
    bool countUp(const QString &path)
    {
        return describe(path) && press(u"Next"_s) && seesIt(u"This is what the import would do"_s);
    }

    bool import(const QString &path) { return countUp(path) && press(u"Import"_s) && seesIt(u"Imported"_s); }

    bool seesIt(const QString &words)
    {
        return QTest::qWaitFor([&] { return shows(words); }, 20'000);
    }

    /// Answers the dialogs that ask how rows leave and where: plain for a reason, unless the place is a
    /// package.
    bool save(const QString &path)
    {
        const QString plain = path.endsWith(u".zip"_s) ? QString() : u"Without encryption"_s;
        if (!chooseHowItLeaves(page, plain, u"the supplier mends it"_s))
            return false;
        const auto dialog = [&] { return page.findChild<QFileDialog *>(); };
        if (!QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }))
            return false;
        dialog()->selectFile(path);
        QMetaObject::invokeMethod(dialog(), "accept");
        return QTest::qWaitFor([&] { return !dialog(); });
    }

    /// Everything that can be read here: labels, buttons and the cells of tables.
    QStringList words() const
    {
        QStringList words;
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        }
        for (const auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                words.append(button->text());
        }
        return words;
    }

    Session session;
    JobList jobs;
    std::unique_ptr<ImportPage> own;
    ImportPage &page;
};

/// A house with the usual purposes, and the files that are imported into it.
struct ImportPageFixture
{
    bool setUp()
    {
        m_house = OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        return m_house &&
            m_house->services().purposes().seedDefaults(m_house->founder(), u"Voorbeeld B.V."_s).result();
    }
    void tearDown()
    {
        m_languages.speak(QLocale::English);
        m_house.reset();
    }

    QString file(const QString &text)
    {
        const QString path = m_house->folder() + u"/list-%1.csv"_s.arg(++m_files);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(text.toUtf8());
        return path;
    }

    QString many(int rows)
    {
        QString text = u"klantnr;achternaam;e-mail\n"_s;
        for (int i = 0; i < rows; ++i)
            text += u"K%1;Jansen%1;jansen%1@voorbeeld.example\n"_s.arg(i);
        return file(text);
    }

    /// Chooses as somebody does who clicks.
    static void choose(QComboBox *box, const QString &words)
    {
        QVERIFY(box);
        const int row = box->findText(words);
        QVERIFY2(row >= 0, qPrintable(words));
        box->setCurrentIndex(row);
        emit box->activated(row);
    }

    QString people()
    {
        m_files = 0;
        return file(u"voornaam;achternaam;e-mail\nAnna;de Vries;anna@voorbeeld.example\n"
                    "Bert;Jansen;bert@voorbeeld.example\n"_s);
    }

    int stored() const
    {
        const auto batches =
            m_house->services().imports().list(m_house->founder(), FilingSystem::Customers).result();
        return batches && batches->size() == 1 ? static_cast<int>(batches->first().imported) : -1;
    }

    std::unique_ptr<OpenHouse> m_house;
    LanguageSwitch m_languages;
    int m_files = 0;
};

} // namespace tests
