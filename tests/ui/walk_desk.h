#pragma once

#include "app/contacts/contacts.h"
#include "app/services.h"
#include "app/settings/settings.h"
#include "app/storage/sql.h"
#include "support/open_house.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QWidget>

namespace tests {

/// A file with one person, whose data a printer received; closed again, with two members.
struct WalkFile
{
    WalkFile()
    {
        auto house = OpenHouse::open(Backend::Embedded);
        house->member(QStringLiteral("goedkeurder"), {{Role::Approver, FilingSystem::Customers}});
        // Whoever is told must be able to see by whom, and to answer.
        const bool isNamed =
            bool(house->services()
                     .settings()
                     .setOrganisation(house->founder(),
                         {{QStringLiteral("organisation.name"), QStringLiteral("Bloemenhuis BV")},
                             {QStringLiteral("organisation.privacy-contact"),
                                 QStringLiteral("privacy@bloemenhuis.example")}})
                     .result());
        ContactDraft draft;
        draft.name.givenName = QStringLiteral("Anna");
        draft.name.surname = QStringLiteral("Voorbeeld");
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("anna@voorbeeld.example")}};
        draft.provenance = {.source = QStringLiteral("beurs"),
            .collectedOn = QDate(2024, 1, 5),
            .basis = QStringLiteral("b")};
        const auto contact =
            house->services().contacts().add(house->founder(), FilingSystem::Customers, draft).result();
        isMade = isNamed && contact &&
            Sql(*house->look(), "test.disclosure",
                QStringLiteral(
                    "INSERT INTO disclosure (filing_system, contact_id, recipient, happened_at, recorded_by) "
                    "VALUES (1, ?, 'Drukkerij De Vos', 9, 'x')"))
                .bind(*contact)
                .run();
        const QString from = house->services().location().target;
        path = folder.filePath(QStringLiteral("klanten.kluis"));
        house->closeFile();
        QFile::copy(from, path);
    }

    QTemporaryDir folder;
    QString path;
    bool isMade = false;
};

/// What a screen reader calls it.
inline QString spokenName(const QWidget *widget)
{
    if (!widget)
        return {};
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return heard ? heard->text(QAccessible::Name) : QString();
}

} // namespace tests
