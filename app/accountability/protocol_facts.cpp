#include "app/accountability/protocol_facts.h"

#include "app/law/request_deadline.h"
#include "app/requests/decision_document.h"
#include "app/requests/identity_check.h"
#include "app/requests/identity_evidence.h"
#include "app/requests/identity_need.h"
#include "app/requests/refusal_reason.h"
#include "app/requests/request_code.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_reminder.h"
#include "app/staff/deputy_rules.h"
#include "app/staff/rights.h"

#include <algorithm>

namespace protocol_facts {

namespace {

struct MoveCode
{
    RequestMove move;
    const char *code;
};

/// They stay once they are out: documents are kept by them.
constexpr MoveCode moveCodes[] = {{RequestMove::AskIdentity, "ask-identity"},
    {RequestMove::ConfirmIdentity, "confirm-identity"}, {RequestMove::IdentityArrives, "identity-arrives"},
    {RequestMove::AskScope, "ask-scope"}, {RequestMove::HearScope, "hear-scope"},
    {RequestMove::Assess, "assess"}, {RequestMove::LayPlan, "lay-plan"},
    {RequestMove::RefuseUnidentified, "refuse-unidentified"}, {RequestMove::Submit, "submit"},
    {RequestMove::Approve, "approve"}, {RequestMove::Reject, "reject"},
    {RequestMove::RejectUnidentified, "reject-unidentified"}, {RequestMove::AskBack, "ask-back"},
    {RequestMove::Execute, "execute"}, {RequestMove::Finish, "finish"}, {RequestMove::DoAtOnce, "do-at-once"},
    {RequestMove::Answer, "answer"}, {RequestMove::Close, "close"}, {RequestMove::TakeBack, "take-back"},
    {RequestMove::SetAside, "set-aside"}, {RequestMove::OvertakePerson, "overtake-person"}};

bool isAtWork(const StaffMember &member)
{
    return !member.disabledAt && !member.activationUntil;
}

QJsonObject holdersOf(Role role, const QList<StaffMember> &members)
{
    QJsonObject holders;
    for (const FilingSystem filingSystem : allFilingSystems) {
        QStringList names;
        for (const StaffMember &member : members) {
            if (isAtWork(member) && member.grants.contains(Grant{role, filingSystem}))
                names.append(member.displayName);
        }
        names.sort();
        holders.insert(QString::number(static_cast<int>(filingSystem)), QJsonArray::fromStringList(names));
    }
    return holders;
}

QString nameOfMember(const QString &ref, const QList<StaffMember> &members)
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const StaffMember &member) { return member.ref == ref; });
    return found == members.end() ? QString() : found->displayName;
}

/// The level that a request of this kind needs where something sensitive is at hand.
QJsonObject levelsOf(Request::Type type)
{
    const QDate day(2026, 1, 1); // any: only how far both days lie apart counts
    const Request request{.type = type, .receivedOn = day};
    const auto level = [&](const IdentityFacts &facts) { return identityNeed(request, facts).level; };
    return {{QStringLiteral("plain"), level({})},
        {QStringLiteral("financial"), level({.holdsFinancial = true, .correctsSensitive = true})},
        {QStringLiteral("hr"), level({.holdsHr = true, .correctsSensitive = true})},
        {QStringLiteral("numbers"), level({.holdsNumbers = true})},
        {QStringLiteral("recent_change"), level({.channelChangedOn = day})}};
}

} // namespace

QString codeOf(RequestMove move)
{
    for (const MoveCode &row : moveCodes) {
        if (row.move == move)
            return QString::fromLatin1(row.code);
    }
    Q_UNREACHABLE();
}

QJsonObject roles(const QList<StaffMember> &members)
{
    QJsonObject roles;
    for (const Role role : allRoles) {
        QJsonArray rights;
        for (const Operation operation : operations) {
            if (mayDo(role, operation))
                rights.append(::nameOf(operation));
        }
        if (!rights.isEmpty())
            roles.insert(QString::number(static_cast<int>(role)),
                QJsonObject{{QStringLiteral("rights"), rights},
                    {QStringLiteral("members"), holdersOf(role, members)}});
    }
    return roles;
}

QJsonObject deputies(const QList<Deputyship> &given, const QList<StaffMember> &members, QDate asOf)
{
    QJsonArray list;
    for (const Deputyship &each : given) {
        if (each.endedAt || each.until < asOf)
            continue;
        list.append(QJsonObject{{QStringLiteral("deputy"), nameOfMember(each.deputy, members)},
            {QStringLiteral("principal"), nameOfMember(each.principal, members)},
            {QStringLiteral("filing_system"), static_cast<int>(each.filingSystem)},
            {QStringLiteral("from"), each.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), each.until.toString(Qt::ISODate)}});
    }
    return {{QStringLiteral("longest_days"), deputy_rules::longestDays}, {QStringLiteral("given"), list}};
}

QJsonObject identity()
{
    QJsonObject methods;
    for (const IdentityMethod &method : identityMethods)
        methods.insert(QString::fromLatin1(method.code), method.level);
    QJsonObject levels;
    for (const Request::Type type : allRequestTypes)
        levels.insert(codeOf(type), levelsOf(type));
    return {{QStringLiteral("methods"), methods}, {QStringLiteral("levels"), levels},
        {QStringLiteral("takeover_days"), takeoverDays},
        {QStringLiteral("evidence_days"), identity_evidence::keptDays}};
}

QJsonArray steps()
{
    QJsonArray steps;
    for (const RequestTransition &row : requestTransitions())
        steps.append(QJsonArray{static_cast<int>(row.from), codeOf(row.move), static_cast<int>(row.to)});
    return steps;
}

QJsonObject terms(HolidayMode holidays)
{
    const QDate day(2026, 1, 1); // any
    QJsonArray reminders;
    for (const int after : reminderDays)
        reminders.append(after);
    return {{QStringLiteral("months"), termMonths({.receivedOn = day}, holidays)},
        {QStringLiteral("extended_months"),
            termMonths({.receivedOn = day, .extensionSentOn = day}, holidays)},
        {QStringLiteral("holidays"),
            holidays == HolidayMode::Equated ? QStringLiteral("equated") : QStringLiteral("core")},
        {QStringLiteral("reminders"), reminders}, {QStringLiteral("ask_working_days"), workingDaysToAsk},
        {QStringLiteral("decision_days"), DecisionDocument::longestTerm / Instant::day}};
}

QJsonObject refusal()
{
    QJsonObject reasons;
    for (const Request::Type type : {Request::Type::Rectification, Request::Type::Erasure})
        reasons.insert(codeOf(type), refusalKeys(refusalReasonsFor(type)));
    return reasons;
}

} // namespace protocol_facts
