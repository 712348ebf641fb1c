#include "app/cli/contact_fields.h"

Result<QList<GivenField>> givenFields(const CommandRun &run, qsizetype from, const QStringList &known)
{
    QList<GivenField> fields;
    for (const QString &argument : run.arguments.mid(from)) {
        const qsizetype at = argument.indexOf(u'=');
        // The argument itself is not told: it may hold a person's data.
        if (at <= 0 || !known.contains(argument.left(at)))
            return usageError(QStringLiteral("field"), {known.join(QStringLiteral(", "))});
        fields.append({argument.left(at), argument.mid(at + 1)});
    }
    if (fields.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("FIELD=VALUE")});
    return fields;
}

QStringList editableFields()
{
    QStringList codes;
    for (const EditRule &rule : editRules())
        codes.append(rule.code.toString());
    return codes;
}

QList<FieldEdit> editsOf(const QList<GivenField> &given)
{
    QList<FieldEdit> edits;
    for (const GivenField &field : given) {
        if (const auto known = contactFieldOf(field.code))
            edits.append({.field = *known, .value = field.value});
    }
    return edits;
}
