#pragma once

#include "app/backup/signer.h"
#include "app/receipts/receipt_check.h"
#include "app/receipts/receipt_document.h"

namespace tests {

/// 2026-03-14 15:00 UTC.
inline constexpr Instant receiptMoment{1'773'500'400'000'000};

/// A newsletter asked for and confirmed, at an organisation that hands the address to a mailer.
inline ConsentReceipt newsletterReceipt()
{
    const QString asked = QStringLiteral("4e34db34-ac11-4573-927d-104c1b3d5eb1");
    ReceiptAct first{.ref = asked,
        .act = ConsentAct::Given,
        .state = ConsentState::Pending,
        .happenedAt = receiptMoment,
        .recordedAt = {receiptMoment.micros + 5'000'000},
        .method = QStringLiteral("web-form"),
        .subjectConfirmed = true,
        .wordingNumber = 3,
        .detail = Id<ContactPoint>(17)};
    ReceiptAct second = first;
    second.ref = QStringLiteral("c1373f8f-47bd-4ce5-8679-5ca928698df7");
    second.act = ConsentAct::Confirmed;
    second.state = ConsentState::Given;
    second.evidenceDigest = QByteArray(32, '\x1f');
    second.statementDigest = QByteArray(32, '\x2f');
    second.validUntil = QDate(2028, 3, 14);
    return {.id = second.ref,
        .recordId = QStringLiteral("ca7fc859-c4d1-543d-a2ab-203b2176c07f"),
        .madeAt = {receiptMoment.micros + Instant::hour},
        .organisation = {.name = QStringLiteral("Koffie & Zoë \"Ünïon\" B.V."),
            .kvkNumber = QStringLiteral("12345678"),
            .street = QStringLiteral("Dorpsstraat 1"),
            .postcode = QStringLiteral("1234 AB"),
            .city = QStringLiteral("Voorbeeldstad"),
            .privacyContact = QStringLiteral("privacy@voorbeeld.example"),
            .website = QStringLiteral("https://voorbeeld.example/"),
            .withdrawal = QStringLiteral("https://voorbeeld.example/afmelden"),
            .privacyStatement = QStringLiteral("https://voorbeeld.example/privacy")},
        .subjectRef = QStringLiteral("6d89fb6c652e72e7863d28b0c3441d32"),
        .purposeKey = QStringLiteral("newsletter"),
        .titleNl = QStringLiteral("Nieuwsbrief per e-mail"),
        .titleEn = QStringLiteral("Newsletter by e-mail"),
        .dpvPurpose = QStringLiteral("dpv:DirectMarketing"),
        .channel = Channel::Email,
        .categories = {DataCategory::Identity, DataCategory::ContactDetails, DataCategory::Financial},
        .wordings = {{.number = 3,
            .titleNl = QStringLiteral("Nieuwsbrief per e-mail"),
            .titleEn = QStringLiteral("Newsletter by e-mail"),
            .wordingNl = QStringLiteral("Ja, stuur mij de nieuwsbrief.\nAltijd in te trekken."),
            .wordingEn = QStringLiteral("Yes, send me the newsletter.\nTo be withdrawn at any time."),
            .digest = QByteArray(32, '\x3f'),
            .writtenAt = {receiptMoment.micros - Instant::day}}},
        .acts = {first, second},
        .recipients = {{.name = QStringLiteral("Drukker & Zn.")},
            {.name = QStringLiteral("Mailbezorger B.V."),
                .kind = ProcessorKind::Processor,
                .kvkNumber = QStringLiteral("87654321"),
                .country = QStringLiteral("IE"),
                .contact = QStringLiteral("privacy@mailbezorger.example")}}};
}

/// A key pair that is the same in every run; `number` tells one from another.
inline SeedSigner testSigner(char number = 1)
{
    return *signerOf(*SecretBytes::copyOf(QByteArray(32, number)));
}

inline QByteArray sealedReceipt(const QJsonObject &document, const SeedSigner &signer = testSigner())
{
    return *receipt_check::sealed(
        document, signer.publicKey, [&](QByteArrayView message) { return signatureOf(signer, message); });
}

} // namespace tests
