#include "ui/pages/request_plan_export.h"

#include "app/documents/request_plan_report.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/pages/request_evidence_opener.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

RequestPlanExport::RequestPlanExport(Session &session, RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_notice(new InlineBar)
    , m_open(new QPushButton)
    , m_table(new QPushButton)
    , m_paper(new QPushButton)
    , m_saving(new LeavingSaving(this))
    , m_opener(new RequestEvidenceOpener(session, people, m_notice, this))
{
    m_notice->clear();
    m_open->setIcon(icon(u"eye"));
    m_table->setIcon(icon(u"table"));
    m_paper->setIcon(icon(u"file-type-pdf"));
    auto *verbs = new FlowLayout;
    for (QPushButton *verb : {m_open, m_table, m_paper})
        verbs->addWidget(verb);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addLayout(verbs);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_open, &QPushButton::clicked, this,
        [this] { m_opener->open(m_file, EvidencePiece{.what = EvidencePiece::What::Plan}.code()); });
    connect(m_opener, &RequestEvidenceOpener::opened, this, &RequestPlanExport::evidenceOpened);
    connect(m_table, &QPushButton::clicked, this, [this] { save(QStringLiteral("csv")); });
    connect(m_paper, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf")); });
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit saved(tr("Plan saved")); });
    connect(m_saving, &LeavingSaving::failed, this, &RequestPlanExport::failed);
    retranslate();
}

void RequestPlanExport::setFile(const RequestFile &file)
{
    if (file.request.id != m_file.request.id)
        m_opener->forget();
    m_file = file;
    setVisible(file.proposal.has_value() && m_session.may(Operation::ViewContacts));
}

void RequestPlanExport::save(const QString &ending)
{
    if (!m_file.proposal)
        return;
    const Request request = m_file.request;
    const Proposal proposal = *m_file.proposal;
    const PlanAround around = PlanAround::of(m_file);
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
            .content = [request, proposal, around, ending, isTable](
                           const QString & /*name*/) -> LeavingContent {
                return {QStringLiteral("plan.") + ending,
                    planFile(request, proposal, isTable ? PlanFormat::Csv : PlanFormat::Pdf, around)};
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
    m_card->setTitle(tr("The whole plan"));
    m_card->setSubtitle(tr("As the approver signs it: every field and category, and what becomes of it."));
    m_open->setText(tr("Open the whole plan"));
    m_table->setText(tr("Save the plan as a table…"));
    m_paper->setText(tr("Save the plan as PDF…"));
}
