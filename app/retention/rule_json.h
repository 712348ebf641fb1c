#pragma once

#include "app/base/result.h"
#include "app/retention/retention_rule.h"

#include <QByteArray>
#include <QJsonObject>

/// Rules as they are written down: in the pack that the program brings, in what an edit proposes, and in the
/// versions that are kept. Source: domain.md 8.4.

/// Everything but the version. Reading it back gives the same rule.
QJsonObject jsonOf(const RetentionRule &rule);
/// The same as text, in one fixed form.
QByteArray textOf(const RetentionRule &rule);

/// Reads one rule, strictly: every field must be there and no other may, every value must be one of those
/// known. `where` says which rule it is and begins the place of each error. Invalid "rule.field-missing",
/// "rule.field-unknown" and "rule.field-type" {where}, "rule.field-value" and "rule.duration" {where, value}.
/// Whether the rule makes sense is for checkRule to say.
Result<RetentionRule> ruleFromJson(const QJsonObject &json, const QString &where);
/// Invalid "rule.unreadable" {where} besides.
Result<RetentionRule> ruleFromText(const QByteArray &text, const QString &where);

/// A duration as a rule may have one: weeks stand alone (ISO 8601), nothing is written that says nothing, and
/// no more than a hundred years. None for anything else, "P1M2W" among it.
std::optional<IsoDuration> ruleDuration(const QString &text);
