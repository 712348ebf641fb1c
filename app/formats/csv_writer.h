#pragma once

#include "app/formats/csv_text.h"
#include "app/formats/private_file.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <span>

/// Writes a CSV file that appears only when all of it is there.
class CsvWriter final
{
public:
    using Style = CsvText::Style;
    using Formulas = CsvText::Formulas;

    static Result<std::unique_ptr<CsvWriter>> create(
        const QString &path, Style style, Formulas formulas = Formulas::Neutralise);

    Outcome row(std::span<const QByteArrayView> cells);
    Outcome row(const QStringList &cells);

    /// Puts the file in its place, readable for its owner only. Without it nothing is left behind.
    Outcome commit();

private:
    CsvWriter(const QString &path, Style style, Formulas formulas);

    Outcome flushWhenFull();
    Outcome flush();

    PrivateFile m_file;
    CsvText m_pending;
};
