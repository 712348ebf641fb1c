#pragma once

#include "ui/async/reversal.h"

#include <QEvent>
#include <QList>
#include <QVariant>
#include <QWidget>

class Job;
class QAction;

/// Something that went well, told without getting in the way; with a way back where there is one.
struct Notice
{
    QString text;
    Act undo;
};

/// A room of the main window. Its words are set in retranslate() and nowhere else.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Fetches what the page shows. Called when it comes to the front.
    virtual void refresh() = 0;

    /// What can be done here; the window adds these to its menus and its palette while the page is in front.
    virtual QList<QAction *> pageActions() { return {}; }

    /// Shows one record of the page's kind, as a link or the palette asks for it.
    virtual void openRecord(const QVariant &record) { Q_UNUSED(record) }

    /// The parts of the page that F6 goes through, in reading order.
    virtual QList<QWidget *> panes() { return {this}; }

    /// Puts away what must not stay when another page comes to the front.
    virtual void leave() {}

signals:
    /// Asks the window to tell of something that went well.
    void noticeWanted(const Notice &notice);

    /// Asks the window to go to another page (by its key) and, if valid, to a record there.
    void recordWanted(const QString &pageKey, const QVariant &record);

    /// The page shows a record now; Alt+Left comes back to it.
    void recordOpened(const QVariant &record);

    /// Long work has begun; the window takes the job over, shows it, and asks before anything ends it.
    void jobStarted(Job *job);

    /// Something is being fetched; the window shows its thin bar when that takes long.
    void busyChanged(bool busy);

    /// The number on the page's entry in the rail; zero shows none.
    void badgeChanged(int number);

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }
};
