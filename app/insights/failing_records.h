#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// One record of which a check of readiness does not hold.
struct FailingRecord
{
    enum class Kind { Person, Purpose, Processor, Request, RecipientTask, RecipientList, Measure };

    Kind kind = Kind::Person;
    /// Of the record in its table.
    qint64 number = 0;
    /// How it is called where it has a name; of a person the form of lists, of a request its reference.
    QString name = {};
    /// Of a purpose and a measure their key, of a list at a recipient the number of its purpose.
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
