#pragma once

#include "app/contacts/contact_file.h"
#include "app/requests/request_notice.h"
#include "app/settings/organisation_profile.h"

#include <QList>
#include <QStringList>

/// By what a recipient finds the person among their data.
struct NoticeSubject
{
    /// As in an address: "A.B. van der Jansen".
    QString name = {};
    QStringList emails = {};
    QStringList phones = {};
    /// One line; empty for none.
    QString address = {};
    /// Of customers or employees, and what they are known by online.
    QStringList numbers = {};

    bool isEmpty() const
    {
        return name.isEmpty() && emails.isEmpty() && phones.isEmpty() && address.isEmpty() &&
            numbers.isEmpty();
    }

    friend bool operator==(const NoticeSubject &, const NoticeSubject &) = default;
};

/// One notice as it is written out: the only place where what is told to a recipient and what finds the
/// person stand together. It is never stored. An erasure would otherwise leave behind just what it must
/// erase, so notices of an erasure are written out from the approved plan, while the person is still there,
/// and leave as an encrypted package; what stays in the file afterwards is RequestNotice, which names the
/// recipient and no person. Keeping the names sealed until everybody confirmed would be easier on whoever
/// forgets, but "erased" would mean "erased when the last recipient answers".
struct NoticeSheet
{
    RequestNotice notice = {};
    NoticeSubject subject = {};
    /// Of a correction: what stood there and what stands there now.
    QList<Proposal::Correction> corrections = {};
    QString requestRef = {};
    /// Where the recipient wants to be told, as the register has it; empty where it does not.
    QString contact = {};
    /// The e-mail address in it; empty where there is none.
    QString email = {};
    QString country = {};
    OrganisationProfile sender = {};
    QDate writtenOn = {};

    /// Dutch where Dutch is written, else English.
    bool isDutch() const;
    /// The highest class of what stands in it.
    DataClass dataClass() const;
};

/// No more than they have themselves: nobody learns a name from being told to forget an address
/// (art. 5(1)(c) GDPR). Where they have nothing by which anybody is found, our own number of the person, or
/// else the name.
NoticeSubject subjectOf(const RequestNotice &notice, const ContactFile &person);

/// The e-mail address in what a register says of where somebody is told; empty where there is none.
QString emailIn(const QString &contact);
