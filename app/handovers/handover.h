#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/consent/channel.h"
#include "app/handovers/handover_field.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

struct Processor;
struct Purpose;

/// What a list is written as. The numbers are stored.
enum class HandoverFormat { Csv = 1, Xlsx = 2, Json = 3, Vcard = 4 };

inline constexpr std::array allHandoverFormats = {
    HandoverFormat::Csv, HandoverFormat::Xlsx, HandoverFormat::Json, HandoverFormat::Vcard};

/// "csv": the stable word, which is the ending of the file's name but for "vcard" (vcf).
QString keyOf(HandoverFormat format);
std::optional<HandoverFormat> handoverFormatFrom(QStringView key);
QString endingOf(HandoverFormat format);

/// How many by what: the word of a reason or of a rule, and its count.
using HandoverCounts = QMap<QString, qint64>;
QJsonObject jsonOf(const HandoverCounts &counts);

/// A list of people that left: to whom, for what, with which of their data (art. 15(1)(c), 30(1)(d) GDPR).
/// Who stood on it is in their disclosures.
struct Handover
{
    Id<Handover> id = {};
    /// A UUID under which the trail names it.
    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// None: the list stayed with us.
    Id<Processor> processor = {};
    /// The processor's name as it was then; empty for our own use.
    QString recipient = {};
    Id<Purpose> purpose = {};
    /// None: for no channel in particular.
    std::optional<Channel> channel = std::nullopt;
    HandoverFields fields = {};
    HandoverFormat format = HandoverFormat::Csv;
    bool isEncrypted = true;
    /// Why it left without encryption; empty where it did not.
    QString plainReason = {};
    qint64 included = 0;
    qint64 excluded = 0;
    /// Those who were left out, by reason; those who are on it, by the rule that lets them.
    HandoverCounts reasons = {};
    HandoverCounts rules = {};
    Instant happenedAt = {};
    QString madeBy = {};
    /// SHA-256 of the file as it was handed over.
    QByteArray digest = {};

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// Whether a list may leave without encryption: never of employees, nor for a purpose that needs sensitive
/// data ("handover.plain-forbidden"), and elsewhere only with a reason of two words or more
/// ("handover.plain-reason"). Source: domain.md 8.3.
Outcome mayLeavePlain(const Purpose &purpose, FilingSystem filingSystem, const QString &reason);

/// What failed with a file that leaves ("leaving.not-written"), said of a list ("handover.not-written").
Error saidOfList(const Error &error);
