#include "app/accountability/business_group.h"
#include "app/accountability/retention_facts.h"
#include "app/documents/accountability_parts.h"
#include "app/documents/accountability_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/ground_sentence.h"
#include "app/documents/retention_words.h"
#include "app/documents/rule_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString textIn(const QJsonObject &facts, QLatin1String key)
{
    return facts.value(key).toString();
}

QDate dayIn(const QJsonObject &facts, QLatin1String key)
{
    return QDate::fromString(textIn(facts, key), Qt::ISODate);
}

QString titleIn(const QJsonObject &facts)
{
    return inSpokenLanguage(
        textIn(facts, QLatin1String("title_nl")), textIn(facts, QLatin1String("title_en")));
}

QString peopleWord(qint64 people)
{
    return DocumentVoice::locale().toString(people);
}

ContactKind kindIn(const QJsonObject &facts)
{
    return contactKindFromCode(textIn(facts, QLatin1String("kind"))).value_or(ContactKind::Customer);
}

ReasonOrigin originIn(const QJsonObject &facts)
{
    return static_cast<ReasonOrigin>(facts.value(QLatin1String("reason_from")).toInt());
}

QString groupWords(const QJsonObject &facts)
{
    QStringList lines{kindsWord(kindIn(facts))};
    const QString title = titleIn(facts);
    if (!title.isEmpty())
        lines.append(title);
    if (const auto basis = lawfulBasisFrom(textIn(facts, QLatin1String("basis"))))
        lines.append(basisWithArticle(*basis));
    return lines.join(u'\n');
}

QString reasonWords(const QJsonObject &facts, const QJsonObject &figures)
{
    const auto basis = lawfulBasisFrom(textIn(facts, QLatin1String("basis")));
    const ContactGround ground{
        .reasonFrom = originIn(facts), .reason = textIn(facts, QLatin1String("reason"))};
    const QString reason = reasonSentence(ground, kindIn(facts), basis.value_or(LawfulBasis::Contract));
    const qint64 carried = figures.value(QLatin1String("carried")).toInteger();
    return carried == 0 ? reason
                        : reason + u'\n' +
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Kept for the ground of a purpose: %1"))
                .arg(peopleWord(carried));
}

/// The interest and the balance, where it rests on an interest: as recorded, else as is usual.
QString interestWords(const QJsonObject &facts)
{
    if (textIn(facts, QLatin1String("basis")) != letterOf(LawfulBasis::LegitimateInterest) ||
        originIn(facts) == ReasonOrigin::None)
        return QStringLiteral("–");
    const QString interest = textIn(facts, QLatin1String("interest"));
    const QString balancing = textIn(facts, QLatin1String("balancing"));
    return (interest.isEmpty() ? standardInterest() : interest) + u'\n' +
        (balancing.isEmpty() ? standardBalancing() : balancing);
}

QString lastingWords(const QJsonObject &facts, const QJsonObject &figures, const QList<RetentionRule> &rules)
{
    const QDate first = dayIn(figures, QLatin1String("first_end"));
    const QDate last = dayIn(figures, QLatin1String("last_end"));
    if (facts.value(QLatin1String("own_end")).toBool())
        return first == last
            ? accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Until %1, as decided"))
                  .arg(accountabilityDay(last))
            : accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "As decided for each, from %1 to %2"))
                  .arg(accountabilityDay(first), accountabilityDay(last));
    const QString id = textIn(facts, QLatin1String("rule"));
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const RetentionRule &each) { return each.id == id; });
    if (rule == rules.end())
        return id.isEmpty() ? accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "No end is on record"))
                            : id;
    return rule->duration ? accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "%1 from: %2 (%3)"))
                                .arg(durationWord(*rule->duration), startWords(*rule), id)
                          : accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Until: %1 (%2)"))
                                .arg(startWords(*rule), id);
}

DocumentPart howManyPart(const AccountabilityFacts &facts)
{
    const QJsonObject review = facts.settings.value(QLatin1String("review")).toObject();
    return {.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Whom this is about")),
        .lines = {
            accountabilityWords(
                QT_TRANSLATE_NOOP("Accountability",
                    "People who work for an organisation that we deal with, or who supply to us, on %1: "
                    "%2."))
                .arg(accountabilityDay(facts.asOf),
                    peopleWord(facts.figures.value(QLatin1String("people")).toInteger())),
            accountabilityWords(
                QT_TRANSLATE_NOOP("Accountability",
                    "Each was given a reason and an end when they were recorded, or they could not be. A "
                    "legitimate interest is looked at again within %1. Who has no ground any more is put "
                    "forward "
                    "for erasure and erased within %2."))
                .arg(durationWord({.months = review.value(QLatin1String("months")).toInt()}),
                    durationWord({.days = review.value(QLatin1String("days_to_erase")).toInt()}))}};
}

DocumentPart groupsPart(const AccountabilityFacts &facts, const QList<RetentionRule> &rules)
{
    DocumentPart part{.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Group by group")),
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Group")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Reason")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Interest, and why it outweighs theirs")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "How long")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Review by")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "People"))}};
    const QJsonObject groups =
        facts.settings.value(QLatin1String(accountability_facts::groupsPart)).toObject();
    const QJsonObject counts = facts.figures.value(QLatin1String("groups")).toObject();
    QStringList names = groups.keys();
    const auto people = [&](const QString &name) {
        return counts.value(name).toObject().value(QLatin1String("people")).toInteger();
    };
    std::stable_sort(names.begin(), names.end(),
        [&](const QString &one, const QString &other) { return people(one) > people(other); });
    for (const QString &name : std::as_const(names)) {
        const QJsonObject group = groups.value(name).toObject();
        const QJsonObject figures = counts.value(name).toObject();
        part.rows.append({groupWords(group), reasonWords(group, figures), interestWords(group),
            lastingWords(group, figures, rules),
            accountabilityDay(dayIn(figures, QLatin1String("first_review"))), peopleWord(people(name))});
    }
    if (const qint64 few = facts.figures.value(QLatin1String("own_words")).toInteger(); few > 0)
        part.lines.append(
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                                    "Besides, people with reasons in words of their own, which fewer than %1 "
                                    "share and which are kept with each of them alone: %2."))
                .arg(QString::number(fewestPeopleOfOwnWords), peopleWord(few)));
    return part;
}

DocumentPart weighedPart(const QJsonObject &purposes)
{
    DocumentPart part{.heading = accountabilityWords(QT_TRANSLATE_NOOP(
                          "Accountability", "Purposes on a legitimate interest, as weighed")),
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Purpose")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Interest")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Why not with less")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Weighed against theirs")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Safeguards")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Assessed, and review by"))}};
    const auto said = [](const QJsonObject &purpose, QLatin1String key) {
        const QString words = textIn(purpose, key);
        return words.isEmpty() ? QStringLiteral("–") : words;
    };
    for (const QString &key : purposes.keys()) {
        const QJsonObject purpose = purposes.value(key).toObject();
        const QString title = titleIn(purpose);
        part.rows.append({title.isEmpty() ? key : title, said(purpose, QLatin1String("interest")),
            said(purpose, QLatin1String("necessity")), said(purpose, QLatin1String("balance")),
            said(purpose, QLatin1String("safeguards")),
            QStringLiteral("%1\n%2\n%3")
                .arg(said(purpose, QLatin1String("assessed_by")),
                    accountabilityDay(dayIn(purpose, QLatin1String("assessed_on"))),
                    accountabilityDay(dayIn(purpose, QLatin1String("review_on"))))});
    }
    if (part.rows.isEmpty())
        part.lines.append(accountabilityWords(
            QT_TRANSLATE_NOOP("Accountability", "No purpose in use rests on a legitimate interest.")));
    return part;
}

} // namespace

namespace accountability_parts {

QList<DocumentPart> businessContacts(const AccountabilityFacts &facts)
{
    const auto rules = retention_facts::rulesFrom(facts.settings.value(QLatin1String("rules")).toObject());
    return {howManyPart(facts), groupsPart(facts, rules ? *rules : QList<RetentionRule>()),
        weighedPart(facts.settings.value(QLatin1String("purposes")).toObject())};
}

} // namespace accountability_parts
