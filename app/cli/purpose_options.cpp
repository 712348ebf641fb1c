#include "app/cli/purpose_options.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/receipts/dpv_terms.h"

namespace {

QString dpvChoices()
{
    QStringList terms;
    for (const QLatin1StringView term : dpv_terms::purposes())
        terms.append(QString(term));
    return terms.join(QStringLiteral(", "));
}

/// What both adding and editing take.
QList<QCommandLineOption> purposeOptions()
{
    return {valueOption("channel",
                consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                    "email, phone, post, sms, messaging, web or print; may be given more than once.")),
                "CH"),
        valueOption("title-nl",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "What it is called, in Dutch; the key where it is not given.")),
            "TEXT"),
        valueOption("title-en",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "What it is called, in English; the key where it is not given.")),
            "TEXT"),
        valueOption("wording-nl",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "What people are told, in Dutch.")), "TEXT"),
        valueOption("wording-en",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "What people are told, in English.")), "TEXT"),
        valueOption("filing-system",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "customers or employees; may be given more than once, customers where it is not given.")),
            "F"),
        valueOption("category",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "What it needs: identity, contact-details, birth-date, financial, hr, marketing-profile, "
                "online-identifiers, correspondence or evidence; may be given more than once, identity and "
                "contact-details where it is not given.")),
            "CATEGORY"),
        valueOption("validity",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "How long consent holds, as P2Y or P18M; until it is withdrawn where it is not given.")),
            "DURATION"),
        {QStringLiteral("service"),
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "It promotes nothing; otherwise a purpose of basis a or f is taken for marketing, which the "
                "other bases do not allow."))},
        valueOption("assessment",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "What the basis needs: the statute (c, e), why consent cannot be asked (d), or the interest "
                "(f).")),
            "TEXT"),
        valueOption("reason",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "Why people are kept for it, where their own record says no other reason; what is usual for "
                "the basis where it is not given.")),
            "TEXT"),
        valueOption("necessity",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "Basis f: why the interest cannot be served with less.")),
            "TEXT"),
        valueOption("balance",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "Basis f: what it means for the people, against the interest.")),
            "TEXT"),
        valueOption("safeguards",
            consentWords(
                QT_TRANSLATE_NOOP("ConsentCommands", "Basis f: what is done to make it weigh less on them.")),
            "TEXT"),
        valueOption("assessed-by",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "Basis f: who weighed it; the member where it is not given.")),
            "NAME"),
        valueOption("assessed-on",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Basis f: when; today where it is not given.")),
            "DATE"),
        valueOption("review-on",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                "Basis f: the day by which it is looked at again; a year later where it is not given.")),
            "DATE"),
        valueOption("dpv",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                             "What it falls under in the Data Privacy Vocabulary, for receipts: %1; a "
                             "general term where it "
                             "is not given."))
                .arg(dpvChoices()),
            "TERM")};
}

} // namespace

QList<QCommandLineOption> purposeAddOptions()
{
    return QList<QCommandLineOption>{valueOption("key",
                                         consentWords(QT_TRANSLATE_NOOP(
                                             "ConsentCommands", "Lower-case letters, digits and hyphens.")),
                                         "K"),
               valueOption("basis",
                   consentWords(
                       QT_TRANSLATE_NOOP("ConsentCommands", "The lawful basis: a, b, c, d, e or f.")),
                   "BASIS"),
               {QStringLiteral("double-opt-in"),
                   consentWords(QT_TRANSLATE_NOOP(
                       "ConsentCommands", "Consent counts only once it has been confirmed."))}} +
        purposeOptions();
}

QList<QCommandLineOption> purposeEditOptions()
{
    return QList<QCommandLineOption>{{QStringLiteral("material"),
               consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                   "The new wording changes what people agree to: consent to the old one ends."))}} +
        purposeOptions();
}
