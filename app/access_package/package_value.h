#pragma once

#include "app/base/instant.h"

#include <QList>
#include <QString>

/// How a value of a package is written.
enum class PackageKind {
    Text,
    Free, ///< what somebody wrote, in which others may be named
    Day,
    Moment,
    Number,
    YesNo,
    Code,   ///< a number or word of the program's own, of the set that goes with it
    Several ///< any of a set: a bit for each, or a line for each
};

/// Which words a code is of.
enum class PackageCodes {
    None,
    ContactKind,
    NameUse,
    NameConvention,
    Salutation,
    PointKind,
    PointLabel,
    IdentifierKind,
    Field,
    EditCause,
    Fact,
    Channel,
    ConsentAct,
    ConsentState,
    ConsentMethod,
    Basis,
    Manner,
    Origin,
    InformingCause,
    Capacity,
    RequestType,
    RequestStage,
    RequestOutcome,
    RequestChannel,
    RequestStep,
    IdentityMethod,
    QuestionAbout,
    Verdict,
    TaskWhy,
    Recipient,
    KeepReason,
    RequestAim,
    RestrictionGround,
    IdentityDocument,
    NoticeAsk,
    NoticeFormat,
    NoticeWay,
    Category,
    HandedField
};

/// One fact of one row, under the name that it has in the JSON of a package.
struct PackageValue
{
    QString key = {};
    PackageKind kind = PackageKind::Text;
    PackageCodes codes = PackageCodes::None;
    /// Of a text, a day (ISO 8601) and a code that is a word.
    QString text = {};
    /// Of a number, a moment (microseconds, UTC), yes or no, a code that is a number, and the bits of a set.
    qint64 number = 0;

    friend bool operator==(const PackageValue &, const PackageValue &) = default;
};

/// On what a row rests, and how it came in: what portability asks for (art. 20(1) GDPR).
struct PackageOrigin
{
    /// Article 6(1) letter; empty: as the person's record.
    QString basis = {};
    /// Of an import, so not from the person themselves.
    bool isImported = false;
    /// Whether it has a source of its own, apart from that of the person's record.
    bool isOwn = false;

    friend bool operator==(const PackageOrigin &, const PackageOrigin &) = default;
};

struct PackageRow
{
    QList<PackageValue> values = {};
    PackageOrigin origin = {};

    const PackageValue *value(const QString &key) const;
    /// Empty where there is none.
    QString text(const QString &key) const;

    friend bool operator==(const PackageRow &, const PackageRow &) = default;
};

/// What is held in one place.
struct PackageSection
{
    /// The place, "contact_point".
    QString key = {};
    QList<PackageRow> rows = {};

    friend bool operator==(const PackageSection &, const PackageSection &) = default;
};
