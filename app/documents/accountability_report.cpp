#include "app/documents/accountability_report.h"

#include "app/documents/accountability_parts.h"
#include "app/documents/accountability_words.h"
#include "app/documents/document_voice.h"

#include <QCoreApplication>

namespace {

const char *introductionOf(AccountabilityKind kind)
{
    switch (kind) {
    case AccountabilityKind::Protocol:
        return QT_TRANSLATE_NOOP("Accountability",
            "Whoever asks to have data about them corrected or erased is answered as this protocol says: who "
            "may do what, how surely it must be known who asks, in which steps and within which terms "
            "(art. 12, 16, 17 and 19 GDPR). The program holds everybody to it.");
    case AccountabilityKind::RetentionSchedule:
        return QT_TRANSLATE_NOOP("Accountability",
            "How long which personal data is kept, why, and what happens after (art. 5(1)(e) and 30(1)(f) "
            "GDPR). These are all the rules that are in force.");
    case AccountabilityKind::BackupStrategy:
        return QT_TRANSLATE_NOOP("Accountability",
            "How copies of the customer file are made, kept, tried and destroyed, and what a restore does so "
            "that whoever was erased does not come back (art. 17 and 32(1)(b) to (d) GDPR).");
    case AccountabilityKind::BusinessContacts:
        return QT_TRANSLATE_NOOP("Accountability",
            "Why we keep people at the organisations that we deal with, and for how long, group by group "
            "(art. 5(1)(b) and (e), 5(2) and 6(1) GDPR). Also a person at work has the rights of the GDPR, "
            "among them the right to object (art. 21 GDPR).");
    }
    Q_UNREACHABLE();
}

QList<DocumentPart> documentBodyOf(const AccountabilityDocument &document)
{
    switch (document.kind) {
    case AccountabilityKind::Protocol:
        return accountability_parts::protocol(document.facts);
    case AccountabilityKind::RetentionSchedule:
        return accountability_parts::retentionSchedule(document.facts);
    case AccountabilityKind::BackupStrategy:
        return accountability_parts::backupStrategy(document.facts);
    case AccountabilityKind::BusinessContacts:
        return accountability_parts::businessContacts(document.facts);
    }
    Q_UNREACHABLE();
}

DocumentPart proofOf(const AccountabilityDocument &document)
{
    return {.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "How this can be checked")),
        .lines = {accountabilityWords(
            QT_TRANSLATE_NOOP("Accountability",
                "Drawn up by Klantkluis from the settings in force on the day above. What was drawn up "
                "and approved is in the audit trail by this digest (SHA-256 of its facts): %1"))
                      .arg(QString::fromLatin1(document.digest.toHex()))}};
}

} // namespace

QList<QStringList> accountabilityHead(const AccountabilityDocument &document)
{
    const QJsonObject organisation = document.facts.settings.value(QLatin1String("organisation")).toObject();
    const auto of = [&](QLatin1String key) {
        const QString said = organisation.value(key).toString();
        return said.isEmpty() ? QStringLiteral("–") : said;
    };
    const QString by = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "%1 by %2"));
    return {
        {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Organisation")), of(QLatin1String("name"))},
        {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Data protection officer")),
            of(QLatin1String("officer"))},
        {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Questions about personal data")),
            of(QLatin1String("privacy_contact"))},
        {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Version")),
            document.isApproved()
                ? QString::number(document.version)
                : accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Draft, not approved"))},
        {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Settings in force on")),
            accountabilityDay(document.facts.asOf)},
        {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Drawn up")),
            by.arg(accountabilityMoment(document.draftedAt), document.draftedByName)},
        {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Approved")),
            document.isApproved() ? by.arg(accountabilityMoment(document.approvedAt), document.approvedByName)
                                  : QStringLiteral("–")}};
}

QList<DocumentPart> accountabilityParts(const AccountabilityDocument &document)
{
    QList<DocumentPart> parts{{.lines = {accountabilityWords(introductionOf(document.kind))}}};
    parts += documentBodyOf(document);
    parts.append(proofOf(document));
    return parts;
}

QByteArray accountabilityPdf(const AccountabilityDocument &document, QLocale::Language language)
{
    const DocumentVoice voice(language);
    return partsPdf(
        accountabilityTitle(document.kind), accountabilityHead(document), accountabilityParts(document));
}

QByteArray accountabilityHtml(const AccountabilityDocument &document, QLocale::Language language)
{
    const DocumentVoice voice(language);
    return partsHtml(accountabilityTitle(document.kind), accountabilityHead(document),
        accountabilityParts(document), language);
}
