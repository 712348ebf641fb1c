#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// Whom in a place a decision on adequacy covers. The numbers are stored.
enum class AdequacyScope {
    Everybody = 1,
    PrivateSector = 2, ///< every business; public bodies are left out
    Commercial = 3,    ///< commercial organisations under the law that the decision names
    Listed = 4         ///< who stands on a list, and only while they stand on it
};

inline constexpr std::array allAdequacyScopes = {
    AdequacyScope::Everybody, AdequacyScope::PrivateSector, AdequacyScope::Commercial, AdequacyScope::Listed};

/// The stable word, "listed".
QString keyOf(AdequacyScope scope);
std::optional<AdequacyScope> adequacyScopeFrom(QStringView key);

/// A decision of the Commission that a place protects personal data adequately (art. 45 GDPR).
struct AdequacyDecision
{
    /// Two capitals of ISO 3166-1, or EPO.
    QString place = {};
    AdequacyScope scope = AdequacyScope::Everybody;
    /// Its first and last day; null: before any day that matters, and open.
    QDate from = {};
    QDate until = {};
    /// When the Commission last looked at it and let it stand; null where that is not known.
    QDate confirmedOn = {};

    bool isInForce(QDate on) const
    {
        return (!from.isValid() || on >= from) && (!until.isValid() || on <= until);
    }

    friend bool operator==(const AdequacyDecision &, const AdequacyDecision &) = default;
};

using AdequacyDecisions = QList<AdequacyDecision>;

/// As they stand when this program was made (domain.md 6.6).
const AdequacyDecisions &shippedAdequacyDecisions();
/// What stands once an organisation wrote down that some are otherwise: one decision for each place, by its
/// code.
AdequacyDecisions adequacyDecisionsWith(const AdequacyDecisions &changes);
/// The decision about a place, whether in force or not.
std::optional<AdequacyDecision> adequacyDecisionOf(const AdequacyDecisions &decisions, QStringView place);

/// Whether the Commission found the protection of personal data in a country adequate on a day, for every
/// business there (art. 45 GDPR; domain.md 6.6). Where only some of them are covered, as in Canada and the
/// United States, the answer is no: whether theirs is one must be said.
bool isAdequateCountry(QStringView code, QDate on);
