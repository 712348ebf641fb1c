#include "app/contacts/forbidden_text.h"

#include "app/contacts/sensitive_words.h"

#include <QMap>

#include <algorithm>

namespace {

ForbiddenKind kindOf(const ScanFinding &finding)
{
    switch (finding.kind) {
    case ScanFinding::Kind::Bsn:
        return ForbiddenKind::NationalNumber;
    case ScanFinding::Kind::DocumentNumber:
        return ForbiddenKind::DocumentNumber;
    case ScanFinding::Kind::CardNumber:
        return ForbiddenKind::CardNumber;
    }
    return ForbiddenKind::NationalNumber;
}

bool isNumber(ForbiddenKind kind)
{
    return kind == ForbiddenKind::NationalNumber || kind == ForbiddenKind::DocumentNumber ||
        kind == ForbiddenKind::CardNumber;
}

void countFound(QMap<ForbiddenKind, ForbiddenText> &found, ForbiddenKind kind, ScanFinding::Severity severity)
{
    const auto at = found.find(kind);
    if (at == found.end()) {
        found.insert(kind, {.kind = kind, .severity = severity});
        return;
    }
    ++at->times;
    at->severity = std::max(at->severity, severity);
}

} // namespace

ForbiddenRemedy ForbiddenText::remedy() const
{
    return isNumber(kind) && isMaskable(place) ? ForbiddenRemedy::Mask : ForbiddenRemedy::Erase;
}

QString keyOf(FreeTextPlace place)
{
    using enum FreeTextPlace;
    switch (place) {
    case Note:
        return QStringLiteral("note");
    case FileName:
        return QStringLiteral("file-name");
    case FileContent:
        return QStringLiteral("file");
    case Consent:
        return QStringLiteral("consent");
    case Request:
        return QStringLiteral("request");
    case Proposal:
        return QStringLiteral("proposal");
    case Decision:
        return QStringLiteral("decision");
    case Hold:
        return QStringLiteral("hold");
    case Ground:
        return QStringLiteral("ground");
    case Informing:
        return QStringLiteral("informing");
    case StartMoment:
        return QStringLiteral("start-moment");
    }
    return {};
}

QString keyOf(ForbiddenKind kind)
{
    using enum ForbiddenKind;
    switch (kind) {
    case NationalNumber:
        return QStringLiteral("national-number");
    case DocumentNumber:
        return QStringLiteral("document-number");
    case CardNumber:
        return QStringLiteral("card-number");
    case SpecialCategory:
        return QStringLiteral("special-category");
    case Criminal:
        return QStringLiteral("criminal");
    case Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

QString keyOf(ForbiddenRemedy remedy)
{
    return remedy == ForbiddenRemedy::Mask ? QStringLiteral("mask") : QStringLiteral("erase");
}

DataClass classOf(ForbiddenKind kind)
{
    using enum ForbiddenKind;
    switch (kind) {
    case NationalNumber:
        return DataClass::NationalId;
    case DocumentNumber:
    case CardNumber:
    case Unreadable:
        return DataClass::Sensitive;
    case SpecialCategory:
        return DataClass::Special;
    case Criminal:
        return DataClass::Criminal;
    }
    return DataClass::NationalId;
}

std::optional<DataCategory> categoryOf(FreeTextPlace place)
{
    using enum FreeTextPlace;
    switch (place) {
    case Note:
    case FileName:
    case FileContent:
        return DataCategory::Correspondence;
    case Consent:
        return DataCategory::Evidence;
    case Ground:
        return DataCategory::MarketingProfile;
    case Request:
    case Proposal:
    case Decision:
    case Hold:
    case Informing:
    case StartMoment:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isMaskable(FreeTextPlace place)
{
    return place == FreeTextPlace::Note || place == FreeTextPlace::FileName ||
        place == FreeTextPlace::Request;
}

QList<ForbiddenText> forbiddenIn(const QString &text)
{
    QMap<ForbiddenKind, ForbiddenText> found;
    for (const ScanFinding &finding : scanForBsn(text))
        countFound(found, kindOf(finding), finding.severity);
    for (const WordFinding &finding : scanForSensitiveWords(text)) {
        const bool isCriminal = finding.dataClass == DataClass::Criminal;
        countFound(found, isCriminal ? ForbiddenKind::Criminal : ForbiddenKind::SpecialCategory,
            ScanFinding::Severity::Warn);
    }
    return found.values();
}

DataClass classOfFound(const QString &text)
{
    DataClass highest = DataClass::Anonymous;
    for (const ForbiddenText &found : forbiddenIn(text))
        highest = stricter(highest, classOf(found.kind));
    return highest;
}
