#pragma once

#include "ui/shell/job_list.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/master_detail.h"

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A page that counts what the window asks of it.
class CountingPage final : public Page
{
    Q_OBJECT

public:
    CountingPage()
        : m_export(new QAction(u"Save the list"_s, this)), m_own(new QAction(u"Merge contacts"_s, this))
    {
        answerCommand(m_export, Command::Export);
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(new MasterDetail(new QWidget, new QWidget));
        all->addWidget(new QPushButton(u"Merge them"_s));
    }

    void refresh() override
    {
        ++refreshes;
        emit busyChanged(true);
    }
    void openRecord(const QVariant &record) override { records.append(record.toInt()); }
    void leave() override { ++leaves; }
    QList<QAction *> pageActions() override { return {m_export, m_own}; }
    QAction *exportAction() const { return m_export; }

    int refreshes = 0;
    int leaves = 0;
    QList<int> records;

protected:
    void retranslate() override {}

private:
    QAction *m_export;
    QAction *m_own;
};

/// A window with two pages, its settings in a place that goes away with it.
struct WindowDesk
{
    WindowDesk()
    {
        window.showWorkspace();
        window.show();
    }

    Job *addJob()
    {
        auto *job = new Job([] { return u"Import"_s; });
        window.jobs()->add(job);
        return job;
    }

    CountingPage *page() const { return window.findChildren<CountingPage *>().value(0); }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    LanguageSwitch languages;
    MainWindow window{{{u"contacts"_s, RailGroup::Work, u"address-book"_s, [] { return u"Contacts"_s; },
                           []() -> Page * { return new CountingPage; }, MenuPlace::Contact},
                          {u"requests"_s, RailGroup::Insight, u"inbox"_s, [] { return u"Requests"_s; },
                              []() -> Page * { return new CountingPage; }, MenuPlace::Request}},
        &preferences, &languages};
};
