#pragma once

#include "app/retention/retention_rule.h"

/// What domain.md 8.2 says of each row, typed from the table, and what a term comes to that starts on a day.
/// The ends were worked out by plain calendar arithmetic outside this program: months clamp to the last day
/// of a shorter one, an end of a financial year stays the end of its month, and nothing is moved for a
/// weekend.
namespace rule_rows {

enum class Standing {
    On,
    Off,
    ToConfirm ///< marked [K-m]: off until the organisation confirms the term
};

struct RuleRow
{
    const char *id;
    int row;
    RetentionRuleKind kind; ///< W, G and P of the table
    const char *start;      ///< empty: nothing in this program records it
    RetentionAlign align;
    const char *duration; ///< empty: until the start moment itself
    Standing standing;
    QDate fact;
    int yearEnd; ///< the month in which the financial year ends
    QDate end;
};

using RuleKind = RetentionRuleKind;
using Align = RetentionAlign;

// clang-format off
inline const RuleRow all[] = {
    {"FIN-01", 1, RuleKind::Obligation, "invoice-issued", Align::EndOfFinancialYear, "P7Y", Standing::On, {2024, 2, 29}, 12, {2031, 12, 31}},
    {"VAT-02", 2, RuleKind::Obligation, "", Align::EndOfCalendarYear, "P10Y", Standing::Off, {2026, 1, 31}, 12, {2036, 12, 31}},
    {"OSS-03", 3, RuleKind::Obligation, "invoice-issued", Align::EndOfCalendarYear, "P10Y", Standing::Off, {2025, 11, 30}, 12, {2035, 12, 31}},
    {"TAX-04", 4, RuleKind::Obligation, "invoice-issued", Align::EndOfFinancialYear, "P7Y", Standing::Off, {2024, 3, 14}, 6, {2031, 6, 30}},
    {"DIS-05", 5, RuleKind::Obligation, "", Align::None, "P7Y", Standing::Off, {2023, 12, 31}, 12, {2030, 12, 31}},
    {"ART-06", 6, RuleKind::Obligation, "", Align::None, "P7Y", Standing::ToConfirm, {2026, 8, 31}, 12, {2033, 8, 31}},
    {"WWFT-07", 7, RuleKind::Obligation, "relation-ended", Align::None, "P5Y", Standing::Off, {2024, 2, 29}, 12, {2029, 2, 28}},
    {"UTR-08", 8, RuleKind::Obligation, "transaction-reported", Align::None, "P5Y", Standing::Off, {2026, 1, 31}, 12, {2031, 1, 31}},
    {"CON-09", 9, RuleKind::Need, "contract-ended", Align::None, "P5Y", Standing::On, {2025, 11, 30}, 12, {2030, 11, 30}},
    {"PRL-10", 10, RuleKind::Need, "", Align::None, "P10Y", Standing::Off, {2024, 3, 14}, 12, {2034, 3, 14}},
    {"CLM-11", 11, RuleKind::Need, "claim-known", Align::None, "P5Y", Standing::On, {2023, 12, 31}, 12, {2028, 12, 31}},
    {"CLM-11-X", 11, RuleKind::Limit, "damage-occurred", Align::None, "P20Y", Standing::On, {2026, 8, 31}, 12, {2046, 8, 31}},
    {"WAR-12", 12, RuleKind::Need, "warranty-complaint", Align::None, "P2Y", Standing::On, {2024, 2, 29}, 12, {2026, 2, 28}},
    {"QUO-13", 13, RuleKind::Need, "quotation", Align::None, "P1Y", Standing::On, {2026, 1, 31}, 12, {2027, 1, 31}},
    {"CUS-14", 14, RuleKind::Need, "last-purchase", Align::None, "P2Y", Standing::On, {2025, 11, 30}, 12, {2027, 11, 30}},
    {"SUP-15", 15, RuleKind::Need, "contract-ended", Align::None, "P2Y", Standing::On, {2024, 3, 14}, 12, {2026, 3, 14}},
    {"PRO-16", 16, RuleKind::Limit, "last-contact", Align::None, "P3Y", Standing::On, {2023, 12, 31}, 12, {2026, 12, 31}},
    {"PRO-16-N", 16, RuleKind::Need, "last-contact", Align::None, "P1Y", Standing::On, {2026, 8, 31}, 12, {2027, 8, 31}},
    {"LEAD-17", 17, RuleKind::Need, "relation-started", Align::None, "P3M", Standing::Off, {2024, 2, 29}, 12, {2024, 5, 29}},
    {"MKT-18", 18, RuleKind::Need, "consent-ended", Align::None, "", Standing::On, {2026, 1, 31}, 12, {2026, 1, 31}},
    {"EVD-19", 19, RuleKind::Need, "consent-ended", Align::None, "P5Y", Standing::On, {2025, 11, 30}, 12, {2030, 11, 30}},
    {"SUPP-20", 20, RuleKind::Limit, "", Align::None, "P3Y", Standing::Off, {2024, 3, 14}, 12, {2027, 3, 14}},
    {"TEL-21", 21, RuleKind::Limit, "contract-ended", Align::None, "P3Y", Standing::Off, {2023, 12, 31}, 12, {2026, 12, 31}},
    {"CALL-22", 22, RuleKind::Need, "call-recorded", Align::None, "P3M", Standing::On, {2026, 8, 31}, 12, {2026, 11, 30}},
    {"CALL-23", 23, RuleKind::Need, "contract-ended", Align::None, "P2Y", Standing::On, {2024, 2, 29}, 12, {2026, 2, 28}},
    {"ACC-24", 24, RuleKind::Limit, "last-login", Align::None, "P2Y", Standing::On, {2026, 1, 31}, 12, {2028, 1, 31}},
    {"ACC-24-N", 24, RuleKind::Need, "last-login", Align::None, "P2Y", Standing::On, {2025, 11, 30}, 12, {2027, 11, 30}},
    {"WEB-25", 25, RuleKind::Need, "last-purchase", Align::None, "P2Y", Standing::On, {2024, 3, 14}, 12, {2026, 3, 14}},
    {"BSK-26", 26, RuleKind::Need, "", Align::None, "P30D", Standing::Off, {2023, 12, 31}, 12, {2024, 1, 30}},
    {"QST-27", 27, RuleKind::Need, "procedure-closed", Align::None, "P1Y", Standing::On, {2026, 8, 31}, 12, {2027, 8, 31}},
    {"CMP-28", 28, RuleKind::Need, "complaint-closed", Align::None, "P2Y", Standing::On, {2024, 2, 29}, 12, {2026, 2, 28}},
    {"EVT-29", 29, RuleKind::Need, "event-held", Align::None, "P3M", Standing::On, {2026, 1, 31}, 12, {2026, 4, 30}},
    {"EVT-29-P", 29, RuleKind::Need, "consent-ended", Align::None, "", Standing::Off, {2025, 11, 30}, 12, {2025, 11, 30}},
    {"DRAW-30", 30, RuleKind::Need, "draw-held", Align::None, "P3M", Standing::On, {2024, 3, 14}, 12, {2024, 6, 14}},
    {"WIN-30", 30, RuleKind::Obligation, "prize-won", Align::EndOfFinancialYear, "P7Y", Standing::On, {2023, 12, 31}, 2, {2031, 2, 28}},
    {"SRV-31", 31, RuleKind::Need, "survey-closed", Align::None, "P6M", Standing::On, {2026, 8, 31}, 12, {2027, 2, 28}},
    {"LOY-32", 32, RuleKind::Need, "loyalty-purchase", Align::None, "P2Y", Standing::On, {2024, 2, 29}, 12, {2026, 2, 28}},
    {"DEBT-33", 33, RuleKind::Need, "debt-paid", Align::None, "P2Y", Standing::On, {2026, 1, 31}, 12, {2028, 1, 31}},
    {"MEM-34", 34, RuleKind::Need, "relation-ended", Align::None, "P2Y", Standing::On, {2025, 11, 30}, 12, {2027, 11, 30}},
    {"APP-35", 35, RuleKind::Limit, "procedure-closed", Align::None, "P4W", Standing::On, {2024, 3, 14}, 12, {2024, 4, 11}},
    {"APP-35-N", 35, RuleKind::Need, "procedure-closed", Align::None, "P4W", Standing::On, {2023, 12, 31}, 12, {2024, 1, 28}},
    {"APP-36", 36, RuleKind::Limit, "procedure-closed", Align::None, "P1Y", Standing::On, {2026, 8, 31}, 12, {2027, 8, 31}},
    {"APP-36-N", 36, RuleKind::Need, "procedure-closed", Align::None, "P1Y", Standing::On, {2024, 2, 29}, 12, {2025, 2, 28}},
    {"VOG-37", 37, RuleKind::Limit, "", Align::None, "P0D", Standing::ToConfirm, {2026, 1, 31}, 12, {2026, 1, 31}},
    {"HR-38", 38, RuleKind::Limit, "employment-ended", Align::None, "P2Y", Standing::On, {2025, 11, 30}, 12, {2027, 11, 30}},
    {"HR-38-N", 38, RuleKind::Need, "employment-ended", Align::None, "P2Y", Standing::On, {2024, 3, 14}, 12, {2026, 3, 14}},
    {"PAY-39", 39, RuleKind::Obligation, "employment-ended", Align::EndOfFinancialYear, "P7Y", Standing::On, {2023, 12, 31}, 9, {2031, 9, 30}},
    {"WTS-40", 40, RuleKind::Obligation, "employment-ended", Align::EndOfCalendarYear, "P5Y", Standing::On, {2026, 8, 31}, 12, {2031, 12, 31}},
    {"IDC-41", 41, RuleKind::Obligation, "employment-ended", Align::EndOfCalendarYear, "P5Y", Standing::On, {2024, 2, 29}, 12, {2029, 12, 31}},
    {"WAV-42", 42, RuleKind::Obligation, "hired-work-ended", Align::EndOfCalendarYear, "P5Y", Standing::On, {2026, 1, 31}, 12, {2031, 12, 31}},
    {"WTR-43", 43, RuleKind::Obligation, "working-time-recorded", Align::None, "P52W", Standing::On, {2025, 11, 30}, 12, {2026, 11, 29}},
    {"SICK-44", 44, RuleKind::Limit, "employment-ended", Align::None, "P2Y", Standing::On, {2024, 3, 14}, 12, {2026, 3, 14}},
    {"SICK-44-N", 44, RuleKind::Need, "employment-ended", Align::None, "P2Y", Standing::On, {2023, 12, 31}, 12, {2025, 12, 31}},
    {"REI-45", 45, RuleKind::Limit, "reintegration-ended", Align::None, "P2Y", Standing::Off, {2026, 8, 31}, 12, {2028, 8, 31}},
    {"REI-45-N", 45, RuleKind::Need, "reintegration-ended", Align::None, "P2Y", Standing::Off, {2024, 2, 29}, 12, {2026, 2, 28}},
    {"ZW-46", 46, RuleKind::Limit, "recovered", Align::None, "P5Y", Standing::Off, {2026, 1, 31}, 12, {2031, 1, 31}},
    {"ZW-46-N", 46, RuleKind::Need, "employment-ended", Align::None, "P5Y", Standing::Off, {2025, 11, 30}, 12, {2030, 11, 30}},
    {"WGA-47", 47, RuleKind::Limit, "employment-ended", Align::None, "P10Y", Standing::Off, {2024, 3, 14}, 12, {2034, 3, 14}},
    {"WGA-47-N", 47, RuleKind::Need, "employment-ended", Align::None, "P10Y", Standing::Off, {2023, 12, 31}, 12, {2033, 12, 31}},
    {"MED-48", 48, RuleKind::Obligation, "", Align::None, "P20Y", Standing::Off, {2026, 8, 31}, 12, {2046, 8, 31}},
    {"EXP-49", 49, RuleKind::Obligation, "exposure-ended", Align::None, "P40Y", Standing::ToConfirm, {2024, 2, 29}, 12, {2064, 2, 29}},
    {"GAR-50", 50, RuleKind::Need, "garnishment-lifted", Align::None, "", Standing::ToConfirm, {2026, 1, 31}, 12, {2026, 1, 31}},
    {"PEN-51", 51, RuleKind::Need, "employment-ended", Align::None, "P7Y", Standing::ToConfirm, {2025, 11, 30}, 12, {2032, 11, 30}},
    {"BOX-52", 52, RuleKind::Need, "employment-ended", Align::None, "P1M", Standing::ToConfirm, {2024, 3, 14}, 12, {2024, 4, 14}},
    {"BOX-52-X", 52, RuleKind::Limit, "employment-ended", Align::None, "P3M", Standing::ToConfirm, {2023, 12, 31}, 12, {2024, 3, 31}},
    {"WHI-53", 53, RuleKind::Limit, "", Align::None, "", Standing::Off, {2026, 8, 31}, 12, {2026, 8, 31}},
    {"CAM-54", 54, RuleKind::Limit, "", Align::None, "P4W", Standing::Off, {2024, 2, 29}, 12, {2024, 3, 28}},
    {"CAM-54-I", 54, RuleKind::Need, "", Align::None, "", Standing::Off, {2026, 1, 31}, 12, {2026, 1, 31}},
    {"VIS-55", 55, RuleKind::Need, "visited", Align::None, "P1M", Standing::ToConfirm, {2025, 11, 30}, 12, {2025, 12, 30}},
    {"VIS-55-X", 55, RuleKind::Limit, "visited", Align::None, "P6M", Standing::ToConfirm, {2024, 3, 14}, 12, {2024, 9, 14}},
    {"BDG-56", 56, RuleKind::Need, "", Align::None, "P6M", Standing::ToConfirm, {2023, 12, 31}, 12, {2024, 6, 30}},
    {"LOG-57", 57, RuleKind::Need, "", Align::None, "P6M", Standing::Off, {2026, 8, 31}, 12, {2027, 2, 28}},
    {"LOG-57-L", 57, RuleKind::Limit, "", Align::None, "P1Y", Standing::Off, {2024, 2, 29}, 12, {2025, 2, 28}},
    {"LOG-57-X", 57, RuleKind::Limit, "", Align::None, "P3Y", Standing::Off, {2026, 1, 31}, 12, {2029, 1, 31}},
    {"WSL-58", 58, RuleKind::Need, "", Align::None, "P90D", Standing::Off, {2025, 11, 30}, 12, {2026, 2, 28}},
    {"WSL-58-L", 58, RuleKind::Limit, "", Align::None, "P6M", Standing::Off, {2024, 3, 14}, 12, {2024, 9, 14}},
    {"WIFI-59", 59, RuleKind::Need, "", Align::None, "P30D", Standing::Off, {2023, 12, 31}, 12, {2024, 1, 30}},
    {"COK-60", 60, RuleKind::Limit, "", Align::None, "P13M", Standing::Off, {2026, 8, 31}, 12, {2027, 9, 30}},
    {"COK-60-R", 60, RuleKind::Limit, "", Align::None, "P25M", Standing::Off, {2024, 2, 29}, 12, {2026, 3, 29}},
    {"CCH-61", 61, RuleKind::Limit, "", Align::None, "P6M", Standing::Off, {2026, 1, 31}, 12, {2026, 7, 31}},
    {"BKP-62", 62, RuleKind::Need, "", Align::None, "P90D", Standing::Off, {2025, 11, 30}, 12, {2026, 2, 28}},
    {"REQ-63", 63, RuleKind::Need, "", Align::None, "P5Y", Standing::Off, {2024, 3, 14}, 12, {2029, 3, 14}},
    {"IDR-64", 64, RuleKind::Limit, "", Align::None, "P0D", Standing::Off, {2023, 12, 31}, 12, {2023, 12, 31}},
    {"IDR-64-X", 64, RuleKind::Limit, "", Align::None, "P1M", Standing::Off, {2026, 8, 31}, 12, {2026, 9, 30}},
    {"BRE-65", 65, RuleKind::Need, "", Align::None, "P5Y", Standing::Off, {2024, 2, 29}, 12, {2029, 2, 28}},
    {"REG-66", 66, RuleKind::Need, "", Align::None, "P5Y", Standing::Off, {2026, 1, 31}, 12, {2031, 1, 31}},
    {"LED-67", 67, RuleKind::Need, "", Align::None, "P30D", Standing::Off, {2025, 11, 30}, 12, {2025, 12, 30}},
    {"TOK-68", 68, RuleKind::Need, "", Align::None, "P7D", Standing::Off, {2024, 3, 14}, 12, {2024, 3, 21}},
};
// clang-format on

} // namespace rule_rows
