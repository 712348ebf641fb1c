#include "app/cli/processor_view.h"

#include "app/base/folded_text.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/purposes.h"
#include "app/documents/handover_words.h"
#include "app/documents/notice_words.h"
#include "app/documents/register_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"

#include <QLocale>

namespace {

QJsonArray categoryCodes(DataCategories categories)
{
    QJsonArray json;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            json.append(codeOf(category));
    }
    return json;
}

QJsonArray fileCodes(SetOf<FilingSystem> filingSystems)
{
    QJsonArray json;
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (filingSystems.contains(filingSystem))
            json.append(codeOf(filingSystem));
    }
    return json;
}

QJsonArray certificateJson(const QList<ProcessorCertificate> &certificates, QDate today)
{
    QJsonArray json;
    for (const ProcessorCertificate &certificate : certificates)
        json.append(QJsonObject{{QStringLiteral("kind"), keyOf(certificate.kind)},
            {QStringLiteral("name"), certificate.name},
            {QStringLiteral("expires_on"), dayJson(certificate.expiresOn)},
            {QStringLiteral("expired"), certificate.isExpired(today)}});
    return json;
}

void addLine(QStringList &lines, const char *label, const QString &value)
{
    if (!value.isEmpty())
        lines.append(QStringLiteral("%1\t%2").arg(handoverWords(label), value));
}

QString dayWord(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

} // namespace

Result<Processor> ProcessorRegister::named(const QString &name) const
{
    const QString folded = foldedText(name.simplified());
    for (const Processor &processor : processors) {
        if (foldedText(processor.name) == folded)
            return processor;
    }
    return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
}

QString ProcessorRegister::nameOf(Id<Processor> processor) const
{
    for (const Processor &each : processors) {
        if (each.id == processor)
            return each.name;
    }
    return {};
}

QString ProcessorRegister::keyOfPurpose(Id<Purpose> purpose) const
{
    for (const Purpose &each : purposes) {
        if (each.id == purpose)
            return each.key;
    }
    return {};
}

QJsonArray ProcessorRegister::json(const TransferFindings &findings) const
{
    QJsonArray list;
    for (const TransferFinding &finding : findings)
        list.append(QJsonObject{{QStringLiteral("why"), keyOf(finding.gap)},
            {QStringLiteral("country"), finding.country}, {QStringLiteral("day"), dayJson(finding.day)},
            {QStringLiteral("transfer"), finding.transfer.number()},
            {QStringLiteral("sentence"), transferFindingSentence(finding)}});
    return list;
}

QJsonObject ProcessorRegister::json(const Processor &processor) const
{
    QJsonArray above;
    for (const Id<Processor> parent : processor.worksFor)
        above.append(nameOf(parent));
    QJsonArray flows;
    for (const DataFlow &flow : processor.flows)
        flows.append(QJsonObject{{QStringLiteral("purpose"), keyOfPurpose(flow.purpose)},
            {QStringLiteral("categories"), categoryCodes(flow.categories)},
            {QStringLiteral("filing_systems"), fileCodes(flow.filingSystems)},
            {QStringLiteral("people"), flow.people}, {QStringLiteral("system"), flow.system},
            {QStringLiteral("country"), flow.country}, {QStringLiteral("note"), flow.note}});
    const AgreementDays agreement = agreementOf(processor, terms.today);
    return {{QStringLiteral("id"), processor.id.number()}, {QStringLiteral("name"), processor.name},
        {QStringLiteral("kind"), keyOf(processor.kind)}, {QStringLiteral("country"), processor.country},
        {QStringLiteral("kvk"), processor.kvkNumber}, {QStringLiteral("services"), processor.services},
        {QStringLiteral("contact"), processor.contact},
        {QStringLiteral("agreement_on"), agreement.signedOn.toString(Qt::ISODate)},
        {QStringLiteral("agreement_until"), agreement.until.toString(Qt::ISODate)},
        {QStringLiteral("categories"), categoryCodes(processor.categories)},
        {QStringLiteral("breach_contact"), processor.breachContact},
        {QStringLiteral("hosting"), QJsonArray::fromStringList(processor.hosting)},
        {QStringLiteral("systems"), QJsonArray::fromStringList(processor.systems)},
        {QStringLiteral("certificates"), certificateJson(processor.certificates, terms.today)},
        {QStringLiteral("reviewed_on"), dayJson(processor.reviewedOn)},
        {QStringLiteral("review_on"), dayJson(processor.reviewOn)},
        {QStringLiteral("review_due"), !processor.endedAt && isReviewDue(processor, terms.today)},
        {QStringLiteral("exit_plan"), processor.exitPlan},
        {QStringLiteral("deleted_on"), dayJson(processor.deletedOn)},
        {QStringLiteral("deletion_proof"), processor.deletionProof}, {QStringLiteral("sub_of"), above},
        {QStringLiteral("flows"), flows}, {QStringLiteral("findings"), json(findingsOf(processor, terms))},
        {QStringLiteral("state"), keyOf(stateOf(processor, terms))},
        {QStringLiteral("ended"), processor.endedAt.has_value()}};
}

QJsonObject ProcessorRegister::json(const DataTransfer &transfer) const
{
    return {{QStringLiteral("id"), transfer.id.number()},
        {QStringLiteral("exporter"), nameOf(transfer.exporter)},
        {QStringLiteral("importer"), nameOf(transfer.importer)},
        {QStringLiteral("country"), transfer.country},
        {QStringLiteral("categories"), categoryCodes(transfer.categories)},
        {QStringLiteral("tool"), termOf(transfer)},
        {QStringLiteral("module"), static_cast<int>(transfer.module)},
        {QStringLiteral("signed_on"), dayJson(transfer.signedOn)},
        {QStringLiteral("assessment"), transfer.assessment}, {QStringLiteral("measures"), transfer.measures},
        {QStringLiteral("cover"), transfer.cover},
        {QStringLiteral("cover_checked_on"), dayJson(transfer.coverCheckedOn)},
        {QStringLiteral("review_on"), dayJson(transfer.reviewOn)},
        {QStringLiteral("findings"), json(findingsOf(transfer, terms))},
        {QStringLiteral("ended"), transfer.endedAt.has_value()}};
}

QString ProcessorRegister::line(const DataTransfer &transfer) const
{
    const QString from = transfer.exporter.isStored()
        ? nameOf(transfer.exporter)
        : handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "we"));
    return QStringLiteral("%1\t%2 > %3\t%4\t%5")
        .arg(QString::number(transfer.id.number()), from, nameOf(transfer.importer),
            placeWord(transfer.country), transferToolWord(transfer.tool));
}

QStringList ProcessorRegister::lines(const Processor &processor) const
{
    QStringList lines{QStringLiteral("%1\t%2\t%3")
                          .arg(processor.name, processorKindWord(processor.kind), processor.country)};
    QStringList above;
    for (const Id<Processor> parent : processor.worksFor)
        above.append(nameOf(parent));
    QStringList certificates;
    for (const ProcessorCertificate &certificate : processor.certificates)
        certificates.append(certificateWords(certificate));
    const QString comma = QStringLiteral(", ");
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Works for"), above.join(comma));
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Services"), processor.services);
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Contact"), processor.contact);
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "For breaches"), breachAddress(processor));
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Data kept in"), processor.hosting.join(comma));
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Systems"), processor.systems.join(comma));
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Certificates"),
        certificates.join(QStringLiteral("; ")));
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Agreement of"),
        dayWord(agreementOf(processor, terms.today).signedOn));
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Looked at"), dayWord(processor.reviewedOn));
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "To be looked at by"), dayWord(processor.reviewOn));
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "When it ends"), processor.exitPlan);
    addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Data deleted on"), dayWord(processor.deletedOn));
    for (const DataFlow &flow : processor.flows) {
        QStringList parts{keyOfPurpose(flow.purpose), categoryWords(flow.categories), flowPeopleWord(flow),
            flow.system, flow.country};
        parts.removeAll(QString());
        addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Receives"), parts.join(QStringLiteral(" · ")));
    }
    const TransferFindings findings = findingsOf(processor, terms);
    for (const TransferFinding &finding : findings)
        addLine(lines, QT_TRANSLATE_NOOP("HandoverCommands", "Wrong"), transferFindingSentence(finding));
    return lines;
}

Result<ProcessorRegister> processorRegister(CommandRun &run)
{
    const Processors &service = run.services->processors();
    auto processors = service.list(*run.permit).result();
    if (!processors)
        return processors.error();
    auto purposes = run.services->purposes().list(*run.permit).result();
    if (!purposes)
        return purposes.error();
    auto terms = service.transfers(*run.permit).result();
    if (!terms)
        return terms.error();
    return ProcessorRegister{*std::move(processors), *std::move(purposes), *std::move(terms)};
}

Result<DataCategories> categoriesOf(const CommandRun &run)
{
    DataCategories categories;
    const QStringList codes = run.options.values(QStringLiteral("category"));
    for (const QString &code : codes) {
        const auto category = dataCategoryFromCode(code);
        if (!category)
            return usageError(QStringLiteral("value"), {QStringLiteral("--category"), code});
        categories = categories.with(*category);
    }
    return categories;
}
