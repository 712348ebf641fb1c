#include "app/documents/agreement_draft_text.h"

#include "app/base/filing_system.h"
#include "app/documents/agreement_draft_values.h"
#include "app/documents/agreement_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/register_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace {

QString draftPurposeTitle(const QJsonValue &purpose)
{
    const bool isDutch = DocumentVoice::locale().language() == QLocale::Dutch;
    const QJsonObject told = purpose.toObject();
    const QString title = told.value(QLatin1String(isDutch ? "nl" : "en")).toString();
    return title.isEmpty() ? told.value(QLatin1String("key")).toString() : title;
}

QString dataWord(const QJsonValue &category)
{
    return categoryWord(static_cast<DataCategory>(category.toInt()));
}

/// A file, or words of the register.
QString draftPeopleWord(const QJsonValue &people)
{
    return people.isString() ? people.toString()
                             : filingSystemWord(static_cast<FilingSystem>(people.toInt()));
}

QString draftPlaceWord(const QJsonValue &place)
{
    return placeWord(place.toString());
}

/// Where nothing else was agreed: in the countries that the register names.
QString draftLocations(const DraftValues &of)
{
    if (of.isThere("terms.locations") || !of.isThere("processor.places"))
        return of.text("terms.locations");
    return placeWord(of.text("processor.country")) + QStringLiteral(", ") +
        of.list("processor.places", draftPlaceWord);
}

QString draftCertificateWord(const QJsonValue &certificate)
{
    const QJsonObject told = certificate.toObject();
    const auto kind = certificateKindFrom(told.value(QLatin1String("kind")).toString());
    return certificateWords({.kind = kind.value_or(CertificateKind::Other),
        .name = told.value(QLatin1String("name")).toString()});
}

QString draftTransferWord(const QJsonValue &transfer)
{
    const QJsonObject told = transfer.toObject();
    const auto tool = transferToolFrom(told.value(QLatin1String("tool")).toString());
    return QStringLiteral("%1 (%2)").arg(transferToolWord(tool ? tool->first : TransferTool::None),
        placeWord(told.value(QLatin1String("country")).toString()));
}

QString subWord(const QJsonValue &sub)
{
    const QJsonObject told = sub.toObject();
    return QStringLiteral("%1 (%2)").arg(
        told.value(QLatin1String("name")).toString(), told.value(QLatin1String("country")).toString());
}

QStringList openingLines(AgreementClause clause, const DraftValues &of)
{
    using enum AgreementClause;
    switch (clause) {
    case Subject:
        return {agreementWords(
            QT_TRANSLATE_NOOP("Agreements",
                "The processor processes personal data for the controller in this service: %1."))
                    .arg(of.text("processor.services"))};
    case Duration:
        if (of.renewal() == codeOf(AgreementRenewal::Indefinite))
            return {agreementWords(
                QT_TRANSLATE_NOOP("Agreements",
                    "This agreement begins on %1 and has no end date. It lasts as long as the processor has "
                    "personal data of the controller."))
                        .arg(of.day("agreement.from"))};
        return {agreementWords(
            QT_TRANSLATE_NOOP("Agreements",
                "This agreement begins on %1 and lasts as long as the processor has personal data of the "
                "controller; how it ends: %2."))
                    .arg(of.day("agreement.from"),
                        of.isThere("agreement.renewal")
                            ? agreementWords(QT_TRANSLATE_NOOP("Agreements", "as the last article says"))
                            : DraftValues::openMark("agreement.renewal"))};
    case Nature:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "With the data the processor does the following and nothing else: %1."))
                    .arg(of.text("terms.operations"))};
    case Purpose:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "The data is processed for these purposes of the controller and for no "
                                   "purpose of the processor "
                                   "itself: %1."))
                    .arg(of.list("flows.purposes", draftPurposeTitle))};
    case DataTypes:
        return {agreementWords(
            QT_TRANSLATE_NOOP("Agreements", "The processing is of these types of personal data: %1."))
                    .arg(of.list("flows.data", dataWord))};
    case People:
        return {
            agreementWords(QT_TRANSLATE_NOOP("Agreements", "The data is about these groups of people: %1."))
                .arg(of.list("flows.people", draftPeopleWord))};
    default:
        return {agreementWords(
            QT_TRANSLATE_NOOP("Agreements",
                "%1 is the controller. It decides on the purposes and the means, gives the instructions, may "
                "have "
                "the processing stopped at any time, and answers for it that the processing is lawful."))
                    .arg(of.text("organisation.name"))};
    }
}

QString exitSentence(const DraftValues &of)
{
    const QString choice = of.raw("terms.exit-choice").toString();
    if (choice == QLatin1String("delete"))
        return agreementWords(
            QT_TRANSLATE_NOOP("Agreements",
                "At the end of the service the processor erases all data with every copy within %1 days, and "
                "confirms that in writing."))
            .arg(of.text("terms.exit-days"));
    if (choice == QLatin1String("return"))
        return agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                  "At the end of the service the processor returns all data within %1 days, "
                                  "erases every copy after "
                                  "that, and confirms the erasure in writing."))
            .arg(of.text("terms.exit-days"));
    return agreementWords(QT_TRANSLATE_NOOP("Agreements",
                              "At the end of the service the data is erased or returned within %1 days: %2. "
                              "Copies are erased, and "
                              "that is confirmed in writing."))
        .arg(of.text("terms.exit-days"), DraftValues::openMark("terms.exit-choice"));
}

QStringList subProcessorLines(const DraftValues &of)
{
    const QString how = of.isThere("agreement.authorisation")
        ? agreementWords(QT_TRANSLATE_NOOP("Agreements", "as the articles on sub-processors below say"))
        : DraftValues::openMark("agreement.authorisation");
    return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                               "The processor engages no other processor without the written authorisation "
                               "that Article 28(2) "
                               "and (4) GDPR asks for: %1."))
                .arg(how),
        of.isThere("subs")
            ? agreementWords(QT_TRANSLATE_NOOP("Agreements", "At the start it engages: %1."))
                  .arg(of.list("subs", subWord))
            : agreementWords(QT_TRANSLATE_NOOP("Agreements", "At the start it engages no sub-processor."))};
}

QStringList letterLines(AgreementClause clause, const DraftValues &of)
{
    using enum AgreementClause;
    switch (clause) {
    case Instructions:
        return {agreementWords(
                    QT_TRANSLATE_NOOP("Agreements",
                        "The processor processes the data on documented instructions of the controller "
                        "alone, also "
                        "where data would go outside the European Economic Area. The instructions are: %1."))
                    .arg(of.text("terms.instructions")),
            agreementWords(QT_TRANSLATE_NOOP("Agreements",
                "Where the law of the Union or of a member state obliges the processor to do otherwise, it "
                "says "
                "so beforehand, unless that law forbids it to."))};
    case Confidentiality:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
            "Everybody at the processor who can reach the data is bound to secrecy, by contract or by law. "
            "That "
            "duty goes on when their work has ended."))};
    case Security:
        return {agreementWords(
            QT_TRANSLATE_NOOP("Agreements",
                "The processor takes the technical and organisational measures of Article 32 GDPR that stand "
                "in %1, "
                "tests them and keeps them up to date. A change never makes the protection less."))
                    .arg(of.text("terms.measures"))};
    case SubProcessors:
        return subProcessorLines(of);
    case RequestHelp:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "The processor helps the controller to answer people who use their "
                                   "rights, within %1 hours after it "
                                   "was asked to. A request that reaches the processor it passes on within "
                                   "that term and does not "
                                   "answer itself."))
                    .arg(of.text("terms.request-hours"))};
    case BreachHelp:
        return {
            agreementWords(
                QT_TRANSLATE_NOOP("Agreements",
                    "The processor reports every breach of personal data without undue delay, and within %1 "
                    "hours after it noticed it at the latest. It tells what it knows then, and the rest as "
                    "soon "
                    "as it knows it."))
                .arg(of.text("terms.breach-hours")),
            agreementWords(QT_TRANSLATE_NOOP("Agreements",
                "It helps the controller with its other duties under Articles 32 to 36 GDPR: security, "
                "impact "
                "assessments and prior consultation."))};
    case EndOfService:
        return {exitSentence(of)};
    default:
        return {
            agreementWords(
                QT_TRANSLATE_NOOP("Agreements",
                    "The processor gives the controller all information that shows that it does what was "
                    "agreed, "
                    "and cooperates with audits and inspections by the controller or by an auditor of its "
                    "choice: once in %1 months, and besides whenever there is cause."))
                .arg(of.text("terms.audit-months")),
            agreementWords(QT_TRANSLATE_NOOP(
                "Agreements", "It says at once when it finds that an instruction breaks the law."))};
    }
}

QStringList subTermLines(AgreementClause clause, const DraftValues &of)
{
    using enum AgreementClause;
    switch (clause) {
    case Authorisation:
        if (!of.isThere("agreement.authorisation"))
            return {DraftValues::openMark("agreement.authorisation")};
        return {of.isSpecific() ? agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                      "Each sub-processor needs a specific written authorisation of the "
                                      "controller beforehand."))
                                : agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                      "The controller authorises sub-processors in general; it is told of "
                                      "each change and may "
                                      "object to it."))};
    case ChangeNotice:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "The processor announces a new or another sub-processor in writing at "
                                   "least %1 days before it "
                                   "begins: its name, its place and what it does."))
                    .arg(of.text("terms.change-notice-days"))};
    case ObjectionTerm:
        if (of.isSpecific())
            return {agreementWords(QT_TRANSLATE_NOOP(
                "Agreements", "Without the controller's yes nothing changes: silence authorises nobody."))};
        return {agreementWords(
            QT_TRANSLATE_NOOP("Agreements",
                "The controller may object within %1 days after it was told. The sub-processor gets no data "
                "while an "
                "objection stands; where it cannot be solved the controller may end the agreement."))
                    .arg(of.text("agreement.objection_days"))};
    default:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
            "The processor lays the same duties on every sub-processor by contract. It stays fully liable to "
            "the "
            "controller for what a sub-processor does or fails to do."))};
    }
}

QStringList endLines(const DraftValues &of)
{
    const QString renewal = of.renewal();
    if (renewal == codeOf(AgreementRenewal::Indefinite))
        return {agreementWords(
            QT_TRANSLATE_NOOP("Agreements",
                "Either of the parties may end the agreement in writing, with a term of notice of %1."))
                    .arg(of.duration("agreement.notice"))};
    if (renewal == codeOf(AgreementRenewal::Renews))
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "The agreement runs until %1 and is then renewed each time for %2, unless "
                                   "one of the parties gives "
                                   "notice in writing at least %3 before the end."))
                    .arg(of.day("agreement.until"), of.duration("agreement.renews_by"),
                        of.duration("agreement.notice"))};
    const QString ends =
        agreementWords(QT_TRANSLATE_NOOP("Agreements", "The agreement ends on %1, without notice."))
            .arg(of.day("agreement.until"));
    return renewal.isEmpty() ? QStringList{ends, DraftValues::openMark("agreement.renewal")}
                             : QStringList{ends};
}

QStringList practiceLines(AgreementClause clause, const DraftValues &of)
{
    using enum AgreementClause;
    switch (clause) {
    case BreachHours:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "The term for reporting a breach is %1 hours that pass: nights, weekends "
                                   "and holidays count."))
                    .arg(of.text("terms.breach-hours"))};
    case ContactPerson:
        return {agreementWords(
            QT_TRANSLATE_NOOP("Agreements",
                "About data protection and breaches the processor is reached at %1, the controller at %2."))
                    .arg(of.text("processor.contact"), of.text("organisation.contact"))};
    case Locations:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "The data is kept and looked at in these places only: %1. Another place "
                                   "needs the controller's "
                                   "written yes beforehand."))
                    .arg(draftLocations(of))};
    case TransferTool:
        if (!of.leavesEea())
            return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                "No data leaves the European Economic Area, and nobody looks at it from outside, without a "
                "written instruction of the controller."))};
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "What goes outside the European Economic Area goes on this instrument of "
                                   "Chapter V GDPR: %1. Where "
                                   "it falls away, the transfer stops."))
                    .arg(of.agreed("terms.transfer-tool", "register.transfers", draftTransferWord))};
    case AuditFrequency:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "An audit takes place once in %1 months, is announced in good time, and "
                                   "reaches the people, the "
                                   "places and the records that it needs."))
                    .arg(of.text("terms.audit-months"))};
    case Certificates:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "The processor holds and keeps: %1. It sends each new certificate or "
                                   "report by itself, and says at "
                                   "once when one lapses."))
                    .arg(of.agreed("terms.certificates", "register.certificates", draftCertificateWord))};
    case ExitTerm:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "What is returned comes in this form: %1, within %2 days after the end. "
                                   "Until then the processor "
                                   "keeps it available."))
                    .arg(of.text("terms.exit-format"), of.text("terms.exit-days"))};
    case Liability:
        return {agreementWords(QT_TRANSLATE_NOOP("Agreements",
                                   "About liability the parties agree: %1. Towards the people whom the data "
                                   "is about, Article 82 GDPR "
                                   "holds in full."))
                    .arg(of.text("terms.liability"))};
    default:
        return endLines(of);
    }
}

QStringList articleLines(AgreementClause clause, const DraftValues &of)
{
    switch (agreement_clauses::groupOf(clause)) {
    case ClauseGroup::Opening:
        return openingLines(clause, of);
    case ClauseGroup::Letter:
        return letterLines(clause, of);
    case ClauseGroup::SubProcessor:
        return subTermLines(clause, of);
    case ClauseGroup::Practice:
        return practiceLines(clause, of);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<DraftArticle> draftArticles(const QJsonObject &facts)
{
    const DraftValues of(facts);
    QList<DraftArticle> articles;
    const QList<DraftSection> sections = agreement_drafts::sectionsOf(facts);
    for (const DraftSection &section : sections) {
        DraftArticle article{.clause = section.clause,
            .heading = QStringLiteral("%1. %2").arg(
                QString::number(static_cast<int>(section.clause)), clauseWord(section.clause)),
            .lines = articleLines(section.clause, of)};
        for (const QString &fact : section.open)
            article.open.append(draftFactWord(fact));
        for (const QString &row : section.rows)
            article.sources.append(draftSourceWord(row));
        articles.append(article);
    }
    return articles;
}
