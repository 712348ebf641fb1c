#include "ui/dialogs/moment_field.h"

#include "ui/widgets/date_field.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTimeEdit>

namespace {

QDateTime minuteOf(Instant moment)
{
    const QDateTime local = moment.toLocal();
    return {local.date(), QTime(local.time().hour(), local.time().minute())};
}

} // namespace

MomentField::MomentField(QWidget *parent) : QWidget(parent), m_day(new DateField), m_time(new QTimeEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_day, 1);
    row->addWidget(m_time);
    setFocusProxy(m_day);
    retranslate();
}

std::optional<Instant> MomentField::moment() const
{
    const auto day = m_day->date();
    if (!day)
        return std::nullopt;
    const QDateTime chosen(*day, m_time->time());
    if (m_given && minuteOf(*m_given) == chosen)
        return m_given;
    return Instant::fromDateTime(chosen.toUTC());
}

void MomentField::setMoment(std::optional<Instant> moment)
{
    m_given = moment;
    m_day->setDate(moment ? std::optional(moment->toLocal().date()) : std::nullopt);
    m_time->setTime(moment ? minuteOf(*moment).time() : QTime(0, 0));
}

QString MomentField::problem() const
{
    return m_day->problem();
}

void MomentField::setToday(QDate today)
{
    m_day->setToday([today] { return today; });
}

void MomentField::setSpokenName(const QString &name)
{
    m_name = name;
    retranslate();
}

void MomentField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MomentField::retranslate()
{
    m_day->setAccessibleName(tr("%1: day").arg(m_name));
    m_time->setAccessibleName(tr("%1: time").arg(m_name));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
}
