#pragma once

#include "app/consent/channel.h"
#include "app/contacts/contact.h"
#include "app/contacts/edit_rule.h"
#include "app/merging/consent_uniting.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// Whose value a field gets.
enum class MergeChoice {
    Keep,   ///< that of the kept record
    Absorb, ///< that of the absorbed record
    Both    ///< of addresses and numbers: all of both
};

/// What somebody chose; a field that is not in it goes by itself (merge_fields.h).
using MergeChoices = QMap<ContactField, MergeChoice>;

/// Two records that turn out to be of one person, and which of them stays.
struct MergeOrder
{
    Id<Contact> keep = {};
    Id<Contact> absorb = {};
    MergeChoices choices = {};
};

/// A field of which each record holds one value at most.
struct MergeField
{
    ContactField field = ContactField::Surname;
    QString kept = {};
    QString absorbed = {};
    MergeChoice choice = MergeChoice::Keep;
    /// Nobody chooses: it was corrected at the person's request on one of the two (art. 16 GDPR), or it is
    /// what isLaterBirth says.
    bool isSettled = false;
    /// The later of two dates of birth stays, or the only one: what a child said without a representative
    /// must not come to count (art. 8 GDPR).
    bool isLaterBirth = false;

    /// Whether a value is given up.
    bool drops() const { return kept != absorbed && !kept.isEmpty() && !absorbed.isEmpty(); }
    QString outcome() const { return choice == MergeChoice::Absorb ? absorbed : kept; }

    friend bool operator==(const MergeField &, const MergeField &) = default;
};

/// An e-mail address, number, postal address or identifier.
struct MergeItem
{
    enum class Kind { Point, Address, Identifier };
    enum class Fate {
        Stays,   ///< the kept record has it
        Comes,   ///< from the absorbed record
        Same,    ///< the absorbed record has it as well: it becomes the kept one's
        Bound,   ///< not chosen, but consent or another permission is about it: it stays or comes along
        Dropped, ///< not chosen: it goes
    };

    Kind kind = Kind::Point;
    /// The field that it is chosen under: Street for a postal address; none for a website, which always
    /// comes.
    std::optional<ContactField> field = std::nullopt;
    QString text = {};
    /// Its number, and whose it is.
    qint64 item = 0;
    bool isKepts = false;
    Fate fate = Fate::Stays;
    /// Of Same: the number of the kept one.
    qint64 sameAs = 0;

    friend bool operator==(const MergeItem &, const MergeItem &) = default;
};

/// A consent line that one of the records has, and how it stands once they are one.
struct MergeLine
{
    Id<Purpose> purpose = {};
    QString purposeKey = {};
    QString titleNl = {};
    QString titleEn = {};
    Channel channel = Channel::Email;
    /// None where nothing happened on it.
    std::optional<ConsentState> kept = std::nullopt;
    std::optional<ConsentState> absorbed = std::nullopt;
    ConsentState outcome = ConsentState::Unknown;
    /// The first day on which it no longer holds; null for without end.
    QDate validUntil = {};
    consent_uniting::Why why = consent_uniting::Why::Alike;
    /// Acts that come along, and acts that are added so that nothing is allowed that was not.
    int acts = 0;
    int closings = 0;

    friend bool operator==(const MergeLine &, const MergeLine &) = default;
};

/// Everything that merging does, told before it is done; what is done is exactly this.
struct MergePlan
{
    Contact kept = {};
    Contact absorbed = {};
    QList<MergeField> fields = {};
    QList<MergeItem> items = {};
    QList<MergeLine> lines = {};
    /// How many rows of a table come along, and how many go with the absorbed record.
    QMap<QString, qint64> comes = {};
    QMap<QString, qint64> goes = {};
    /// Grounds whose end is brought forward to that of the other record.
    int groundsShortened = 0;
    /// Records of capacity, sale or publication that are repeated because the other record is stricter.
    int permissionsRestored = 0;
    int holds = 0;
    /// By when the person must be informed; null where both records were, or where no day is kept.
    QDate informBy = {};
    /// One of the records was informed and the other was not: they are informed again.
    bool informsAgain = false;
    /// The reason why they are kept is that of the absorbed record, as the kept one has none.
    bool reasonComes = false;
    /// Until when they are kept, where that is not what the kept record says; null where it is.
    QDate keptUntil = {};

    friend bool operator==(const MergePlan &, const MergePlan &) = default;
};

/// What was done.
struct Merged
{
    Id<Contact> contact = {};
    /// A UUID under which the trail and the history name this merge.
    QString ref = {};
    int version = 0;
};
