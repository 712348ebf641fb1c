#pragma once

#include "app/contacts/contacts.h"
#include "support/open_house.h"
#include "ui/models/contact_list_source.h"
#include "ui/pages/contacts_page.h"
#include "ui/session/session.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contact_list_view.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>

namespace tests {

using namespace Qt::StringLiterals;

/// A list of any length, made up on the spot.
class EndlessSource final : public ContactSource
{
public:
    explicit EndlessSource(qint64 count) : m_count(count) {}

    QFuture<Result<qint64>> total() const override
    {
        return QtFuture::makeReadyFuture(Result<qint64>(m_count));
    }
    QFuture<Result<ListPage>> page(const ListResultPtr &, qint64 first, int count) const override
    {
        ++asked;
        if (isBroken)
            return QtFuture::makeReadyFuture(Result<ListPage>(Error{Failure::Unavailable, u"test"_s}));
        ListPage page{.first = first, .total = m_count};
        for (qint64 row = first; row < std::min(first + count, m_count); ++row) {
            ListRow person;
            person.contact = Id<Contact>(row + 1);
            person.name = u"Person %1"_s.arg(row);
            page.rows.append(person);
        }
        return QtFuture::makeReadyFuture(Result<ListPage>(page));
    }
    QFuture<Result<QList<Id<Contact>>>> contacts(
        const ListResultPtr &, qint64 first, qint64 count) const override
    {
        QList<Id<Contact>> people;
        for (qint64 row = first; row < first + count; ++row)
            people.append(Id<Contact>(row + 1));
        return QtFuture::makeReadyFuture(Result<QList<Id<Contact>>>(people));
    }
    QFuture<Result<ListResultPtr>> search(const ListQuery &) override
    {
        return QtFuture::makeReadyFuture(Result<ListResultPtr>(std::make_shared<ListResult>()));
    }
    QFuture<Result<qint64>> positionOf(const ListResultPtr &, Id<Contact> contact) const override
    {
        return QtFuture::makeReadyFuture(Result<qint64>(contact.number() - 1));
    }

    /// How often a page was asked for, and whether none can be given.
    mutable int asked = 0;
    bool isBroken = false;

private:
    qint64 m_count;
};

inline ContactDraft person(const QString &givenName, const QString &surname, const QString &email)
{
    ContactDraft draft;
    draft.name = {.givenName = givenName, .surname = surname};
    draft.points = {{.kind = ContactPoint::Kind::Email, .value = email}};
    draft.provenance = {.source = u"test"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
    return draft;
}

inline QString spokenRow(const ContactListView *list, int index)
{
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(const_cast<ContactListView *>(list));
    QAccessibleInterface *row = rows->child(index);
    return row == nullptr ? QString() : row->text(QAccessible::Name);
}

inline QPushButton *buttonNamed(const QWidget &page, const QString &name)
{
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == name && button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

/// A house with three customers and a page of it.
struct Desk
{
    explicit Desk(const Clock &clock = Clock()) : house(OpenHouse::open(Backend::Embedded, clock)) {}

    std::unique_ptr<OpenHouse> house;
    std::unique_ptr<Session> session;
    std::unique_ptr<ContactsPage> page;

    void add(const ContactDraft &draft) const
    {
        auto added = house->services().contacts().add(house->founder(), FilingSystem::Customers, draft);
        added.waitForFinished();
        QVERIFY(added.result());
    }

    void open(const Permit &permit)
    {
        add(person(u"Zoë"_s, u"Berg"_s, u"zoe@voorbeeld.example"_s));
        add(person(u"Femke"_s, u"Aaltsz"_s, u"femke@voorbeeld.example"_s));
        add(person(u"Rachid"_s, u"Bouazza"_s, u"rachid@voorbeeld.example"_s));
        session = std::make_unique<Session>(house->shared(), permit);
        page = std::make_unique<ContactsPage>(*session, std::make_unique<ContactListSource>(*session));
        page->resize(1072, 700);
        page->show();
        page->refresh();
    }

    ContactListView *list() const { return page->findChild<ContactListView *>(); }
};

inline Chip *chipNamed(const QWidget &page, const QString &words)
{
    const auto chips = page.findChildren<Chip *>();
    for (Chip *chip : chips) {
        if (chip->text() == words && chip->isVisibleTo(&page))
            return chip;
    }
    return nullptr;
}

template <typename Widget>
Widget *named(const QWidget &dialog, const QString &name)
{
    const auto widgets = dialog.findChildren<Widget *>();
    for (Widget *widget : widgets) {
        if (widget->accessibleName().startsWith(name))
            return widget;
    }
    return nullptr;
}

} // namespace tests
