#pragma once

#include "app/access_reviews/access_reviews.h"
#include "app/base/result.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class ContactSection;
class ContactTable;
class InlineBar;
class PlainLabel;
class Session;

/// What each member may do in each filing system, beside what they did, which accounts lie unused, and what
/// would be left to settle if they left.
class AccessUseTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessUseTab(Session &session, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fillChosen();
    void fillLeaving();
    void askLeaving();
    const MemberAccess *chosen() const;

    Session &m_session;
    QList<MemberAccess> m_all;
    QList<LeavingCheck> m_checks;
    InlineBar *m_notice;
    PlainLabel *m_note;
    ContactTable *m_members;
    ContactSection *m_rights;
    ContactSection *m_uses;
    ContactSection *m_leaving;
    LatestAnswer<Result<QList<MemberAccess>>> m_answer;
    LatestAnswer<Result<QList<LeavingCheck>>> m_leavingAnswer;
};
