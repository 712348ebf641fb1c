#include "app/documents/informing_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"
#include "app/statement/statement_version.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

QString informingWords(const char *text)
{
    return DocumentVoice::say("Informing", text);
}

constexpr ValueWord<InformingManner> manners[] = {
    {InformingManner::AtCollection, QT_TRANSLATE_NOOP("Informing", "When the data was taken (art. 13)")},
    {InformingManner::Letter, QT_TRANSLATE_NOOP("Informing", "By letter")},
    {InformingManner::Email, QT_TRANSLATE_NOOP("Informing", "By e-mail")},
    {InformingManner::InPerson, QT_TRANSLATE_NOOP("Informing", "In person")},
    {InformingManner::Website, QT_TRANSLATE_NOOP("Informing", "On the website")},
    {InformingManner::AlreadyHas,
        QT_TRANSLATE_NOOP("Informing", "Has the information already (art. 13(4), 14(5)(a))")},
    {InformingManner::Disproportionate,
        QT_TRANSLATE_NOOP("Informing", "Impossible or a disproportionate effort (art. 14(5)(b))")},
    {InformingManner::Statute, QT_TRANSLATE_NOOP("Informing", "A law lays it down (art. 14(5)(c))")},
    {InformingManner::Secrecy, QT_TRANSLATE_NOOP("Informing", "Professional secrecy (art. 14(5)(d))")},
    {InformingManner::Reopened, QT_TRANSLATE_NOOP("Informing", "Not informed after all")},
};

constexpr CodedValue<DataOrigin> origins[] = {
    {DataOrigin::Person, "person", QT_TRANSLATE_NOOP("Informing", "From the person (art. 13)")},
    {DataOrigin::Elsewhere, "elsewhere", QT_TRANSLATE_NOOP("Informing", "From elsewhere (art. 14)")},
};

constexpr CodedValue<InformingCause> causes[] = {
    {InformingCause::Collection, "collection", QT_TRANSLATE_NOOP("Informing", "When the data is taken")},
    {InformingCause::Month, "month", QT_TRANSLATE_NOOP("Informing", "Within a month")},
    {InformingCause::FirstContact, "first-contact", QT_TRANSLATE_NOOP("Informing", "At the first contact")},
    {InformingCause::Disclosure, "disclosure", QT_TRANSLATE_NOOP("Informing", "When handed to others")},
};

constexpr CodeWord obstacles[] = {
    {"informing.own-record", QT_TRANSLATE_NOOP("Informing", "It is their own record")},
    {"informing.not-for-origin",
        QT_TRANSLATE_NOOP("Informing", "This is not possible for where the data comes from")},
    {"informing.not-settled",
        QT_TRANSLATE_NOOP("Informing", "Nothing was recorded that could be taken back")},
    {"informing.archived",
        QT_TRANSLATE_NOOP("Informing", "They are in the archive, which no letter is written from")},
    {"informing.no-address", QT_TRANSLATE_NOOP("Informing", "No complete postal address")},
    {"informing.no-email", QT_TRANSLATE_NOOP("Informing", "No e-mail address")},
    {"informing.no-purpose",
        QT_TRANSLATE_NOOP("Informing", "No purpose is on record, which the letter must name")},
    {"informing.no-interest",
        QT_TRANSLATE_NOOP("Informing", "No legitimate interest is on record, which the letter must name")},
    {"informing.no-safeguard",
        QT_TRANSLATE_NOOP("Informing",
            "Data goes outside the EEA, and the settings do not say what protects it there "
            "(organisation.transfers)")},
};

constexpr CodeWord informingSentences[] = {
    {"informing.own-record",
        QT_TRANSLATE_NOOP("Errors", "Nobody records this about themselves. Ask a colleague.")},
    {"informing.not-for-origin",
        QT_TRANSLATE_NOOP("Errors",
            "This way of informing does not fit where the data comes from: the exceptions of art. 14(5)(b) "
            "to "
            "(d) are for data from elsewhere, and only data from the person is taken with them.")},
    {"informing.not-settled",
        QT_TRANSLATE_NOOP("Errors", "Nothing is on record about informing them that could be taken back.")},
    {"informing.future",
        QT_TRANSLATE_NOOP("Errors", "This moment lies in the future. Give one that has been.")},
    {"informing.statement",
        QT_TRANSLATE_NOOP("Errors",
            "Say by which version of the privacy statement they were informed, or set the one in force in "
            "the "
            "settings (organisation.statement-version).")},
    {"informing.reason",
        QT_TRANSLATE_NOOP("Errors",
            "Say why in at least two words that somebody else understands. What only fills the field is no "
            "reason.")},
    {"informing.text",
        QT_TRANSLATE_NOOP("Errors", "This text is too long or holds signs that do not belong in it.")},
    {"informing.cancelled", QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was recorded or written.")},
    {"informing.too-many-letters",
        QT_TRANSLATE_NOOP("Errors",
            "More than %1 letters are too many at once. Choose fewer people, those who are overdue first.")},
    {"informing.nobody",
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody of these can be written to. Look at the reasons in the preview.")},
    {"informing.sender",
        QT_TRANSLATE_NOOP("Errors",
            "A letter must say who writes it and where to ask. Set the name of the organisation and its "
            "privacy "
            "contact or phone number in the settings first.")},
};

QString dayWords(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

QString mannerWord(InformingManner manner)
{
    return informingWords(wordOf(manners, manner));
}

QString originWord(DataOrigin origin)
{
    return informingWords(rowOf(origins, origin).word);
}

QString causeWord(InformingCause cause)
{
    return informingWords(rowOf(causes, cause).word);
}

QString informingReason(const InformingEvent &event)
{
    if (event.reason == statement_version::reopenedReason())
        return informingWords(
            QT_TRANSLATE_NOOP("Informing", "The privacy statement changed in a way that concerns them."));
    return event.reason == lettersNotWritten()
        ? informingWords(QT_TRANSLATE_NOOP("Informing", "The letters could not be written."))
        : event.reason;
}

QString informingObstacleWord(const QString &why)
{
    const char *word = wordOf(obstacles, why);
    return word ? informingWords(word) : why;
}

QString informingSentence(const InformingState &state, QDate today)
{
    if (!state.due)
        return informingWords(
            QT_TRANSLATE_NOOP("Informing", "Nothing is on record about informing this person."));
    // The newest is not it where letters could not be written to whoever was informed before.
    const auto settling = std::find_if(state.events.cbegin(), state.events.cend(),
        [&](const InformingEvent &event) { return event.id == state.due->settledBy; });
    if (!state.due->isOpen() && settling != state.events.cend()) {
        const InformingEvent &event = *settling;
        const QString when = dayWords(event.happenedAt.toLocal().date());
        return event.statement.isEmpty()
            ? informingWords(QT_TRANSLATE_NOOP("Informing", "Not needed since %1: %2. %3"))
                  .arg(when, mannerWord(event.manner), informingReason(event))
            : informingWords(QT_TRANSLATE_NOOP("Informing", "Informed on %1: %2, privacy statement %3."))
                  .arg(when, mannerWord(event.manner), event.statement);
    }
    const QString day = dayWords(state.due->term.on);
    return informingUrgency(state.due->term.on, today) == InformingUrgency::Overdue
        ? informingWords(QT_TRANSLATE_NOOP("Informing", "Not informed yet; that had to be done by %1 (%2)."))
              .arg(day, causeWord(state.due->term.cause))
        : informingWords(QT_TRANSLATE_NOOP("Informing", "Must be informed by %1 (%2)."))
              .arg(day, causeWord(state.due->term.cause));
}

const char *informingErrorSentence(const QString &what)
{
    return wordOf(informingSentences, what);
}

QString keyOf(DataOrigin origin)
{
    return QString::fromLatin1(rowOf(origins, origin).code);
}

std::optional<DataOrigin> dataOriginFrom(QStringView key)
{
    return valueOf(origins, key.toString());
}

QString keyOf(InformingCause cause)
{
    return QString::fromLatin1(rowOf(causes, cause).code);
}
