#include "ui/pages/request_answer.h"

#include "app/documents/erasure_certificate.h"
#include "app/documents/letter_writing.h"
#include "app/letters/letter_noting.h"
#include "app/letters/letters.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

RequestAnswer::RequestAnswer(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_save(new QPushButton)
    , m_saving(new LeavingSaving(this))
    , m_refusal([this](const Result<LetterMaterial> &material) { saveRefusal(material); })
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
    if (file.request.id != m_file.request.id)
        m_refusal.forget();
    m_file = file;
    // Whoever is not in the file any more is named where letters are made.
    const bool isRefused = file.request.contact.isStored() &&
        letter_rules::checkKind({LetterAct::Refused, file.request.type}, file.request);
    setVisible(isRefused || isCertifiable(file.request));
    retranslate();
}

void RequestAnswer::save()
{
    if (const auto open = m_session.permit().requireNoQuarantine(); !open) {
        emit failed(open.error());
        return;
    }
    if (isCertifiable(m_file.request)) {
        saveCertificate();
        return;
    }
    m_refusal.expect(m_session.services().letters().gather(m_session.permit(), m_file.request.filingSystem,
        m_file.request.id, {.kind = LetterKind{LetterAct::Refused, m_file.request.type}}));
}

void RequestAnswer::saveCertificate()
{
    const CertificateFacts facts = certificateFacts(m_file.request, m_file.decisions);
    const QLocale::Language language = answerLanguage(m_file.request, QLocale().language());
    leave(leavingOrder(), [facts, language](const QString & /*name*/) -> LeavingContent {
        return {QStringLiteral("answer.pdf"), erasureCertificatePdf(facts, language)};
    });
}

void RequestAnswer::saveRefusal(const Result<LetterMaterial> &material)
{
    const auto letter = material ? writtenLetter(*material) : Result<WrittenLetter>(material.error());
    if (!letter) {
        emit failed(letter.error());
        return;
    }
    LeavingOrder order = leavingOrder();
    noteLetter(order, material->words, material->request.id);
    leave(order, [written = *letter](const QString & /*name*/) -> LeavingContent {
        return {QStringLiteral("answer.pdf"), letterPdf(written)};
    });
}

LeavingOrder RequestAnswer::leavingOrder() const
{
    return {.way = way_out::requestAnswer,
        .filingSystem = m_file.request.filingSystem,
        .objectKind = QStringLiteral("request"),
        .objectRef = m_file.request.ref};
}

void RequestAnswer::leave(
    const LeavingOrder &order, const std::function<LeavingContent(const QString &)> &content)
{
    // The name of the file names nobody.
    const QString name = tr("answer") + u'-' + m_file.request.ref.left(8) + QStringLiteral(".pdf");
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = order,
            .place = {tr("Save the answer to the person"), name, tr("PDF documents (*.pdf)")},
            .content = content});
}

void RequestAnswer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestAnswer::retranslate()
{
    // Of what was carried out the letter is among the letters.
    m_save->setText(isCertifiable(m_file.request) ? tr("Save certificate as PDF…") : tr("Save answer…"));
}
