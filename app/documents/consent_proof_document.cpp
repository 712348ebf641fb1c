#include "app/documents/consent_proof_document.h"

#include "app/consent/consent_names.h"
#include "app/documents/consent_words.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/role_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTextDocument>

namespace {

QString proofWords(const char *text)
{
    return QCoreApplication::translate("ConsentProof", text);
}

QString proofTitle()
{
    return proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Proof of consent"));
}

QString momentText(Instant moment)
{
    return QLocale().toString(moment.toLocal(), QLocale::ShortFormat);
}

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QList<QStringList> lineRows(const ConsentProof &proof)
{
    QList<QStringList> rows;
    for (const ConsentLine &line : proof.lines) {
        if (!line.since)
            continue;
        rows.append({inSpokenLanguage(line.titleNl, line.titleEn),
            line.channel ? channelWord(*line.channel) : QString(),
            line.channel ? stateWord(line.state) : line.reason, basisInShort(line.basis),
            momentText(*line.since)});
    }
    return rows;
}

QStringList actRow(const ConsentEntry &entry)
{
    QStringList proofs;
    if (!entry.event.method.isEmpty())
        proofs.append(methodWord(entry.event.method));
    if (entry.wordingNumber > 0)
        proofs.append(proofWords(QT_TRANSLATE_NOOP("ConsentProof", "wording %1")).arg(entry.wordingNumber));
    if (entry.privacyStatement > 0)
        proofs.append(proofWords(QT_TRANSLATE_NOOP("ConsentProof", "privacy statement %1"))
                          .arg(entry.privacyStatement));
    if (!entry.event.statement.isEmpty())
        proofs.append(entry.event.statement);
    if (!entry.evidenceName.isEmpty())
        proofs.append(proofWords(QT_TRANSLATE_NOOP("ConsentProof", "%1, SHA-256 %2"))
                          .arg(entry.evidenceName, hex(entry.evidenceDigest)));
    return {momentText(entry.event.happenedAt), actWord(entry.event.act),
        QStringLiteral("%1 · %2").arg(
            inSpokenLanguage(entry.titleNl, entry.titleEn), channelWord(entry.event.channel)),
        proofs.join(QStringLiteral("; ")), entry.recordedByName};
}

void layOutWordings(const ConsentProof &proof, PlainDocument &page)
{
    page.heading(proofWords(QT_TRANSLATE_NOOP("ConsentProof", "The words that were shown")));
    for (const PurposeWording &wording : proof.wordings) {
        page.line(
            proofWords(QT_TRANSLATE_NOOP("ConsentProof", "%1, wording %2 of %3, SHA-256 %4"))
                .arg(inSpokenLanguage(wording.titleNl, wording.titleEn), QString::number(wording.number),
                    momentText(wording.writtenAt), hex(wording.digest)));
        for (const QString &text : {wording.wordingNl, wording.wordingEn}) {
            if (!text.isEmpty())
                page.line(text);
        }
    }
}

QJsonObject eventJson(const ConsentEntry &entry)
{
    const ConsentEvent &event = entry.event;
    QJsonObject json{{QStringLiteral("ref"), event.ref}, {QStringLiteral("purpose"), entry.purposeKey},
        {QStringLiteral("channel"), keyOf(event.channel)}, {QStringLiteral("act"), keyOf(event.act)},
        {QStringLiteral("happened_at"), event.happenedAt.toText()},
        {QStringLiteral("recorded_at"), event.recordedAt.toText()},
        {QStringLiteral("recorded_by"), entry.recordedByName}, {QStringLiteral("method"), event.method},
        {QStringLiteral("by_the_person"), event.subjectConfirmed},
        {QStringLiteral("statement"), event.statement}, {QStringLiteral("remark"), event.remark},
        {QStringLiteral("wording"), entry.wordingNumber},
        {QStringLiteral("privacy_statement"), entry.privacyStatement}};
    if (event.validUntil.isValid())
        json.insert(QStringLiteral("no_longer_valid_from"), event.validUntil.toString(Qt::ISODate));
    const std::pair<QString, QString> known[] = {
        {QStringLiteral("basis"), event.basis ? letterOf(*event.basis) : QString()},
        {QStringLiteral("source"), event.source}, {QStringLiteral("place"), event.place},
        {QStringLiteral("language"), event.language},
        {QStringLiteral("representative"), event.representative},
        {QStringLiteral("authority_checked"), event.authority},
        {QStringLiteral("entry_hash"), hex(event.entryHash)}};
    for (const auto &[key, value] : known) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    if (!entry.evidenceName.isEmpty()) {
        json.insert(QStringLiteral("evidence"),
            QJsonObject{{QStringLiteral("name"), entry.evidenceName},
                {QStringLiteral("sha256"), hex(entry.evidenceDigest)}});
    }
    return json;
}

QJsonObject lineJson(const ConsentLine &line)
{
    QJsonObject json{{QStringLiteral("purpose"), line.purposeKey},
        {QStringLiteral("basis"), QString(letterOf(line.basis))},
        {QStringLiteral("state"), line.channel ? keyOf(line.state) : QStringLiteral("other-ground")}};
    if (line.channel)
        json.insert(QStringLiteral("channel"), keyOf(*line.channel));
    if (line.since)
        json.insert(QStringLiteral("since"), line.since->toText());
    if (!line.reason.isEmpty())
        json.insert(QStringLiteral("reason"), line.reason);
    if (line.validUntil.isValid())
        json.insert(QStringLiteral("no_longer_valid_from"), line.validUntil.toString(Qt::ISODate));
    return json;
}

QJsonObject wordingJson(const PurposeWording &wording)
{
    return {{QStringLiteral("number"), wording.number}, {QStringLiteral("title_nl"), wording.titleNl},
        {QStringLiteral("title_en"), wording.titleEn}, {QStringLiteral("text_nl"), wording.wordingNl},
        {QStringLiteral("text_en"), wording.wordingEn},
        {QStringLiteral("written_at"), wording.writtenAt.toText()},
        {QStringLiteral("sha256"), hex(wording.digest)}};
}

} // namespace

void layOutConsentProof(const ConsentProof &proof, QTextDocument &document)
{
    dressDocument(document);
    PlainDocument page(document);
    page.title(proofTitle());
    page.line(proof.contactName);
    if (!proof.organisation.isEmpty())
        page.line(proof.organisation);
    page.line(proofWords(QT_TRANSLATE_NOOP("ConsentProof", "%1, as of %2, made by %3"))
                  .arg(filingSystemWord(proof.filingSystem), momentText(proof.madeAt), proof.madeBy));
    page.line(
        proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Reference of the contact: %1")).arg(proof.contactRef));
    page.heading(proofWords(QT_TRANSLATE_NOOP("ConsentProof", "How every purpose stands")));
    page.table({proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Purpose")),
                   proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Channel")),
                   proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Standing")),
                   proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Lawful basis")),
                   proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Since"))},
        lineRows(proof), false);
    page.heading(proofWords(QT_TRANSLATE_NOOP("ConsentProof", "What happened, the oldest first")));
    QList<QStringList> acts;
    for (const ConsentEntry &entry : proof.entries)
        acts.append(actRow(entry));
    page.table({proofWords(QT_TRANSLATE_NOOP("ConsentProof", "When")),
                   proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Act")),
                   proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Purpose and channel")),
                   proofWords(QT_TRANSLATE_NOOP("ConsentProof", "How, and with what proof")),
                   proofWords(QT_TRANSLATE_NOOP("ConsentProof", "Recorded by"))},
        acts, false);
    layOutWordings(proof, page);
}

QByteArray consentProofPdf(const ConsentProof &proof)
{
    QTextDocument document;
    layOutConsentProof(proof, document);
    return pdfOf(document, proofTitle());
}

QJsonObject consentProofJson(const ConsentProof &proof)
{
    QJsonArray lines;
    for (const ConsentLine &line : proof.lines)
        lines.append(lineJson(line));
    QJsonArray events;
    for (const ConsentEntry &entry : proof.entries)
        events.append(eventJson(entry));
    QJsonArray wordings;
    for (const PurposeWording &wording : proof.wordings)
        wordings.append(wordingJson(wording));
    return {{QStringLiteral("document"), QStringLiteral("consent-proof")}, {QStringLiteral("version"), 1},
        {QStringLiteral("made_at"), proof.madeAt.toText()}, {QStringLiteral("made_by"), proof.madeBy},
        {QStringLiteral("controller"), proof.organisation},
        {QStringLiteral("contact"),
            QJsonObject{
                {QStringLiteral("ref"), proof.contactRef}, {QStringLiteral("name"), proof.contactName}}},
        {QStringLiteral("standing"), lines}, {QStringLiteral("events"), events},
        {QStringLiteral("wordings"), wordings}};
}

QByteArray consentProofText(const ConsentProof &proof)
{
    return QJsonDocument(consentProofJson(proof)).toJson();
}
