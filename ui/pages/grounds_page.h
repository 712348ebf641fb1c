#pragma once

#include "ui/shell/page.h"

class AskAgainTab;
class FindingsTab;
class InformingTab;
class NecessityTab;
class OrphansTab;
class Permit;
class PlainLabel;
class QTabWidget;
class Session;

/// Why people stand in the file and whether they know it: one tab for each question that waits for an answer
/// (art. 5, 6, 13 and 14 GDPR).
class GroundsPage final : public Page
{
    Q_OBJECT

public:
    explicit GroundsPage(Session &session, QWidget *parent = nullptr);

    /// For who may see at least one of the tabs.
    static bool isFor(const Permit &permit);

    void refresh() override;
    /// The tab of this name, "informing", "orphans" or "necessity"; or the key of a purpose of which consent
    /// ended: whom to ask again.
    void openRecord(const QVariant &record) override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    PlainLabel *m_title;
    QTabWidget *m_tabs;
    InformingTab *m_informing;
    OrphansTab *m_orphans;
    NecessityTab *m_necessity;
    AskAgainTab *m_askAgain;
    FindingsTab *m_findings;
};
