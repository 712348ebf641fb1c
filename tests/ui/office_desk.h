#pragma once

#include "app/contacts/contacts.h"
#include "app/demo/demonstration.h"
#include "app/documents/request_words.h"
#include "app/requests/requests.h"
#include "app/services.h"
#include "support/open_house.h"
#include "ui/session/office.h"
#include "ui/session/sign_in_page.h"
#include "ui/shell/page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

template <typename Shown>
Shown *shown(Office &office)
{
    const auto all = office.window().findChildren<Shown *>();
    for (Shown *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

/// A file that has been made and closed again, with one member.
struct Closed
{
    Closed()
    {
        auto house = tests::OpenHouse::open(Backend::Embedded);
        isFilled = bool(house->services()
                            .demonstration()
                            .fill(house->founder(), house->confirm(house->founder()), 200, 7)
                            .result());
        const QString from = house->services().location().target;
        path = folder.filePath(QStringLiteral("klanten.kluis"));
        const auto requests =
            house->services().requests().list(house->founder(), FilingSystem::Customers, true).result();
        for (const Request &request : *requests) {
            if (request.contact.isStored()) {
                asker = house->services()
                            .contacts()
                            .find(house->founder(), FilingSystem::Customers, request.contact,
                                Contacts::Viewing::Internal)
                            .result()
                            ->contact.surname;
                askedFor = typeWord(request.type);
            }
        }
        house->closeFile();
        QFile::copy(from, path);
    }

    QTemporaryDir folder;
    QString path;
    bool isFilled = false;
    /// Somebody who has a request open, and which.
    QString asker;
    QString askedFor;
};

/// What is typed in the fields of a form, from top to bottom.
inline QStringList fieldsOf(const QWidget &form)
{
    QStringList typed;
    const auto fields = form.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        typed.append(field->text());
    return typed;
}

/// The file, opened by another program; null while somebody has it.
inline std::shared_ptr<Services> opened(const QString &path)
{
    auto services = Services::open(Location::embedded(path),
        {.entry = Services::Options::Entry{tests::firstMember(), tests::passphrase()}});
    return services ? *services : nullptr;
}

/// Comes in as the founder, and waits for the first page.
inline bool signIn(Office &office)
{
    constexpr int patience = 60'000; // ms; a passphrase takes its time
    const bool isAsked = QTest::qWaitFor([&] { return shown<SignInPage>(office) != nullptr; }, patience);
    if (!isAsked)
        return false;
    emit shown<SignInPage>(office)->entered(QStringLiteral("stichter"), tests::OpenHouse::passphrase());
    return QTest::qWaitFor([&] { return shown<Page>(office) != nullptr; }, patience);
}

/// What a screen reader says of the entry of the requests.
inline QString spokenRequests(const Office &office)
{
    return office.window().findChild<QListWidget *>()->item(3)->data(Qt::AccessibleTextRole).toString();
}
