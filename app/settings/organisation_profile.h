#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// Who the organisation is to the outside: what documents for data subjects and for the regulator say of it
/// (art. 13(1)(a) GDPR). Empty is what nobody filled in yet.
struct OrganisationProfile
{
    QString name = {};
    QString kvkNumber = {};
    /// What it is active in: the form on which a breach is notified asks for it (domain.md 7.3).
    QString sector = {};
    QString street = {};
    QString postcode = {};
    QString city = {};
    /// ISO 3166, two capitals.
    QString country = QStringLiteral("NL");
    /// The e-mail address for questions about personal data.
    QString privacyContact = {};
    QString phone = {};
    /// How the data protection officer is reached (art. 13(1)(b) GDPR): a name, an address or a number.
    QString officer = {};
    /// Who represents us in the Union, where we are outside it (art. 13(1)(a), 27 GDPR): a name and where
    /// they are reached.
    QString representative = {};
    QString website = {};
    /// Where consent is taken back (art. 7(3) GDPR): a web address, or mailto: or tel:.
    QString withdrawal = {};
    /// Where the privacy statement can be read.
    QString privacyStatement = {};
    /// The version of it that is in force, as the organisation calls it: "2.1 (1 May 2026)". People are
    /// recorded as informed by it.
    QString statementVersion = {};
    /// What protects data that goes outside the EEA, and how to get a copy of it (art. 13(1)(f) GDPR).
    QString transferSafeguards = {};
    /// Decisions by machine alone: their logic and what they mean to people (art. 13(2)(f), 22 GDPR).
    /// noAutomatedDecisions where there are none; empty: nobody said.
    QString automatedDecisions = {};

    friend bool operator==(const OrganisationProfile &, const OrganisationProfile &) = default;
};

/// One field of the profile under the name that the command line and the errors give it.
struct OrganisationField
{
    const char *key;
    QString OrganisationProfile::*value;
};

inline constexpr std::array allOrganisationFields = {
    OrganisationField{"organisation.name", &OrganisationProfile::name},
    OrganisationField{"organisation.kvk", &OrganisationProfile::kvkNumber},
    OrganisationField{"organisation.sector", &OrganisationProfile::sector},
    OrganisationField{"organisation.street", &OrganisationProfile::street},
    OrganisationField{"organisation.postcode", &OrganisationProfile::postcode},
    OrganisationField{"organisation.city", &OrganisationProfile::city},
    OrganisationField{"organisation.country", &OrganisationProfile::country},
    OrganisationField{"organisation.privacy-contact", &OrganisationProfile::privacyContact},
    OrganisationField{"organisation.phone", &OrganisationProfile::phone},
    OrganisationField{"organisation.officer", &OrganisationProfile::officer},
    OrganisationField{"organisation.representative", &OrganisationProfile::representative},
    OrganisationField{"organisation.website", &OrganisationProfile::website},
    OrganisationField{"organisation.withdrawal", &OrganisationProfile::withdrawal},
    OrganisationField{"organisation.privacy-statement", &OrganisationProfile::privacyStatement},
    OrganisationField{"organisation.statement-version", &OrganisationProfile::statementVersion},
    OrganisationField{"organisation.transfers", &OrganisationProfile::transferSafeguards},
    OrganisationField{"organisation.automated-decisions", &OrganisationProfile::automatedDecisions}};

/// What the field of automated decisions holds where there are none.
inline constexpr auto noAutomatedDecisions = "none";

/// None for a name that no field has.
std::optional<OrganisationField> organisationFieldFrom(QStringView key);

/// The value as it is kept: trimmed, an e-mail address for withdrawals as mailto:, "geen" and "none" for
/// automated decisions as noAutomatedDecisions. Invalid
/// "organisation.value" {key} for what the field cannot hold; empty is always possible, but for the country.
Result<QString> organisationValue(const OrganisationField &field, const QString &given);
