#pragma once

#include <QMap>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What we want to agree on, where no other register says it: the choices of which a draft is made. The
/// numbers are stored.
enum class AgreementTerm {
    Operations = 1,       ///< what is done with the data (art. 28(3) GDPR: the nature)
    Instructions = 2,     ///< which instructions were given, and of which day
    Measures = 3,         ///< the annex with the measures, and its version
    ChangeNoticeDays = 4, ///< how long before a sub-processor starts we are told
    RequestHours = 5,     ///< how soon they help with a request of a person
    BreachHours = 6,      ///< how soon they tell us of a breach; the law: without undue delay (art. 33(2))
    ExitChoice = 7,       ///< "delete" or "return", art. 28(3)(g)
    ExitFormat = 8,       ///< in which form the data comes back
    ExitDays = 9,         ///< within how many days after the end
    AuditMonths = 10,     ///< once in how many months we may look
    Locations = 11,       ///< where the data is, in words or as country codes
    TransferTool = 12,    ///< what carries a transfer outside the EEA (art. 46)
    Certificates = 13,
    Liability = 14
};

inline constexpr std::array allAgreementTerms = {AgreementTerm::Operations, AgreementTerm::Instructions,
    AgreementTerm::Measures, AgreementTerm::ChangeNoticeDays, AgreementTerm::RequestHours,
    AgreementTerm::BreachHours, AgreementTerm::ExitChoice, AgreementTerm::ExitFormat, AgreementTerm::ExitDays,
    AgreementTerm::AuditMonths, AgreementTerm::Locations, AgreementTerm::TransferTool,
    AgreementTerm::Certificates, AgreementTerm::Liability};

/// Only those that were decided.
using AgreementTerms = QMap<AgreementTerm, QString>;

/// "breach-hours": the stable word.
QString codeOf(AgreementTerm term);
std::optional<AgreementTerm> agreementTermFrom(QStringView code);

/// Whether it is a whole number from 1 on.
bool isNumber(AgreementTerm term);
/// Whether this can be agreed: a number where one is needed, "delete" or "return" for the choice at the end.
bool isGoodTerm(AgreementTerm term, const QString &value);
