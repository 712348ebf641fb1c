#pragma once

#include "app/contacts/contact_kind.h"
#include "app/retention/data_category.h"
#include "app/retention/relation_fact.h"
#include "app/retention/retention_code.h"
#include "app/retention/retention_conflict.h"

#include <QString>

/// Kinds of contact, categories, start moments and states of retention as people call them.
QString kindWord(ContactKind kind);
/// "Customers", for headings and axes.
QString kindsWord(ContactKind kind);
QString categoryWord(DataCategory category);
QString factWord(RelationFactKind kind);
QString stateWord(RetentionState state);
/// Why a rule keeps something: its citation, or the words of the hold.
QString keepReasonWord(const QString &reason);

QString codeOf(RetentionState state);
