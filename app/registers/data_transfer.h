#pragma once

#include "app/law/data_place.h"
#include "app/registers/processor.h"

struct DataTransfer;

/// What lets personal data go to a third country (art. 45 to 49 GDPR; domain.md 6.7). The numbers are stored.
enum class TransferTool {
    None = 0,
    Adequacy = 1,          ///< art. 45(3)
    PublicBody = 2,        ///< art. 46(2)(a)
    BindingRules = 3,      ///< art. 46(2)(b)
    CommissionClauses = 4, ///< art. 46(2)(c), Implementing Decision (EU) 2021/914
    AuthorityClauses = 5,  ///< art. 46(2)(d)
    CodeOfConduct = 6,     ///< art. 46(2)(e)
    Certification = 7,     ///< art. 46(2)(f)
    Derogation = 8         ///< art. 49(1), the last resort: never for what is routine
};

/// The eight that there are.
inline constexpr std::array allTransferTools = {TransferTool::Adequacy, TransferTool::PublicBody,
    TransferTool::BindingRules, TransferTool::CommissionClauses, TransferTool::AuthorityClauses,
    TransferTool::CodeOfConduct, TransferTool::Certification, TransferTool::Derogation};

/// Art. 49(1)(a) to (g). The numbers are stored.
enum class TransferException {
    None = 0,
    Consent = 1,
    Contract = 2,
    ContractForPerson = 3,
    PublicInterest = 4,
    Claims = 5,
    VitalInterests = 6,
    PublicRegister = 7
};

inline constexpr std::array allTransferExceptions = {TransferException::Consent, TransferException::Contract,
    TransferException::ContractForPerson, TransferException::PublicInterest, TransferException::Claims,
    TransferException::VitalInterests, TransferException::PublicRegister};

/// Who sends to whom under the clauses of the Commission. The numbers are the modules'.
enum class ClauseModule {
    None = 0,
    BetweenControllers = 1,
    ControllerToProcessor = 2,
    BetweenProcessors = 3,
    ProcessorToController = 4
};

inline constexpr std::array allClauseModules = {ClauseModule::BetweenControllers,
    ClauseModule::ControllerToProcessor, ClauseModule::BetweenProcessors,
    ClauseModule::ProcessorToController};

/// Data that leaves the European Economic Area: who sends it, who gets it where, and what allows that.
struct DataTransfer
{
    Id<DataTransfer> id = {};
    /// Who sends it; none: we do.
    Id<Processor> exporter = {};
    Id<Processor> importer = {};
    QString country = {};
    DataCategories categories = {};
    TransferTool tool = TransferTool::None;
    TransferException exception = TransferException::None;
    ClauseModule module = ClauseModule::None;
    /// Of a tool that is agreed: when it was.
    QDate signedOn = {};
    /// Where the transfer impact assessment is found (clause 14); empty where there is none.
    QString assessment = {};
    /// What is done besides to protect it there.
    QString measures = {};
    /// Why the importer is one of those whom a decision covers, "on the list, for HR data", and when that was
    /// looked up.
    QString cover = {};
    QDate coverCheckedOn = {};
    QDate reviewOn = {};
    std::optional<Instant> endedAt = std::nullopt;
    int version = 1;

    friend bool operator==(const DataTransfer &, const DataTransfer &) = default;
};

/// The term of DPV 2.3 for what allows it, "eu-gdpr:A46-2-c"; empty where nothing is said to.
QString termOf(const DataTransfer &transfer);
/// Tool and exception of a term, with or without its prefix; "none" for nothing.
std::optional<std::pair<TransferTool, TransferException>> transferToolFrom(QStringView term);

/// Whether the tool is one of art. 46, which needs an assessment of the law there.
bool needsAssessment(TransferTool tool);
/// Whether it only counts once it was signed.
bool needsSignature(TransferTool tool);

/// Refused with "transfer.fields" and the fields that cannot be accepted: importer, exporter, country,
/// exception, module, cover, review.
Outcome checkTransfer(const DataTransfer &transfer);
