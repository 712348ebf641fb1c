#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/letters/letter_field.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The words of a letter in one language: plain text with fields in double braces. The first line is the
/// subject, a line that begins with "# " a heading, and an empty line ends a paragraph. Some fields are
/// conditions (isCondition): their line stands only where it is so.
struct LetterTemplate
{
    LetterKind kind = {};
    LetterLanguage language = LetterLanguage::Dutch;
    /// 0 for the one that ships, as long as nobody changed it; each change and each return counts on.
    int version = 0;
    bool isShipped = true;
    QString text = {};
    std::optional<Instant> changedAt = std::nullopt;
    QString changedBy = {};

    friend bool operator==(const LetterTemplate &, const LetterTemplate &) = default;
};

/// Lines that stand together.
struct LetterParagraph
{
    bool isHeading = false;
    QStringList lines = {};

    friend bool operator==(const LetterParagraph &, const LetterParagraph &) = default;
};

/// A template with everything filled in.
struct LetterText
{
    QString subject = {};
    QList<LetterParagraph> paragraphs = {};

    friend bool operator==(const LetterText &, const LetterText &) = default;
};

namespace letter_template {

/// How long a template may be.
inline constexpr qsizetype longestTemplate = 8'000;

/// The one that ships with the program.
LetterTemplate shipped(const LetterKind &kind, LetterLanguage language);

/// Everything that keeps a template from being used, each with the template's name: Invalid
/// "letter.template-empty" {name}, "letter.template-long", "letter.template-signs" {name, line},
/// "letter.subject" {name} without words on the first line, "letter.field-open" {name, line} for braces that
/// are not closed, "letter.field-unknown" {name, field, line} for a field that this letter does not have,
/// "letter.part-missing" {name, field} for one that it must have.
QList<Error> faults(const LetterTemplate &draft);

/// Whether the field stands in it.
bool hasField(const LetterTemplate &words, LetterField field);

/// The letter. Values are put in as they are: nothing in them is read as a heading, a field or an end of a
/// paragraph. Fails as faults() does, and with Invalid "letter.value-missing" {name, field, line} for a field
/// that nothing is known for.
Result<LetterText> filled(const LetterTemplate &draft, const LetterValues &values);

} // namespace letter_template
