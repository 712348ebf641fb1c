#pragma once

#include "app/access_reviews/person_looks.h"
#include "app/audit/audit_entry.h"
#include "app/base/result.h"
#include "app/contacts/contact.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QHash>
#include <QWidget>

class ContactSection;
class InlineBar;
class LeavingSaving;
class QPushButton;
class Session;

/// The Access tab of a contact: who can see this person now, by the rights matrix, and who looked at or
/// changed them, when and why; with the letter that tells the person themselves.
class ContactAccessTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactAccessTab(Session &session, QWidget *parent = nullptr);

    void showContact(const Contact &contact);
    void setMembers(const QList<StaffMember> &members);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void ask();
    void fillRights();
    void fillTrail();
    void askLetter();
    void saveLetter(const PersonLooks &looks);

    Session &m_session;
    Contact m_contact;
    QList<StaffMember> m_members;
    QHash<QString, QString> m_names;
    QList<AuditEntry> m_entries;
    InlineBar *m_notice;
    ContactSection *m_rights;
    ContactSection *m_trail;
    QPushButton *m_letter;
    LeavingSaving *m_saving;
    LatestAnswer<Result<QList<AuditEntry>>> m_answer;
    LatestAnswer<Result<PersonLooks>> m_looksAnswer;
};
