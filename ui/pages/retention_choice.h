#pragma once

#include "app/documents/retention_groups.h"
#include "app/lists/list_query.h"

/// What was chosen on the dashboard: a figure, a part of a bar, or what must happen in one month.
struct RetentionChoice
{
    enum class About { Group, ToErase, ToReconfirm };

    About about = About::Group;
    /// None: all kinds together.
    std::optional<ContactKind> kind = std::nullopt;
    RetentionGroup group = RetentionGroup::TermOver;
    /// The first day of the month; the first month shown holds what is overdue as well.
    QDate month = {};
    bool isFirstMonth = false;
    /// How many the figures count.
    qint64 people = 0;

    friend bool operator==(const RetentionChoice &, const RetentionChoice &) = default;
};

/// The questions to the list that together give the people behind the choice.
QList<ListQuery> queriesOf(const RetentionChoice &choice);

/// The choice in a few words, for the chip that takes it away.
QString choiceWords(const RetentionChoice &choice);
