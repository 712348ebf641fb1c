#include "app/documents/access_package_parts.h"

#include "app/documents/access_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/handover_words.h"
#include "app/documents/informing_words.h"
#include "app/documents/notice_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/staff_words.h"
#include "app/documents/term_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString packageDay(QDate day)
{
    return DocumentVoice::locale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString packageMoment(Instant moment)
{
    return DocumentVoice::locale().toString(moment.toLocal(), QStringLiteral("d MMMM yyyy HH:mm"));
}

/// Point 1 of domain.md 4.2.
PackagePart opening(const AccessPackage &package)
{
    return {.lines = {packageWords(QT_TRANSLATE_NOOP("AccessPackage", "For: %1")).arg(package.name),
                packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Request %1, received on %2. Made on %3."))
                    .arg(package.requestRef, packageDay(package.receivedOn), packageMoment(package.madeAt)),
                packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                    "Yes: we process personal data about you. This document tells what we do with it, and "
                    "holds a copy of all of it (art. 15 GDPR). The same stands in the files with the endings "
                    ".html and .json beside it."))}};
}

PackagePart controllerOf(const OrganisationProfile &organisation)
{
    QStringList about;
    for (const QString &each : {organisation.name, organisation.street, organisation.postcode,
             organisation.city, organisation.privacyContact, organisation.phone, organisation.website}) {
        if (!each.isEmpty())
            about.append(each);
    }
    return {.heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Who we are")),
        .lines = {about.join(QStringLiteral(", "))}};
}

PackagePart usesOf(const AccessPackage &package)
{
    PackagePart part{.heading = packageWords(
                         QT_TRANSLATE_NOOP("AccessPackage", "What we use your data for, and why we may")),
        .head = {packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Purpose")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Ground")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "What it rests on"))}};
    for (const PackageUse &use : package.uses)
        part.rows.append({use.title, basisWithArticle(use.basis), use.reason});
    if (part.rows.isEmpty())
        part.lines.append(packageWords(
            QT_TRANSLATE_NOOP("AccessPackage", "No purpose is on record for which your data is used now.")));
    return part;
}

PackagePart categoriesOf(const AccessPackage &package)
{
    QStringList words;
    const DataCategories held = package.categories();
    for (const DataCategory category : allDataCategories) {
        if (held.contains(category))
            words.append(categoryWord(category));
    }
    return {.heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Which kinds of data we hold")),
        .lines = {words.join(QStringLiteral(", "))}};
}

/// By name: CJEU C-154/21.
PackagePart recipientsOf(const AccessPackage &package)
{
    PackagePart part{.heading = packageWords(QT_TRANSLATE_NOOP(
                         "AccessPackage", "Who received your data, or works with it for us")),
        .head = {packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Recipient")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Role")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Country")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Got it from")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Kinds of data")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Received on"))}};
    for (const PackageRecipient &each : package.recipients) {
        QStringList days;
        for (const Instant moment : each.handedOn)
            days.append(packageDay(moment.toLocal().date()));
        days.removeDuplicates();
        part.rows.append({each.name,
            each.kind ? processorKindWord(*each.kind)
                      : packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Not in our register")),
            each.country,
            each.via.isEmpty() ? packageWords(QT_TRANSLATE_NOOP("AccessPackage", "From us"))
                               : noticeRoadWords(each.via),
            categoryWords(each.categories),
            days.isEmpty() ? packageWords(QT_TRANSLATE_NOOP("AccessPackage", "No handing over is on record"))
                           : days.join(QStringLiteral(", "))});
    }
    if (part.rows.isEmpty())
        part.lines.append(
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Nobody outside our organisation.")));
    return part;
}

/// Of a place where they are not established.
QString transferBeside(const PackageRecipient &recipient, const QString &place, bool isAdequate)
{
    return packageWords(isAdequate
            ? QT_TRANSLATE_NOOP("AccessPackage",
                  "With %1 your data also goes outside the European Economic Area (%2). The European "
                  "Commission found the protection there adequate (art. 45 GDPR).")
            : QT_TRANSLATE_NOOP(
                  "AccessPackage", "With %1 your data also goes outside the European Economic Area (%2)."))
        .arg(recipient.name, place);
}

/// Art. 15(2) GDPR.
PackagePart transfersOf(const AccessPackage &package)
{
    PackagePart part{
        .heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Whether your data leaves Europe"))};
    bool isGuarded = true;
    for (const PackageRecipient &each : package.recipients) {
        for (auto place = each.placesBeside.cbegin(); place != each.placesBeside.cend(); ++place) {
            part.lines.append(transferBeside(each, place.key(), place.value()));
            isGuarded = isGuarded && place.value();
        }
        if (!each.isOutsideEea)
            continue;
        const QString words = each.isAdequate
            ? packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                  "%1 is established outside the European Economic Area (%2). The European Commission found "
                  "the protection there adequate (art. 45 GDPR)."))
            : packageWords(QT_TRANSLATE_NOOP(
                  "AccessPackage", "%1 is established outside the European Economic Area (%2)."));
        part.lines.append(words.arg(each.name, each.country));
        isGuarded = isGuarded && each.isAdequate;
    }
    if (!isGuarded)
        part.lines.append(package.organisation.transferSafeguards.isEmpty()
                ? packageWords(
                      QT_TRANSLATE_NOOP("AccessPackage", "Ask us which safeguards protect it there."))
                : packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                                   "What protects your data there, and how you get a copy of it: %1"))
                      .arg(package.organisation.transferSafeguards));
    if (part.lines.isEmpty())
        part.lines.append(packageWords(QT_TRANSLATE_NOOP("AccessPackage",
            "Nobody to whom we hand it is established outside the European Economic Area.")));
    return part;
}

PackagePart termsOf(const AccessPackage &package)
{
    PackagePart part{.heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "How long we keep it")),
        .head = {packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Kind of data")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Until and including")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Rule"))}};
    for (const PackageTerm &term : package.terms)
        part.rows.append({categoryWord(term.category),
            term.keepUntil.isValid() ? packageDay(term.keepUntil)
                                     : packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                                           "Until the purposes above have ended; no last day is known yet")),
            term.rule.isEmpty() ? QString() : keepReasonWord(term.rule)});
    for (const PackageTerm &term : package.terms) {
        for (const RuleLine &line : term.why.lines) {
            if (line.run != RuleRun::NoTerm)
                part.lines.append(
                    QStringLiteral("%1: %2").arg(categoryWord(term.category), ruleLineSentence(line)));
        }
    }
    return part;
}

/// Art. 15(1)(g) GDPR.
PackagePart sourceOf(const AccessPackage &package)
{
    PackagePart part{
        .heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Where your data comes from"))};
    part.lines.append(originWord(package.origin));
    for (const PackageSection &section : package.sections) {
        for (const PackageRow &row : section.rows) {
            const QString source = row.text(QStringLiteral("source"));
            if (!source.isEmpty() && !part.lines.contains(source))
                part.lines.append(source);
        }
    }
    return part;
}

PackagePart machineDecisionsOf(const OrganisationProfile &organisation)
{
    const QString &said = organisation.automatedDecisions;
    return {.heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Decisions by machine")),
        .lines = {said == QLatin1String(noAutomatedDecisions)
                ? packageWords(QT_TRANSLATE_NOOP(
                      "AccessPackage", "We take no decisions about you by machine alone (art. 22 GDPR)."))
                : said.isEmpty() ? packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                                       "Nothing is on record about decisions by machine alone. Ask us."))
                                 : said}};
}

PackagePart rightsOf()
{
    return {.heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Your rights")),
        .lines = {packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                      "You may have your data corrected (art. 16 GDPR) or erased (art. 17), have its use "
                      "restricted (art. 18), and object to its use (art. 21).")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                "You may complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens "
                "(autoriteitpersoonsgegevens.nl; art. 77 GDPR).")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                "You may also petition the district court (rechtbank), within six weeks after you received "
                "this answer (art. 35(2) UAVG)."))}};
}

/// The days and the purposes, not who of the staff: CJEU C-579/21.
PackagePart looksOf(const AccessPackage &package)
{
    PackagePart part{.heading = packageWords(QT_TRANSLATE_NOOP(
                         "AccessPackage", "When your data was looked at or worked with, and what for")),
        .head = {packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Moment")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "What for"))}};
    for (const PackageLook &look : package.looks)
        part.rows.append({packageMoment(look.at), auditActionWord(look.action)});
    if (part.rows.isEmpty())
        part.lines.append(packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Nothing is on record.")));
    return part;
}

QString lineOfRow(const PackageRow &row)
{
    QStringList facts;
    for (const PackageValue &value : row.values)
        facts.append(QStringLiteral("%1: %2").arg(packageFieldWord(value.key), packageValueWord(value)));
    return facts.join(QStringLiteral(" · "));
}

PackagePart filesOf(const AccessPackage &package)
{
    PackagePart part{.heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "The kept files")),
        .level = 2,
        .head = {packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Number")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Name")),
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "In this archive"))}};
    for (const PackageFile &file : package.files)
        part.rows.append({QString::number(file.number), file.name,
            file.isLeftOut() ? packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                                                "Left out for the rights of others (art. 15(4) GDPR): %1"))
                                   .arg(file.leftOutFor)
                             : archiveNameOf(file)});
    return part;
}

/// What is not in it, and why.
PackagePart leftOutOf(const AccessPackage &package)
{
    PackagePart part{.heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "What is not in it"))};
    if (const int count = package.redactedCount(); count > 0)
        part.lines.append(packageWords(QT_TRANSLATE_NOOP("AccessPackage",
                                           "Passages about others that were taken out: %1. They are marked "
                                           "where they stood (art. 15(4) GDPR)."))
                              .arg(count));
    const auto files = std::count_if(
        package.files.begin(), package.files.end(), [](const PackageFile &file) { return file.isLeftOut(); });
    if (files > 0)
        part.lines.append(
            packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Files left out for the rights of others: %1."))
                .arg(files));
    part.lines.append(packageWords(QT_TRANSLATE_NOOP("AccessPackage",
        "Who of our staff did something is not told, nor are numbers, digests and copies by which the "
        "program finds your data.")));
    return part;
}

} // namespace

QString archiveNameOf(const PackageFile &file)
{
    const qsizetype dot = file.name.lastIndexOf(u'.');
    QString ending = dot < 0 ? QString() : file.name.sliced(dot + 1).toLower();
    constexpr qsizetype longestEnding = 5;
    const bool isPlain = !ending.isEmpty() && ending.size() <= longestEnding &&
        std::all_of(ending.begin(), ending.end(),
            [](QChar sign) { return sign.unicode() < 128 && sign.isLetterOrNumber(); });
    return QStringLiteral("files/%1.%2").arg(file.number).arg(isPlain ? ending : QStringLiteral("bin"));
}

QString accessPackageTitle(const AccessPackage &package)
{
    return package.organisation.name.isEmpty()
        ? packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Your personal data"))
        : packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Your personal data at %1"))
              .arg(package.organisation.name);
}

QList<PackagePart> accessPackageParts(const AccessPackage &package)
{
    QList<PackagePart> parts{opening(package), controllerOf(package.organisation), usesOf(package),
        categoriesOf(package), recipientsOf(package), transfersOf(package), termsOf(package),
        sourceOf(package), machineDecisionsOf(package.organisation), rightsOf(), leftOutOf(package),
        looksOf(package),
        {.heading = packageWords(QT_TRANSLATE_NOOP("AccessPackage", "A copy of your data"))}};
    for (const PackageSection &section : package.sections) {
        if (section.rows.isEmpty())
            continue;
        PackagePart part{.heading = placeTitle(section.key), .level = 2};
        for (const PackageRow &row : section.rows)
            part.lines.append(lineOfRow(row));
        parts.append(part);
    }
    if (!package.files.isEmpty())
        parts.append(filesOf(package));
    return parts;
}
