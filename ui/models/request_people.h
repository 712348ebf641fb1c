#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

class Session;

/// The names of the people that requests are about, and of the members who worked on them. Asked for one by
/// one, only when they are shown.
class RequestPeople final : public QObject
{
    Q_OBJECT

public:
    explicit RequestPeople(Session &session, QObject *parent = nullptr);

    /// "Berg, Zoë van den"; empty until it is known.
    QString listNameOf(Id<Contact> contact);
    /// "Zoë van den Berg"; empty until it is known.
    QString fullNameOf(Id<Contact> contact);
    QString memberName(const QString &staffRef) const;
    /// "as deputy of Wim Bakker until 31-12-2026".
    QString steadWords(const QString &principalRef, QDate until) const;

    /// Forgets everybody: another filing system, or the page is left.
    void clear();

signals:
    void changed();

private:
    struct Names
    {
        QString list;
        QString full;
        bool isErased = false;
    };

    Names namesOf(Id<Contact> contact);
    void askMembers();
    void askNext();
    void askAgain();
    void take(const Result<ContactFile> &file);
    void drop(FilingSystem filingSystem, qint64 contact);

    Session &m_session;
    QHash<Id<Contact>, Names> m_names;
    QList<Id<Contact>> m_wanted;
    Id<Contact> m_asked;
    /// Whose name could not be read, which says nothing of them; asked for again after a while.
    QSet<Id<Contact>> m_failed;
    QTimer m_retry;
    QHash<QString, QString> m_members;
    LatestAnswer<Result<ContactFile>> m_personAnswer;
    LatestAnswer<Result<QList<StaffMember>>> m_membersAnswer;
};
