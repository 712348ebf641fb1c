#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/consent/consent_event.h"
#include "app/consent/purpose.h"
#include "app/registers/processor.h"
#include "app/settings/organisation_profile.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

/// One act of the history that a receipt tells, and what it made of the consent. Texts of the person are
/// there as their digest only: what somebody said may hold special data, which never goes into a receipt in
/// clear (domain.md 3.5).
struct ReceiptAct
{
    QString ref = {};
    ConsentAct act = ConsentAct::Asked;
    /// How the consent stood after it.
    ConsentState state = ConsentState::Unknown;
    Instant happenedAt = {};
    Instant recordedAt = {};
    QString method = {};
    /// The person did it themselves where it was recorded; otherwise staff reported it.
    bool subjectConfirmed = false;
    /// The version of the wording that was shown, 0 where none was in force.
    int wordingNumber = 0;
    /// The version of the privacy statement in force at that moment and its digest; 0 where none was.
    int privacyStatement = 0;
    QByteArray privacyStatementDigest = {};
    /// SHA-256 of the UTF-8 bytes of what was said or shown besides; empty for nothing.
    QByteArray statementDigest = {};
    /// SHA-256 of the evidence; empty for none.
    QByteArray evidenceDigest = {};
    /// The address or number it was about.
    Id<ContactPoint> detail = {};
    /// The first day on which it no longer holds; null for without end.
    QDate validUntil = {};
    /// The act that this one sets right.
    QString corrects = {};

    friend bool operator==(const ReceiptAct &, const ReceiptAct &) = default;
};

/// Whom data is handed to for the purpose, as far as the register of processors knows them.
struct ReceiptRecipient
{
    QString name = {};
    /// None: not in the register.
    std::optional<ProcessorKind> kind = std::nullopt;
    QString kvkNumber = {};
    QString country = {};
    QString contact = {};

    friend bool operator==(const ReceiptRecipient &, const ReceiptRecipient &) = default;
};

/// What a person is handed about one act of consent (ISO/IEC TS 27560, domain.md 3.1): who may do what with
/// which data, on which words, and everything that led to the act. It names the person by a reference alone.
struct ConsentReceipt
{
    /// That of the act it is about, so that a second receipt of it has the same.
    QString id = {};
    /// Of the record: this person, purpose and channel.
    QString recordId = {};
    Instant madeAt = {};
    OrganisationProfile organisation = {};
    QString subjectRef = {};
    /// ISO 639, in which the person is addressed.
    QString language = QStringLiteral("nl");
    QString purposeKey = {};
    QString titleNl = {};
    QString titleEn = {};
    /// "dpv:DirectMarketing", what the purpose falls under.
    QString dpvPurpose = {};
    Channel channel = Channel::Email;
    DataCategories categories = {};
    /// The words that the acts refer to, each once.
    QList<PurposeWording> wordings = {};
    /// Oldest first; the last is the one that the receipt is about.
    QList<ReceiptAct> acts = {};
    /// In the order of their names; the organisation itself is not among them.
    QList<ReceiptRecipient> recipients = {};

    const ReceiptAct &subjectAct() const { return acts.constLast(); }

    friend bool operator==(const ConsentReceipt &, const ConsentReceipt &) = default;
};
