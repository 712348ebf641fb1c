#include "app/statement/style_words.h"

namespace {

StyleWords dutchStyleWords()
{
    return {.passives = {QStringLiteral("worden"), QStringLiteral("wordt"), QStringLiteral("word"),
                QStringLiteral("werd"), QStringLiteral("werden"), QStringLiteral("geworden")},
        .negations = {QStringLiteral("niet"), QStringLiteral("geen"), QStringLiteral("nooit"),
            QStringLiteral("niemand"), QStringLiteral("niets"), QStringLiteral("nergens"),
            QStringLiteral("zonder")},
        .formal = {QStringLiteral("u"), QStringLiteral("uw"), QStringLiteral("uzelf")},
        .familiar = {QStringLiteral("je"), QStringLiteral("jij"), QStringLiteral("jou"),
            QStringLiteral("jouw"), QStringLiteral("jullie"), QStringLiteral("jezelf")},
        .abbreviations = {{QStringLiteral("FG"),
                              {QStringLiteral("functionaris gegevensbescherming"),
                                  QStringLiteral("functionaris voor gegevensbescherming"),
                                  QStringLiteral("functionaris voor de gegevensbescherming")}},
            {QStringLiteral("AP"), {QStringLiteral("autoriteit persoonsgegevens")}},
            {QStringLiteral("EER"), {QStringLiteral("europese economische ruimte")}}},
        .terms = {{QStringLiteral("verwerker"), {QStringLiteral("bewerker")}},
            {QStringLiteral("verwerkersovereenkomst"), {QStringLiteral("bewerkersovereenkomst")}},
            {QStringLiteral("bewaartermijn"),
                {QStringLiteral("bewaarperiode"), QStringLiteral("retentieperiode"),
                    QStringLiteral("retentietermijn")}},
            {QStringLiteral("persoonsgegevens"),
                {QStringLiteral("persoonlijke gegevens"), QStringLiteral("persoonsdata")}},
            {QStringLiteral("grondslag"), {QStringLiteral("rechtsgrond"), QStringLiteral("rechtsbasis")}},
            {QStringLiteral("toestemming"), {QStringLiteral("consent"), QStringLiteral("instemming")}},
            {QStringLiteral("recht van bezwaar"), {QStringLiteral("recht van verzet")}},
            {QStringLiteral("blokkeerlijst"), {QStringLiteral("zwarte lijst")}},
            {QStringLiteral("wisverzoek"), {QStringLiteral("verwijderverzoek")}},
            {QStringLiteral("privacyverklaring"),
                {QStringLiteral("privacybeleid"), QStringLiteral("privacystatement"),
                    QStringLiteral("privacy policy")}},
            {QStringLiteral("doorgifte"), {QStringLiteral("doorvoer"), QStringLiteral("transfer")}},
            {QStringLiteral("recht op overdraagbaarheid"), {QStringLiteral("recht op portabiliteit")}},
            {QStringLiteral("ontvanger"), {QStringLiteral("geadresseerde")}}}};
}

StyleWords englishStyleWords()
{
    return {
        .passives = {QStringLiteral("is"), QStringLiteral("are"), QStringLiteral("was"),
            QStringLiteral("were"), QStringLiteral("be"), QStringLiteral("been"), QStringLiteral("being")},
        .negations = {QStringLiteral("not"), QStringLiteral("no"), QStringLiteral("never"),
            QStringLiteral("nobody"), QStringLiteral("nothing"), QStringLiteral("nowhere"),
            QStringLiteral("none"), QStringLiteral("without"), QStringLiteral("don't"),
            QStringLiteral("doesn't"), QStringLiteral("won't"), QStringLiteral("can't"),
            QStringLiteral("cannot")},
        .formal = {QStringLiteral("you"), QStringLiteral("your"), QStringLiteral("yours"),
            QStringLiteral("yourself")},
        .abbreviations = {{QStringLiteral("DPO"), {QStringLiteral("data protection officer")}},
            {QStringLiteral("AP"),
                {QStringLiteral("autoriteit persoonsgegevens"),
                    QStringLiteral("dutch data protection authority")}},
            {QStringLiteral("EEA"), {QStringLiteral("european economic area")}}},
        .terms = {{QStringLiteral("retention period"), {QStringLiteral("storage period")}},
            {QStringLiteral("personal data"), {QStringLiteral("personal information")}},
            {QStringLiteral("lawful basis"), {QStringLiteral("legal ground"), QStringLiteral("legal basis")}},
            {QStringLiteral("suppression list"), {QStringLiteral("black list"), QStringLiteral("blacklist")}},
            {QStringLiteral("privacy statement"),
                {QStringLiteral("privacy policy"), QStringLiteral("privacy notice")}},
            {QStringLiteral("right to rectification"), {QStringLiteral("right to correction")}},
            {QStringLiteral("right to data portability"), {QStringLiteral("right to portability")}}}};
}

} // namespace

const StyleWords &styleWords(QLocale::Language language)
{
    static const StyleWords dutch = dutchStyleWords();
    static const StyleWords english = englishStyleWords();
    return language == QLocale::Dutch ? dutch : english;
}
