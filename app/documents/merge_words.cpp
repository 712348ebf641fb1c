#include "app/documents/merge_words.h"

#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr ValueWord<consent_uniting::Why> mergeWhys[] = {
    {consent_uniting::Why::OnlyKept, QT_TRANSLATE_NOOP("Merging", "Only the kept record says something")},
    {consent_uniting::Why::OnlyAbsorbed,
        QT_TRANSLATE_NOOP("Merging", "Only the absorbed record says something")},
    {consent_uniting::Why::Alike, QT_TRANSLATE_NOOP("Merging", "Both records say the same")},
    {consent_uniting::Why::Stricter, QT_TRANSLATE_NOOP("Merging", "The stricter of both")},
    {consent_uniting::Why::NewerYes, QT_TRANSLATE_NOOP("Merging", "A newer yes of the person, with proof")},
};

constexpr ValueWord<MergeItem::Fate> mergeFates[] = {
    {MergeItem::Fate::Stays, QT_TRANSLATE_NOOP("Merging", "Stays")},
    {MergeItem::Fate::Comes, QT_TRANSLATE_NOOP("Merging", "Comes along")},
    {MergeItem::Fate::Same, QT_TRANSLATE_NOOP("Merging", "Both records have it; it stays once")},
    {MergeItem::Fate::Bound,
        QT_TRANSLATE_NOOP("Merging", "Stays although not chosen: consent or a sale is about it")},
    {MergeItem::Fate::Dropped, QT_TRANSLATE_NOOP("Merging", "Is dropped")},
};

constexpr ValueWord<DuplicateSign> duplicateSigns[] = {
    {DuplicateSign::CustomerNumber, QT_TRANSLATE_NOOP("Merging", "The same customer number")},
    {DuplicateSign::Email, QT_TRANSLATE_NOOP("Merging", "The same e-mail address")},
    {DuplicateSign::Phone, QT_TRANSLATE_NOOP("Merging", "The same phone number")},
    {DuplicateSign::NameAndPostcode, QT_TRANSLATE_NOOP("Merging", "The same name and postcode")},
};

constexpr CodeWord mergeRows[] = {
    {"consent_origin", QT_TRANSLATE_NOOP("Merging", "Acts of consent of an earlier merge")},
    {"contact_alias", QT_TRANSLATE_NOOP("Merging", "Records merged earlier")},
    {"consent_token", QT_TRANSLATE_NOOP("Merging", "Confirmations waited for or taken")},
    {"request", QT_TRANSLATE_NOOP("Merging", "Requests")},
    {"addressee", QT_TRANSLATE_NOOP("Merging", "Capacities recorded")},
    {"soft_opt_in", QT_TRANSLATE_NOOP("Merging", "Sales that allow contact")},
    {"published_address", QT_TRANSLATE_NOOP("Merging", "Published addresses")},
    {"processing_ground", QT_TRANSLATE_NOOP("Merging", "Grounds")},
    {"disclosure", QT_TRANSLATE_NOOP("Merging", "Disclosures")},
    {"informing_event", QT_TRANSLATE_NOOP("Merging", "Records of how they were informed")},
    {"recipient_task", QT_TRANSLATE_NOOP("Merging", "Tasks to tell a recipient")},
    {"legal_hold", QT_TRANSLATE_NOOP("Merging", "Holds")},
    {"review_reason", QT_TRANSLATE_NOOP("Merging", "Reasons given in review sessions")},
    {"breach_person", QT_TRANSLATE_NOOP("Merging", "Breaches that touched them")},
    {"relation_fact", QT_TRANSLATE_NOOP("Merging", "Start moments")},
    {"field_history", QT_TRANSLATE_NOOP("Merging", "Changes of fields")},
    {"attachment", QT_TRANSLATE_NOOP("Merging", "Attachments")},
    {"note", QT_TRANSLATE_NOOP("Merging", "Notes")},
    {"provenance", QT_TRANSLATE_NOOP("Merging", "Sources")},
    {"draft", QT_TRANSLATE_NOOP("Merging", "Forms that were being filled in")},
};

QString mergeText(const char *text)
{
    return text ? QCoreApplication::translate("Merging", text) : QString();
}

} // namespace

QString mergeWhyWord(consent_uniting::Why why)
{
    return mergeText(wordOf(mergeWhys, why));
}

QString mergeFateWord(MergeItem::Fate fate)
{
    return mergeText(wordOf(mergeFates, fate));
}

QString mergeSettledWord(const MergeField &field)
{
    if (!field.isSettled)
        return {};
    return mergeText(field.isLaterBirth
            ? QT_TRANSLATE_NOOP("Merging",
                  "The later birth date stays, so that what a child agreed to without a representative "
                  "does not come to count.")
            : QT_TRANSLATE_NOOP("Merging", "The person asked to have this corrected: that value stays."));
}

QString duplicateWord(DuplicateSign sign)
{
    return mergeText(wordOf(duplicateSigns, sign));
}

QString mergeRowsWord(const QString &table)
{
    return mergeText(wordOf(mergeRows, table));
}

namespace {

/// What becomes of why they are kept and of informing them.
QStringList groundSentencesOf(const MergePlan &plan)
{
    const auto shown = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
    QStringList sentences;
    if (plan.reasonComes)
        sentences.append(mergeText(QT_TRANSLATE_NOOP("Merging",
            "The reason why the person is kept is that of the absorbed record: the kept one has none.")));
    if (plan.keptUntil.isValid())
        sentences.append(mergeText(
            QT_TRANSLATE_NOOP("Merging", "The person is kept until %1, as the absorbed record was."))
                             .arg(shown(plan.keptUntil)));
    if (plan.informsAgain)
        sentences.append(mergeText(QT_TRANSLATE_NOOP("Merging",
                                       "One of the records was informed and the other was not: the person "
                                       "must be informed again, by %1."))
                             .arg(shown(plan.informBy)));
    else if (plan.informBy.isValid())
        sentences.append(mergeText(QT_TRANSLATE_NOOP("Merging", "The person must be informed by %1."))
                             .arg(shown(plan.informBy)));
    return sentences;
}

} // namespace

QStringList mergeSentences(const MergePlan &plan)
{
    QStringList sentences;
    int acts = 0;
    int closings = 0;
    for (const MergeLine &line : plan.lines) {
        acts += line.acts;
        closings += line.closings;
    }
    if (acts > 0)
        sentences.append(
            mergeText(QT_TRANSLATE_NOOP("Merging", "Acts of consent that come along: %1.")).arg(acts));
    if (closings > 0)
        sentences.append(mergeText(
            QT_TRANSLATE_NOOP("Merging", "Acts that are added so that nothing is allowed that was not: %1."))
                             .arg(closings));
    if (plan.holds > 0)
        sentences.append(mergeText(QT_TRANSLATE_NOOP("Merging", "Holds that stay: %1.")).arg(plan.holds));
    if (plan.groundsShortened > 0)
        sentences.append(mergeText(
            QT_TRANSLATE_NOOP("Merging", "Grounds that end sooner, with that of the other record: %1."))
                             .arg(plan.groundsShortened));
    if (plan.permissionsRestored > 0)
        sentences.append(mergeText(QT_TRANSLATE_NOOP("Merging",
                                       "Capacities, sales or publications that stay as strict as on the "
                                       "stricter record: %1."))
                             .arg(plan.permissionsRestored));
    sentences += groundSentencesOf(plan);
    for (auto rows = plan.comes.begin(); rows != plan.comes.end(); ++rows)
        sentences.append(mergeText(QT_TRANSLATE_NOOP("Merging", "%1 that come along: %2."))
                             .arg(mergeRowsWord(rows.key()))
                             .arg(rows.value()));
    for (auto rows = plan.goes.begin(); rows != plan.goes.end(); ++rows)
        sentences.append(mergeText(QT_TRANSLATE_NOOP("Merging", "%1 that are dropped: %2."))
                             .arg(mergeRowsWord(rows.key()))
                             .arg(rows.value()));
    return sentences;
}

QString mergeWarning()
{
    return mergeText(QT_TRANSLATE_NOOP("Merging",
        "This cannot be undone. Signed documents and the audit trail that name the absorbed record keep "
        "leading to the kept one."));
}
