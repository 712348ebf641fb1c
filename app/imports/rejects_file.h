#pragma once

#include "app/base/result.h"
#include "app/imports/import_row.h"
#include "app/imports/rejects_column.h"
#include "app/vault/secret_text.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

/// Words for a complaint in the user's language.
using ComplaintWords = std::function<QString(const RowComplaint &)>;

/// The rows that were not taken, as they stood, behind the line they stood on, the codes of what is wrong and
/// the same as sentences: to be mended and imported again as it is. Opens by double click in a Dutch Excel.
class RejectsFile final
{
public:
    /// With a passphrase it is a ZIP encrypted with AES-256, of which nothing lies on the disk before.
    /// Without one, a row with a number that may not be kept is told of by its line and fault alone.
    static Result<RejectsFile> create(const QString &path, const QStringList &headers, ComplaintWords words,
        const SecretText &passphrase = {});
    ~RejectsFile();
    RejectsFile(RejectsFile &&) noexcept;
    RejectsFile &operator=(RejectsFile &&) = delete;
    RejectsFile(const RejectsFile &) = delete;
    RejectsFile &operator=(const RejectsFile &) = delete;

    Outcome write(const ImportRow &row);
    /// Puts the file in its place; without it, or without any row, nothing is left behind.
    Outcome commit();

private:
    struct Target;

    RejectsFile(std::unique_ptr<Target> target, const QStringList &headers, ComplaintWords words);

    std::unique_ptr<Target> m_target;
    std::vector<bool> m_isOurs; // of the columns of the source
    ComplaintWords m_words;
    qint64 m_rows = 0;
};
