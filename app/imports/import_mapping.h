#pragma once

#include "app/base/result.h"
#include "app/imports/import_target.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// What happens when a person is in the file already and the column says something else.
enum class MatchPolicy {
    KeepOurs,
    TakeTheirs,
    Ask ///< left as it is, and listed for somebody to look at
};

/// What one column of the file is taken for.
struct ColumnMapping
{
    /// As it stands above the column; a second one of the same name ends in " (2)".
    QString header;
    ImportTarget target = ImportTarget::Ignore;
    MatchPolicy policy = MatchPolicy::TakeTheirs;
    /// Why it is taken although no chosen purpose needs it.
    QString reason = {};

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// What every column of a file is taken for, in the order of the file.
struct ImportMapping
{
    QList<ColumnMapping> columns = {};

    bool has(ImportTarget target) const;
    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

/// The names of the columns with the second and later of the same name numbered, and nameless ones called by their
/// place ("#4").
QStringList distinctHeaders(const QStringList &headers);

/// As it is kept with the import and in a file given with `--mapping`:
/// {"columns": {"Voornaam": "given_name", "Geslacht": {"target": "gender", "policy": "ask", "reason": "..."}}}
QJsonObject toJson(const ImportMapping &mapping);

/// A mapping for these columns out of a file; columns it does not name are ignored. Errors: "import.mapping-target"
/// with the target's key, "import.mapping-policy", "import.mapping-column" with a column that the file lacks.
Result<ImportMapping> mappingFromJson(const QJsonObject &json, const QStringList &headers);

/// Whether the mapping can be used: a column must hold a surname, a given name or both in one, and what may
/// stand once stands once.
/// Errors: "import.mapping-no-name", "import.mapping-twice" with the two columns.
Outcome checkMapping(const ImportMapping &mapping);

/// Those columns that no chosen purpose needs (art. 5(1)(c) GDPR) and that no reason is given for, by position.
QList<int> columnsWithoutNeed(const ImportMapping &mapping, DataCategories needed);
