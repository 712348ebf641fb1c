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

/// The same day as the locale has it now, which is still what somebody typed.
void showOtherForm(QLineEdit &field, QDate date)
{
    const bool isTyped = field.isModified();
    field.setText(shownDate(field.locale(), date));
    field.setModified(isTyped);
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
        showOtherForm(*this, *m_date);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void DateField::settle()
{
    const auto understood = date();
    if (understood)
        showOtherForm(*this, *understood);
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
