#include "app/documents/access_package_files.h"

#include "app/documents/access_package_parts.h"
#include "app/documents/access_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/retention_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextDocument>
#include <QThread>

#include <memory>

namespace {

QLocale::Language languageOf(const AccessPackage &package)
{
    return package.isEnglish ? QLocale::English : QLocale::Dutch;
}

QString escapedHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString htmlCells(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>").arg(tag) + escapedHtml(cell) + QStringLiteral("</%1>").arg(tag);
    return row + QStringLiteral("</tr>\n");
}

QString htmlOf(const PackagePart &part)
{
    QString html;
    if (!part.heading.isEmpty()) {
        const QString tag = QStringLiteral("h%1").arg(part.level + 1);
        html +=
            QStringLiteral("<%1>").arg(tag) + escapedHtml(part.heading) + QStringLiteral("</%1>\n").arg(tag);
    }
    if (!part.rows.isEmpty()) {
        html += QStringLiteral("<table>\n<thead>") + htmlCells(part.head, QStringLiteral("th")) +
            QStringLiteral("</thead>\n<tbody>");
        for (const QStringList &row : part.rows)
            html += htmlCells(row, QStringLiteral("td"));
        html += QStringLiteral("</tbody>\n</table>\n");
    }
    for (const QString &line : part.lines)
        html += QStringLiteral("<p>") + escapedHtml(line) + QStringLiteral("</p>\n");
    return html;
}

QJsonArray categoriesJson(const DataCategories &categories)
{
    QJsonArray list;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            list.append(codeOf(category));
    }
    return list;
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray filesJson(const AccessPackage &package)
{
    QJsonArray files;
    for (const PackageFile &file : package.files) {
        QJsonObject object{{QStringLiteral("number"), file.number}, {QStringLiteral("name"), file.name},
            {QStringLiteral("media_type"), file.mediaType}, {QStringLiteral("size"), file.size},
            {QStringLiteral("sha256"), QString::fromLatin1(file.digest.toHex())}};
        if (file.isLeftOut())
            object.insert(QStringLiteral("left_out"),
                QJsonObject{{QStringLiteral("code"), QStringLiteral("R05")},
                    {QStringLiteral("reason"), file.leftOutFor}});
        else
            object.insert(QStringLiteral("path"), archiveNameOf(file));
        files.append(object);
    }
    return files;
}

QJsonArray recipientsJson(const AccessPackage &package)
{
    QJsonArray list;
    for (const PackageRecipient &each : package.recipients) {
        QJsonArray moments;
        for (const Instant moment : each.handedOn)
            moments.append(moment.toText());
        list.append(QJsonObject{{QStringLiteral("name"), each.name},
            {QStringLiteral("kind"), each.kind ? keyOf(*each.kind) : QStringLiteral("unregistered")},
            {QStringLiteral("country"), each.country},
            {QStringLiteral("via"), QJsonArray::fromStringList(each.via)},
            {QStringLiteral("categories"), categoriesJson(each.categories)},
            {QStringLiteral("handed_at"), moments}, {QStringLiteral("outside_eea"), each.isOutsideEea},
            {QStringLiteral("adequate"), each.isAdequate},
            {QStringLiteral("also_outside_eea"), QJsonArray::fromStringList(each.placesBeside.keys())}});
    }
    return list;
}

QJsonObject informationJson(const AccessPackage &package)
{
    QJsonArray uses;
    for (const PackageUse &use : package.uses)
        uses.append(QJsonObject{{QStringLiteral("title"), use.title},
            {QStringLiteral("basis"), letterOf(use.basis)}, {QStringLiteral("reason"), use.reason},
            {QStringLiteral("categories"), categoriesJson(use.categories)}});
    QJsonArray terms;
    for (const PackageTerm &term : package.terms)
        terms.append(QJsonObject{{QStringLiteral("category"), codeOf(term.category)},
            {QStringLiteral("keep_until"), dayJson(term.keepUntil)}, {QStringLiteral("rule"), term.rule}});
    return {{QStringLiteral("purposes"), uses},
        {QStringLiteral("categories"), categoriesJson(package.categories())},
        {QStringLiteral("recipients"), recipientsJson(package)}, {QStringLiteral("retention"), terms},
        {QStringLiteral("rights"),
            QJsonArray{QStringLiteral("16"), QStringLiteral("17"), QStringLiteral("18"), QStringLiteral("21"),
                QStringLiteral("77")}},
        {QStringLiteral("complaint"), QStringLiteral("https://autoriteitpersoonsgegevens.nl")},
        {QStringLiteral("origin"),
            package.origin == DataOrigin::Person ? QStringLiteral("person") : QStringLiteral("elsewhere")},
        {QStringLiteral("automated_decisions"), package.organisation.automatedDecisions},
        {QStringLiteral("transfer_safeguards"), package.organisation.transferSafeguards}};
}

} // namespace

QByteArray accessPackagePdf(const AccessPackage &package)
{
    const DocumentVoice voice(languageOf(package));
    QTextDocument document;
    dressDocument(document);
    PlainDocument page(document);
    page.title(accessPackageTitle(package));
    const QList<PackagePart> parts = accessPackageParts(package);
    for (const PackagePart &part : parts) {
        if (!part.heading.isEmpty())
            page.heading(part.heading);
        if (!part.rows.isEmpty())
            page.table(part.head, part.rows, false);
        for (const QString &line : part.lines)
            page.line(line);
    }
    return pdfOf(document, accessPackageTitle(package));
}

QByteArray accessPackageHtml(const AccessPackage &package)
{
    const DocumentVoice voice(languageOf(package));
    const QString title = escapedHtml(accessPackageTitle(package));
    // Nothing is fetched or run, whatever a browser is told by what stands in it.
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") +
        (package.isEnglish ? QStringLiteral("en") : QStringLiteral("nl")) +
        QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'\">\n<title>") +
        title +
        QStringLiteral(
            "</title>\n<style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 "
            "1em;line-height:1.5}table{border-collapse:collapse;width:100%}th,td{border:1px solid;"
            "padding:.3em;text-align:left;vertical-align:top}p{overflow-wrap:anywhere}</style>\n"
            "</head>\n<body>\n<h1>") +
        title + QStringLiteral("</h1>\n");
    const QList<PackagePart> parts = accessPackageParts(package);
    for (const PackagePart &part : parts)
        html += htmlOf(part);
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

QJsonObject accessPackageJson(const AccessPackage &package)
{
    QJsonArray looks;
    for (const PackageLook &look : package.looks)
        looks.append(
            QJsonObject{{QStringLiteral("at"), look.at.toText()}, {QStringLiteral("action"), look.action}});
    QJsonObject redacted;
    for (auto count = package.redacted.begin(); count != package.redacted.end(); ++count)
        redacted.insert(count.key(), count.value());
    const OrganisationProfile &organisation = package.organisation;
    return {{QStringLiteral("format"), QStringLiteral("klantkluis-access-package")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("language"), package.isEnglish ? QStringLiteral("en") : QStringLiteral("nl")},
        {QStringLiteral("request"),
            QJsonObject{{QStringLiteral("reference"), package.requestRef},
                {QStringLiteral("received_on"), dayJson(package.receivedOn)}}},
        {QStringLiteral("made_at"), package.madeAt.toText()}, {QStringLiteral("processed"), true},
        {QStringLiteral("controller"),
            QJsonObject{{QStringLiteral("name"), organisation.name},
                {QStringLiteral("street"), organisation.street},
                {QStringLiteral("postcode"), organisation.postcode},
                {QStringLiteral("city"), organisation.city},
                {QStringLiteral("country"), organisation.country},
                {QStringLiteral("privacy_contact"), organisation.privacyContact},
                {QStringLiteral("phone"), organisation.phone}}},
        {QStringLiteral("information"), informationJson(package)},
        {QStringLiteral("data"), packageJson(package.sections)},
        {QStringLiteral("files"), filesJson(package)}, {QStringLiteral("consultations"), looks},
        {QStringLiteral("redacted"), redacted}};
}

Result<QList<LeavingPart>> accessPackageFiles(const AccessPackage &package)
{
    QByteArray pdf;
    QByteArray html;
    // Whoever asks may stand in a thread without a timer, which documents want while they are laid out.
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        pdf = accessPackagePdf(package);
        html = accessPackageHtml(package);
    }));
    thread->start();
    thread->wait();
    if (pdf.isEmpty())
        return Error{Failure::Internal, QStringLiteral("document.write")};
    QList<LeavingPart> files{{QStringLiteral("access-package.pdf"), pdf},
        {QStringLiteral("access-package.html"), html},
        {QStringLiteral("access-package.json"), QJsonDocument(accessPackageJson(package)).toJson()}};
    for (const PackageFile &file : package.files) {
        if (!file.isLeftOut())
            files.append({archiveNameOf(file), file.content});
    }
    return files;
}
