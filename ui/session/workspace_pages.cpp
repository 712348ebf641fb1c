#include "ui/session/workspace_pages.h"

#include "app/staff/permit.h"
#include "ui/models/contact_list_source.h"
#include "ui/pages/access_page.h"
#include "ui/pages/activities_page.h"
#include "ui/pages/backups_page.h"
#include "ui/pages/breaches_page.h"
#include "ui/pages/chain_page.h"
#include "ui/pages/consent_dashboard_page.h"
#include "ui/pages/contacts_page.h"
#include "ui/pages/documents_page.h"
#include "ui/pages/grounds_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/inspection_page.h"
#include "ui/pages/mailing_page.h"
#include "ui/pages/measures_page.h"
#include "ui/pages/processors_page.h"
#include "ui/pages/purposes_page.h"
#include "ui/pages/readiness_page.h"
#include "ui/pages/requests_page.h"
#include "ui/pages/retention_page.h"
#include "ui/pages/retention_work_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/rules_page.h"
#include "ui/pages/statement_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/trail_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace {

QString todayTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Today");
}

QString contactsTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Contacts");
}

QString retentionTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Retention terms");
}

QString consentsTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Consent");
}

QString readinessPageTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Readiness");
}

QString purposesTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Purposes");
}

QString processorsTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Processors");
}

QString importTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Import");
}

QString accessTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Access");
}

QString backupsTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Backups");
}

QString mailingTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Mailing lists");
}

QString groundsTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Grounds");
}

QString rulesTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Retention rules");
}

QString retentionWorkTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Retention tasks");
}

QString reviewsTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Review session");
}

QString breachesTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Breaches");
}

QString activitiesTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Processing activities");
}

QString documentsTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Accountability");
}

QString statementTitleOfPage()
{
    return QCoreApplication::translate("WorkspacePages", "Privacy statement");
}

QString chainPageTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Chain");
}

QString measuresTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Measures");
}

QString inspectionTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Inspection");
}

QString trailTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Audit trail");
}

QString requestsTitle()
{
    return QCoreApplication::translate("WorkspacePages", "Requests");
}

/// Which pages stand under which part of the set-up, from above. What is not named here stays where its entry
/// put it, behind these.
QList<PageEntry> inGroups(QList<PageEntry> entries)
{
    static const QStringList registers{QStringLiteral("processors"), QStringLiteral("chain"),
        QStringLiteral("activities"), QStringLiteral("statement"), QStringLiteral("breaches"),
        QStringLiteral("measures"), QStringLiteral("documents"), QStringLiteral("inspection")};
    static const QStringList control{QStringLiteral("purposes"), QStringLiteral("rules"),
        QStringLiteral("import"), QStringLiteral("access"), QStringLiteral("trail"),
        QStringLiteral("backups")};
    // The keys that people know stay with their pages.
    for (int at = 0; at < std::min<int>(9, int(entries.size())); ++at)
        entries[at].digit = at + 1;
    for (PageEntry &entry : entries) {
        if (registers.contains(entry.key))
            entry.group = RailGroup::Registers;
        else if (control.contains(entry.key))
            entry.group = RailGroup::SetUp;
    }
    const auto place = [](const PageEntry &entry) {
        const qsizetype within = (registers + control).indexOf(entry.key);
        return std::pair(int(entry.group), within < 0 ? registers.size() + control.size() : within);
    };
    std::stable_sort(entries.begin(), entries.end(),
        [&](const PageEntry &one, const PageEntry &other) { return place(one) < place(other); });
    return entries;
}

} // namespace

QList<PageEntry> workspacePages(const std::function<Session &()> &session)
{
    return inGroups({
        {QStringLiteral("today"), RailGroup::Work, QStringLiteral("calendar-due"), todayTitle,
            [session]() -> Page * { return new TodayPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("contacts"), RailGroup::Work, QStringLiteral("address-book"), contactsTitle,
            [session]() -> Page * {
                return new ContactsPage(session(), std::make_unique<ContactListSource>(session()));
            },
            MenuPlace::Contact},
        {QStringLiteral("requests"), RailGroup::Work, QStringLiteral("inbox"), requestsTitle,
            [session]() -> Page * { return new RequestsPage(session()); }, MenuPlace::Request},
        {QStringLiteral("mailing"), RailGroup::Work, QStringLiteral("send"), mailingTitle,
            [session]() -> Page * { return new MailingPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("grounds"), RailGroup::Work, QStringLiteral("law"), groundsTitle,
            [session]() -> Page * { return new GroundsPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("reviews"), RailGroup::Work, QStringLiteral("rubber-stamp"), reviewsTitle,
            [session]() -> Page * { return new ReviewPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("retention"), RailGroup::Insight, QStringLiteral("chart-histogram"), retentionTitle,
            [session]() -> Page * { return new RetentionPage(session()); }, MenuPlace::Report},
        {QStringLiteral("access"), RailGroup::Insight, QStringLiteral("key"), accessTitle,
            [session]() -> Page * { return new AccessPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("consents"), RailGroup::Insight, QStringLiteral("rubber-stamp"), consentsTitle,
            [session]() -> Page * { return new ConsentDashboardPage(session()); }, MenuPlace::Report},
        {QStringLiteral("readiness"), RailGroup::Insight, QStringLiteral("shield-check"), readinessPageTitle,
            [session]() -> Page * { return new ReadinessPage(session()); }, MenuPlace::Report},
        {QStringLiteral("retention-work"), RailGroup::Insight, QStringLiteral("clock"), retentionWorkTitle,
            [session]() -> Page * { return new RetentionWorkPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("purposes"), RailGroup::SetUp, QStringLiteral("tag"), purposesTitle,
            [session]() -> Page * { return new PurposesPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("processors"), RailGroup::SetUp, QStringLiteral("plug-connected"), processorsTitle,
            [session]() -> Page * { return new ProcessorsPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("activities"), RailGroup::SetUp, QStringLiteral("list"), activitiesTitle,
            [session]() -> Page * { return new ActivitiesPage(session()); }, MenuPlace::Report},
        {QStringLiteral("chain"), RailGroup::SetUp, QStringLiteral("sitemap"), chainPageTitle,
            [session]() -> Page * { return new ChainPage(session()); }, MenuPlace::Report},
        {QStringLiteral("rules"), RailGroup::SetUp, QStringLiteral("hourglass"), rulesTitle,
            [session]() -> Page * { return new RulesPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("import"), RailGroup::SetUp, QStringLiteral("upload"), importTitle,
            [session]() -> Page * { return new ImportPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("backups"), RailGroup::SetUp, QStringLiteral("database-export"), backupsTitle,
            [session]() -> Page * { return new BackupsPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("breaches"), RailGroup::SetUp, QStringLiteral("alert-triangle"), breachesTitle,
            [session]() -> Page * { return new BreachesPage(session()); }, MenuPlace::Tools},
        {QStringLiteral("statement"), RailGroup::SetUp, QStringLiteral("file-text"), statementTitleOfPage,
            [session]() -> Page * { return new StatementPage(session()); }, MenuPlace::Report},
        {QStringLiteral("documents"), RailGroup::SetUp, QStringLiteral("file-certificate"), documentsTitle,
            [session]() -> Page * { return new DocumentsPage(session()); }, MenuPlace::Report},
        {QStringLiteral("measures"), RailGroup::Registers, QStringLiteral("clipboard-check"), measuresTitle,
            [session]() -> Page * { return new MeasuresPage(session()); }, MenuPlace::Report},
        {QStringLiteral("inspection"), RailGroup::Registers, QStringLiteral("eye"), inspectionTitle,
            [session]() -> Page * { return new InspectionPage(session()); }, MenuPlace::Report},
        {QStringLiteral("trail"), RailGroup::SetUp, QStringLiteral("history"), trailTitle,
            [session]() -> Page * { return new TrailPage(session()); }, MenuPlace::Report},
    });
}

bool mayOpenPage(const QString &key, const Permit &permit)
{
    if (key == QLatin1String("contacts") || key == QLatin1String("requests"))
        return permit.mayAnywhere(Operation::ViewContacts);
    if (key == QLatin1String("reviews"))
        return ReviewPage::isFor(permit);
    if (key == QLatin1String("grounds"))
        return GroundsPage::isFor(permit);
    if (key == QLatin1String("retention-work"))
        return RetentionWorkPage::isFor(permit);
    if (key == QLatin1String("retention") || key == QLatin1String("rules") ||
        key == QLatin1String("consents") || key == QLatin1String("readiness") ||
        key == QLatin1String("statement"))
        return permit.mayAnywhere(Operation::ViewDashboards);
    if (key == QLatin1String("import"))
        return permit.mayAnywhere(Operation::ImportContacts) || permit.mayAnywhere(Operation::UndoAnyImport);
    if (key == QLatin1String("mailing"))
        return MailingPage::isFor(permit);
    if (key == QLatin1String("backups"))
        return BackupsPage::isFor(permit);
    if (key == QLatin1String("breaches"))
        return BreachesPage::isFor(permit);
    if (key == QLatin1String("activities"))
        return ActivitiesPage::isFor(permit);
    if (key == QLatin1String("chain"))
        return ChainPage::isFor(permit);
    if (key == QLatin1String("documents"))
        return DocumentsPage::isFor(permit);
    if (key == QLatin1String("processors"))
        return ProcessorsPage::isFor(permit);
    if (key == QLatin1String("measures"))
        return MeasuresPage::isFor(permit);
    if (key == QLatin1String("inspection"))
        return InspectionPage::isFor(permit);
    if (key == QLatin1String("access"))
        return AccessPage::isFor(permit);
    if (key == QLatin1String("trail"))
        return TrailPage::isFor(permit);
    return true;
}
