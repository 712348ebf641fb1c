#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

struct Processor;
struct Purpose;

/// What somebody who receives data is to us (art. 4(8), 26, 28(2) and (4) GDPR). The numbers are stored.
enum class ProcessorKind {
    Processor = 1,
    SubProcessor = 2, ///< works for another processor
    Joint = 3,        ///< decides on purposes together with us
    Independent = 4   ///< decides on purposes of their own
};

inline constexpr std::array allProcessorKinds = {
    ProcessorKind::Processor, ProcessorKind::SubProcessor, ProcessorKind::Joint, ProcessorKind::Independent};

/// The stable word, "sub-processor".
QString keyOf(ProcessorKind kind);
std::optional<ProcessorKind> processorKindFrom(QStringView key);

/// What goes to a processor for one purpose.
struct DataFlow
{
    Id<Purpose> purpose = {};
    DataCategories categories = {};
    QString note = {};

    friend bool operator==(const DataFlow &, const DataFlow &) = default;
};

/// Who receives data from us, and on which terms. Source: domain.md 6.4.
struct Processor
{
    Id<Processor> id = {};
    QString name = {};
    ProcessorKind kind = ProcessorKind::Processor;
    /// Eight digits; empty where they have none.
    QString kvkNumber = {};
    /// Where they are established: two capitals of ISO 3166-1.
    QString country = {};
    QString services = {};
    /// Where a breach, a withdrawal or an erasure is reported to them.
    QString contact = {};
    /// When the agreement of art. 28(3) was signed, and its last day; null where there is none or no end.
    QDate agreementOn = {};
    QDate agreementUntil = {};
    DataCategories categories = {};
    std::optional<Instant> endedAt = std::nullopt;
    int version = 1;
    /// Whom a sub-processor works for.
    QList<Id<Processor>> worksFor = {};
    QList<DataFlow> flows = {};

    friend bool operator==(const Processor &, const Processor &) = default;
};

/// Names that mean that a list stays with us, in both languages: no processor can be called so.
bool meansOwnUse(QStringView name);

/// Refused with "processor.fields" and the fields that cannot be accepted: name, country, kvk, agreement,
/// sub-of.
Outcome checkProcessor(const Processor &processor);

/// Whether their agreement ends before it begins, or without a beginning.
bool hasBackwardAgreement(const Processor &processor);
/// Whether somebody of this kind gets data under a processing agreement only (art. 28(3) and (4) GDPR).
bool needsAgreement(ProcessorKind kind);
/// Whether their agreement is in force on a day.
bool hasAgreement(const Processor &processor, QDate day);

/// Who works (`second`) for whom (`first`).
using ProcessorLinks = QList<std::pair<Id<Processor>, Id<Processor>>>;

/// Whether `child` working for `parent` would make somebody work for themselves, however many stand between.
bool closesCircle(const ProcessorLinks &links, Id<Processor> parent, Id<Processor> child);
