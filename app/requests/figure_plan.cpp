#include "app/requests/figure_plan.h"

#include "app/retention/anonymous_figure_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/storage/sql.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace figure_plan {

using anonymity_gate::Combination;
using anonymity_gate::Group;

namespace {

constexpr int mostLookedAt = 1000;

bool isMarked(const Proposal::CategoryPlan &row)
{
    return row.erase && !row.figuresBy.isEmpty();
}

bool hasMarked(const Proposal &proposal)
{
    return std::any_of(proposal.plan.cbegin(), proposal.plan.cend(), isMarked);
}

/// A request whose plan is laid down, as far as it is looked at here.
struct LaidDown
{
    Request request = {};
    Proposal proposal = {};
};

/// All with a marked plan that are to be decided on or carried out.
Result<QList<LaidDown>> laidDown(Connection &connection, FilingSystem filingSystem, int limit)
{
    const auto found = Sql(connection, "figures.laid-down",
        QStringLiteral("SELECT id, contact_id, proposal FROM request WHERE filing_system = ? AND closed_at "
                       "IS NULL AND stage IN (?, ?) AND contact_id IS NOT NULL AND proposal LIKE ? "
                       "ORDER BY due_on, id LIMIT ?"))
                           .bind(filingSystem)
                           .bind(Request::Stage::Approved)
                           .bind(Request::Stage::AwaitingSecondApprover)
                           .bind(QStringLiteral("%\"figures\":%"))
                           .bind(limit)
                           .list([&](const Row &row) {
                               Request request{.id = row.id<Request>(0),
                                   .filingSystem = filingSystem,
                                   .contact = row.id<Contact>(1)};
                               request.proposal = row.text(2);
                               return request;
                           });
    if (!found)
        return found.error();
    QList<LaidDown> all;
    for (const Request &request : *found) {
        const auto proposal = Proposal::fromJson(request.proposal);
        if (!proposal)
            return proposal.error();
        all.append({request, *proposal});
    }
    return all;
}

/// Of a batch: what would be left of somebody, to put those beside each other who are alike.
struct Likeness
{
    Id<Request> request = {};
    QList<Combination> combinations = {};
    QStringList values = {};
    int turn = 0; ///< the how manieth with these values among those who are alike
};

bool areAlike(const Likeness &a, const Likeness &b)
{
    return a.combinations == b.combinations;
}

bool comesBefore(const Likeness &a, const Likeness &b)
{
    if (!areAlike(a, b))
        return std::lexicographical_compare(
            a.combinations.cbegin(), a.combinations.cend(), b.combinations.cbegin(), b.combinations.cend());
    return a.turn != b.turn ? a.turn < b.turn : a.values < b.values;
}

void takeTurns(QList<Likeness> &people)
{
    std::map<std::pair<QList<Combination>, QStringList>, int> turns;
    for (Likeness &person : people)
        person.turn = turns[{person.combinations, person.values}]++;
    std::sort(people.begin(), people.end(), comesBefore);
}

/// By how many they go: groups as whole as they fit.
QList<qsizetype> wholeParts(const QList<Likeness> &people, qsizetype most)
{
    QList<qsizetype> parts;
    qsizetype filled = 0;
    for (qsizetype at = 0; at < people.size();) {
        qsizetype end = at;
        while (end < people.size() && end - at < most && areAlike(people.at(at), people.at(end)))
            ++end;
        if (filled > 0 && filled + end - at > most) {
            parts.append(filled);
            filled = 0;
        }
        filled += end - at;
        at = end;
    }
    if (filled > 0)
        parts.append(filled);
    return parts;
}

/// The others of whom figures are wanted, added to the groups of the person until each of those is large
/// enough.
Outcome addOthers(Connection &connection, const Request &request, const QList<anonymity_gate::Row> &rows,
    QList<Group> &groups)
{
    const auto others = laidDown(connection, request.filingSystem, mostLookedAt);
    if (!others)
        return others.error();
    const auto isPassed = [&] {
        for (qsizetype at = 0; at < rows.size(); ++at) {
            const auto failing = anonymity_gate::judge(rows.at(at).combination.category, groups.at(at));
            if (failing != anonymity_gate::Failing::Nothing)
                return false;
        }
        return true;
    };
    for (const LaidDown &other : *others) {
        if (isPassed())
            return done;
        if (other.request.id == request.id)
            continue;
        const auto theirs = rowsOf(connection, other.request, other.proposal);
        if (!theirs)
            return theirs.error();
        for (const anonymity_gate::Row &row : *theirs) {
            for (qsizetype at = 0; at < rows.size(); ++at) {
                if (row.combination == rows.at(at).combination)
                    ++groups[at][row.value];
            }
        }
    }
    return done;
}

} // namespace

Outcome mark(Connection &connection, const Request &request, Proposal &proposal, QDate today)
{
    if (request.channel != Request::Channel::OwnInitiative)
        return done;
    const auto terms = retention_due_repository::terms(connection, request.filingSystem, request.contact);
    if (!terms)
        return terms.error();
    const auto rules = retention_due_repository::rulesInForce(connection);
    if (!rules)
        return rules.error();
    for (const CategoryTerm &term : *terms) {
        if (!term.due.keepUntil || stateOn(term.due, today) != RetentionState::TermOver)
            continue;
        const bool isAnonymised =
            std::any_of(rules->cbegin(), rules->cend(), [&term](const RetentionRule &rule) {
                return rule.id == term.due.decidingRule && rule.action == RetentionAction::Anonymise;
            });
        for (Proposal::CategoryPlan &row : proposal.plan) {
            const bool isIt = row.category == term.category && row.part == Proposal::Part::Whole;
            if (isAnonymised && isIt && row.erase)
                row.figuresBy = term.due.decidingRule;
        }
    }
    return done;
}

Result<QList<anonymity_gate::Row>> rowsOf(
    Connection &connection, const Request &request, const Proposal &proposal)
{
    QList<anonymity_gate::Row> rows;
    if (!hasMarked(proposal) || !request.contact.isStored())
        return rows;
    const auto terms = retention_due_repository::terms(connection, request.filingSystem, request.contact);
    if (!terms)
        return terms.error();
    for (const Proposal::CategoryPlan &row : proposal.plan) {
        if (!isMarked(row))
            continue;
        const auto term = std::find_if(terms->cbegin(), terms->cend(),
            [&row](const CategoryTerm &each) { return each.category == row.category; });
        const QDate until = term == terms->cend() ? QDate() : term->due.keepUntil.value_or(QDate());
        const auto left = anonymous_figure_repository::rowOf(
            connection, request.filingSystem, request.contact, row.category, row.figuresBy, until);
        if (!left)
            return left.error();
        rows.append(*left);
    }
    return rows;
}

Result<QList<AnonymousFate>> forecast(
    Connection &connection, const Request &request, const Proposal &proposal)
{
    QList<AnonymousFate> fates;
    const auto rows = rowsOf(connection, request, proposal);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return fates;
    QList<Group> groups;
    for (const anonymity_gate::Row &row : *rows) {
        auto group = anonymous_figure_repository::standing(connection, request.filingSystem, row.combination);
        if (!group)
            return group.error();
        ++(*group)[row.value];
        fates.append(AnonymousFate::of(row, *group));
        groups.append(*std::move(group));
    }
    if (auto added = addOthers(connection, request, *rows, groups); !added)
        return added.error();
    for (qsizetype at = 0; at < rows->size(); ++at) {
        const bool isCountedAlone = fates.at(at).isCounted();
        fates[at] = AnonymousFate::of(rows->at(at), groups.at(at));
        fates[at].needsOthers = fates.at(at).isCounted() && !isCountedAlone;
    }
    return fates;
}

Result<Arranged> arranged(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Request>> &ids, qsizetype most)
{
    const auto marked = laidDown(connection, filingSystem, std::numeric_limits<int>::max());
    if (!marked)
        return marked.error();
    QHash<qint64, const LaidDown *> byNumber;
    for (const LaidDown &each : *marked)
        byNumber.insert(each.request.id.number(), &each);
    Arranged arranged;
    QList<Likeness> people;
    for (const Id<Request> id : ids) {
        const LaidDown *each = byNumber.value(id.number());
        const auto rows = each ? rowsOf(connection, each->request, each->proposal)
                               : Result<QList<anonymity_gate::Row>>(QList<anonymity_gate::Row>());
        // Whoever is gone by now is told so when it is their turn.
        if (!rows || rows->isEmpty()) {
            arranged.ids.append(id);
            continue;
        }
        Likeness person{.request = id};
        for (const anonymity_gate::Row &row : *rows) {
            person.combinations.append(row.combination);
            person.values.append(row.value);
        }
        people.append(person);
    }
    takeTurns(people);
    for (const Likeness &person : std::as_const(people))
        arranged.ids.append(person.request);
    arranged.whole = wholeParts(people, most);
    return arranged;
}

} // namespace figure_plan
