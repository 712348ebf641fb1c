#include "ui/pages/sub_announcements_view.h"

#include "app/agreements/agreements.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/agreement_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/record_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

SubAnnouncementsView::SubAnnouncementsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_table(new ContactTable)
    , m_reason(new RecordFields)
    , m_object(new QPushButton(icon(u"hand"), QString()))
    , m_allow(new QPushButton(icon(u"check"), QString()))
    , m_newTitle(new PlainLabel(TypeRole::Title3))
    , m_new(new RecordFields)
    , m_record(new QPushButton)
    , m_answer([this](const Result<SubAnnouncement> &announcement) {
        if (!announcement) {
            emit failed(announcement.error());
            return;
        }
        m_new->clear();
        m_reason->clear();
        emit saved();
    })
{
    m_table->setFitsRows(true);
    m_table->setWraps(true);
    m_table->setShares({4, 2, 3, 6});
    m_empty->setWordWrap(true);
    m_reason->addLine(QStringLiteral("reason"));
    m_new->addLine(QStringLiteral("name"));
    m_new->addLine(QStringLiteral("country"));
    m_new->addLine(QStringLiteral("services"));
    m_new->addDay(QStringLiteral("announced"), [this] { return m_session.today(); });
    setVariant(m_record, ButtonVariant::Primary);
    auto *verbs = new FlowLayout;
    verbs->addWidget(m_object);
    verbs->addWidget(m_allow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(10);
    for (QWidget *each :
        {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_reason)})
        column->addWidget(each);
    column->addLayout(verbs);
    column->addWidget(m_newTitle);
    column->addWidget(m_new);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_table, &ContactTable::currentNumberChanged, this, &SubAnnouncementsView::updateVerbs);
    connect(m_record, &QPushButton::clicked, this, &SubAnnouncementsView::record);
    connect(m_object, &QPushButton::clicked, this, [this] { answer(SubAnnouncement::Answer::Objected); });
    connect(m_allow, &QPushButton::clicked, this, [this] { answer(SubAnnouncement::Answer::Agreed); });
    retranslate();
}

void SubAnnouncementsView::show(const ProcessorConduct &conduct, Id<Agreement> agreement)
{
    m_announcements = conduct.announcements;
    m_agreement = agreement;
    fill();
}

void SubAnnouncementsView::fill()
{
    {
        QSignalBlocker quiet(m_table);
        m_table->clearRows();
        for (const SubAnnouncement &each : std::as_const(m_announcements))
            m_table->addRow({each.name, each.country, agreementDay(each.announcedOn),
                                announcementSentence(each, m_session.today())},
                each.id.number());
        if (!m_table->currentIndex().isValid() && m_table->rowCount() > 0)
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_empty->setVisible(m_table->rowCount() == 0);
    updateVerbs();
}

const SubAnnouncement *SubAnnouncementsView::chosen() const
{
    for (const SubAnnouncement &each : m_announcements) {
        if (each.id.number() == m_table->currentNumber())
            return &each;
    }
    return nullptr;
}

void SubAnnouncementsView::updateVerbs()
{
    const bool mayKeep = m_session.permit().mayAnywhere(Operation::KeepRegisters);
    const SubAnnouncement *announcement = chosen();
    const bool isOpen = announcement && announcement->answer == SubAnnouncement::Answer::Open;
    m_reason->setVisible(mayKeep && !m_announcements.isEmpty());
    m_reason->setReadable(!isOpen);
    for (QPushButton *verb : {m_object, m_allow}) {
        verb->setVisible(mayKeep && !m_announcements.isEmpty());
        verb->setEnabled(isOpen);
    }
    for (QWidget *each :
        {static_cast<QWidget *>(m_newTitle), static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_record)})
        each->setVisible(mayKeep && m_agreement.isStored());
}

void SubAnnouncementsView::record()
{
    if (!m_new->isUnderstood())
        return;
    const QDate day = m_new->day(QStringLiteral("announced"));
    m_answer.expect(m_session.services().agreements().announce(m_session.permit(),
        {.agreement = m_agreement,
            .name = m_new->text(QStringLiteral("name")),
            .country = m_new->text(QStringLiteral("country")),
            .services = m_new->text(QStringLiteral("services")),
            .announcedOn = day.isValid() ? day : m_session.today()}));
}

void SubAnnouncementsView::answer(SubAnnouncement::Answer given)
{
    if (const SubAnnouncement *announcement = chosen())
        m_answer.expect(m_session.services().agreements().answer(
            m_session.permit(), announcement->id, given, m_reason->text(QStringLiteral("reason"))));
}

void SubAnnouncementsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SubAnnouncementsView::retranslate()
{
    m_empty->setText(tr(
        "No new sub-processor was announced. Record each as soon as you are told: the term of the agreement "
        "runs from that day."));
    m_table->setAccessibleName(tr("Announced sub-processors"));
    m_table->setHeads({tr("Sub-processor"), tr("Country"), tr("Announced"), tr("How it stands")});
    m_reason->setLabel(QStringLiteral("reason"), tr("Why"));
    m_object->setText(tr("Object"));
    m_allow->setText(tr("Agree"));
    m_newTitle->setText(tr("A new sub-processor was announced"));
    m_new->setLabel(QStringLiteral("name"), tr("What it is called"));
    m_new->setLabel(QStringLiteral("country"), tr("Country, as two letters"));
    m_new->setLabel(QStringLiteral("services"), tr("What it does"));
    m_new->setLabel(QStringLiteral("announced"), tr("When we were told"));
    m_new->setHelp(QStringLiteral("announced"), tr("Today where it is empty."));
    m_record->setText(tr("Record the announcement"));
    fill();
}
