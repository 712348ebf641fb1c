#include "app/statement/statement_comparison.h"

#include <algorithm>
#include <utility>
#include <vector>

QLatin1String codeOf(StatementChangeKind kind)
{
    switch (kind) {
    case StatementChangeKind::NewPurpose:
        return QLatin1String("new-purpose");
    case StatementChangeKind::EndedPurpose:
        return QLatin1String("ended-purpose");
    case StatementChangeKind::OtherBasis:
        return QLatin1String("other-basis");
    case StatementChangeKind::NewCategory:
        return QLatin1String("new-category");
    case StatementChangeKind::NewRecipient:
        return QLatin1String("new-recipient");
    case StatementChangeKind::NewFlow:
        return QLatin1String("new-flow");
    case StatementChangeKind::GoneRecipient:
        return QLatin1String("gone-recipient");
    case StatementChangeKind::NewTransfer:
        return QLatin1String("new-transfer");
    case StatementChangeKind::LongerTerm:
        return QLatin1String("longer-term");
    case StatementChangeKind::ShorterTerm:
        return QLatin1String("shorter-term");
    case StatementChangeKind::OtherController:
        return QLatin1String("other-controller");
    case StatementChangeKind::OtherWords:
        return QLatin1String("other-words");
    case StatementChangeKind::NewController:
        return QLatin1String("new-controller");
    case StatementChangeKind::OtherRightsWay:
        return QLatin1String("other-rights-way");
    case StatementChangeKind::OtherDecisions:
        return QLatin1String("other-decisions");
    }
    Q_UNREACHABLE();
}

bool isMaterial(StatementChangeKind kind)
{
    switch (kind) {
    case StatementChangeKind::NewPurpose:
    case StatementChangeKind::OtherBasis:
    case StatementChangeKind::NewCategory:
    case StatementChangeKind::NewRecipient:
    case StatementChangeKind::NewFlow:
    case StatementChangeKind::NewTransfer:
    case StatementChangeKind::LongerTerm:
    case StatementChangeKind::NewController:
    case StatementChangeKind::OtherRightsWay:
    case StatementChangeKind::OtherDecisions:
        return true;
    case StatementChangeKind::EndedPurpose:
    case StatementChangeKind::GoneRecipient:
    case StatementChangeKind::ShorterTerm:
    case StatementChangeKind::OtherController:
    case StatementChangeKind::OtherWords:
        return false;
    }
    Q_UNREACHABLE();
}

namespace statement_comparison {

namespace {

using enum StatementChangeKind;
using Changes = QList<StatementChange>;

DataCategories added(const DataCategories &then, const DataCategories &now)
{
    return DataCategories::fromBits(now.bits() & ~then.bits());
}

QStringList added(const QStringList &then, const QStringList &now)
{
    QStringList more;
    for (const QString &each : now) {
        if (!then.contains(each))
            more.append(each);
    }
    return more;
}

void comparePurposes(const StatementFacts &then, const StatementFacts &now, Changes &into)
{
    for (const StatementPurpose &purpose : now.purposes) {
        const StatementPurpose *before = then.purpose(purpose.key);
        if (!before) {
            into.append({.kind = NewPurpose,
                .subject = purpose.key,
                .purposes = {purpose.key},
                .categories = purpose.categories});
            continue;
        }
        if (before->basis != purpose.basis)
            into.append({.kind = OtherBasis, .subject = purpose.key, .purposes = {purpose.key}});
        if (const auto more = added(before->categories, purpose.categories); !more.isEmpty())
            into.append(
                {.kind = NewCategory, .subject = purpose.key, .purposes = {purpose.key}, .categories = more});
    }
    for (const StatementPurpose &purpose : then.purposes) {
        if (!now.purpose(purpose.key))
            into.append({.kind = EndedPurpose, .subject = purpose.key, .purposes = {purpose.key}});
    }
}

const StatementRecipient *recipientIn(const StatementFacts &facts, qint64 number)
{
    const auto found = std::find_if(facts.recipients.cbegin(), facts.recipients.cend(),
        [number](const StatementRecipient &each) { return each.number == number; });
    return found == facts.recipients.cend() ? nullptr : &*found;
}

bool leavesOtherwise(
    const StatementRecipient &before, const StatementRecipient &recipient, bool otherSafeguards)
{
    if (recipient.isInEea)
        return false;
    return before.isInEea || before.country != recipient.country ||
        before.isAdequate != recipient.isAdequate || before.transferTerm != recipient.transferTerm ||
        (!recipient.isAdequate && recipient.transferTerm.isEmpty() && otherSafeguards);
}

/// The same of where data goes besides.
bool goesElsewhere(
    const StatementRecipient &before, const StatementRecipient &recipient, bool otherSafeguards)
{
    return std::any_of(
        recipient.placesBeside.begin(), recipient.placesBeside.end(), [&](const StatementPlace &place) {
            const bool restsOnWords = !place.isAdequate && place.transferTerm.isEmpty();
            return !before.placesBeside.contains(place) || (restsOnWords && otherSafeguards);
        });
}

void compareRecipient(const StatementRecipient &before, const StatementRecipient &recipient,
    bool otherSafeguards, Changes &into)
{
    const QStringList more = added(before.purposes, recipient.purposes);
    const DataCategories categories = added(before.categories, recipient.categories);
    if (!more.isEmpty() || !categories.isEmpty())
        into.append({.kind = NewFlow,
            .subject = recipient.name,
            .purposes = more.isEmpty() ? recipient.purposes : more,
            .categories = categories});
    if (leavesOtherwise(before, recipient, otherSafeguards) ||
        goesElsewhere(before, recipient, otherSafeguards))
        into.append({.kind = NewTransfer, .subject = recipient.name, .purposes = recipient.purposes});
}

void compareRecipients(const StatementFacts &then, const StatementFacts &now, Changes &into)
{
    const bool otherSafeguards = then.organisation.transferSafeguards != now.organisation.transferSafeguards;
    for (const StatementRecipient &recipient : now.recipients) {
        if (const StatementRecipient *before = recipientIn(then, recipient.number)) {
            compareRecipient(*before, recipient, otherSafeguards, into);
            continue;
        }
        into.append({.kind = NewRecipient,
            .subject = recipient.name,
            .purposes = recipient.purposes,
            .categories = recipient.categories});
        if (recipient.leavesEea())
            into.append({.kind = NewTransfer, .subject = recipient.name, .purposes = recipient.purposes});
    }
    for (const StatementRecipient &recipient : then.recipients) {
        if (!recipientIn(now, recipient.number))
            into.append({.kind = GoneRecipient, .subject = recipient.name, .purposes = recipient.purposes});
    }
}

/// In days, to put terms in an order: a year has 12 months of the same length.
double lengthOf(const std::optional<IsoDuration> &duration)
{
    constexpr double daysOfMonth = 30.4375;
    return duration
        ? (duration->years * 12 + duration->months) * daysOfMonth + duration->weeks * 7 + duration->days
        : 0;
}

QStringList purposesUnder(const StatementFacts &facts, qsizetype rule)
{
    QStringList keys;
    for (const StatementPurpose &purpose : facts.purposes) {
        if (statement_facts::rulesOf(facts, purpose).contains(rule))
            keys.append(purpose.key);
    }
    return keys;
}

/// Of rules that were there before. What has its first rule only now was kept without an end until then, and
/// so is not kept longer.
void compareTerms(const StatementFacts &then, const StatementFacts &now, Changes &into)
{
    for (qsizetype at = 0; at < now.rules.size(); ++at) {
        const RetentionRule &rule = now.rules.at(at);
        const auto before = std::find_if(then.rules.begin(), then.rules.end(),
            [&rule](const RetentionRule &each) { return each.id == rule.id; });
        if (before == then.rules.end() || lengthOf(before->duration) == lengthOf(rule.duration))
            continue;
        const QStringList purposes = purposesUnder(now, at);
        if (!purposes.isEmpty())
            into.append(
                {.kind = lengthOf(rule.duration) > lengthOf(before->duration) ? LongerTerm : ShorterTerm,
                    .subject = rule.id,
                    .purposes = purposes});
    }
}

/// Of the organisation: what matters to people matters to those of every purpose.
void compareOrganisation(const StatementFacts &then, const StatementFacts &now, Changes &into)
{
    using Said = QStringList (*)(const OrganisationProfile &);
    const std::pair<StatementChangeKind, Said> parts[] = {
        {NewController,
            [](const OrganisationProfile &about) {
                return QStringList{about.name, about.kvkNumber};
            }},
        {OtherRightsWay,
            [](const OrganisationProfile &about) {
                return QStringList{about.privacyContact, about.withdrawal};
            }},
        {OtherDecisions,
            [](const OrganisationProfile &about) { return QStringList{about.automatedDecisions}; }},
        {OtherController, [](const OrganisationProfile &about) {
             return QStringList{about.street, about.postcode, about.city, about.country, about.phone,
                 about.officer, about.representative};
         }}};
    QStringList everybody;
    for (const StatementPurpose &purpose : now.purposes)
        everybody.append(purpose.key);
    for (const auto &[kind, said] : parts) {
        if (said(then.organisation) != said(now.organisation))
            into.append({.kind = kind, .purposes = isMaterial(kind) ? everybody : QStringList()});
    }
}

void compareWords(const StatementFacts &then, const StatementFacts &now, Changes &into)
{
    for (const StatementSection section : allStatementSections) {
        if (then.text(section) != now.text(section))
            into.append({.kind = OtherWords, .subject = codeOf(section)});
    }
}

} // namespace

QList<StatementChange> changesBetween(const StatementFacts &then, const StatementFacts &now)
{
    Changes changes;
    comparePurposes(then, now, changes);
    compareRecipients(then, now, changes);
    compareTerms(then, now, changes);
    compareOrganisation(then, now, changes);
    compareWords(then, now, changes);
    return changes;
}

bool hasMaterial(const QList<StatementChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(),
        [](const StatementChange &change) { return isMaterial(change.kind); });
}

QStringList purposesConcerned(const QList<StatementChange> &changes)
{
    QStringList keys;
    for (const StatementChange &change : changes) {
        if (isMaterial(change.kind))
            keys += change.purposes;
    }
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

QList<ChangedLine> changedLines(const QStringList &then, const QStringList &now)
{
    const auto rows = std::size_t(then.size());
    const auto columns = std::size_t(now.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;)
            common[row][column] = then.at(qsizetype(row)) == now.at(qsizetype(column))
                ? common[row + 1][column + 1] + 1
                : std::max(common[row + 1][column], common[row][column + 1]);
    }
    QList<ChangedLine> lines;
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && then.at(qsizetype(row)) == now.at(qsizetype(column))) {
            lines.append({ChangedLine::Side::Both, then.at(qsizetype(row))});
            ++row;
            ++column;
        } else if (column == columns || (row < rows && common[row + 1][column] >= common[row][column + 1])) {
            lines.append({ChangedLine::Side::Gone, then.at(qsizetype(row))});
            ++row;
        } else {
            lines.append({ChangedLine::Side::Come, now.at(qsizetype(column))});
            ++column;
        }
    }
    return lines;
}

} // namespace statement_comparison
