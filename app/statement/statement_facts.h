#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/lawful_basis.h"
#include "app/registers/processor.h"
#include "app/retention/retention_rule.h"
#include "app/settings/organisation_profile.h"
#include "app/statement/statement_section.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QLocale>
#include <QStringList>

/// A purpose in use, as a statement tells of it.
struct StatementPurpose
{
    QString key = {};
    QString titleNl = {};
    QString titleEn = {};
    LawfulBasis basis = LawfulBasis::Consent;
    SetOf<FilingSystem> appliesTo = {};
    DataCategories categories = {};
    bool promotes = false;
    /// The statute (c, e), why consent cannot be asked (d), the interest (f).
    QString assessment = {};
    std::optional<IsoDuration> validity = std::nullopt;

    const QString &title(QLocale::Language language) const
    {
        return language == QLocale::Dutch ? titleNl : titleEn;
    }

    friend bool operator==(const StatementPurpose &, const StatementPurpose &) = default;
};

/// A place outside the EEA where data goes with somebody who is not established there: it is kept there,
/// reached from there, or sent there (art. 44 GDPR).
struct StatementPlace
{
    QString country = {};
    /// As those of a recipient.
    bool isAdequate = false;
    QString transferTerm = {};

    friend bool operator==(const StatementPlace &, const StatementPlace &) = default;
};

/// Somebody who receives data, as a statement tells of them.
struct StatementRecipient
{
    qint64 number = 0; ///< of the row in the register
    QString name = {};
    ProcessorKind kind = ProcessorKind::Processor;
    QString services = {};
    QString country = {};
    bool isInEea = true;
    /// Whether the Commission found the protection there adequate (art. 45 GDPR) on the day of the facts.
    bool isAdequate = false;
    /// What lets data go there in the register of transfers, as long as nothing is wrong with it; empty where
    /// nothing does: termOf() of the transfer.
    QString transferTerm = {};
    /// Where data goes outside the EEA besides.
    QList<StatementPlace> placesBeside = {};
    /// By their keys; only those in use.
    QStringList purposes = {};
    DataCategories categories = {};

    /// Whether data leaves the EEA with them (art. 13(1)(f) GDPR).
    bool leavesEea() const { return !isInEea || !placesBeside.isEmpty(); }

    friend bool operator==(const StatementRecipient &, const StatementRecipient &) = default;
};

/// What people wrote for a section, beside what the registers say. Drafting anew never touches it.
struct StatementText
{
    StatementSection section = StatementSection::Controller;
    QString dutch = {};
    QString english = {};

    const QString &in(QLocale::Language language) const
    {
        return language == QLocale::Dutch ? dutch : english;
    }
    bool isEmpty() const { return dutch.isEmpty() && english.isEmpty(); }

    friend bool operator==(const StatementText &, const StatementText &) = default;
};

/// Everything that a statement is made of: the registers on a day, and the words of people.
struct StatementFacts
{
    OrganisationProfile organisation = {};
    QList<StatementPurpose> purposes = {};     ///< by their keys
    QList<StatementRecipient> recipients = {}; ///< by their names
    QList<RetentionRule> rules = {};           ///< in force, by their ids
    /// Whether data came from elsewhere than from the people (art. 14 GDPR), and from where: sources that at
    /// least fewestPeopleOfASource share, in the order of their names.
    bool hasElsewhere = false;
    QStringList sources = {};
    QList<StatementText> texts = {}; ///< in the order of the sections; none that is empty
    QDate asOf = {};

    const StatementPurpose *purpose(const QString &key) const;
    StatementText text(StatementSection section) const;
    bool restsOn(LawfulBasis basis) const;
    bool promotes() const;

    friend bool operator==(const StatementFacts &, const StatementFacts &) = default;
};

/// A source that fewer people share could point to one of them in a text that everybody reads.
inline constexpr int fewestPeopleOfASource = 5;

namespace statement_facts {

/// The rules that end what is kept for a purpose, in their order: those of its categories and its kinds of
/// contact, as far as its consent lets them run.
QList<qsizetype> rulesOf(const StatementFacts &facts, const StatementPurpose &purpose);
/// Its categories for which no rule says how long.
DataCategories withoutTerm(const StatementFacts &facts, const StatementPurpose &purpose);

/// In one fixed form: the same facts are always the same bytes.
QByteArray bytesOf(const StatementFacts &facts);
/// Damaged "statement.stored" for bytes that are no facts.
Result<StatementFacts> from(const QByteArray &bytes);

} // namespace statement_facts
