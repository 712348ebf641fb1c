#pragma once

#include "app/base/result.h"
#include "app/consent/lawful_basis.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/person_name.h"
#include "app/informing/informing_list.h"
#include "app/retention/data_category.h"
#include "app/settings/organisation_profile.h"
#include "app/vault/secret_text.h"

#include <functional>

/// What a letter that informs somebody says of them (art. 13 and 14 GDPR; domain.md 5.1).
struct InformingLetter
{
    /// What their data is used for, and why that may be.
    struct Use
    {
        QString titleNl = {};
        QString titleEn = {};
        LawfulBasis basis = LawfulBasis::Consent;
        /// The contract, the statute or the interest it rests on; empty for consent.
        QString reason = {};

        friend bool operator==(const Use &, const Use &) = default;
    };
    /// Until when a kind of data is kept; null while no last day is known.
    struct Term
    {
        DataCategory category = DataCategory::Identity;
        QDate keepUntil = {};

        friend bool operator==(const Term &, const Term &) = default;
    };

    /// A recipient outside the EEA (art. 13(1)(f), art. 14(1)(f) GDPR).
    struct Transfer
    {
        QString recipient = {};
        /// Two capitals of ISO 3166-1.
        QString country = {};
        /// Whether the Commission found the protection there adequate (art. 45 GDPR).
        bool isAdequate = false;
        /// Whether they are established there, or data only goes there with them.
        bool isTheirs = true;

        friend bool operator==(const Transfer &, const Transfer &) = default;
    };

    PersonName name = {};
    PostalAddress address = {};
    QString email = {};
    bool isEnglish = false;
    DataOrigin origin = DataOrigin::Elsewhere;
    QString source = {};
    QDate obtainedOn = {};
    QList<Use> uses = {};
    QList<Term> terms = {};
    /// By name; processors included.
    QStringList recipients = {};
    QList<Transfer> transfers = {};
    OrganisationProfile organisation = {};
    QString statement = {};
    QDate writtenOn = {};

    bool restsOn(LawfulBasis basis) const;
    /// Whether a legitimate interest is named wherever one is used (art. 13(1)(d), art. 14(2)(b) GDPR).
    bool namesItsInterests() const;
    /// Whether data goes where only safeguards of our own protect it (art. 46 GDPR).
    bool needsSafeguards() const;
};

/// How letters are made.
enum class InformingLetterFormat {
    Pdf, ///< one document with a letter for each person, to be printed
    Eml  ///< a message for each person, ready to be sent
};

/// Letters that are wanted.
struct InformingLetterOrder
{
    InformingWhom whom = {};
    InformingLetterFormat format = InformingLetterFormat::Pdf;
    /// Where the encrypted ZIP is written.
    QString path = {};
    /// Whether somebody said that a file which has this path already may go.
    bool mayReplace = false;
    /// The version of the privacy statement; empty: the one in force.
    QString statement = {};
    /// Lays the letters out: the content of one file. Called on the thread that writes.
    std::function<Result<QByteArray>(const QList<InformingLetter> &)> layOut = {};
};

/// What became of letters.
struct InformingLettersMade
{
    InformingOutcome outcome = {};
    /// Opens the encrypted file. Told once and kept nowhere.
    SecretText passphrase = {};
};
