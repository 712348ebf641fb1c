#include "ui/pages/request_answer.h"

#include "app/documents/erasure_certificate.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

RequestAnswer::RequestAnswer(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_save(new QPushButton), m_saving(new LeavingSaving(this))
{
    connect(m_saving, &LeavingSaving::saved, this, &RequestAnswer::saved);
    connect(m_saving, &LeavingSaving::failed, this, &RequestAnswer::failed);
    m_save->setIcon(icon(u"download"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &RequestAnswer::save);
    retranslate();
}

void RequestAnswer::setFile(const RequestFile &file)
{
    m_file = file;
    setVisible(isAnswerable(file.request));
}

void RequestAnswer::save()
{
    if (const auto open = m_session.permit().requireNoQuarantine(); !open) {
        emit failed(open.error());
        return;
    }
    const CertificateFacts facts = certificateFacts(m_file.request, m_file.decisions);
    const QLocale::Language language = answerLanguage(m_file.request, QLocale().language());
    // The name of the file names nobody.
    const QString name = tr("answer") + u'-' + m_file.request.ref.left(8) + QStringLiteral(".pdf");
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::requestAnswer,
             .filingSystem = m_file.request.filingSystem,
             .objectKind = QStringLiteral("request"),
             .objectRef = m_file.request.ref},
            .place = {tr("Save the answer to the person"), name, tr("PDF documents (*.pdf)")},
            .content = [facts, language](const QString & /*name*/) -> LeavingContent {
                return {QStringLiteral("answer.pdf"), erasureCertificatePdf(facts, language)};
            }});
}

void RequestAnswer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestAnswer::retranslate()
{
    m_save->setText(tr("Save answer…"));
}
