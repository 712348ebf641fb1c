#pragma once

#include "app/contacts/contact_kind.h"
#include "app/retention/data_category.h"
#include "app/retention/relation_fact.h"

#include <QString>

#include <optional>

/// What kinds of contact, categories and start moments are called in rules that are written down, on the
/// command line and in files: "customer", "contact-details", "invoice-issued". They stay once they are out.
QString codeOf(ContactKind kind);
QString codeOf(DataCategory category);
QString codeOf(RelationFactKind kind);

std::optional<ContactKind> contactKindFromCode(const QString &code);
std::optional<DataCategory> dataCategoryFromCode(const QString &code);
std::optional<RelationFactKind> relationFactKindFromCode(const QString &code);
