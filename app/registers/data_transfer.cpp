#include "app/registers/data_transfer.h"

#include "app/base/country.h"

namespace {

/// The letters of art. 46(2)(a) to (f) in the order of the tools.
constexpr const char *toolTerms[] = {
    "", "A45-3", "A46-2-a", "A46-2-b", "A46-2-c", "A46-2-d", "A46-2-e", "A46-2-f", "A49-1-"};

const QString gdprPrefix = QStringLiteral("eu-gdpr:");

QString wordOfTool(TransferTool tool, TransferException exception)
{
    QString word = QLatin1String(toolTerms[static_cast<int>(tool)]);
    if (tool == TransferTool::Derogation)
        word += QChar(u'a' + static_cast<int>(exception) - 1);
    return word;
}

} // namespace

QString termOf(const DataTransfer &transfer)
{
    return transfer.tool == TransferTool::None ? QString()
                                               : gdprPrefix + wordOfTool(transfer.tool, transfer.exception);
}

std::optional<std::pair<TransferTool, TransferException>> transferToolFrom(QStringView term)
{
    const QStringView word = term.startsWith(gdprPrefix) ? term.sliced(gdprPrefix.size()) : term;
    if (word == QLatin1String("none"))
        return std::pair(TransferTool::None, TransferException::None);
    for (const TransferTool tool : allTransferTools) {
        if (tool != TransferTool::Derogation && word == wordOfTool(tool, TransferException::None))
            return std::pair(tool, TransferException::None);
    }
    for (const TransferException exception : allTransferExceptions) {
        if (word == wordOfTool(TransferTool::Derogation, exception))
            return std::pair(TransferTool::Derogation, exception);
    }
    return std::nullopt;
}

bool needsAssessment(TransferTool tool)
{
    return tool != TransferTool::None && tool != TransferTool::Adequacy && tool != TransferTool::Derogation;
}

bool needsSignature(TransferTool tool)
{
    return tool == TransferTool::PublicBody || tool == TransferTool::CommissionClauses ||
        tool == TransferTool::AuthorityClauses;
}

Outcome checkTransfer(const DataTransfer &transfer)
{
    QStringList wrong;
    if (!transfer.importer.isStored())
        wrong.append(QStringLiteral("importer"));
    if (transfer.exporter.isStored() && transfer.exporter == transfer.importer)
        wrong.append(QStringLiteral("exporter"));
    // What stays inside is no transfer.
    if (!isDataPlace(transfer.country) || country::isInEea(transfer.country))
        wrong.append(QStringLiteral("country"));
    if ((transfer.tool == TransferTool::Derogation) == (transfer.exception == TransferException::None))
        wrong.append(QStringLiteral("exception"));
    if ((transfer.tool == TransferTool::CommissionClauses) == (transfer.module == ClauseModule::None))
        wrong.append(QStringLiteral("module"));
    if (transfer.coverCheckedOn.isValid() && transfer.cover.isEmpty())
        wrong.append(QStringLiteral("cover"));
    if (transfer.reviewOn.isValid() && transfer.signedOn.isValid() && transfer.reviewOn <= transfer.signedOn)
        wrong.append(QStringLiteral("review"));
    if (wrong.isEmpty())
        return done;
    return Error{Failure::Invalid, QStringLiteral("transfer.fields"), {wrong.join(QStringLiteral(", "))}};
}
