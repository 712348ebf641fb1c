#pragma once

#include "ui/shell/page.h"

class HoldsTab;
class MissingStartsTab;
class Permit;
class PlainLabel;
class QTabWidget;
class Session;
class SweepRunsTab;

/// What people must see to before the terms can do their work: missing start moments, holds that wait for a
/// second person or a review, and how the runs over the terms went.
class RetentionWorkPage final : public Page
{
    Q_OBJECT

public:
    explicit RetentionWorkPage(Session &session, QWidget *parent = nullptr);

    static bool isFor(const Permit &permit);

    void refresh() override;
    /// "starts", "holds" or "runs".
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    PlainLabel *m_title;
    QTabWidget *m_tabs;
    MissingStartsTab *m_starts;
    HoldsTab *m_holds;
    SweepRunsTab *m_runs;
};
