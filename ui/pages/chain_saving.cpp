#include "ui/pages/chain_saving.h"

#include "app/leaving/way_out.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

ChainSaving::ChainSaving(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_saving(new LeavingSaving(this))
    , m_svg(new QPushButton)
    , m_pdf(new QPushButton)
    , m_csv(new QPushButton)
{
    m_svg->setIcon(icon(u"download"));
    m_pdf->setIcon(icon(u"file-type-pdf"));
    m_csv->setIcon(icon(u"table"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QPushButton *verb : {m_svg, m_pdf, m_csv})
        row->addWidget(verb);
    connect(m_svg, &QPushButton::clicked, this, [this] { save(ChainFormat::Svg); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(ChainFormat::Pdf); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(ChainFormat::Csv); });
    connect(m_saving, &LeavingSaving::saved, this, &ChainSaving::saved);
    connect(m_saving, &LeavingSaving::failed, this, &ChainSaving::failed);
    retranslate();
}

void ChainSaving::setReport(const ChainReport &report, const ChainSubject &subject)
{
    m_report = report;
    m_subject = subject;
}

void ChainSaving::save(ChainFormat format)
{
    const bool isOfPerson = !m_subject.contactRef.isEmpty();
    const bool ofCustomers = m_session.permit().may(Operation::ViewDashboards, FilingSystem::Customers);
    const FilingSystem whole = ofCustomers ? FilingSystem::Customers : FilingSystem::Employees;
    const QString filter = format == ChainFormat::Svg ? tr("SVG drawings (*.svg)")
        : format == ChainFormat::Pdf                  ? tr("PDF files (*.pdf)")
                                                      : tr("CSV files (*.csv)");
    // The name of the file names nobody.
    const QString ending = u'.' + keyOf(format);
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::chain,
             .filingSystem = isOfPerson ? m_subject.filingSystem : whole,
             .objectKind = isOfPerson ? QStringLiteral("contact") : QStringLiteral("processor"),
             .objectRef = isOfPerson ? m_subject.contactRef : QStringLiteral("chain")},
            .place = {tr("Save the chain"), tr("chain") + ending, filter},
            .content = [report = m_report, format, ending, language = QLocale().language()](
                           const QString & /*name*/) -> LeavingContent {
                return {QStringLiteral("chain") + ending, chainFile(report, format, language)};
            }});
}

void ChainSaving::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChainSaving::retranslate()
{
    m_svg->setText(tr("Save as SVG…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_csv->setText(tr("Save as CSV…"));
}
