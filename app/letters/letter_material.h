#pragma once

#include "app/law/holidays.h"
#include "app/letters/letter_receiver.h"
#include "app/letters/letter_template.h"
#include "app/settings/organisation_profile.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

/// A letter that is wanted.
struct LetterOrder
{
    /// None: the one that the request asks for as it is.
    std::optional<LetterKind> kind = std::nullopt;
    /// None: the person's own, else Dutch.
    std::optional<LetterLanguage> language = std::nullopt;
    /// Why, where the request does not say it: of a doubt, a question, an extension or a refusal that is yet
    /// to be recorded, of the end of a restriction, or of what was done by hand in part.
    QString reason = {};
    /// On which the restriction ends; where none is given, the day on which it ended.
    QDate day = {};
    /// Who was erased, as whoever carried that out was told, or as they wrote themselves; kept nowhere.
    std::optional<LetterReceiver> receiver = std::nullopt;
    /// To be looked at only: what is proposed counts as done.
    bool isDraft = false;
};

/// All that one letter is made of.
struct LetterMaterial
{
    LetterTemplate words = {};
    Request request = {};
    /// The newest first.
    QList<Decision> decisions = {};
    /// The oldest first.
    QList<RequestQuestion> questions = {};
    LetterReceiver receiver = {};
    OrganisationProfile organisation = {};
    /// Who holds data of this person, and by whom they got it: for who asks just that.
    QStringList disclosedTo = {};
    /// What the purposes are called in the language of the letter, by their keys.
    QHash<QString, QString> purposes = {};
    /// Of a letter about the end of a restriction: the request that restricted.
    std::optional<Request> restricting = std::nullopt;
    /// How surely it must be known who asks, by all that is held of them.
    int identityLevel = 0;
    QString reason = {};
    QDate day = {};
    QDate today = {};
    /// Which days off end no period.
    HolidayMode holidays = HolidayMode::Core;
};
