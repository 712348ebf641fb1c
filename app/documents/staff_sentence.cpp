#include "app/documents/staff_sentence.h"

#include <QCoreApplication>
#include <QHash>

namespace {

const char *const forgedDeputy = QT_TRANSLATE_NOOP("Errors",
    "No administrator signed that you stand for this colleague as it stands here. Nothing was changed; tell "
    "the "
    "privacy officer.");
const char *const wrongStead = QT_TRANSLATE_NOOP("Errors",
    "The approval was given in another's stead than it says. Nothing was changed; ask for a new decision.");

} // namespace

const char *staffSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("staff.countersign-own"),
            QT_TRANSLATE_NOOP("Errors", "Nobody countersigns for themselves. Ask another administrator.")},
        {QStringLiteral("staff.countersign-giver"),
            QT_TRANSLATE_NOOP(
                "Errors", "You gave this role yourself. Another administrator must countersign it.")},
        {QStringLiteral("staff.nothing-awaited"),
            QT_TRANSLATE_NOOP("Errors", "No role of this member waits for your countersignature.")},
        {QStringLiteral("staff.certify-first"),
            QT_TRANSLATE_NOOP("Errors", "The keys of this member must be certified first.")},
        {QStringLiteral("deputy.period"),
            QT_TRANSLATE_NOOP(
                "Errors", "The last day comes after the first, and a deputy is given for at most a year.")},
        {QStringLiteral("deputy.past"),
            QT_TRANSLATE_NOOP("Errors", "A deputy is given in advance: begin today or later.")},
        {QStringLiteral("deputy.same"),
            QT_TRANSLATE_NOOP("Errors", "Nobody stands for themselves. Choose two members.")},
        {QStringLiteral("deputy.gone"),
            QT_TRANSLATE_NOOP(
                "Errors", "One of the two was shut out, or has not come in with the code yet.")},
        {QStringLiteral("deputy.principal"),
            QT_TRANSLATE_NOOP("Errors",
                "Whoever is stood for does not decide requests in this filing system, or not in their own "
                "right.")},
        {QStringLiteral("deputy.entitled"),
            QT_TRANSLATE_NOOP("Errors",
                "This member decides requests in this filing system already, and needs to stand for "
                "nobody.")},
        {QStringLiteral("deputy.unseeing"),
            QT_TRANSLATE_NOOP("Errors",
                "A deputy must be able to see the contacts of this filing system. Give them a role in it "
                "first.")},
        {QStringLiteral("deputy.given-already"),
            QT_TRANSLATE_NOOP("Errors", "This member stands for this colleague on these days already.")},
        {QStringLiteral("deputy.not-yet"),
            QT_TRANSLATE_NOOP("Errors", "You stand for a colleague from %1; until then you cannot decide.")},
        {QStringLiteral("deputy.over"),
            QT_TRANSLATE_NOOP("Errors", "You stood for a colleague until %1; you cannot decide any more.")},
        {QStringLiteral("deputy.ended"),
            QT_TRANSLATE_NOOP("Errors",
                "An administrator ended that you stand for a colleague; you cannot decide any more.")},
        {QStringLiteral("deputy.end"), QT_TRANSLATE_NOOP("Errors", "This was ended already.")},
        {QStringLiteral("deputy.find"), QT_TRANSLATE_NOOP("Errors", "There is no such deputy.")},
        {QStringLiteral("deputy.giver"),
            QT_TRANSLATE_NOOP("Errors",
                "Whoever gave this deputy is no administrator of this filing system any more, or has other "
                "keys "
                "since. Let an administrator give it again.")},
        {QStringLiteral("deputy.uncertified"),
            QT_TRANSLATE_NOOP("Errors",
                "The keys of the deputy or of whom they stand for are not certified for this. Ask an "
                "administrator: page Access, tab Members.")},
        {QStringLiteral("deputy.signature"), forgedDeputy},
        {QStringLiteral("deputy.format"), forgedDeputy},
        {QStringLiteral("decision.deputy"), wrongStead},
        {QStringLiteral("request.decision-deputy"), wrongStead},
        {QStringLiteral("request.registered-for-you"),
            QT_TRANSLATE_NOOP("Errors",
                "The colleague for whom you stand registered this request. Whom that keeps from deciding has "
                "nobody decide in their stead; another approver must.")},
        {QStringLiteral("request.prepared-for-you"),
            QT_TRANSLATE_NOOP("Errors",
                "The colleague for whom you stand prepared this request. Whom that keeps from deciding has "
                "nobody decide in their stead; another approver must.")},
        {QStringLiteral("request.principal-record"),
            QT_TRANSLATE_NOOP("Errors",
                "This request is about the colleague for whom you stand. Another approver must decide it.")},
    };
    return sentences.value(what, nullptr);
}
