#include "app/documents/archive_words.h"
#include "app/documents/dashboard_content.h"
#include "app/documents/role_words.h"
#include "app/leaving/register_ways.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/pages/statement_page.h"
#include "ui/session/session.h"

#include <QLocale>

namespace {

/// So many are read at once: whoever asks meanwhile comes in between.
constexpr int concernedAtOnce = 5'000;

/// Everybody of one filing system, piece by piece.
Outcome addConcerned(Services &services, const Permit &permit, FilingSystem filingSystem,
    PrivacyStatements::Whom whom, DashboardTable &table)
{
    Id<Contact> after;
    for (;;) {
        const auto some = services.privacyStatements()
                              .concerned(permit, filingSystem, whom, after, concernedAtOnce)
                              .result();
        if (!some)
            return some.error();
        for (const ConcernedPerson &person : *some)
            table.rows.append({QString::number(person.contact.number()),
                nameOrArchived(person.name, person.isArchived), filingSystemWord(filingSystem)});
        if (some->size() < concernedAtOnce)
            return done;
        after = some->last().contact;
    }
}

Result<QByteArray> concernedFile(
    Services &services, const Permit &permit, PrivacyStatements::Whom whom, DashboardContent content)
{
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (!permit.may(Operation::ViewContacts, filingSystem))
            continue;
        if (auto added = addConcerned(services, permit, filingSystem, whom, content.tables.first()); !added)
            return added.error();
    }
    content.lines.append(
        StatementPage::tr("Records: %1").arg(QLocale().toString(content.tables.first().rows.size())));
    return dashboardFile(content, DashboardFormat::Csv);
}

} // namespace

PrivacyStatements::Whom StatementPage::whom() const
{
    const bool isOfDraft = m_standing && statement_comparison::hasMaterial(m_standing->changes);
    return isOfDraft ? PrivacyStatements::Whom::Draft : PrivacyStatements::Whom::Published;
}

/// All of them, however many: to be informed by letter or message, and to be shown to whoever supervises.
void StatementPage::saveList()
{
    const DashboardContent content{.title = tr("People whom the changed privacy statement concerns"),
        .lines = {tr("As of %1").arg(QLocale().toString(m_session.today(), QLocale::ShortFormat))},
        .tables = {{.title = tr("People concerned"),
            .head = {tr("Number"), tr("Name"), tr("Filing system")},
            .isFigures = false}}};
    const QString name = QStringLiteral("people-concerned.csv");
    const Permit permit = m_session.permit();
    m_saving->save(m_session.services(), permit,
        {.order = {.way = way_out::concernedPeople,
             .filingSystem = m_session.filingSystem(),
             .objectKind = QStringLiteral("statement"),
             .objectRef = QStringLiteral("concerned")},
            .place = {tr("Save the people concerned"), name, tr("CSV files (*.csv)")},
            .content = [services = m_session.shared(), permit, whom = whom(), content, name](
                           const QString & /*chosen*/) -> LeavingContent {
                const auto bytes = concernedFile(*services, permit, whom, content);
                if (!bytes)
                    return {.name = name, .problem = bytes.error()};
                return {name, *bytes};
            }});
}
