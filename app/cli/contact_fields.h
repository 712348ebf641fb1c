#pragma once

#include "app/cli/command.h"
#include "app/contacts/field_edit.h"

/// A FIELD=VALUE argument.
struct GivenField
{
    QString code;
    QString value;
};

/// FIELD=VALUE arguments from the given place on, at least one, each field one of `known`.
Result<QList<GivenField>> givenFields(const CommandRun &run, qsizetype from, const QStringList &known);

/// The codes of all fields of the edit table.
QStringList editableFields();
/// Of arguments as givenFields() checked them.
QList<FieldEdit> editsOf(const QList<GivenField> &given);
