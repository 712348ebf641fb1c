#pragma once

#include "app/activities/processing_activity.h"
#include "app/base/error.h"
#include "app/consent/purpose.h"

#include <QWidget>

class FormField;
class PickList;
class PlainLabel;
class QLineEdit;
class QPushButton;

/// The beginning of a new activity: its name and what it is for. The rest is filled in afterwards, in place.
class ActivityStartForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityStartForm(QWidget *parent = nullptr);

    void setPurposes(const QList<Purpose> &purposes);
    /// An empty form.
    void begin();
    void showError(const Error &error);
    void retranslate();

signals:
    void wanted(const QList<Id<Purpose>> &purposes, const QString &name);

private:
    void wordPurposes();

    QList<Purpose> m_purposes;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QLineEdit *m_name;
    FormField *m_nameField;
    PickList *m_list;
    FormField *m_listField;
    QPushButton *m_add;
};
