#pragma once

#include "app/formats/private_file.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <span>

/// Writes a CSV file that appears only when all of it is there (domain.md 11.8, RFC 4180).
class CsvWriter final
{
public:
    enum class Style {
        NlExcel, ///< UTF-8 with byte order mark, semicolons: opens by double click in a Dutch Excel
        Rfc4180  ///< UTF-8 without mark, commas
    };
    enum class Formulas {
        Neutralise, ///< an apostrophe before text that a spreadsheet would run
        Keep        ///< as it is, for files that only programs read
    };

    static Result<std::unique_ptr<CsvWriter>> create(
        const QString &path, Style style, Formulas formulas = Formulas::Neutralise);

    Outcome row(std::span<const QByteArrayView> cells);
    Outcome row(const QStringList &cells);

    /// Puts the file in its place, readable for its owner only. Without it nothing is left behind.
    Outcome commit();

private:
    CsvWriter(const QString &path, Style style, Formulas formulas);

    void append(QByteArrayView cell, bool only);
    Outcome endRow();
    Outcome flush();

    PrivateFile m_file;
    QByteArray m_pending;
    char m_separator;
    Formulas m_formulas;
};
