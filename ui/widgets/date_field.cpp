#include "ui/widgets/date_field.h"

#include "ui/widgets/typed_date.h"

#include <QEvent>

#include <utility>

namespace {

/// The locale's short form, with the year in full: two figures leave the century open.
QString shownDate(const QLocale &locale, QDate date)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(date, format);
}

} // namespace

DateField::DateField(QWidget *parent) : QLineEdit(parent), m_today([] { return QDate::currentDate(); })
{
    retranslate();
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
}

std::optional<QDate> DateField::date() const
{
    return text().trimmed().isEmpty() ? std::nullopt : typedDate(text(), m_today(), locale());
}

void DateField::setDate(std::optional<QDate> date)
{
    m_date = date;
    setText(date ? shownDate(locale(), *date) : QString());
    emit problemChanged(QString());
}

bool DateField::isRefused() const
{
    return !text().trimmed().isEmpty() && !date();
}

QString DateField::problem() const
{
    return isRefused()
        ? tr("This is not a date. Type for example %1, or +30d.").arg(shownDate(locale(), m_today()))
        : QString();
}

void DateField::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
    retranslate();
}

void DateField::changeEvent(QEvent *event)
{
    const bool isBeingTyped = hasFocus() && isModified();
    if (event->type() == QEvent::LocaleChange && m_date && !isBeingTyped)
        setText(shownDate(locale(), *m_date));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void DateField::settle()
{
    const auto understood = date();
    const bool isTyped = isModified();
    if (understood)
        setText(shownDate(locale(), *understood));
    setModified(isTyped); // another form of the same, which is still what somebody typed
    emit problemChanged(problem());
    if (understood == m_date)
        return;
    m_date = understood;
    emit dateChanged();
}

void DateField::retranslate()
{
    setPlaceholderText(tr("e.g. %1").arg(shownDate(locale(), m_today())));
}
