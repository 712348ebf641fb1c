#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

/// A day, typed as people write it and shown as the locale does. What was typed is looked at on leaving the
/// field.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Nothing when empty or not understood.
    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);

    /// True when something is written that names no day.
    bool isRefused() const;
    /// The sentence that says what is wrong; empty when nothing is.
    QString problem() const;

    /// Where "today" comes from.
    void setToday(std::function<QDate()> today);

signals:
    void dateChanged();
    /// Told on leaving the field; connect it to FormField::setError.
    void problemChanged(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void settle();
    void retranslate();

    std::function<QDate()> m_today;
    std::optional<QDate> m_date;
};
