#pragma once

#include "app/activities/activity_answers.h"
#include "app/base/error.h"

#include <QWidget>

class FormField;
class Pill;
class PlainLabel;

/// One field of an activity: typed in place, or shown with where it follows from; and a mark where it is a
/// gap.
class ActivityFieldRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityFieldRow(const ActivityField &field, QWidget *parent = nullptr);

    const ActivityField &field() const { return m_field; }
    /// What is typed and not told yet stays, unless it is of another activity.
    void setAnswer(const ActivityAnswer &answer, bool isOther);
    void setReadOnly(bool readOnly);
    void setError(const Error &error);
    void retranslate();
    /// Tells what was typed, as leaving the field does.
    void commit();

signals:
    /// The value that the field showed before, and what it becomes.
    void edited(const QString &key, const QString &seen, const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeInput();
    void arrangeTyped();
    void arrangeDerived();
    QString typed() const;
    void fill(const QString &value);
    void showGap();

    const ActivityField &m_field;
    ActivityAnswer m_answer;
    /// What was told last, which may still be on its way: what the next change is told against.
    QString m_told;
    QWidget *m_input = nullptr;
    FormField *m_form = nullptr;
    PlainLabel *m_label = nullptr;
    PlainLabel *m_value = nullptr;
    PlainLabel *m_from = nullptr;
    Pill *m_gap;
};
