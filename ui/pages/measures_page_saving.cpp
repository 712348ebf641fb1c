#include "app/documents/measure_report.h"
#include "app/leaving/register_ways.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/models/measures_model.h"
#include "ui/pages/measures_page.h"
#include "ui/session/session.h"

/// The register with all its evidence; what was recorded is read when the file is made.
void MeasuresPage::save()
{
    const Permit &permit = m_session.permit();
    const bool ofCustomers = permit.may(Operation::ViewDashboards, FilingSystem::Customers);
    const Clock clock = m_session.services().clock();
    m_saving->save(m_session.services(), permit,
        {.order = {.way = way_out::measureReport,
             .filingSystem = ofCustomers ? FilingSystem::Customers : FilingSystem::Employees,
             .objectKind = QStringLiteral("measure"),
             .objectRef = QStringLiteral("register")},
            .place = {tr("Save the register"), QStringLiteral("measures.pdf"), tr("PDF files (*.pdf)")},
            .content = [standings = m_model->standings(), clock, permit, services = m_session.shared()](
                           const QString & /*name*/) -> LeavingContent {
                MeasureReport report{.today = clock.today(),
                    .madeAt = clock.now(),
                    .madeBy = permit.displayName(),
                    .standings = standings};
                for (const MeasureKind kind : allMeasureKinds) {
                    const auto results = services->measures().results(permit, kind).result();
                    if (!results)
                        return {{}, {}, results.error()};
                    report.results += *results;
                }
                return {QStringLiteral("measures.pdf"), measurePdf(report)};
            }});
}
