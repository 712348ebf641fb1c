#pragma once

#include "ui/shell/page.h"

class AccessDeputiesTab;
class AccessMapTab;
class AccessMembersTab;
class AccessReviewsTab;
class AccessUseTab;
class PlainLabel;
class Permit;
class QTableView;
class QTabWidget;
class RightsModel;
class Session;

/// Who works with the file, which role may do what, what else gives access, and the reviews of all that.
class AccessPage final : public Page
{
    Q_OBJECT

public:
    explicit AccessPage(Session &session, QWidget *parent = nullptr);

    /// For who keeps the staff or reads the trail.
    static bool isFor(const Permit &permit);

    void refresh() override;
    /// "members": who has which roles; "reviews": what is reviewed of all this.
    void openRecord(const QVariant &record) override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    QWidget *makeRights();

    PlainLabel *m_title;
    QTabWidget *m_tabs;
    AccessMembersTab *m_members;
    RightsModel *m_rightsModel;
    QTableView *m_rights;
    PlainLabel *m_rightsNote;
    AccessDeputiesTab *m_deputies;
    AccessUseTab *m_use;
    AccessMapTab *m_map;
    AccessReviewsTab *m_reviews;
};
