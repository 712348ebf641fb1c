#include "app/documents/activity_report.h"
#include "app/leaving/way_out.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/pages/activities_page.h"
#include "ui/session/session.h"

#include <QLocale>

void ActivitiesPage::save(ActivityFormat format)
{
    const Permit &permit = m_session.permit();
    const bool ofCustomers = permit.may(Operation::ViewDashboards, FilingSystem::Customers);
    const QString name = QStringLiteral("record-of-processing") + endingOf(format);
    const QString filter = format == ActivityFormat::Pdf ? tr("PDF files (*.pdf)")
        : format == ActivityFormat::Xlsx                 ? tr("Workbooks (*.xlsx)")
                                                         : tr("CSV files (*.csv)");
    m_saving->save(m_session.services(), permit,
        {.order = {.way = way_out::activityRecord,
             .filingSystem = ofCustomers ? FilingSystem::Customers : FilingSystem::Employees,
             .objectKind = QStringLiteral("activity")},
            .place = {tr("Save the record of processing"), name, filter},
            .content = [record = m_register, madeBy = permit.displayName(), format, name,
                           language = QLocale().language()](const QString & /*name*/) -> LeavingContent {
                auto file = activityFile(record, madeBy, format, language);
                if (!file)
                    return {.problem = file.error()};
                return {name, *file};
            }});
}
