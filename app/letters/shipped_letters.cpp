#include "app/letters/shipped_letters.h"

#include "app/letters/letter_field.h"

namespace {

QString fieldBraced(LetterField field)
{
    return QStringLiteral("{{") + keyOf(field) + QStringLiteral("}}");
}

const char *paragraphOf(const ShippedAnswer &answer, LetterAct act)
{
    switch (act) {
    case LetterAct::Refused:
        return answer.refused;
    case LetterAct::PartlyGranted:
        return answer.partlyGranted;
    default:
        return answer.granted;
    }
}

/// What follows from a refusal is not so for who is not known, of whom nothing is held, or whose data is
/// another's to answer for.
QString paragraphIn(const ShippedAnswer &answer, LetterAct act)
{
    const QString words = QString::fromUtf8(paragraphOf(answer, act));
    if (act == LetterAct::Refused)
        return fieldBraced(LetterField::IfHeld) + u' ' + words;
    if (act != LetterAct::PartlyGranted || answer.contested == nullptr)
        return words;
    return fieldBraced(LetterField::IfCorrected) + u' ' + words + u'\n' +
        fieldBraced(LetterField::IfContested) + u' ' + QString::fromUtf8(answer.contested);
}

QString shippedAnswer(const LetterKind &kind, const ShippedWords &words)
{
    const ShippedFrame &frame = words.frame;
    const bool isAboutRecipients = kind.type == Request::Type::Recipients;
    struct Section
    {
        LetterField field;
        const char *heading;
    };
    const Section sections[] = {{LetterField::Done, frame.done}, {LetterField::Kept, frame.kept},
        {LetterField::Recipients, isAboutRecipients ? frame.receivers : frame.told},
        {LetterField::Backup, frame.backup},
        {LetterField::Reasons, kind.act == LetterAct::Refused ? frame.reasons : frame.partReasons}};

    QStringList parts{QString::fromUtf8(frame.opening),
        QString::fromUtf8(frame.decision) + u'\n' + fieldBraced(LetterField::Decision) + u'\n' +
            paragraphIn(words.answer(kind.type), kind.act)};
    const QList<LetterField> mandatory = mandatoryFields(kind);
    for (const Section &section : sections) {
        if (mandatory.contains(section.field))
            parts.append(QString::fromUtf8(section.heading) + u'\n' + fieldBraced(section.field));
    }
    parts.append(QString::fromUtf8(frame.disagree) + u'\n' + fieldBraced(LetterField::Complaint) + u'\n' +
        fieldBraced(LetterField::Court));
    parts.append(QString::fromUtf8(frame.closing));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

QString shippedLetter(const LetterKind &kind, LetterLanguage language)
{
    const ShippedWords &words =
        language == LetterLanguage::Dutch ? dutchShippedWords() : englishShippedWords();
    return kind.isAnswer() ? shippedAnswer(kind, words) : QString::fromUtf8(words.letter(kind.act));
}
