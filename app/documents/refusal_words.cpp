#include "app/documents/refusal_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"
#include "app/documents/word_table.h"
#include "app/retention/rule_book.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct RefusalText
{
    RefusalReason reason;
    const char *word;
    const char *sentence;
};

constexpr RefusalText refusals[] = {
    {RefusalReason::IdentityNotEstablished, QT_TRANSLATE_NOOP("Refusals", "Identity not established"),
        QT_TRANSLATE_NOOP("Refusals",
            "We could not establish that you are the person whose data this is about, and asked you for what "
            "we need for that.")},
    {RefusalReason::NoDataHeld, QT_TRANSLATE_NOOP("Refusals", "No personal data found"),
        QT_TRANSLATE_NOOP("Refusals", "We searched for personal data about you and hold none.")},
    {RefusalReason::ManifestlyUnfounded, QT_TRANSLATE_NOOP("Refusals", "Manifestly unfounded"),
        QT_TRANSLATE_NOOP("Refusals", "Your request is manifestly unfounded.")},
    {RefusalReason::Excessive, QT_TRANSLATE_NOOP("Refusals", "Excessive"),
        QT_TRANSLATE_NOOP("Refusals", "Your request is excessive.")},
    {RefusalReason::RightsOfOthers, QT_TRANSLATE_NOOP("Refusals", "Rights of others"),
        QT_TRANSLATE_NOOP(
            "Refusals", "What you ask would adversely affect the rights and freedoms of others.")},
    {RefusalReason::FreedomOfExpression, QT_TRANSLATE_NOOP("Refusals", "Freedom of expression"),
        QT_TRANSLATE_NOOP("Refusals",
            "We need the data for exercising the right of freedom of expression and information.")},
    {RefusalReason::LegalObligation, QT_TRANSLATE_NOOP("Refusals", "Legal obligation or public task"),
        QT_TRANSLATE_NOOP("Refusals",
            "We must keep the data to comply with a legal obligation or to perform a public task.")},
    {RefusalReason::PublicHealth, QT_TRANSLATE_NOOP("Refusals", "Public health"),
        QT_TRANSLATE_NOOP("Refusals", "We must keep the data for reasons of public health.")},
    {RefusalReason::Archiving, QT_TRANSLATE_NOOP("Refusals", "Archiving, research or statistics"),
        QT_TRANSLATE_NOOP("Refusals",
            "Erasing the data would seriously impair archiving in the public interest, research or "
            "statistics.")},
    {RefusalReason::LegalClaims, QT_TRANSLATE_NOOP("Refusals", "Legal claims"),
        QT_TRANSLATE_NOOP("Refusals", "We need the data to establish, exercise or defend a legal claim.")},
    {RefusalReason::DataAccurate, QT_TRANSLATE_NOOP("Refusals", "The data are accurate"),
        QT_TRANSLATE_NOOP("Refusals", "We checked the data and found that they are accurate.")},
    {RefusalReason::NoRestrictionGround, QT_TRANSLATE_NOOP("Refusals", "No ground for restriction"),
        QT_TRANSLATE_NOOP(
            "Refusals", "None of the cases in which the law lets data be restricted is at hand.")},
    {RefusalReason::NotConsentOrContract, QT_TRANSLATE_NOOP("Refusals", "Not on consent or a contract"),
        QT_TRANSLATE_NOOP("Refusals",
            "We do not process the data on the basis of your consent or of a contract with you.")},
    {RefusalReason::NotProvidedByPerson, QT_TRANSLATE_NOOP("Refusals", "Not provided by the person"),
        QT_TRANSLATE_NOOP("Refusals", "You did not provide the data to us yourself.")},
    {RefusalReason::CompellingGrounds, QT_TRANSLATE_NOOP("Refusals", "Compelling grounds"),
        QT_TRANSLATE_NOOP("Refusals",
            "We have compelling legitimate grounds that override your interests, or need the data for a "
            "legal "
            "claim.")},
    {RefusalReason::NationalExemption, QT_TRANSLATE_NOOP("Refusals", "Exemption in national law"),
        QT_TRANSLATE_NOOP("Refusals",
            "National law lets us set this right aside where that is necessary and proportionate.")},
    {RefusalReason::OnlyProcessor, QT_TRANSLATE_NOOP("Refusals", "We are only the processor"),
        QT_TRANSLATE_NOOP("Refusals",
            "We process the data on behalf of another organisation, and forwarded your request to it.")},
    {RefusalReason::TakenBack, QT_TRANSLATE_NOOP("Refusals", "Taken back by the person"),
        QT_TRANSLATE_NOOP("Refusals", "You took your request back.")},
};

constexpr ValueWord<ErasureGround> erasureGrounds[] = {
    {ErasureGround::NoLongerNeeded, QT_TRANSLATE_NOOP("Refusals", "No longer needed")},
    {ErasureGround::ConsentWithdrawn,
        QT_TRANSLATE_NOOP("Refusals", "Consent withdrawn, no other lawful basis")},
    {ErasureGround::Objection, QT_TRANSLATE_NOOP("Refusals", "Objection without overriding grounds")},
    {ErasureGround::Unlawful, QT_TRANSLATE_NOOP("Refusals", "Processed unlawfully")},
    {ErasureGround::LegalDuty, QT_TRANSLATE_NOOP("Refusals", "Legal duty to erase")},
    {ErasureGround::ChildService, QT_TRANSLATE_NOOP("Refusals", "Online service to a child")},
};

constexpr ValueWord<ErasureException> erasureExceptions[] = {
    {ErasureException::FreedomOfExpression, QT_TRANSLATE_NOOP("Refusals", "Freedom of expression")},
    {ErasureException::LegalObligation, QT_TRANSLATE_NOOP("Refusals", "Legal obligation or public task")},
    {ErasureException::PublicHealth, QT_TRANSLATE_NOOP("Refusals", "Public health")},
    {ErasureException::Archiving, QT_TRANSLATE_NOOP("Refusals", "Archiving, research or statistics")},
    {ErasureException::LegalClaims, QT_TRANSLATE_NOOP("Refusals", "Legal claims")},
};

/// "artikel 12 lid 2 en artikel 11 lid 2" for "12(2), 11(2)": how the law is cited in Dutch.
QString dutchArticle(QString points)
{
    static const QRegularExpression paragraph(QStringLiteral("\\((\\d+)\\)"));
    static const QRegularExpression point(QStringLiteral("\\(([a-z])\\)"));
    points.replace(paragraph, QStringLiteral(" lid \\1"));
    points.replace(point, QStringLiteral(" onder \\1"));
    points.replace(QStringLiteral(", "), QStringLiteral(" en artikel "));
    return QStringLiteral("artikel ") + points;
}

bool isDutchSpoken()
{
    return DocumentVoice::locale().language() == QLocale::Dutch;
}

QString refusalWords(const char *word)
{
    return DocumentVoice::say("Refusals", word);
}

const RefusalText &textOf(RefusalReason reason)
{
    for (const RefusalText &text : refusals) {
        if (text.reason == reason)
            return text;
    }
    Q_UNREACHABLE();
}

} // namespace

QString refusalSentence(RefusalReason reason)
{
    return refusalWords(textOf(reason).sentence);
}

QString refusalWord(RefusalReason reason)
{
    return refusalWords(textOf(reason).word);
}

QString refusalArticle(RefusalReason reason)
{
    const QString article = articleOf(reason);
    const QLatin1String national{"UAVG "};
    if (isDutchSpoken())
        return article.startsWith(national)
            ? dutchArticle(article.mid(national.size())) + QStringLiteral(" UAVG")
            : dutchArticle(article) + QStringLiteral(" AVG");
    if (article.startsWith(national))
        return refusalWords(QT_TRANSLATE_NOOP("Refusals", "art. %1 UAVG")).arg(article.mid(national.size()));
    return refusalWords(QT_TRANSLATE_NOOP("Refusals", "art. %1 GDPR")).arg(article);
}

QString groundWord(ErasureGround ground)
{
    return refusalWords(wordOf(erasureGrounds, ground));
}

QString exceptionWord(ErasureException exception)
{
    return refusalWords(wordOf(erasureExceptions, exception));
}

QString keepingWords(const Proposal::CategoryPlan &row)
{
    // What was carried out before exceptions were kept: a duty is one by itself.
    const auto rule = rule_book::rule(row.reason);
    const bool isDuty = rule && rule->kind == RetentionRuleKind::Obligation;
    const auto exception =
        row.exception || !isDuty ? row.exception : std::optional(ErasureException::LegalObligation);
    if (!exception)
        return keepReasonWord(row.reason);
    return QStringLiteral("%1 (%2): %3")
        .arg(exceptionWord(*exception), pointArticle(keyOf(*exception)), keepReasonWord(row.reason));
}

QString pointArticle(const QString &key)
{
    const QStringList parts = key.split(QLatin1Char('-'));
    if (parts.size() != 3)
        return key;
    const QString point = QStringLiteral("%1(%2)(%3)").arg(parts[0], parts[1], parts[2]);
    if (isDutchSpoken())
        return dutchArticle(point) + QStringLiteral(" AVG");
    return refusalWords(QT_TRANSLATE_NOOP("Refusals", "art. %1 GDPR")).arg(point);
}
