#pragma once

#include "app/statement/statement_facts.h"
#include "app/statement/text_parts.h"

#include <QList>
#include <QStringList>

/// What one generated sentence says; documents have the words.
enum class StatementSaying {
    WhoWeAre,
    NoName, ///< a hole, as everything that begins with "No" and is not the truth about the organisation
    OurAddress,
    NoAddress,
    HowToReachUs,
    NoContact,
    NoRepresentative,
    OurRepresentative,
    OurOfficer,
    PurposeOnBasis,
    PurposeInterest,
    NoInterest,
    PurposeStatute,
    NoStatute,
    NoPurposes,
    PurposeCategories,
    NoCategories,
    FromYourself,
    FromSources,
    NoSources,
    RecipientFor,
    RecipientIdle, ///< a hole: in the register without a purpose
    NobodyReceives,
    JointWith,
    NoArrangement,
    TransferAdequate,
    TransferByTool,
    TransferSafeguarded,
    NoSafeguards,
    NothingLeaves,
    TermOfRule,
    ConsentLapses,
    NoTerm,
    DutyOfContract,
    DutyOfStatute,
    NotObliged,
    NoDecisions, ///< the truth: none are taken
    DecisionsAre,
    DecisionsUnsaid,
    RightsAlways,
    RightToCarry,
    RightsHow,
    RightToObject,
    RightAgainstMarketing,
    HowToWithdraw,
    NoWithdrawal,
    WhereToComplain,
    HowChangesAreTold
};

/// The row of a register that a sentence rests on.
struct StatementLink
{
    /// "organisation", "purpose", "processor", "rule", "contacts", or "law" for what holds for everybody.
    QString kind = {};
    /// The name of the setting, the key of the purpose, the number of the processor, the id of the rule, the
    /// article.
    QString id = {};

    friend bool operator==(const StatementLink &, const StatementLink &) = default;
};

/// One generated sentence.
struct StatementSentence
{
    StatementSaying saying = StatementSaying::WhoWeAre;
    StatementLink link = {};
    /// The purpose it is about, by its key; empty for none.
    QString purpose = {};
    /// The recipient or the rule, by its place in the facts; -1 for none.
    qsizetype row = -1;
    DataCategories categories = {};
    /// Of a transfer: which of StatementRecipient::placesBeside; -1 for where the recipient is.
    qsizetype place = -1;

    friend bool operator==(const StatementSentence &, const StatementSentence &) = default;
};

/// Whether something must be said here that no register says yet.
bool isHole(StatementSaying saying);

/// How it stands with a section.
enum class SectionState {
    Complete,
    Hole,          ///< something is missing
    NotApplicable, ///< nothing has to be said
};

namespace statement_draft {

/// What the registers have to say in a section; nothing where it does not apply. The holes that no register
/// can fill (the representative, the sources, the arrangement between joint controllers) close where people
/// wrote the section in both languages.
QList<StatementSentence> sentencesOf(const StatementFacts &facts, StatementSection section);
SectionState stateOf(const StatementFacts &facts, StatementSection section);
/// Whether a section stands in the statement: something is said, generated or by people.
bool isShown(const StatementFacts &facts, StatementSection section);

} // namespace statement_draft

/// Own words that name a purpose that is no more, or never was.
struct StatementFlag
{
    StatementSection section = StatementSection::Controller;
    bool isDutch = true;
    /// As it is named there: "{purpose:newsletter}" or by the title.
    QString named = {};
    TextPlace place = {};

    friend bool operator==(const StatementFlag &, const StatementFlag &) = default;
};

/// A purpose that ended, as texts may still call it.
struct EndedPurpose
{
    QString key = {};
    QString titleNl = {};
    QString titleEn = {};
};

namespace statement_texts {

/// What people write with {purpose:KEY} or {doel:KEY} in it, with the titles in their places; a key that no
/// purpose in use has stays as it is written.
QString filled(const StatementFacts &facts, const QString &text, QLocale::Language language);
QList<StatementFlag> flagsOf(const StatementFacts &facts, const QList<EndedPurpose> &ended);

} // namespace statement_texts
