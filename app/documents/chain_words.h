#pragma once

#include "app/registers/chain_light.h"

#include <QString>
#include <QStringList>

/// How the agreement with somebody stands, in a word or two: "Incomplete", "Missing".
QString chainAgreementWord(ChainAgreement agreement);
/// What somebody in the chain is to us.
QString chainRoleWord(const ChainNode &node);
/// "US, outside the EEA"; empty where it is not known.
QString chainCountryWord(const ChainNode &node);
/// "3 cat."; empty for us.
QString chainCountWord(const ChainNode &node);
/// All that a node shows, as one sentence to be heard, or read over it. Where something is lit, also whether
/// that reached them.
QString chainNodeSentence(const ChainMap &map, int node, const ChainLight *light = nullptr);
/// Who gets it from whom, and on which terms.
QString chainEdgeSentence(const ChainMap &map, int edge);
/// What the three sorts of line mean, in their order: solid, dashed, dotted.
QStringList chainLegendWords();
/// "Where this goes: Financial data. To 2 recipients.".
QString chainLightSentence(DataCategory category, const ChainLight &light);
/// "Where the data of one person is: with 9 recipients.".
QString chainPersonSentence(const ChainLight &light);
/// By what documents name a person: never their name.
QString chainReferenceSentence(const QString &ref);
/// What the organisation is called where it has told no name yet.
QString chainUsWord();
QString chainTitle();
QString chainWords(const char *text);
