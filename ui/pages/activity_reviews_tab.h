#pragma once

#include "app/activities/activity_register.h"
#include "app/base/error.h"

#include <QDate>
#include <QWidget>

class ContactTable;
class DateField;
class FormField;
class PlainLabel;
class QPushButton;

/// Who looked at the record of an activity when, what changed since, and the verb that records a new look.
class ActivityReviewsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityReviewsTab(QWidget *parent = nullptr);

    void setStanding(const ActivityStanding &standing, QDate today);
    void setReadOnly(bool readOnly);
    /// Shows a refusal at the day where it is about that; false where it is not.
    bool showError(const Error &error);
    void retranslate();

signals:
    void reviewed(const QByteArray &digest, QDate nextOn);

private:
    void fill();

    ActivityStanding m_standing;
    PlainLabel *m_sentence;
    PlainLabel *m_gaps;
    DateField *m_next;
    FormField *m_nextField;
    QPushButton *m_review;
    ContactTable *m_reviews;
};
