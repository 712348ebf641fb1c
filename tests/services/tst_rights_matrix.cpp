#include "app/backup/backups.h"
#include "app/backup/restores.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/contacts/organisations.h"
#include "app/grounds/grounds.h"
#include "app/handovers/mailing_lists.h"
#include "app/imports/imports.h"
#include "app/leaving/leaving.h"
#include "app/lists/contact_lists.h"
#include "app/lists/saved_filters.h"
#include "app/merging/merging.h"
#include "app/receipts/receipts.h"
#include "app/registers/processors.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/staff/deputies.h"
#include "app/staff/rights.h"
#include "app/staff/staff.h"
#include "app/sweeping/sweeps.h"
#include "services/declared_rights.h"
#include "support/open_house.h"

#include <QTest>

#include <functional>

using tests::declared;
using tests::Declared;
using tests::isDeclared;
using tests::lent;

namespace {

template <typename Answer>
QString wordOf(const QFuture<Answer> &future)
{
    const Answer answer = future.result();
    return answer ? QString() : answer.error().what;
}

constexpr Id<Contact> nobody{987654};

/// One way through the services to something that an operation guards: what went wrong, empty where nothing
/// did.
struct Probe
{
    const char *name;
    Operation operation;
    std::function<QString(const tests::OpenHouse &, const Permit &, FilingSystem)> ask;
    /// Of the customer file as a whole, whichever filing system the role is in.
    bool isOfAll = false;
};

QList<Probe> probes(Backend backend)
{
    using House = tests::OpenHouse;
    QList<Probe> all{{"contacts.find", Operation::ViewContacts,
                         [](const House &house, const Permit &permit, FilingSystem in) {
                             return wordOf(house.services().contacts().find(permit, in, nobody));
                         }},
        {"contacts.similar", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contacts().similar(permit, in, {}));
            }},
        {"contacts.history", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contacts().history(permit, in, nobody));
            }},
        {"lists.page", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contactLists().page(permit, in, nullptr, 0, 10));
            }},
        {"lists.search", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(
                    house.services().contactLists().search(permit, in, {.text = QStringLiteral("jansen")}));
            }},
        {"organisations.suggest", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().organisations().suggest(permit, in, QStringLiteral("a")));
            }},
        {"filters.list", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().savedFilters().list(permit, in));
            }},
        {"consents.states", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().consents().states(permit, in, nobody));
            }},
        {"requests.list", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().requests().list(permit, in, true));
            }},
        {"retention.explain", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().explain(permit, in, nobody));
            }},
        {"retention.anonymous", Operation::ViewDashboards,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().anonymousFigures(permit, in));
            }},
        {"retention.terms", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().terms(permit, in, nobody));
            }},
        {"contacts.add", Operation::EditContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contacts().add(permit, in, {}));
            }},
        {"contacts.edit", Operation::EditContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contacts().edit(permit, in, nobody, {}));
            }},
        {"contacts.remove", Operation::EditContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contacts().remove(permit, in, nobody));
            }},
        {"contacts.note", Operation::EditContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contacts().addNote(permit, in, nobody, QStringLiteral("x")));
            }},
        {"merging.preview", Operation::MergeContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().merging().preview(permit, in, {}));
            }},
        {"merging.merge", Operation::MergeContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().merging().merge(permit, in, {}, {}));
            }},
        {"imports.run", Operation::ImportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                const ImportPlan plan{.path = QStringLiteral("/nowhere.csv"), .filingSystem = in};
                return wordOf(house.services().imports().run(permit, plan));
            }},
        {"consents.proof", Operation::ExportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().consents().proof(permit, in, nobody));
            }},
        {"consents.record", Operation::RecordConsent,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().consents().record(permit, in, nobody, {}));
            }},
        {"grounds.give", Operation::GiveGrounds,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().grounds().give(permit, in, {nobody}, {}));
            }},
        {"grounds.orphans", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().grounds().orphans(permit, in, 10));
            }},
        {"grounds.figures", Operation::ViewDashboards,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().grounds().orphanFigures(permit, in));
            }},
        {"grounds.propose", Operation::HandleRequests,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().grounds().proposeErasure(permit, in, {nobody}));
            }},
        {"requests.open", Operation::HandleRequests,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().requests().open(permit, in, {.contact = nobody}));
            }},
        {"requests.propose", Operation::HandleRequests,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().requests().propose(permit, in, Id<Request>(987654), {}));
            }},
        {"requests.openEvidence", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().requests().openEvidence(
                    permit, in, Id<Request>(987654), QStringLiteral("plan")));
            }},
        {"requests.setRepresentativeAddress", Operation::HandleRequests,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().requests().setRepresentativeAddress(
                    permit, in, Id<Request>(987654), {}));
            }},
        {"requests.decide", Operation::DecideRequests,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().requests().decide(permit, house.confirm(permit), in,
                    Id<Request>(987654), Decision::Verdict::Approved, {}, {}));
            }},
        {"requests.execute", Operation::ExecuteRequests,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().requests().execute(
                    permit, house.confirm(permit), in, Id<Request>(987654)));
            }},
        {"purposes.add", Operation::ConfigurePurposes,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().purposes().add(permit, {.appliesTo = {in}}));
            }},
        {"processors.add", Operation::ConfigureProcessors,
            [](const House &house, const Permit &permit, FilingSystem) {
                return wordOf(house.services().processors().add(permit, {}));
            },
            true},
        {"processors.agree", Operation::ConfigureProcessors,
            [](const House &house, const Permit &permit, FilingSystem) {
                return wordOf(house.services().processors().agree(permit, QStringLiteral("niemand"), {}));
            },
            true},
        {"receipts.receipt", Operation::ExportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().receipts().receipt(permit, in, Id<ConsentEvent>(987654)));
            }},
        {"leaving.write", Operation::ExportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().leaving().write(
                    permit, {.way = way_out::consentProof, .filingSystem = in}, QByteArray()));
            }},
        {"leaving.copy", Operation::ExportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().leaving().write(
                    permit, {.way = way_out::keptFile, .filingSystem = in}, QByteArray()));
            }},
        {"leaving.record", Operation::ImportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().leaving().record(permit,
                    {.way = way_out::importRejects,
                        .filingSystem = in,
                        .objectKind = QStringLiteral("import"),
                        .objectRef = QStringLiteral("rejects")}));
            }},
        {"leaving.left", Operation::ReadAudit,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().leaving().left(permit, in, false));
            }},
        {"lists.preview", Operation::ExportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().mailingLists().preview(permit, {.filingSystem = in}));
            }},
        {"lists.make", Operation::ExportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(
                    house.services().mailingLists().make(permit, {.question = {.filingSystem = in}}));
            }},
        {"lists.export", Operation::ExportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().mailingLists().exportAll(
                    permit, house.confirm(permit), {.question = {.filingSystem = in}}));
            }},
        {"lists.tasks", Operation::ViewContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().mailingLists().openTasks(permit, in));
            }},
        {"lists.settle", Operation::ExportContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(
                    house.services().mailingLists().settleTask(permit, in, Id<RecipientTask>(987654)));
            }},
        {"retention.hold", Operation::SetHolds,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().hold(permit, in, nobody, {}));
            }},
        {"retention.approve-hold", Operation::SetHolds,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().approveHold(permit, in, nobody));
            }},
        {"retention.agree-to-hold", Operation::SetHolds,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().agreeToHold(permit, in, Id<LegalHold>(98)));
            }},
        {"retention.settle-starts", Operation::EditContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().settleStartsOf(permit, in, {}));
            }},
        {"retention.settle", Operation::EditContacts,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().settleStarts(
                    permit, in, {}, RelationFactKind::RelationEnded, {}, {}));
            }},
        {"sweeps.run", Operation::HandleRequests,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().sweeps().run(permit, in, {.isTrial = true}));
            }},
        {"retention.release", Operation::SetHolds,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().release(permit, in, nobody));
            }},
        {"retention.figures", Operation::ViewDashboards,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().retention().figures(permit, in));
            }},
        {"staff.add", Operation::ManageStaff,
            [](const House &house, const Permit &permit, FilingSystem in) {
                const StaffMember member{
                    .name = QStringLiteral("nieuw %1 %2").arg(permit.name()).arg(int(in)),
                    .grants = {{Role::Viewer, in}}};
                return wordOf(house.services().staff().add(permit, house.confirm(permit), member));
            }},
        {"lists.rebuild", Operation::ManageSettings,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contactLists().rebuild(permit, in));
            }},
        {"lists.verify", Operation::ManageSettings,
            [](const House &house, const Permit &permit, FilingSystem in) {
                return wordOf(house.services().contactLists().verify(permit, in));
            }}};
    // A server's backups are its administrator's.
    if (backend == Backend::Embedded)
        all.append(QList<Probe>{{"backups.overview", Operation::ManageBackups,
                                    [](const House &house, const Permit &permit, FilingSystem) {
                                        return wordOf(house.services().backups().overview(permit));
                                    },
                                    true},
            {"restores.sign", Operation::SignRestores,
                [](const House &house, const Permit &permit, FilingSystem) {
                    return wordOf(house.services().restores().sign(
                        permit, house.confirm(permit), 1, QStringLiteral("reden")));
                },
                true}});
    return all;
}

} // namespace

/// Every role in every filing system at every door of the services: let through where the product says so,
/// refused by name where it does not.
class TestRightsMatrix final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void isTheDeclaredOne()
    {
        for (const Declared &line : declared) {
            for (const Role role : allRoles)
                QVERIFY2(mayDo(role, line.operation) == isDeclared(role, line.operation),
                    qPrintable(nameOf(line.operation)));
        }
    }

    void holdsAtEveryDoor()
    {
        QFETCH_GLOBAL(Backend, backend);
        const auto house = tests::OpenHouse::open(backend);
        if (!house)
            QSKIP("this server is not here");
        QStringList deviating;
        for (const Role role : allRoles) {
            for (const FilingSystem granted : allFilingSystems) {
                const QString name = QStringLiteral("lid %1 %2").arg(int(role)).arg(int(granted));
                const Permit permit = house->member(name, {{role, granted}});
                for (const FilingSystem asked : allFilingSystems) {
                    for (const Probe &probe : probes(backend)) {
                        const bool isRefused = probe.ask(*house, permit, asked) ==
                            QLatin1String("permit.") + nameOf(probe.operation);
                        const bool mayDoIt =
                            (probe.isOfAll || asked == granted) && isDeclared(role, probe.operation);
                        if (isRefused == mayDoIt)
                            deviating.append(QStringLiteral("%1 %2 %3")
                                                 .arg(QLatin1String(probe.name), name)
                                                 .arg(int(asked)));
                    }
                }
            }
        }

        QVERIFY2(deviating.isEmpty(), qPrintable(deviating.join(u'\n')));
    }

    void lendsADeputyOneRightAndNoOther()
    {
        QFETCH_GLOBAL(Backend, backend);
        const auto house = tests::OpenHouse::open(backend);
        if (!house)
            QSKIP("this server is not here");
        const FilingSystem here = FilingSystem::Customers;
        const Permit approver = house->member(QStringLiteral("goedkeurder"), {{Role::Approver, here}});
        const Permit deputy = house->member(QStringLiteral("vervanger"), {{Role::Viewer, here}});
        const QDate today = house->services().clock().today();
        QVERIFY(house->services()
                    .deputies()
                    .give(house->founder(), house->confirm(house->founder()),
                        {here, approver.staffRef(), deputy.staffRef(), today, today.addDays(1)})
                    .result());
        for (const Operation operation : allOperations)
            QCOMPARE(deputyMayDo(operation), operation == lent);
        QStringList deviating;
        for (const FilingSystem asked : allFilingSystems) {
            for (const Probe &probe : probes(backend)) {
                const bool isRefused =
                    probe.ask(*house, deputy, asked) == QLatin1String("permit.") + nameOf(probe.operation);
                const bool mayDoIt =
                    asked == here && (isDeclared(Role::Viewer, probe.operation) || probe.operation == lent);
                if (isRefused == mayDoIt)
                    deviating.append(QStringLiteral("%1 %2").arg(QLatin1String(probe.name)).arg(int(asked)));
            }
        }
        QVERIFY2(deviating.isEmpty(), qPrintable(deviating.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestRightsMatrix)

#include "tst_rights_matrix.moc"
