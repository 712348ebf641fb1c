#pragma once

#include "app/base/result.h"
#include "app/staff/staff_news.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class InlineBar;
class QAction;
class Session;

/// Tells who came to this file and who got a right in it since the member was told, until they say that they
/// have seen it: nobody gets in unnoticed.
class StaffNewsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StaffNewsBar(Session &session, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void seen();
    static QString sentence(const StaffNews &news);

    Session &m_session;
    StaffNews m_news;
    InlineBar *m_bar;
    QAction *m_seen;
    LatestAnswer<Result<StaffNews>> m_newsAnswer;
    LatestAnswer<Outcome> m_seenAnswer;
};
