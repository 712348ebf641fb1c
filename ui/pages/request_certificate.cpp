#include "ui/pages/request_certificate.h"

#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

RequestCertificate::RequestCertificate(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_save(new QPushButton)
    , m_saving(new LeavingSaving(this))
    , m_signed([this](const auto &certificate) { save(certificate); })
{
    m_save->setIcon(icon(u"file-certificate"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_save);
    row->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &RequestCertificate::sign);
    connect(m_saving, &LeavingSaving::saved, this, &RequestCertificate::saved);
    connect(m_saving, &LeavingSaving::failed, this, &RequestCertificate::failed);
    retranslate();
}

void RequestCertificate::setFile(const RequestFile &file)
{
    m_request = file.request;
    const bool isCertified =
        m_request.type == Request::Type::Erasure || m_request.type == Request::Type::Rectification;
    setVisible(isCertified && m_request.executedAt.has_value());
}

void RequestCertificate::sign()
{
    if (const auto open = m_session.permit().requireNoQuarantine(); !open) {
        emit failed(open.error());
        return;
    }
    m_signed.expect(
        m_session.services().certificates().sign(m_session.permit(), m_request.filingSystem, m_request.id));
}

void RequestCertificate::save(const Result<SignedCertificate> &certificate)
{
    if (!certificate) {
        emit failed(certificate.error());
        return;
    }
    // The name of the file names nobody.
    const QString name = tr("certificate") + u'-' + certificate->requestRef.left(8) + QStringLiteral(".json");
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::erasureCertificate,
             .filingSystem = m_request.filingSystem,
             .objectKind = QStringLiteral("request"),
             .objectRef = certificate->requestRef},
            .place = {tr("Save the signed certificate"), name, tr("JSON files (*.json)")},
            .content = [document = certificate->document](const QString & /*name*/) -> LeavingContent {
                return {QStringLiteral("certificate.json"), document};
            }});
}

void RequestCertificate::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestCertificate::retranslate()
{
    m_save->setText(tr("Save signed certificate…"));
}
