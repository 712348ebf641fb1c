#pragma once

#include "app/contacts/contact_file.h"
#include "app/informing/informing_event.h"
#include "app/requests/request.h"
#include "app/retention/contact_terms.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QHash>

class ContactAccessTab;
class ContactConsentTab;
class ContactDataTab;
class ContactHistoryTab;
class ContactRequestDialog;
class ContactTable;
class EmptyNote;
class InlineBar;
class Pill;
class PlainLabel;
class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class Session;

/// One person beside the list: who they are, how they stand, and everything that is kept of them.
class ContactDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactDetail(Session &session, QWidget *parent = nullptr);

    void showContact(Id<Contact> contact);
    /// Shows nobody.
    void clear();
    void refresh();
    Id<Contact> contact() const { return m_contact; }

    /// Starts a correction of this person, of that field if one is known.
    void openCorrection(std::optional<ContactField> field);

    QAction *editAction() const { return m_edit; }
    QAction *requestAction() const { return m_request; }
    /// Opens the list of what the person can take back, its first entry under the key Enter.
    QAction *withdrawAction() const { return m_withdraw; }

signals:
    void editWanted(const ContactFile &file);
    void noticeWanted(const Notice &notice);
    void recordWanted(const QString &pageKey, const QVariant &record);
    void removed();
    void duplicatesWanted(Id<Contact> contact);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void arrange();
    QWidget *makeHead();
    void retranslate();
    void updateVerbs();
    void showFile(const Result<ContactFile> &file);
    void forgetPerson();
    void showHead();
    void showStates();
    void showRequests();
    void showNames(const QList<StaffMember> &members);
    void offerWithdrawal();
    void openWithdrawal();
    void openRequest();
    ContactRequestDialog *makeRequestDialog();
    void askHold();
    void askRemove();

    Session &m_session;
    Id<Contact> m_contact;
    ContactFile m_file;
    QList<CategoryTerm> m_termList;
    QList<Request> m_requestList;
    /// The shown names of the members, by reference.
    QHash<QString, QString> m_names;

    QStackedWidget *m_stack;
    EmptyNote *m_nobody;
    InlineBar *m_notice;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    PlainLabel *m_archive;
    Pill *m_keepUntil;
    Pill *m_openRequest;
    Pill *m_restricted;
    Pill *m_class;
    QPushButton *m_recordConsent;
    QPushButton *m_requestButton;
    QPushButton *m_withdrawButton;
    QMenu *m_withdrawMenu;
    QPushButton *m_more;
    QMenu *m_menu;
    QAction *m_edit;
    QAction *m_hold;
    QAction *m_release;
    QAction *m_remove;
    QAction *m_duplicates;
    QAction *m_request;
    QAction *m_withdraw;
    QTabWidget *m_tabs;
    ContactDataTab *m_data;
    ContactConsentTab *m_consent;
    ContactTable *m_requests;
    ContactAccessTab *m_access;
    ContactHistoryTab *m_history;

    LatestAnswer<Result<ContactFile>> m_fileAnswer;
    LatestAnswer<Result<QList<CategoryTerm>>> m_termsAnswer;
    LatestAnswer<Result<InformingState>> m_informingAnswer;
    LatestAnswer<Result<QList<Request>>> m_requestsAnswer;
    LatestAnswer<Result<QList<StaffMember>>> m_membersAnswer;
    LatestAnswer<Outcome> m_removeAnswer;
    LatestAnswer<Outcome> m_releaseAnswer;
};
