#pragma once

#include "app/base/instant.h"

#include <QWidget>

#include <optional>

class DateField;
class QTimeEdit;

/// A day and a time in local time, or nothing where the day is empty.
class MomentField final : public QWidget
{
    Q_OBJECT

public:
    explicit MomentField(QWidget *parent = nullptr);

    /// Nothing when the day is empty or not understood.
    std::optional<Instant> moment() const;
    void setMoment(std::optional<Instant> moment);
    /// The sentence that says what is wrong with the day; empty when nothing is.
    QString problem() const;
    void setToday(QDate today);
    /// What the two are spoken of as: the label of the field.
    void setSpokenName(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    DateField *m_day;
    QTimeEdit *m_time;
    QString m_name;
    /// Seconds that the fields do not show stay as they were, unless somebody changes the fields.
    std::optional<Instant> m_given;
};
