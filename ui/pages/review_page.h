#pragma once

#include "ui/shell/page.h"

class Permit;
class QStackedWidget;
class QuietMode;
class ReviewDesk;
class ReviewOutcome;
class ReviewStart;
class Session;

/// The privacy officer's review sessions: where they begin, the sitting itself with the window to itself, and
/// the signed minutes.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Session &session, QWidget *parent = nullptr);

    static bool isFor(const Permit &permit);

    void refresh() override;
    /// A list of numbers of contacts: the next session is about them.
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;
    void leave() override;

protected:
    void retranslate() override;

private:
    void sit(const QString &ref);
    void goToStart();
    void bringForward(QWidget *face);

    Session &m_session;
    QuietMode *m_quiet;
    QStackedWidget *m_faces;
    ReviewStart *m_start;
    ReviewDesk *m_desk;
    ReviewOutcome *m_outcome;
};
