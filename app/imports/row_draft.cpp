#include "app/imports/row_draft.h"

#include "app/contacts/bsn_scan.h"
#include "app/contacts/sensitive_words.h"
#include "app/contacts/visible_text.h"
#include "app/formats/cell_text.h"
#include "app/formats/formula_guard.h"

#include <algorithm>

namespace {

/// Whether a column is called after a national number, so that every number in it is taken for one.
bool isCalledAfterNationalNumber(const QString &header)
{
    return isBlocked(scanForBsn(QString(header + QStringLiteral(": 111222333"))));
}

RowFault faultOf(const Error &error)
{
    if (error.what == QLatin1String("date.two-digit-year"))
        return RowFault::TwoDigitYear;
    if (error.what == QLatin1String("date.other-order"))
        return RowFault::AmbiguousDate;
    return RowFault::BadDate;
}

} // namespace

void RowDraft::complain(RowFault fault, qsizetype column, qint64 other)
{
    row.complaints.append({.line = row.line,
        .fault = fault,
        .column = column < 0 ? QString() : m_mapping.columns.at(column).header,
        .other = other});
    row.rejected |= rejects(fault);
}

QString RowDraft::withoutNationalNumbers(const QString &text, qsizetype column)
{
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    if (digits == 0 || text.size() < 8)
        return text;
    QList<ScanFinding> findings = scanForBsn(text);
    const bool suspectColumn =
        digits >= 8 && isCalledAfterNationalNumber(m_mapping.columns.at(column).header);
    if (findings.isEmpty() && !suspectColumn)
        return text;
    if (suspectColumn && std::any_of(findings.begin(), findings.end(), [](const ScanFinding &finding) {
            return finding.kind == ScanFinding::Kind::Bsn;
        })) {
        complain(RowFault::NationalNumber, column);
        return {};
    }
    for (const ScanFinding &finding : findings) {
        if (finding.severity == ScanFinding::Severity::Block) {
            complain(
                finding.kind == ScanFinding::Kind::Bsn ? RowFault::NationalNumber : RowFault::DocumentNumber,
                column);
            return {};
        }
    }
    if (findings.isEmpty())
        return text;
    complain(RowFault::MaskedNumber, column);
    return maskBsn(text, findings);
}

QString RowDraft::accepted(QString text, qsizetype column, qsizetype longest)
{
    if (text.size() > longest) {
        complain(longest == longestLine ? RowFault::NameTooLong : RowFault::TextTooLong, column);
        return {};
    }
    if (hasForbiddenCharacters(text)) {
        complain(RowFault::ForbiddenCharacters, column);
        return {};
    }
    return withoutNationalNumbers(text, column);
}

QString RowDraft::text(QByteArrayView cell, qsizetype column, qsizetype longest)
{
    const QByteArrayView bare = withoutGuard(cell).trimmed();
    if (bare.isEmpty())
        return {};
    return accepted(
        QString::fromUtf8(bare).trimmed().normalized(QString::NormalizationForm_C), column, longest);
}

QString RowDraft::lines(QByteArrayView cell, qsizetype column)
{
    QString note = QString::fromUtf8(withoutGuard(cell)).trimmed().normalized(QString::NormalizationForm_C);
    note.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (note.isEmpty())
        return {};
    QString oneLine = note;
    oneLine.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    const bool isAccepted = accepted(oneLine, column, longestNote) == oneLine;
    // Told and taken: a word alone proves nothing (domain.md 11.2).
    if (!row.rejected && !scanForSensitiveWords(note).isEmpty())
        complain(RowFault::SensitiveWords, column);
    if (isAccepted)
        return note;
    return row.rejected ? QString() : maskBsn(note, scanForBsn(note));
}

QString RowDraft::number(QByteArrayView cell, qsizetype column)
{
    const QByteArrayView bare = withoutGuard(cell).trimmed();
    if (bare.isEmpty())
        return {};
    if (cell_text::isExponent(bare)) {
        complain(RowFault::BadNumber, column);
        return {};
    }
    const QString number = QString::fromUtf8(bare);
    if (number.size() > longestLine) {
        complain(RowFault::TextTooLong, column);
        return {};
    }
    if (hasForbiddenCharacters(number)) {
        complain(RowFault::ForbiddenCharacters, column);
        return {};
    }
    if (number.size() >= 8 && isCalledAfterNationalNumber(m_mapping.columns.at(column).header))
        return withoutNationalNumbers(number, column);
    return number;
}

QDate RowDraft::day(QByteArrayView cell, qsizetype column)
{
    const QByteArrayView bare = withoutGuard(cell).trimmed();
    if (bare.isEmpty())
        return {};
    const auto day = cell_text::date(bare, cell_text::DateOrder::DayFirst, cell_text::Serials::Since1900);
    if (day)
        return *day;
    complain(faultOf(day.error()), column);
    return {};
}
