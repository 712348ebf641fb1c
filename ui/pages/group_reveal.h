#pragma once

#include "app/contacts/contacts.h"
#include "ui/async/latest_answer.h"

#include <QObject>

class QPushButton;
class Session;

/// Uncovers a group of the person that is shown, and covers it again: by its button, or when its table asks.
/// Where the core wants a reason first, it asks for it.
class GroupReveal final : public QObject
{
    Q_OBJECT

public:
    GroupReveal(Session &session, CoveredGroup group, QPushButton *verb, QWidget *over);

    QPushButton *verb() const { return m_verb; }
    /// Whom it is of, and whether there is anything covered. What was uncovered of somebody else is
    /// forgotten.
    void setPerson(const Contact &contact, bool isCovered);
    /// What its button says.
    void setWords(const QString &show, const QString &hide);
    /// Forgets what was uncovered.
    void cover();
    void toggle();
    /// Asks to see it; anew where it is shown already.
    void uncover();
    bool isShown() const { return m_shown.has_value(); }
    /// Only where it is shown.
    const RevealedGroup &shown() const { return *m_shown; }

signals:
    void changed();
    void failed(const Error &error);

private:
    void ask(std::optional<ViewReason> reason);
    void askWhy();
    void updateVerb();

    Session &m_session;
    CoveredGroup m_group;
    QPushButton *m_verb;
    QWidget *m_over;
    Id<Contact> m_contact;
    FilingSystem m_filingSystem = FilingSystem::Customers;
    bool m_isCovered = false;
    QString m_show;
    QString m_hide;
    std::optional<RevealedGroup> m_shown;
    LatestAnswer<Result<RevealedGroup>> m_answer;
};
