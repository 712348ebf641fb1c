#pragma once

#include "app/consent/consent_event.h"

#include <QStringList>

#include <optional>

struct Provenance;

/// A file that proves an act.
struct ConsentEvidence
{
    QString name = {};
    QString mediaType = {};
    QByteArray content = {};

    /// 25 MB, the largest that is kept.
    static constexpr qsizetype largest = 25 * 1024 * 1024;
};

/// An act of consent as somebody records it.
struct ConsentDraft
{
    QString purposeKey = {};
    Channel channel = Channel::Email;
    ConsentAct act = ConsentAct::Given;
    QString method = {};
    /// None: now.
    std::optional<Instant> happenedAt = std::nullopt;
    /// Of that moment only the day is known.
    bool onlyDay = false;
    std::optional<ConsentEvidence> evidence = std::nullopt;
    QString statement = {};
    bool subjectConfirmed = false;
    Id<ContactPoint> detail = {};
    QString remark = {};
    Id<ImportBatch> batch = {};
    /// Where the act was made and came from.
    QString source = {};
    QString place = {};
    /// Of the text that was shown, in two letters; empty where it is not known.
    QString language = {};
    /// Who consented for a child, and how it was checked that they may; both or neither.
    QString representative = {};
    QString authority = {};
};

/// What became of a draft.
struct RecordedConsent
{
    Id<ConsentEvent> event = {};
    QString ref = {};
    /// Given again while it holds is a reaffirmation.
    ConsentAct act = ConsentAct::Given;
    ConsentState state = ConsentState::Unknown;
    /// Whether Consents::correct can take it back.
    bool correctable = false;
    /// Parts that could not be kept: a withdrawal is recorded whatever is wrong with the rest ("evidence",
    /// "moment", "detail").
    QStringList leftOut = {};
};

/// A ground other than consent as somebody records it; the basis is that of the purpose.
struct GroundDraft
{
    QString purposeKey = {};
    QString reason = {};
    QDate holdsUntil = {};
    Id<Provenance> provenance = {};
};
