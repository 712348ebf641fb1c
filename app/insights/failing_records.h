#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// One record of which a check of readiness does not hold.
struct FailingRecord
{
    enum class Kind {
        Person,
        Purpose,
        Processor,
        Request,
        RecipientTask,
        RecipientList,
        Measure,
        Activity,
        Breach,
        AccessReview, ///< or a log review, by its kind and not by itself
        StatementItem ///< by its number; behind the last: it says something else than the registers
    };

    Kind kind = Kind::Person;
    /// Of the record in its table.
    qint64 number = 0;
    /// How it is called where it has a name; of a person the form of lists, of a request its reference.
    QString name = {};
    /// Of a purpose, a measure, a review of access and an item of the statement their key, of a list at a
    /// recipient the number of its purpose.
    QString ref = {};
    /// Of a person: who it is is archived, and whoever asks does not see it: no name is given.
    bool isArchived = false;

    friend bool operator==(const FailingRecord &, const FailingRecord &) = default;
};

/// The records behind a check: how many they are, and the first of them.
struct FailingRecords
{
    qint64 total = 0;
    QList<FailingRecord> records = {};
};
