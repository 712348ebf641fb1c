#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <random>

class Connection;

namespace bench {

/// One person of the generated file.
struct Person
{
    QString given;
    QString initials;
    QString infix;
    QString surname;
    QString organisation;
    QString email;
    QString phone;
    QString city;
};

/// Reads contacts.csv of gen_contacts.py; `take` gets each person in turn. False when it cannot be read.
bool readPeople(const QString &csv, const std::function<void(const Person &)> &take);

/// Writes the people with their e-mail, phone and address into the tables that the list is derived from.
Result<qint64> loadContacts(Connection &connection, const QString &csv);

/// What somebody might type, drawn from the people themselves (performance.md 2).
struct Questions
{
    QStringList prefix;
    QStringList substring;
    QStringList twoWords;
    QStringList phone;
    QStringList email;
    QStringList nothing;
    QStringList hard;

    static Questions drawnFrom(const QString &csv, qint64 rows, int each);
};

} // namespace bench
