#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/contact_terms.h"
#include "app/retention/term_basis.h"

#include <QDate>
#include <QHash>
#include <QMap>

#include <functional>
#include <memory>

class BulkWriter;
class Connection;
struct Contact;

/// Until when each category of each contact is kept; derived from start moments, consents, holds and rules.
namespace retention_due_repository {

/// The rules as they count now: those that the program brings with what was approved since, and the
/// organisation's own.
Result<QList<RetentionRule>> rulesInForce(Connection &connection);
/// 1 to 12.
Result<int> financialYearEndMonth(Connection &connection);
/// Both.
Result<TermBasis> termBasis(Connection &connection);

Outcome recompute(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today);
/// Everybody and what they hold, after a load; term_renewal is for a change of rules or of the day.
/// `isCancelled` is asked now and then.
Outcome recomputeAll(
    Connection &connection, FilingSystem filingSystem, QDate today, const std::function<bool()> &isCancelled);

/// A state as it is stored: dated ones alike, since the day one looks decides among them. What is over
/// without a day is over on every one.
RetentionState storedState(const DueResult &due);

/// A writer of terms for people who have none yet, and one term written by it.
std::unique_ptr<BulkWriter> termWriter(Connection &connection);
void write(BulkWriter &writer, FilingSystem filingSystem, Id<Contact> contact, const CategoryTerm &term);

/// The stored terms of one contact.
Result<QList<CategoryTerm>> terms(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Those of many, by the numbers of the contacts.
Result<QHash<qint64, QList<CategoryTerm>>> termsOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);

/// The terms of one contact computed anew, rule by rule. NotFound "retention.contact".
Result<QList<TermExplanation>> explained(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today);

/// How many people have a category of which no start is known, by the rule that asks for one.
Result<QMap<QString, qint64>> startsMissing(Connection &connection, FilingSystem filingSystem);
/// The same as people, in the order of their numbers; of any rule where none is named.
Result<QList<Id<Contact>>> peopleWithoutStart(
    Connection &connection, FilingSystem filingSystem, const QString &ruleId, int limit);
Result<bool> isStartMissing(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Whose standing as it is stored no longer fits the day: only a duty keeps it by now, or even that nearly
/// ended. In no order.
Result<QList<Id<Contact>>> overtakenByTheDay(
    Connection &connection, FilingSystem filingSystem, QDate today, int limit);
/// The day that the stored standings were last brought up to; null when never.
Result<QDate> computedFor(Connection &connection, FilingSystem filingSystem);
Outcome setComputedFor(Connection &connection, FilingSystem filingSystem, QDate day);

/// What the law keeps although the person asks for erasure: the terms with our own needs left out
/// (domain.md 8.5, last sentence). Only categories that must stay are in it.
Result<QList<CategoryTerm>> keptDespiteErasure(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today);
/// The same by these duties, of somebody of whom all of this is held.
QList<CategoryTerm> keptByDuties(
    const QList<RetentionRule> &duties, const RetentionSubject &subject, DataCategories held, QDate today);

} // namespace retention_due_repository
