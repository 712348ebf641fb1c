#include "ui/pages/processor_incidents_view.h"

#include "app/agreements/agreements.h"
#include "app/drafts/draft.h"
#include "ui/look/button_variant.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/record_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

ProcessorIncidentsView::ProcessorIncidentsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_table(new ContactTable)
    , m_title(new PlainLabel(TypeRole::Title3))
    , m_warning(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_toldLabel(new PlainLabel(TypeRole::Small))
    , m_told(new QDateTimeEdit)
    , m_form(new RecordFields)
    , m_record(new QPushButton)
    , m_answer([this](const Result<ProcessorIncident> &kept) {
        if (!kept) {
            emit failed(kept.error());
            return;
        }
        m_form->stopTyping();
        m_form->clear();
        emit saved();
    })
{
    m_table->setFitsRows(true);
    m_table->setWraps(true);
    m_table->setShares({3, 2, 7, 2});
    m_toldLabel->setBuddy(m_told);
    m_form->addLine(QStringLiteral("channel"));
    m_form->addText(QStringLiteral("account"));
    for (PlainLabel *label : {m_empty, m_warning})
        label->setWordWrap(true);
    setVariant(m_record, ButtonVariant::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(10);
    for (QWidget *each :
        {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_title),
            static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_toldLabel)})
        column->addWidget(each);
    column->addWidget(m_told, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_table, &ContactTable::rowActivated, this, [this](qint64 number) {
        for (const ProcessorIncident &incident : std::as_const(m_conduct.incidents)) {
            if (incident.id.number() == number && incident.breach)
                emit breachWanted(*incident.breach);
        }
    });
    connect(m_record, &QPushButton::clicked, this, &ProcessorIncidentsView::record);
    retranslate();
}

void ProcessorIncidentsView::show(const ProcessorConduct &conduct)
{
    if (conduct.processor.id != m_conduct.processor.id) {
        m_form->stopTyping(); // of the one before
        m_form->clear();
    }
    m_conduct = conduct;
    startTyping();
    fill();
}

void ProcessorIncidentsView::startTyping()
{
    const QString form =
        Draft::formOf(QStringLiteral("incident"), QString::number(m_conduct.processor.id.number()));
    if (m_form->isTyped(form))
        return;
    m_form->stopTyping();
    m_told->setDateTime(m_session.services().clock().now().toLocal());
    m_begun = m_told->dateTime();
    if (m_session.permit().mayAnywhere(Operation::RecordBreaches))
        m_form->keepTyping(m_session, form, this,
            {.typed = [this] { return typed(); },
                .putBack = [this](const QString &typed) -> std::optional<int> {
                    putBack(typed);
                    return 0;
                }});
}

/// With the moment from which the clocks run, which must not become a later one; in UTC, for the hour before
/// and after the clock is put back are called alike.
QString ProcessorIncidentsView::typed() const
{
    const QString channel = m_form->text(QStringLiteral("channel"));
    const QString account = m_form->text(QStringLiteral("account"));
    const QDateTime told = m_told->dateTime();
    if (channel.isEmpty() && account.isEmpty() && told == m_begun)
        return {};
    const QJsonArray parts{channel, account, told.toUTC().toString(Qt::ISODate)};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

void ProcessorIncidentsView::putBack(const QString &typed)
{
    const QJsonArray parts = QJsonDocument::fromJson(typed.toUtf8()).array();
    m_form->setText(QStringLiteral("channel"), parts.at(0).toString());
    m_form->setText(QStringLiteral("account"), parts.at(1).toString());
    m_told->setDateTime(QDateTime::fromString(parts.at(2).toString(), Qt::ISODate).toLocalTime());
}

void ProcessorIncidentsView::fill()
{
    {
        QSignalBlocker quiet(m_table);
        m_table->clearRows();
        for (const ProcessorIncident &incident : std::as_const(m_conduct.incidents))
            m_table->addRow(
                {QLocale().toString(incident.toldAt.toLocal(), QLocale::ShortFormat), incident.channel,
                    incident.account, incident.breach ? QString::number(*incident.breach) : tr("None yet")},
                incident.id.number());
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_empty->setVisible(m_table->rowCount() == 0);
    const bool mayRecord = m_session.permit().mayAnywhere(Operation::RecordBreaches);
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_warning),
             static_cast<QWidget *>(m_toldLabel), static_cast<QWidget *>(m_told),
             static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_record)})
        each->setVisible(mayRecord);
}

void ProcessorIncidentsView::record()
{
    m_answer.expect(m_session.services().agreements().addIncident(m_session.permit(),
        {.processor = m_conduct.processor.id,
            .toldAt = Instant::fromDateTime(m_told->dateTime()),
            .channel = m_form->text(QStringLiteral("channel")),
            .account = m_form->text(QStringLiteral("account"))}));
}

void ProcessorIncidentsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProcessorIncidentsView::retranslate()
{
    m_empty->setText(tr("This processor told us of no incident."));
    m_table->setAccessibleName(tr("Incidents"));
    m_table->setHeads({tr("Told on"), tr("How"), tr("What happened"), tr("Breach")});
    m_title->setText(tr("They told us of an incident"));
    m_warning->setText(tr(
        "From the moment that they told us we know of it: it becomes a breach in the register, whose clocks "
        "run from then. Name no people here."));
    m_toldLabel->setText(tr("When they told us"));
    m_told->setAccessibleName(m_toldLabel->text());
    m_told->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_form->setLabel(QStringLiteral("channel"), tr("How they told us"));
    m_form->setLabel(QStringLiteral("account"), tr("What happened"));
    m_record->setText(tr("Record the incident"));
    fill();
}
