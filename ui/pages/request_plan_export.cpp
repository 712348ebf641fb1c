#include "ui/pages/request_plan_export.h"

#include "app/documents/request_plan_report.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

RequestPlanExport::RequestPlanExport(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new QPushButton)
    , m_paper(new QPushButton)
    , m_saving(new LeavingSaving(this))
{
    m_table->setIcon(icon(u"table"));
    m_paper->setIcon(icon(u"file-type-pdf"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_table);
    row->addWidget(m_paper);
    row->addStretch(1);
    connect(m_table, &QPushButton::clicked, this, [this] { save(QStringLiteral("csv")); });
    connect(m_paper, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf")); });
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit saved(tr("Plan saved")); });
    connect(m_saving, &LeavingSaving::failed, this, &RequestPlanExport::failed);
    retranslate();
}

void RequestPlanExport::setFile(const RequestFile &file)
{
    m_file = file;
    setVisible(file.proposal.has_value() && m_session.may(Operation::ViewContacts));
}

void RequestPlanExport::save(const QString &ending)
{
    if (!m_file.proposal)
        return;
    const Request request = m_file.request;
    const Proposal proposal = *m_file.proposal;
    // The name of the file names nobody.
    const QString name = tr("plan") + u'-' + request.ref.left(8) + u'.' + ending;
    const bool isTable = ending == QLatin1String("csv");
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::requestPlan,
             .filingSystem = request.filingSystem,
             .objectKind = QStringLiteral("request"),
             .objectRef = request.ref},
            .place = {tr("Save the plan"), name,
                isTable ? tr("CSV files (*.csv)") : tr("PDF documents (*.pdf)")},
            .content = [request, proposal, ending, isTable](const QString & /*name*/) -> LeavingContent {
                return {QStringLiteral("plan.") + ending,
                    planFile(request, proposal, isTable ? PlanFormat::Csv : PlanFormat::Pdf)};
            }});
}

void RequestPlanExport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestPlanExport::retranslate()
{
    m_table->setText(tr("Save the plan as a table…"));
    m_paper->setText(tr("Save the plan as PDF…"));
}
