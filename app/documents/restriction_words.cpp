#include "app/documents/restriction_words.h"

#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/requests/request.h"

#include <QCoreApplication>

namespace {

QString restrictionWords(const char *word)
{
    return DocumentVoice::say("Restrictions", word);
}

QString restrictionDay(const QDate &day)
{
    return DocumentVoice::locale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString stoppedWord(const QString &line, const QHash<QString, QString> &titles)
{
    const QString key = line.section(u':', 0, 0);
    const QString title = titles.value(key, key);
    const auto channel = channelFrom(line.section(u':', 1));
    return channel ? QStringLiteral("%1 (%2)").arg(title, channelWord(*channel)) : title;
}

} // namespace

QString restrictionWord(RestrictionGround ground)
{
    switch (ground) {
    case RestrictionGround::Contested:
        return restrictionWords(
            QT_TRANSLATE_NOOP("Restrictions", "The accuracy is contested (art. 18(1)(a) GDPR)"));
    case RestrictionGround::Unlawful:
        return restrictionWords(QT_TRANSLATE_NOOP(
            "Restrictions", "Unlawful, and the person wants no erasure (art. 18(1)(b) GDPR)"));
    case RestrictionGround::NeededForClaim:
        return restrictionWords(QT_TRANSLATE_NOOP(
            "Restrictions", "The person needs the data for a legal claim (art. 18(1)(c) GDPR)"));
    case RestrictionGround::ObjectionPending:
        return restrictionWords(
            QT_TRANSLATE_NOOP("Restrictions", "An objection is being weighed (art. 18(1)(d) GDPR)"));
    }
    Q_UNREACHABLE();
}

QString aimSentence(const Request &request, const QHash<QString, QString> &titles)
{
    const RequestAim &aim = request.aim;
    if (aim.kind == RequestAim::Kind::Lifting)
        return restrictionWords(QT_TRANSLATE_NOOP("Restrictions", "To end a restriction of before."));
    if (aim.kind == RequestAim::Kind::OwnSituation)
        return restrictionWords(QT_TRANSLATE_NOOP("Restrictions",
            "On grounds of their own situation (art. 21(1) GDPR): the data is restricted until it is "
            "decided."));
    if (!aim.isLimited())
        return {};
    const QString channel = aim.channel ? channelWord(*aim.channel) : QString();
    if (aim.purposeKey.isEmpty())
        return restrictionWords(QT_TRANSLATE_NOOP("Restrictions", "Limited by the person to: %1"))
            .arg(channel);
    const QString title = titles.value(aim.purposeKey, aim.purposeKey);
    const QString limit = channel.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, channel);
    return restrictionWords(QT_TRANSLATE_NOOP("Restrictions", "Limited by the person to: %1")).arg(limit);
}

QHash<QString, QString> spokenTitles(const QHash<QString, PurposeTitle> &titles)
{
    const bool isDutch = DocumentVoice::locale().language() == QLocale::Dutch;
    QHash<QString, QString> spoken;
    for (auto title = titles.begin(); title != titles.end(); ++title)
        spoken.insert(title.key(), isDutch ? title->nl : title->en);
    return spoken;
}

QString restrictionSentence(const Restriction &restriction)
{
    const QString ground = restrictionWord(restriction.ground);
    const QString since = restrictionDay(restriction.since.toLocal().date());
    if (restriction.isInForce())
        return restrictionWords(QT_TRANSLATE_NOOP("Restrictions", "Restricted since %1: %2"))
            .arg(since, ground);
    return restrictionWords(
        QT_TRANSLATE_NOOP("Restrictions", "Restricted from %1 to %2: %3. The person was told on %4."))
        .arg(since, restrictionDay(restriction.liftedAt->toLocal().date()), ground,
            restrictionDay(restriction.informedOn));
}

QStringList limitedLines(const RequestResult &result, const QHash<QString, QString> &titles)
{
    QStringList lines;
    for (const QString &line : result.stopped)
        lines.append(restrictionWords(QT_TRANSLATE_NOOP("Restrictions", "Stopped: %1"))
                         .arg(stoppedWord(line, titles)));
    if (const auto ground = restrictionGroundFrom(result.restricted))
        lines.append(restrictionWords(QT_TRANSLATE_NOOP("Restrictions", "Restricted: %1"))
                         .arg(restrictionWord(*ground)));
    if (result.lifted)
        lines.append(restrictionWords(QT_TRANSLATE_NOOP("Restrictions", "The restriction has ended.")));
    return lines;
}
