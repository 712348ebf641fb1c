#include "app/documents/statement_judgement.h"

#include "app/documents/document_voice.h"
#include "app/documents/rule_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr const char *checklistTitles[] = {
    QT_TRANSLATE_NOOP("Statement", "Who is responsible, and how they are reached"),
    QT_TRANSLATE_NOOP("Statement", "The representative in the Union"),
    QT_TRANSLATE_NOOP("Statement", "How the data protection officer is reached"),
    QT_TRANSLATE_NOOP("Statement", "Every purpose in use, and no other"),
    QT_TRANSLATE_NOOP("Statement", "The lawful basis of each purpose"),
    QT_TRANSLATE_NOOP("Statement", "Each legitimate interest by name"),
    QT_TRANSLATE_NOOP("Statement", "Who receives data, processors included"),
    QT_TRANSLATE_NOOP("Statement", "Transfers outside the EEA and what protects them"),
    QT_TRANSLATE_NOOP("Statement", "The retention period of each purpose"),
    QT_TRANSLATE_NOOP("Statement", "The rights of people"),
    QT_TRANSLATE_NOOP("Statement", "How consent is withdrawn"),
    QT_TRANSLATE_NOOP("Statement", "The complaint to the supervisory authority"),
    QT_TRANSLATE_NOOP("Statement", "Whether data must be given"),
    QT_TRANSLATE_NOOP("Statement", "Automated decisions"),
    QT_TRANSLATE_NOOP("Statement", "The categories of data"),
    QT_TRANSLATE_NOOP("Statement", "Where data come from, and whether that is public"),
    QT_TRANSLATE_NOOP("Statement", "The right to object, shown apart"),
    QT_TRANSLATE_NOOP("Statement", "Changes are told before"),
    QT_TRANSLATE_NOOP("Statement", "The essence of the arrangement between joint controllers"),
    QT_TRANSLATE_NOOP("Statement", "Versions with their day, all of them kept")};

/// What is missing; %1 stands for whom or what it is missing of.
constexpr CodeWord lackWords[] = {
    {"name", QT_TRANSLATE_NOOP("Statement", "The name of the organisation is missing in the settings.")},
    {"address",
        QT_TRANSLATE_NOOP("Statement", "Street or city of the organisation is missing in the settings.")},
    {"contact",
        QT_TRANSLATE_NOOP("Statement",
            "An e-mail address for questions or a telephone number is missing in the settings.")},
    {"representative",
        QT_TRANSLATE_NOOP("Statement",
            "The organisation is outside the Union: write who represents it, in both languages.")},
    {"interest", QT_TRANSLATE_NOOP("Statement", "The interest of “%1” is missing.")},
    {"interest-empty",
        QT_TRANSLATE_NOOP("Statement", "The interest of “%1” is only called that: say which one it is.")},
    {"statute", QT_TRANSLATE_NOOP("Statement", "The law that “%1” rests on is missing.")},
    {"purposes", QT_TRANSLATE_NOOP("Statement", "There is no purpose in use.")},
    {"title", QT_TRANSLATE_NOOP("Statement", "“%1” has no title in one of the languages.")},
    {"purpose-gone",
        QT_TRANSLATE_NOOP("Statement", "A text names a purpose that is not in use any more: %1")},
    {"categories", QT_TRANSLATE_NOOP("Statement", "“%1” has no categories of data.")},
    {"sources",
        QT_TRANSLATE_NOOP("Statement",
            "Some data come from others, and no source is shared by enough people to be named: write where "
            "they come from, in both languages.")},
    {"recipient-purpose",
        QT_TRANSLATE_NOOP("Statement", "The register does not say what %1 receives data for.")},
    {"arrangement",
        QT_TRANSLATE_NOOP(
            "Statement", "Write the essence of the arrangement with joint controllers, in both languages.")},
    {"safeguards",
        QT_TRANSLATE_NOOP("Statement",
            "With %1 data goes outside the EEA, and neither the register of transfers nor the settings say "
            "what protects it there.")},
    {"decisions",
        QT_TRANSLATE_NOOP("Statement",
            "The settings do not say whether decisions are taken by computer alone; “none” is an answer "
            "too.")},
    {"withdrawal", QT_TRANSLATE_NOOP("Statement", "The settings do not say where consent is withdrawn.")},
    {"purpose-new",
        QT_TRANSLATE_NOOP("Statement", "“%1” is new: publish, and tell people before it begins.")},
    {"not-informed",
        QT_TRANSLATE_NOOP("Statement", "People who are concerned by a change and were not told yet: %1")},
    {"version", QT_TRANSLATE_NOOP("Statement", "No version was published yet.")}};

constexpr CodedValue<SectionState> sectionStates[] = {
    {SectionState::Complete, "complete", QT_TRANSLATE_NOOP("Statement", "Complete")},
    {SectionState::Hole, "hole", QT_TRANSLATE_NOOP("Statement", "Something is missing")},
    {SectionState::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("Statement", "Not needed")}};

constexpr ValueWord<ItemState> itemStates[] = {{ItemState::Green, QT_TRANSLATE_NOOP("Statement", "In order")},
    {ItemState::Red, QT_TRANSLATE_NOOP("Statement", "Missing")},
    {ItemState::NotApplicable, QT_TRANSLATE_NOOP("Statement", "Not applicable")}};

constexpr ValueWord<readability::Ease> easeWords[] = {
    {readability::Ease::VeryEasy, QT_TRANSLATE_NOOP("Statement", "very easy")},
    {readability::Ease::Easy, QT_TRANSLATE_NOOP("Statement", "easy")},
    {readability::Ease::FairlyEasy, QT_TRANSLATE_NOOP("Statement", "fairly easy")},
    {readability::Ease::Standard, QT_TRANSLATE_NOOP("Statement", "standard")},
    {readability::Ease::FairlyDifficult, QT_TRANSLATE_NOOP("Statement", "fairly difficult")},
    {readability::Ease::Difficult, QT_TRANSLATE_NOOP("Statement", "difficult")},
    {readability::Ease::VeryDifficult, QT_TRANSLATE_NOOP("Statement", "very difficult")}};

constexpr ValueWord<StatementChangeKind> changeWords[] = {
    {StatementChangeKind::NewPurpose, QT_TRANSLATE_NOOP("Statement", "New purpose: %1")},
    {StatementChangeKind::EndedPurpose, QT_TRANSLATE_NOOP("Statement", "Purpose that ended: %1")},
    {StatementChangeKind::OtherBasis, QT_TRANSLATE_NOOP("Statement", "Another lawful basis: %1")},
    {StatementChangeKind::NewCategory, QT_TRANSLATE_NOOP("Statement", "More data for a purpose: %1 (%2)")},
    {StatementChangeKind::NewRecipient, QT_TRANSLATE_NOOP("Statement", "New recipient: %1")},
    {StatementChangeKind::NewFlow, QT_TRANSLATE_NOOP("Statement", "More data for a recipient: %1")},
    {StatementChangeKind::GoneRecipient, QT_TRANSLATE_NOOP("Statement", "Recipient that is gone: %1")},
    {StatementChangeKind::NewTransfer,
        QT_TRANSLATE_NOOP("Statement", "Transfer outside the EEA that is new or other: %1")},
    {StatementChangeKind::LongerTerm, QT_TRANSLATE_NOOP("Statement", "Longer retention period: %1")},
    {StatementChangeKind::ShorterTerm, QT_TRANSLATE_NOOP("Statement", "Shorter retention period: %1")},
    {StatementChangeKind::OtherController, QT_TRANSLATE_NOOP("Statement", "Details of the organisation")},
    {StatementChangeKind::NewController,
        QT_TRANSLATE_NOOP("Statement", "Another organisation answers for the data")},
    {StatementChangeKind::OtherRightsWay,
        QT_TRANSLATE_NOOP("Statement", "Where people turn to with their rights")},
    {StatementChangeKind::OtherDecisions,
        QT_TRANSLATE_NOOP("Statement", "Decisions that a computer takes alone")},
    {StatementChangeKind::OtherWords, QT_TRANSLATE_NOOP("Statement", "Own words: %1")}};

constexpr ValueWord<StyleFault> faultWords[] = {
    {StyleFault::LongAverage,
        QT_TRANSLATE_NOOP("Statement", "Sentences have %1 words on average; 15 is enough.")},
    {StyleFault::LongSentence, QT_TRANSLATE_NOOP("Statement", "A long sentence: %1 words.")},
    {StyleFault::TooLongSentence, QT_TRANSLATE_NOOP("Statement", "A sentence that is too long: %1 words.")},
    {StyleFault::LongParagraph, QT_TRANSLATE_NOOP("Statement", "A long paragraph: %1 sentences.")},
    {StyleFault::Passive,
        QT_TRANSLATE_NOOP("Statement", "Passive; %1 per cent of the sentences are. Say who does it.")},
    {StyleFault::DoubleNegation, QT_TRANSLATE_NOOP("Statement", "Two negations in one sentence.")},
    {StyleFault::Chain, QT_TRANSLATE_NOOP("Statement", "A chain of %1 parts. A list is easier to read.")},
    {StyleFault::UndefinedShort,
        QT_TRANSLATE_NOOP("Statement", "An abbreviation before its full form, “%2”.")},
    {StyleFault::OtherAddress, QT_TRANSLATE_NOOP("Statement", "Speak to the reader with “%2” everywhere.")},
    {StyleFault::NoAddress, QT_TRANSLATE_NOOP("Statement", "The reader is not spoken to with “%2”.")},
    {StyleFault::SecondTerm, QT_TRANSLATE_NOOP("Statement", "Another word for “%2”. Use one word for it.")}};

QString ruleSubject(const StatementFacts &facts, const QString &id)
{
    const auto rule = std::find_if(
        facts.rules.begin(), facts.rules.end(), [&id](const RetentionRule &each) { return each.id == id; });
    return rule == facts.rules.end() ? id : ruleWord(rule->subject);
}

} // namespace

QString checklistTitle(int number)
{
    return statementWords(checklistTitles[number - 1]);
}

QString lackSentence(const StatementFacts &facts, const StatementLack &lack)
{
    if (lack.what == QLatin1String("term"))
        return lack.categories.isEmpty()
            ? statementWords(QT_TRANSLATE_NOOP("Statement", "“%1” has no retention period."))
                  .arg(purposeTitle(facts, lack.subject))
            : statementWords(QT_TRANSLATE_NOOP("Statement", "“%1” has no retention period for: %2."))
                  .arg(purposeTitle(facts, lack.subject), categoriesInSentence(lack.categories));
    const QString words = statementWords(wordOf(lackWords, lack.what));
    return words.contains(QLatin1String("%1")) ? words.arg(purposeTitle(facts, lack.subject)) : words;
}

QString itemStateWord(ItemState state)
{
    return statementWords(wordOf(itemStates, state));
}

QString sectionStateWord(SectionState state)
{
    return statementWords(rowOf(sectionStates, state).word);
}

QLatin1String codeOf(SectionState state)
{
    return QLatin1String(rowOf(sectionStates, state).code);
}

QString statementChangeSentence(
    const StatementFacts &then, const StatementFacts &now, const StatementChange &change)
{
    const QString words = statementWords(wordOf(changeWords, change.kind));
    switch (change.kind) {
    case StatementChangeKind::OtherController:
    case StatementChangeKind::NewController:
    case StatementChangeKind::OtherRightsWay:
    case StatementChangeKind::OtherDecisions:
        return words;
    case StatementChangeKind::EndedPurpose:
        return words.arg(purposeTitle(then, change.subject));
    case StatementChangeKind::NewCategory:
        return words.arg(purposeTitle(now, change.subject), categoriesInSentence(change.categories));
    case StatementChangeKind::OtherWords: {
        const auto section = statementSectionFrom(change.subject);
        return words.arg(section ? sectionTitle(*section) : change.subject);
    }
    case StatementChangeKind::LongerTerm:
    case StatementChangeKind::ShorterTerm:
        return words.arg(ruleSubject(now, change.subject));
    default:
        return words.arg(purposeTitle(now, change.subject));
    }
}

QString easeWord(readability::Ease ease)
{
    return statementWords(wordOf(easeWords, ease));
}

QString scoreSentence(const readability::Score &score)
{
    const QLocale locale = DocumentVoice::locale();
    const QString words = locale.toString(score.measure.wordsPerSentence(), 'f', 1);
    if (!score.brouwer)
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "Flesch %1, %2. On average %3 words in a sentence."))
            .arg(locale.toString(score.flesch, 'f', 1), easeWord(score.ease), words);
    return statementWords(
        QT_TRANSLATE_NOOP("Statement", "Flesch-Douma %1, %2. Brouwer %3. On average %4 words in a sentence."))
        .arg(locale.toString(score.flesch, 'f', 1), easeWord(score.ease),
            locale.toString(*score.brouwer, 'f', 1), words);
}

QString styleSentence(const StyleFinding &finding)
{
    QString words = statementWords(wordOf(faultWords, finding.fault));
    words.replace(QLatin1String("%1"), DocumentVoice::locale().toString(finding.count));
    return words.replace(QLatin1String("%2"), finding.better);
}
