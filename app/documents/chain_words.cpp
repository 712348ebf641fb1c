#include "app/documents/chain_words.h"

#include "app/base/country.h"
#include "app/contacts/visible_text.h"
#include "app/documents/document_voice.h"
#include "app/documents/handover_words.h"
#include "app/documents/notice_words.h"
#include "app/documents/retention_words.h"

#include <QCoreApplication>

#include <bit>

namespace {

/// The words of its line, with what tells the line apart from the two other sorts.
QString agreementSentence(ChainAgreement agreement)
{
    switch (agreement) {
    case ChainAgreement::Complete:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "The agreement is complete."));
    case ChainAgreement::Incomplete:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "The agreement is incomplete, or not in force yet."));
    case ChainAgreement::Ended:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "The agreement has ended."));
    case ChainAgreement::None:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "There is no agreement."));
    case ChainAgreement::NotNeeded:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "They need no processing agreement."));
    }
    return {};
}

} // namespace

QString chainWords(const char *text)
{
    return DocumentVoice::say("Chain", text);
}

QString chainAgreementWord(ChainAgreement agreement)
{
    switch (agreement) {
    case ChainAgreement::Complete:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "Complete"));
    case ChainAgreement::Incomplete:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "Incomplete"));
    case ChainAgreement::Ended:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "Ended"));
    case ChainAgreement::None:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "Missing"));
    case ChainAgreement::NotNeeded:
        return chainWords(QT_TRANSLATE_NOOP("Chain", "Not needed"));
    }
    return {};
}

QString chainRoleWord(const ChainNode &node)
{
    if (node.who == ChainNode::Who::Us)
        return chainWords(QT_TRANSLATE_NOOP("Chain", "Our organisation"));
    if (node.who == ChainNode::Who::Unregistered)
        return chainWords(QT_TRANSLATE_NOOP("Chain", "Not in the register"));
    if (node.kind == ProcessorKind::Joint)
        return chainWords(QT_TRANSLATE_NOOP("Chain", "Jointly responsible"));
    return processorKindWord(node.kind);
}

QString chainCountryWord(const ChainNode &node)
{
    return node.country.isEmpty() || country::isInEea(node.country)
        ? node.country
        : chainWords(QT_TRANSLATE_NOOP("Chain", "%1, outside the EEA")).arg(node.country);
}

QString chainCountWord(const ChainNode &node)
{
    if (node.who != ChainNode::Who::Registered)
        return {};
    return chainWords(QT_TRANSLATE_NOOP("Chain", "%1 cat."))
        .arg(DocumentVoice::locale().toString(std::popcount(node.categories.bits())));
}

QString chainNodeSentence(const ChainMap &map, int node, const ChainLight *light)
{
    const ChainNode &each = map.nodes.at(node);
    QStringList parts = {markedText(each.name), chainRoleWord(each)};
    if (!each.country.isEmpty())
        parts.append(chainCountryWord(each));
    if (each.who == ChainNode::Who::Registered) {
        const QString categories = categoryWords(each.categories);
        parts.append(categories.isEmpty() ? chainWords(QT_TRANSLATE_NOOP("Chain", "no categories recorded"))
                                          : categories);
    }
    QString sentence = parts.join(QStringLiteral(", ")) + u'.';
    if (each.who != ChainNode::Who::Us)
        sentence += u' ' + agreementSentence(each.agreement);
    if (!light || each.who == ChainNode::Who::Us)
        return sentence;
    return sentence + u' ' +
        (light->isLit(node)
                ? chainWords(QT_TRANSLATE_NOOP("Chain", "Has: %1.")).arg(categoryWords(light->held.at(node)))
                : chainWords(QT_TRANSLATE_NOOP("Chain", "Has nothing of it.")));
}

QString chainEdgeSentence(const ChainMap &map, int edge)
{
    const ChainEdge &each = map.edges.at(edge);
    return chainWords(QT_TRANSLATE_NOOP("Chain", "%2 gets data from %1."))
               .arg(markedText(map.nodes.at(each.from).name), markedText(map.nodes.at(each.to).name)) +
        u' ' + agreementSentence(each.agreement);
}

QStringList chainLegendWords()
{
    return {chainWords(QT_TRANSLATE_NOOP("Chain", "agreement complete, or none needed")),
        chainWords(QT_TRANSLATE_NOOP("Chain", "incomplete or ended")),
        chainWords(QT_TRANSLATE_NOOP("Chain", "no agreement"))};
}

QString chainLightSentence(DataCategory category, const ChainLight &light)
{
    return DocumentVoice::say(
        "Chain", QT_TRANSLATE_N_NOOP("Chain", "Where this goes: %1. To %n recipient(s)."), light.holders())
        .arg(categoryWord(category));
}

QString chainPersonSentence(const ChainLight &light)
{
    return DocumentVoice::say("Chain",
        QT_TRANSLATE_N_NOOP("Chain", "Where the data of one person is: with %n recipient(s)."),
        light.holders());
}

QString chainReferenceSentence(const QString &ref)
{
    return chainWords(QT_TRANSLATE_NOOP("Chain", "Their reference: %1.")).arg(ref);
}

QString chainUsWord()
{
    return chainWords(QT_TRANSLATE_NOOP("Chain", "We"));
}

QString chainTitle()
{
    return chainWords(QT_TRANSLATE_NOOP("Chain", "The chain of processors"));
}
