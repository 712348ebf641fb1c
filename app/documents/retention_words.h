#pragma once

#include "app/contacts/contact_kind.h"
#include "app/retention/data_category.h"
#include "app/retention/relation_fact.h"
#include "app/retention/retention_conflict.h"

#include <QString>

#include <optional>

/// Kinds of contact, categories, start moments and states of retention as people call them, and their codes.
QString kindWord(ContactKind kind);
/// "Customers", for headings and axes.
QString kindsWord(ContactKind kind);
QString categoryWord(DataCategory category);
QString factWord(RelationFactKind kind);
QString stateWord(RetentionState state);
/// Why a rule keeps something: its citation, or the words of the hold.
QString keepReasonWord(const QString &reason);

QString codeOf(ContactKind kind);
QString codeOf(DataCategory category);
QString codeOf(RelationFactKind kind);
QString codeOf(RetentionState state);
std::optional<ContactKind> contactKindFromCode(const QString &code);
std::optional<DataCategory> dataCategoryFromCode(const QString &code);
std::optional<RelationFactKind> relationFactKindFromCode(const QString &code);
