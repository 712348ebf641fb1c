#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/base/set_of.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
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
    Independent = 4,  ///< decides on purposes of their own
    Authority = 5     ///< gets what a law says that they must get, as a tax office does
};

inline constexpr std::array allProcessorKinds = {ProcessorKind::Processor, ProcessorKind::SubProcessor,
    ProcessorKind::Joint, ProcessorKind::Independent, ProcessorKind::Authority};

/// The stable word, "sub-processor".
QString keyOf(ProcessorKind kind);
std::optional<ProcessorKind> processorKindFrom(QStringView key);

/// What goes to a processor for one purpose: of whom, by which system and to which country.
struct DataFlow
{
    Id<Purpose> purpose = {};
    DataCategories categories = {};
    QString note = {};
    /// In whose file the people are of whom it is; none: in those that the purpose is for.
    SetOf<FilingSystem> filingSystems = {};
    /// Who they are in words, where it is not everybody in the file: "applicants".
    QString people = {};
    /// What it goes through: "Mailer, over its API".
    QString system = {};
    /// Where it goes; empty: where the processor is.
    QString country = {};

    /// Whether anything of people in this file goes along.
    bool isOf(FilingSystem filingSystem) const
    {
        return filingSystems.isEmpty() || filingSystems.contains(filingSystem);
    }

    friend bool operator==(const DataFlow &, const DataFlow &) = default;
};

/// By what somebody shows that their measures were looked at. The numbers are stored.
enum class CertificateKind { Iso27001 = 1, Isae3000 = 2, Isae3402 = 3, Nen7510 = 4, Other = 5 };

inline constexpr std::array allCertificateKinds = {CertificateKind::Iso27001, CertificateKind::Isae3000,
    CertificateKind::Isae3402, CertificateKind::Nen7510, CertificateKind::Other};

/// "iso-27001": the stable word.
QString keyOf(CertificateKind kind);
std::optional<CertificateKind> certificateKindFrom(QStringView key);

struct ProcessorCertificate
{
    CertificateKind kind = CertificateKind::Iso27001;
    /// Its number or scope; of another kind its name as well.
    QString name = {};
    /// Its last day; null where it has none.
    QDate expiresOn = {};

    bool isExpired(QDate today) const { return expiresOn.isValid() && expiresOn < today; }

    friend bool operator==(const ProcessorCertificate &, const ProcessorCertificate &) = default;
};

/// The days of one agreement with them. It is kept where agreements are (agreement.h).
struct AgreementDays
{
    QDate signedOn = {};
    /// Its first day; null: that on which it was signed.
    QDate from = {};
    /// Its last day; null where it has none, or renews itself.
    QDate until = {};

    bool holdOn(QDate day) const
    {
        return signedOn.isValid() && signedOn <= day && (!from.isValid() || from <= day) &&
            (!until.isValid() || until >= day);
    }
    friend bool operator==(const AgreementDays &, const AgreementDays &) = default;
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
    /// Where a withdrawal or an erasure is reported to them, and a breach where nothing else is said.
    QString contact = {};
    /// Those of art. 28(3) that were signed, the oldest first. With a new one they are told as well; later
    /// they change where agreements are kept.
    QList<AgreementDays> agreements = {};
    DataCategories categories = {};
    /// Where each tells the other of a breach, day and night; empty: at `contact`.
    QString breachContact = {};
    /// Where data is kept or reached from, besides where they are established.
    QStringList hosting = {};
    /// What of theirs holds or handles the data.
    QStringList systems = {};
    QList<ProcessorCertificate> certificates = {};
    /// When it was last looked at whether they still give enough guarantees (art. 28(1) GDPR), and the day
    /// by which that is done again: within a year.
    QDate reviewedOn = {};
    QDate reviewOn = {};
    /// How data comes back and work goes on when it ends with them.
    QString exitPlan = {};
    /// When they last showed that data was deleted, and by what.
    QDate deletedOn = {};
    QString deletionProof = {};
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
/// sub-of, hosting, certificate, review, deletion, flow-country.
Outcome checkProcessor(const Processor &processor);

/// Whether an agreement of theirs ends before it begins, or without a beginning.
bool hasBackwardAgreement(const Processor &processor);
/// Whether somebody of this kind gets data under a processing agreement only (art. 28(3) and (4) GDPR).
bool needsAgreement(ProcessorKind kind);
/// Whether an agreement with them is in force on a day.
bool hasAgreement(const Processor &processor, QDate day);
/// The one that is in force on a day, the last signed where there are more; else the one that was signed
/// last; without days where there is none.
AgreementDays agreementOf(const Processor &processor, QDate day);
/// Whether it must be looked at again whether they still give enough guarantees; of who was never looked at,
/// at once.
bool isReviewDue(const Processor &processor, QDate today);
/// Where a breach is told to them; empty where nothing is known.
QString breachAddress(const Processor &processor);
/// Every place that data goes to with them, each once: where they are established first.
QStringList placesOf(const Processor &processor);

/// Who works (`second`) for whom (`first`).
using ProcessorLinks = QList<std::pair<Id<Processor>, Id<Processor>>>;

/// Whether `child` working for `parent` would make somebody work for themselves, however many stand between.
bool closesCircle(const ProcessorLinks &links, Id<Processor> parent, Id<Processor> child);
/// That circle: from `child` by who works for whom down to `parent` and round to `child`; empty where there
/// is none.
QList<Id<Processor>> circleOf(const ProcessorLinks &links, Id<Processor> parent, Id<Processor> child);

/// Who ends when this one does, because they work for nobody else who goes on: however many stand between,
/// in the order of the register.
QList<Id<Processor>> endingWith(const QList<Processor> &processors, Id<Processor> ended);
