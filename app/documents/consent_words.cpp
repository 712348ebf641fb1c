#include "app/documents/consent_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr ValueWord<LawfulBasis> bases[] = {
    {LawfulBasis::Consent, QT_TRANSLATE_NOOP("Consent", "Consent")},
    {LawfulBasis::Contract, QT_TRANSLATE_NOOP("Consent", "Contract")},
    {LawfulBasis::LegalObligation, QT_TRANSLATE_NOOP("Consent", "Legal obligation")},
    {LawfulBasis::VitalInterests, QT_TRANSLATE_NOOP("Consent", "Vital interests")},
    {LawfulBasis::PublicTask, QT_TRANSLATE_NOOP("Consent", "Public task")},
    {LawfulBasis::LegitimateInterest, QT_TRANSLATE_NOOP("Consent", "Legitimate interest")},
};

constexpr ValueWord<Channel> consentChannels[] = {
    {Channel::Email, QT_TRANSLATE_NOOP("Consent", "E-mail")},
    {Channel::Phone, QT_TRANSLATE_NOOP("Consent", "Phone")},
    {Channel::Post, QT_TRANSLATE_NOOP("Consent", "Post")},
    {Channel::Sms, QT_TRANSLATE_NOOP("Consent", "Text message")},
    {Channel::Messaging, QT_TRANSLATE_NOOP("Consent", "Messaging app")},
    {Channel::Web, QT_TRANSLATE_NOOP("Consent", "Website")},
    {Channel::Print, QT_TRANSLATE_NOOP("Consent", "Printed matter")},
};

constexpr ValueWord<QLatin1String> consentMethods[] = {
    {QLatin1String("web-form"), QT_TRANSLATE_NOOP("Consent", "Web form")},
    {QLatin1String("email"), QT_TRANSLATE_NOOP("Consent", "By e-mail")},
    {QLatin1String("phone"), QT_TRANSLATE_NOOP("Consent", "By phone")},
    {QLatin1String("paper"), QT_TRANSLATE_NOOP("Consent", "Paper form")},
    {QLatin1String("in-person"), QT_TRANSLATE_NOOP("Consent", "In person")},
    {QLatin1String("letter"), QT_TRANSLATE_NOOP("Consent", "By letter")},
    {QLatin1String("message"), QT_TRANSLATE_NOOP("Consent", "By message")},
    {consent_method::import, QT_TRANSLATE_NOOP("Consent", "Import")},
    {consent_method::correction, QT_TRANSLATE_NOOP("Consent", "Correction of a mistake")},
    {consent_method::restore, QT_TRANSLATE_NOOP("Consent", "Done again after a restore")},
    {consent_method::merge, QT_TRANSLATE_NOOP("Consent", "Two records of the person merged")},
    {consent_method::doubleOptIn, QT_TRANSLATE_NOOP("Consent", "Confirmation by the person")},
};

constexpr ValueWord<ConsentAct> acts[] = {
    {ConsentAct::Asked, QT_TRANSLATE_NOOP("Consent", "Consent asked")},
    {ConsentAct::Given, QT_TRANSLATE_NOOP("Consent", "Consent given")},
    {ConsentAct::Confirmed, QT_TRANSLATE_NOOP("Consent", "Consent confirmed")},
    {ConsentAct::Refused, QT_TRANSLATE_NOOP("Consent", "Consent refused")},
    {ConsentAct::Deferred, QT_TRANSLATE_NOOP("Consent", "Answer deferred")},
    {ConsentAct::Withdrawn, QT_TRANSLATE_NOOP("Consent", "Consent withdrawn")},
    {ConsentAct::Expired, QT_TRANSLATE_NOOP("Consent", "Consent expired")},
    {ConsentAct::Objected, QT_TRANSLATE_NOOP("Consent", "Objection made")},
    {ConsentAct::Revoked, QT_TRANSLATE_NOOP("Consent", "Ended by the organisation")},
    {ConsentAct::Invalidated, QT_TRANSLATE_NOOP("Consent", "Consent declared invalid")},
    {ConsentAct::Reaffirmed, QT_TRANSLATE_NOOP("Consent", "Consent renewed")},
    {ConsentAct::Lapsed, QT_TRANSLATE_NOOP("Consent", "Never confirmed")},
};

constexpr ValueWord<ConsentState> consentStates[] = {
    {ConsentState::Unknown, QT_TRANSLATE_NOOP("Consent", "Not asked")},
    {ConsentState::Requested, QT_TRANSLATE_NOOP("Consent", "Asked")},
    {ConsentState::Pending, QT_TRANSLATE_NOOP("Consent", "To be confirmed")},
    {ConsentState::Deferred, QT_TRANSLATE_NOOP("Consent", "Deferred")},
    {ConsentState::Refused, QT_TRANSLATE_NOOP("Consent", "Refused")},
    {ConsentState::Given, QT_TRANSLATE_NOOP("Consent", "Given")},
    {ConsentState::Renewed, QT_TRANSLATE_NOOP("Consent", "Renewed")},
    {ConsentState::Withdrawn, QT_TRANSLATE_NOOP("Consent", "Withdrawn")},
    {ConsentState::Expired, QT_TRANSLATE_NOOP("Consent", "Expired")},
    {ConsentState::Revoked, QT_TRANSLATE_NOOP("Consent", "Ended by us")},
    {ConsentState::Invalidated, QT_TRANSLATE_NOOP("Consent", "Declared invalid")},
};

} // namespace

QString basisWord(LawfulBasis basis)
{
    return DocumentVoice::say("Consent", wordOf(bases, basis));
}

QString basisInShort(LawfulBasis basis)
{
    const QString word = basis == LawfulBasis::LegalObligation
        ? DocumentVoice::say("Consent", QT_TRANSLATE_NOOP("Consent", "Law"))
        : basis == LawfulBasis::LegitimateInterest
        ? DocumentVoice::say("Consent", QT_TRANSLATE_NOOP("Consent", "Interest"))
        : basisWord(basis);
    return DocumentVoice::say("Consent", QT_TRANSLATE_NOOP("Consent", "%1 (art. 6(1)(%2))"))
        .arg(word, letterOf(basis));
}

QString basisWithArticle(LawfulBasis basis)
{
    return DocumentVoice::say("Consent", QT_TRANSLATE_NOOP("Consent", "%1 (art. 6(1)(%2))"))
        .arg(basisWord(basis), letterOf(basis));
}

QString channelWord(Channel channel)
{
    return DocumentVoice::say("Consent", wordOf(consentChannels, channel));
}

QString methodWord(const QString &method)
{
    const QString known = DocumentVoice::say("Consent", wordOf(consentMethods, method));
    return known.isEmpty() ? method : known;
}

QString actWord(ConsentAct act)
{
    return DocumentVoice::say("Consent", wordOf(acts, act));
}

QString stateWord(ConsentState state)
{
    return DocumentVoice::say("Consent", wordOf(consentStates, state));
}

QString inSpokenLanguage(const QString &dutch, const QString &english)
{
    return DocumentVoice::locale().language() == QLocale::Dutch ? dutch : english;
}
