#include "ui/pages/request_answer.h"

#include "app/documents/erasure_certificate.h"
#include "app/documents/request_words.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>

RequestAnswer::RequestAnswer(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_save(new QPushButton)
    , m_recipient(new QComboBox)
    , m_toldOn(new DateField)
    , m_recipientField(new FormField(m_recipient))
    , m_toldField(new FormField(m_toldOn))
    , m_told(new QPushButton)
    , m_obstacle(new QComboBox)
    , m_obstacleField(new FormField(m_obstacle))
    , m_impossible(new QPushButton)
    , m_saving(new LeavingSaving(this))
{
    connect(m_saving, &LeavingSaving::saved, this, &RequestAnswer::saved);
    connect(m_saving, &LeavingSaving::failed, this, &RequestAnswer::failed);
    m_save->setIcon(icon(u"download"));
    m_told->setIcon(icon(u"check"));
    m_toldOn->setToday([&session] { return session.today(); });
    auto *telling = new QHBoxLayout;
    telling->setSpacing(8);
    telling->addWidget(m_recipientField, 1);
    telling->addWidget(m_toldField);
    telling->addWidget(m_told, 0, Qt::AlignBottom);
    auto *hindered = new QHBoxLayout;
    hindered->setSpacing(8);
    hindered->addWidget(m_obstacleField, 1);
    hindered->addWidget(m_impossible, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(telling);
    column->addLayout(hindered);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &RequestAnswer::save);
    connect(m_told, &QPushButton::clicked, this, &RequestAnswer::tell);
    connect(m_impossible, &QPushButton::clicked, this, [this] {
        emit impossibleWanted(m_recipient->currentData().toString(), m_obstacle->currentData().toString());
    });
    connect(m_toldOn, &DateField::problemChanged, m_toldField, &FormField::setError);
    retranslate();
}

void RequestAnswer::setFile(const RequestFile &file, bool mayHandle)
{
    if (file.request.id != m_file.request.id) {
        m_toldOn->setDate(m_session.today());
        m_toldField->clearError();
    }
    m_file = file;
    fillRecipients();
    const bool isTelling = mayHandle && m_recipient->count() > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_recipientField, m_toldField, m_told, m_obstacleField, m_impossible})
        part->setVisible(isTelling);
    m_save->setVisible(isAnswerable(file.request));
    setVisible(isTelling || isAnswerable(file.request));
}

void RequestAnswer::fillRecipients()
{
    const QVariant chosen = m_recipient->currentData();
    const RequestResult result = RequestResult::fromJson(m_file.request.result);
    m_recipient->clear();
    const QStringList open = result.openNotices();
    for (const QString &recipient : open)
        m_recipient->addItem(veiled(visibleLine(recipient)), recipient);
    m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(chosen)));
}

void RequestAnswer::fillObstacles()
{
    const int chosen = m_obstacle->currentIndex();
    m_obstacle->clear();
    for (const char *code : noticeObstacles)
        m_obstacle->addItem(obstacleWord(QString::fromLatin1(code)), QString::fromLatin1(code));
    m_obstacle->setCurrentIndex(std::max(0, chosen));
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

void RequestAnswer::tell()
{
    const auto on = m_toldOn->date();
    if (!on) {
        m_toldField->setError(tr("Give the day on which the recipient was told."));
        m_toldOn->setFocus();
        return;
    }
    emit toldWanted(m_recipient->currentData().toString(), *on);
}

void RequestAnswer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestAnswer::retranslate()
{
    m_recipientField->setLabel(tr("Who received data of this person"));
    m_toldField->setLabel(tr("Told on"));
    m_told->setText(tr("Record"));
    m_told->setAccessibleName(tr("Record that this recipient was told"));
    m_obstacleField->setLabel(tr("Or why that is impossible (art. 19 GDPR)"));
    m_impossible->setText(tr("Record as impossible"));
    m_save->setText(tr("Save answer…"));
    fillObstacles();
    fillRecipients();
}
