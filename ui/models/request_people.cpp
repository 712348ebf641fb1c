#include "ui/models/request_people.h"

#include "app/contacts/contact_name.h"
#include "app/contacts/contacts.h"
#include "app/documents/archive_words.h"
#include "app/staff/staff.h"
#include "ui/look/curtain.h"
#include "ui/session/session.h"

#include <QLocale>

#include <chrono>
#include <utility>

namespace {

constexpr std::chrono::seconds retryAfter{10};

} // namespace

RequestPeople::RequestPeople(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_personAnswer([this](const auto &file) { take(file); })
    , m_membersAnswer([this](const auto &members) {
        if (!members)
            return;
        m_members.clear();
        for (const StaffMember &member : *members)
            m_members.insert(member.ref, member.displayName.isEmpty() ? member.name : member.displayName);
        emit changed();
    })
{
    connect(&session.feed(), &ChangeFeed::contactChanged, this, &RequestPeople::drop);
    connect(&session.feed(), &ChangeFeed::contactErased, this, &RequestPeople::drop);
    connect(&session.feed(), &ChangeFeed::staffChanged, this, &RequestPeople::askMembers);
    connect(&session, &Session::filingSystemChanged, this, &RequestPeople::clear);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &RequestPeople::askAgain);
    askMembers();
}

void RequestPeople::askMembers()
{
    m_membersAnswer.expect(m_session.services().staff().list(m_session.permit()));
}

QString RequestPeople::listNameOf(Id<Contact> contact)
{
    const Names names = namesOf(contact);
    return names.isErased ? tr("Erased person") : veiled(names.list);
}

QString RequestPeople::fullNameOf(Id<Contact> contact)
{
    const Names names = namesOf(contact);
    return names.isErased ? tr("Erased person") : veiled(names.full);
}

QString RequestPeople::memberName(const QString &staffRef) const
{
    if (staffRef == m_session.permit().staffRef() && !m_session.permit().displayName().isEmpty())
        return m_session.permit().displayName();
    return m_members.value(staffRef, tr("a colleague"));
}

QString RequestPeople::steadWords(const QString &principalRef, QDate until) const
{
    return tr("as deputy of %1 until %2")
        .arg(memberName(principalRef), QLocale().toString(until, QLocale::ShortFormat));
}

void RequestPeople::clear()
{
    m_personAnswer.forget();
    m_names.clear();
    m_wanted.clear();
    m_asked = {};
    m_failed.clear();
    m_retry.stop();
}

RequestPeople::Names RequestPeople::namesOf(Id<Contact> contact)
{
    if (!contact.isStored())
        return {{}, {}, true};
    if (const auto known = m_names.constFind(contact); known != m_names.cend())
        return *known;
    if (contact != m_asked && !m_wanted.contains(contact) && !m_failed.contains(contact))
        m_wanted.append(contact);
    askNext();
    return {};
}

void RequestPeople::askNext()
{
    if (m_asked.isStored() || m_wanted.isEmpty())
        return;
    m_asked = m_wanted.takeFirst();
    // The name on a list is no look at the person's file, so the trail has no reading of it.
    m_personAnswer.expect(m_session.services().contacts().find(
        m_session.permit(), m_session.filingSystem(), m_asked, Contacts::Viewing::Internal));
}

void RequestPeople::take(const Result<ContactFile> &file)
{
    const Id<Contact> asked = std::exchange(m_asked, {});
    if (!file && file.error().failure != Failure::NotFound) {
        m_failed.insert(asked);
        m_retry.start();
        askNext();
        return;
    }
    Names names{{}, {}, !file};
    if (file) {
        const PersonName name = nameOf(file->contact);
        names = {listName(name), displayName(name)};
        if (names.full.trimmed().isEmpty() && file->organisation)
            names = {file->organisation->name, file->organisation->name};
        if (names.full.trimmed().isEmpty() && file->isVeiled)
            names = {archivedName(), archivedName()};
    }
    m_names.insert(asked, names);
    askNext();
    emit changed();
}

void RequestPeople::askAgain()
{
    m_failed.clear();
    emit changed(); // whoever shows them asks for them
}

void RequestPeople::drop(FilingSystem filingSystem, qint64 contact)
{
    if (filingSystem == m_session.filingSystem() && m_names.remove(Id<Contact>(contact)))
        emit changed();
}
