#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <span>

/// CSV as bytes in memory (domain.md 11.8, RFC 4180).
class CsvText final
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

    explicit CsvText(Style style, Formulas formulas = Formulas::Neutralise);

    void row(std::span<const QByteArrayView> cells);
    void row(const QStringList &cells);

    /// What was written since it was emptied last.
    const QByteArray &bytes() const { return m_bytes; }
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    void empty() { m_bytes.resize(0); }

private:
    void append(QByteArrayView cell, bool only);
    void endRow();

    QByteArray m_bytes;
    char m_separator;
    Formulas m_formulas;
};
