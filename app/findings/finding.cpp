#include "app/findings/finding.h"

#include "app/contacts/bsn_scan.h"
#include "app/contacts/sensitive_words.h"
#include "app/leaving/file_left.h"

#include <algorithm>

namespace {

using FoundState = Finding::State;

struct StateKey
{
    FoundState state;
    const char *key;
};

constexpr StateKey findingStateKeys[] = {{FoundState::Open, "open"}, {FoundState::Kept, "kept"},
    {FoundState::NotPersonal, "not-personal"}, {FoundState::Masked, "masked"}, {FoundState::Erased, "erased"},
    {FoundState::Gone, "gone"}};

ScanFinding::Kind numberKindOf(ForbiddenKind kind)
{
    if (kind == ForbiddenKind::CardNumber)
        return ScanFinding::Kind::CardNumber;
    return kind == ForbiddenKind::DocumentNumber ? ScanFinding::Kind::DocumentNumber : ScanFinding::Kind::Bsn;
}

bool isWordKind(ForbiddenKind kind)
{
    return kind == ForbiddenKind::SpecialCategory || kind == ForbiddenKind::Criminal;
}

/// Whether a decision about it still holds for a text with this mark.
bool holdsFor(const Finding &finding, const QByteArray &mark)
{
    const bool isDecided = finding.state == FoundState::Kept || finding.state == FoundState::NotPersonal;
    return finding.state == FoundState::Open || (isDecided && finding.mark == mark);
}

QString withoutWordsOf(const QString &text, DataClass dataClass)
{
    QString masked;
    qsizetype copied = 0;
    for (const WordFinding &finding : scanForSensitiveWords(text)) {
        if (finding.dataClass != dataClass || finding.position < copied)
            continue;
        masked += QStringView(text).mid(copied, finding.position - copied);
        masked += QStringLiteral("[weggelaten]");
        copied = finding.position + finding.length;
    }
    masked += QStringView(text).mid(copied);
    return masked;
}

} // namespace

QString keyOf(Finding::State state)
{
    for (const StateKey &each : findingStateKeys) {
        if (each.state == state)
            return QString::fromLatin1(each.key);
    }
    return {};
}

std::optional<Finding::State> findingStateFrom(QStringView key)
{
    for (const StateKey &each : findingStateKeys) {
        if (key == QLatin1String(each.key))
            return each.state;
    }
    return std::nullopt;
}

std::optional<ForbiddenKind> forbiddenKindFrom(QStringView key)
{
    for (const ForbiddenKind kind : allForbiddenKinds) {
        if (key == keyOf(kind))
            return kind;
    }
    return std::nullopt;
}

QList<Finding> reconciled(
    const QList<Finding> &known, const ScannedText &text, FilingSystem filingSystem, Instant now)
{
    QList<Finding> changed;
    QList<Finding> missing = known;
    for (const ForbiddenText &found : text.found) {
        const auto at = std::find_if(missing.begin(), missing.end(),
            [&found](const Finding &each) { return each.kind == found.kind; });
        Finding finding = at == missing.end() ? Finding{.filingSystem = filingSystem,
                                                    .place = text.place,
                                                    .field = text.field,
                                                    .number = text.number,
                                                    .kind = found.kind,
                                                    .foundAt = now}
                                              : *at;
        const Finding before = finding;
        if (at != missing.end())
            missing.erase(at);
        if (!holdsFor(finding, text.mark)) {
            finding.state = FoundState::Open;
            finding.reason.clear();
            finding.settledAt.reset();
            finding.settledBy.clear();
            finding.foundAt = now;
        }
        finding.contact = text.contact;
        finding.severity = found.severity;
        finding.times = found.times;
        finding.mark = text.mark;
        if (!finding.id.isStored() || finding != before)
            changed.append(finding);
    }
    return changed + goneOf(missing, now);
}

QList<Finding> goneOf(const QList<Finding> &known, Instant now)
{
    QList<Finding> changed;
    for (Finding finding : known) {
        const bool isRemoved = finding.state == FoundState::Masked || finding.state == FoundState::Erased ||
            finding.state == FoundState::Gone;
        if (isRemoved)
            continue;
        finding.state = FoundState::Gone;
        finding.settledAt = now;
        changed.append(finding);
    }
    return changed;
}

QString keyOf(Settlement settlement)
{
    switch (settlement) {
    case Settlement::Mask:
        return QStringLiteral("mask");
    case Settlement::Erase:
        return QStringLiteral("erase");
    case Settlement::Keep:
        return QStringLiteral("keep");
    case Settlement::NotPersonal:
        return QStringLiteral("not-personal");
    }
    return {};
}

Finding::State stateAfter(Settlement settlement)
{
    switch (settlement) {
    case Settlement::Mask:
        return FoundState::Masked;
    case Settlement::Erase:
        return FoundState::Erased;
    case Settlement::Keep:
        return FoundState::Kept;
    case Settlement::NotPersonal:
        return FoundState::NotPersonal;
    }
    return FoundState::Open;
}

Outcome maySettle(const Finding &finding, Settlement settlement, const QString &reason, bool hasStatute)
{
    if (finding.state != FoundState::Open)
        return Error{Failure::Refused, QStringLiteral("finding.settled")};
    using enum FreeTextPlace;
    const bool isErasable =
        isMaskable(finding.place) || finding.place == FileContent || finding.place == StartMoment;
    if ((settlement == Settlement::Mask && !isMaskable(finding.place)) ||
        (settlement == Settlement::Erase && !isErasable))
        return Error{Failure::Refused, QStringLiteral("finding.account")};
    if (settlement == Settlement::Keep && finding.kind == ForbiddenKind::NationalNumber && !hasStatute)
        return Error{Failure::Refused, QStringLiteral("finding.no-statute")};
    const bool asksWhy = settlement == Settlement::Keep || settlement == Settlement::NotPersonal;
    if (asksWhy && !isStatedReason(reason))
        return Error{Failure::Invalid, QStringLiteral("finding.reason"), {QStringLiteral("reason")}};
    return done;
}

QString maskedText(const QString &text, ForbiddenKind kind)
{
    if (isWordKind(kind))
        return withoutWordsOf(
            text, kind == ForbiddenKind::Criminal ? DataClass::Criminal : DataClass::Special);
    QList<ScanFinding> found = scanForBsn(text);
    const ScanFinding::Kind wanted = numberKindOf(kind);
    found.removeIf([wanted](const ScanFinding &each) { return each.kind != wanted; });
    return maskBsn(text, found);
}
