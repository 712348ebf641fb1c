#include "ui/pages/request_head.h"

#include "app/documents/request_words.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/models/request_faces.h"
#include "ui/models/request_people.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

RequestHead::RequestHead(RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_title(new PlainLabel(TypeRole::Title1))
    , m_person(new QPushButton)
    , m_dates(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_remark(new PlainLabel)
    , m_stage(new Pill)
    , m_deadline(new Pill)
{
    m_title->setElides(true);
    m_dates->setWordWrap(true);
    m_remark->setWordWrap(true);
    m_person->setIcon(icon(u"user"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_person);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(8);
    pills->addWidget(m_stage);
    pills->addWidget(m_deadline);
    pills->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_dates);
    column->addLayout(pills);
    column->addWidget(m_remark);
    connect(m_person, &QPushButton::clicked, this, [this] { emit personWanted(m_request.contact); });
    connect(&people, &RequestPeople::changed, this, &RequestHead::retranslate);
}

void RequestHead::setRequest(const Request &request, QDate today, HolidayMode holidays)
{
    m_request = request;
    m_today = today;
    m_holidays = holidays;
    retranslate();
}

void RequestHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestHead::retranslate()
{
    m_person->setText(tr("Open contact"));
    if (!m_request.id.isStored())
        return;
    const QLocale locale;
    const QString name = m_people.fullNameOf(m_request.contact);
    m_title->setText(name.isEmpty() ? typeWord(m_request.type)
                                    : QStringLiteral("%1 · %2").arg(typeWord(m_request.type), name));
    m_person->setVisible(m_request.contact.isStored());
    m_dates->setText(
        tr("%1, received %2, answer due %3")
            .arg(channelWord(m_request.channel), locale.toString(m_request.receivedOn, QLocale::ShortFormat),
                locale.toString(m_request.dueOn, QLocale::ShortFormat)));
    if (!m_request.representative.isEmpty())
        m_dates->setText(
            tr("%1. Asked by %2: %3")
                .arg(m_dates->text(), veiled(m_request.representative), veiled(m_request.mandate)));
    m_remark->setText(veiled(m_request.remark));
    m_remark->setVisible(!m_request.remark.isEmpty());
    const PillFace stage = faceOf(m_request.stage);
    m_stage->setState(stage.tone, stage.iconName, stage.word);
    const PillFace deadline = deadlineFaceOf(m_request, m_today);
    m_deadline->setState(deadline.tone, deadline.iconName, deadline.word);
    m_deadline->setOutlined(deadline.isOutlined);
    setPlainToolTip(m_deadline, deadlineStory(m_request, m_holidays));
    m_deadline->setAccessibleDescription(deadlineStory(m_request, m_holidays));
}
