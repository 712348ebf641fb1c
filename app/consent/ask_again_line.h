#pragma once

#include "app/consent/channel.h"
#include "app/gate/gate_answer.h"

#include <QMap>
#include <QString>

#include <optional>

struct Contact;
struct Purpose;

/// Why consent that was given holds no more, where the person did not end it.
enum class LapseCause {
    Wording = 1,     ///< the text that they agreed to was changed materially
    Validity = 2,    ///< it held until a day
    Organisation = 3 ///< it was ended for many at once
};

/// One line of consent that ended so: whom to ask again, and whether and how they may be asked.
struct AskAgainLine
{
    Id<Contact> contact = {};
    QString name = {};
    Channel channel = Channel::Email;
    LapseCause cause = LapseCause::Wording;
    /// The day on which it ended.
    QDate endedOn = {};
    /// The address or number that it was given for; empty where it named none or is no longer held.
    QString detail = {};
    /// By which channel they may be asked: that of the line, else the post; none where they may not.
    std::optional<Channel> askBy = std::nullopt;
    /// What decided about the line's own channel.
    GateRule rule = GateRule::TM5;
    GateReason reason = GateReason::None;
    /// Who it is is archived, and whoever looks does not see it: no name is given.
    bool isArchived = false;
};

/// How many lines there are, how many of them may be asked by what, and why the others may not.
struct AskAgainFigures
{
    qint64 lines = 0;
    QMap<LapseCause, qint64> causes = {};
    QMap<Channel, qint64> askable = {};
    QMap<GateReason, qint64> barred = {};

    qint64 askableCount() const
    {
        qint64 sum = 0;
        for (const qint64 count : askable)
            sum += count;
        return sum;
    }
};

/// The stable word, "wording".
QString keyOf(LapseCause cause);

/// Whether somebody may be asked again by the channel that consent was given for. The question is itself a
/// message: to promote by an electronic message or a call it needs what such a message needs (domain.md 2.4),
/// and what the person ended bars it always. For what promotes nothing it is no advertising.
bool mayBeAsked(const GateAnswer &answer, const Purpose &purpose);

/// The purpose as the letter that asks sees it: addressed post rests on the interest in asking (TM12), which
/// whoever objected is not asked for.
Purpose askedByPost(Purpose purpose);
