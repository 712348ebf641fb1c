#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// What a document is made of, in no language: codes, numbers, days, and words that members wrote themselves.
struct AccountabilityFacts
{
    /// The settings in force, part by part ("roles", "terms"). One that changes makes the document out of
    /// date.
    QJsonObject settings = {};
    /// How it stood on the day: numbers of people, the newest backup. They may change and the document holds.
    QJsonObject figures = {};
    /// The day that it was drawn up.
    QDate asOf = {};

    friend bool operator==(const AccountabilityFacts &, const AccountabilityFacts &) = default;
};

/// A part of the settings that is otherwise now, and what in it, where its rows have names of their own.
struct ChangedPart
{
    QString part = {};
    QStringList items = {};

    friend bool operator==(const ChangedPart &, const ChangedPart &) = default;
};

namespace accountability_facts {

/// The part that tells groups of people. New ones are not justified yet and make a document out of date; that
/// one is empty now does not.
inline constexpr auto groupsPart = "groups";

/// In one fixed form: the same facts are always the same bytes.
QByteArray bytesOf(const AccountabilityFacts &facts);
/// Damaged "document.stored" for bytes that are no facts.
Result<AccountabilityFacts> from(const QByteArray &bytes);
/// SHA-256.
QByteArray digestOf(const QByteArray &bytes);

/// What of the settings is otherwise now; nothing while the document holds.
QList<ChangedPart> changedParts(const QJsonObject &then, const QJsonObject &now);

} // namespace accountability_facts
