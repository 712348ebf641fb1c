#include "ui/pages/review_minutes_saving.h"

#include "app/documents/review_minutes_report.h"
#include "app/leaving/way_out.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

ReviewMinutesSaving::ReviewMinutesSaving(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_saving(new LeavingSaving(this))
    , m_signed(new QPushButton)
    , m_pdf(new QPushButton)
    , m_html(new QPushButton)
{
    m_signed->setIcon(icon(u"file-certificate"));
    m_pdf->setIcon(icon(u"file-type-pdf"));
    m_html->setIcon(icon(u"globe"));
    auto *verbs = new FlowLayout(this);
    for (QPushButton *verb : {m_signed, m_pdf, m_html})
        verbs->addWidget(verb);
    connect(m_signed, &QPushButton::clicked, this, [this] { save(Form::Signed); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(Form::Pdf); });
    connect(m_html, &QPushButton::clicked, this, [this] { save(Form::Html); });
    connect(m_saving, &LeavingSaving::saved, this, &ReviewMinutesSaving::saved);
    connect(m_saving, &LeavingSaving::failed, this, &ReviewMinutesSaving::failed);
    retranslate();
}

void ReviewMinutesSaving::save(Form form)
{
    const bool isSigned = form == Form::Signed;
    const QString ending = isSigned ? QStringLiteral("json")
        : form == Form::Pdf         ? QStringLiteral("pdf")
                                    : QStringLiteral("html");
    // The name of the file names nobody.
    const QString name = tr("minutes") + u'-' + m_minutes.session.ref.left(8) + u'.' + ending;
    const QString filter = isSigned ? tr("JSON files (*.json)")
        : form == Form::Pdf         ? tr("PDF files (*.pdf)")
                                    : tr("HTML files (*.html)");
    const QLocale::Language language = QLocale().language();
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = isSigned ? way_out::reviewMinutes : way_out::reviewMinutesReading,
             .filingSystem = m_minutes.session.filingSystem,
             .objectKind = QStringLiteral("review"),
             .objectRef = m_minutes.session.ref},
            .place = {tr("Save the minutes"), name, filter},
            .content = [minutes = m_minutes, form, ending, language](
                           const QString & /*name*/) -> LeavingContent {
                const QString inside = QStringLiteral("minutes.") + ending;
                if (form == Form::Signed)
                    return {inside, minutes.document};
                return {inside,
                    form == Form::Pdf ? reviewMinutesPdf(minutes, language)
                                      : reviewMinutesHtml(minutes, language)};
            }});
}

void ReviewMinutesSaving::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewMinutesSaving::retranslate()
{
    m_signed->setText(tr("Save the signed minutes…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_html->setText(tr("Save as HTML…"));
}
