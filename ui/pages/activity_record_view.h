#pragma once

#include "app/activities/activity_register.h"
#include "app/base/error.h"

#include <QScrollArea>

class ActivityFieldRow;
class Card;
class FormField;
class PickList;
class PlainLabel;
class QVBoxLayout;

/// The 44 fields of an activity by their groups: what is typed can be changed in place and is kept as each
/// field is left; what follows from the rest of the file stands below it.
class ActivityRecordView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActivityRecordView(QWidget *parent = nullptr);

    void setStanding(const ActivityStanding &standing, const QList<Purpose> &purposes);
    void setReadOnly(bool readOnly);
    /// Shows a refusal at the field that it names; false where it names none.
    bool showError(const Error &error);
    void retranslate();
    void giveFocus();

signals:
    void edited(const QString &key, const QString &seen, const QString &value);
    void purposesEdited(const QList<Id<Purpose>> &purposes);

private:
    struct Group
    {
        ActivityGroup group;
        Card *card;
        PlainLabel *derived;
    };

    void addGroup(ActivityGroup group, QVBoxLayout *column);
    void fillPurposes();
    void tellGaps();

    ActivityStanding m_standing;
    QList<Purpose> m_purposes;
    QList<Group> m_groups;
    QList<ActivityFieldRow *> m_rows;
    PickList *m_purposeList;
    FormField *m_purposeField;
    bool m_isReadOnly = false;
};
