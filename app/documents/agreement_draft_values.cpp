#include "app/documents/agreement_draft_values.h"

#include "app/documents/agreement_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

constexpr CodeWord draftFactWords[] = {
    {"processor.services", QT_TRANSLATE_NOOP("Agreements", "What the processor does for us")},
    {"processor.name", QT_TRANSLATE_NOOP("Agreements", "Name of the processor")},
    {"processor.contact", QT_TRANSLATE_NOOP("Agreements", "Where the processor is reached")},
    {"processor.country", QT_TRANSLATE_NOOP("Agreements", "Country of the processor")},
    {"processor.places", QT_TRANSLATE_NOOP("Agreements", "Other countries where data goes")},
    {"organisation.name", QT_TRANSLATE_NOOP("Agreements", "Name of our organisation")},
    {"organisation.contact", QT_TRANSLATE_NOOP("Agreements", "Where we are reached about personal data")},
    {"flows.purposes", QT_TRANSLATE_NOOP("Agreements", "Purposes of the data flows")},
    {"flows.data", QT_TRANSLATE_NOOP("Agreements", "Types of data in the data flows")},
    {"flows.people", QT_TRANSLATE_NOOP("Agreements", "Groups of people of those purposes")},
    {"subs", QT_TRANSLATE_NOOP("Agreements", "Sub-processors in the register")},
    {"agreement.from", QT_TRANSLATE_NOOP("Agreements", "First day")},
    {"agreement.until", QT_TRANSLATE_NOOP("Agreements", "Last day")},
    {"agreement.renewal", QT_TRANSLATE_NOOP("Agreements", "How it ends or is renewed")},
    {"agreement.renews_by", QT_TRANSLATE_NOOP("Agreements", "By how much it is renewed")},
    {"agreement.notice", QT_TRANSLATE_NOOP("Agreements", "Term of notice")},
    {"agreement.authorisation", QT_TRANSLATE_NOOP("Agreements", "Specific or general authorisation")},
    {"agreement.objection_days", QT_TRANSLATE_NOOP("Agreements", "Days to object to a sub-processor")}};

/// A bracket of somebody's own would read as something open.
QString withoutBrackets(QString text)
{
    return text.replace(u'[', u'(').replace(u']', u')');
}

} // namespace

QJsonValue DraftValues::raw(const char *fact) const
{
    return agreement_drafts::factOf(m_facts, QString::fromLatin1(fact));
}

QString DraftValues::text(const char *fact) const
{
    const QJsonValue value = raw(fact);
    if (value.isUndefined())
        return openMark(fact);
    return withoutBrackets(value.isDouble() ? QString::number(value.toInt()) : value.toString());
}

QString DraftValues::day(const char *fact) const
{
    const QDate date = QDate::fromString(raw(fact).toString(), Qt::ISODate);
    return date.isValid() ? agreementDay(date) : openMark(fact);
}

QString DraftValues::duration(const char *fact) const
{
    const auto length = IsoDuration::parse(raw(fact).toString());
    return length ? durationWord(*length) : openMark(fact);
}

QString DraftValues::list(const char *fact, QString (*word)(const QJsonValue &)) const
{
    if (!isThere(fact))
        return openMark(fact);
    QStringList words;
    const QJsonArray values = raw(fact).toArray();
    for (const QJsonValue &value : values)
        words.append(withoutBrackets(word(value)));
    return words.join(QStringLiteral(", "));
}

bool DraftValues::isSpecific() const
{
    return raw("agreement.authorisation").toString() == codeOf(SubAuthorisation::Specific);
}

QString DraftValues::openMark(const char *fact)
{
    return agreementWords(QT_TRANSLATE_NOOP("Agreements", "[STILL TO BE DECIDED: %1]"))
        .arg(draftFactWord(QString::fromLatin1(fact)));
}

QString draftFactWord(const QString &fact)
{
    if (const auto term = fact.startsWith(QLatin1String("terms."))
            ? agreementTermFrom(QStringView(fact).mid(6))
            : std::nullopt)
        return agreementTermWord(*term);
    return agreementWords(wordOf(draftFactWords, fact));
}

QString draftSourceWord(const QString &row)
{
    const QString place = row.section(u'.', 0, 0);
    const QString name = row.section(u'.', 1);
    const QString number = place.section(u':', 1);
    if (place.startsWith(QLatin1String("agreement"))) {
        const bool isTerm = agreementTermFrom(name).has_value();
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Agreement %1: %2"))
            .arg(number,
                draftFactWord((isTerm ? QStringLiteral("terms.") : QStringLiteral("agreement.")) + name));
    }
    if (place == QLatin1String("organisation"))
        return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Settings of the organisation: %1"))
            .arg(draftFactWord(row));
    const bool isOwn = !name.startsWith(QLatin1String("flows.")) && name != QLatin1String("subs");
    return agreementWords(QT_TRANSLATE_NOOP("Agreements", "Register of processors, number %1: %2"))
        .arg(number, draftFactWord(isOwn ? QStringLiteral("processor.") + name : name));
}
