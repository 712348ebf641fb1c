#include "ui/chain/chain_look.h"

#include "ui/look/theme.h"
#include "ui/look/type_scale.h"

ChainLook chainLookOfTheme()
{
    const Tokens &tokens = theme().tokens();
    ChainLook look{.paper = tokens.window,
        .node = tokens.surface,
        .border = tokens.borderStrong,
        .text = tokens.text,
        .muted = tokens.muted,
        .accent = tokens.accent,
        .agreements = {},
        .family = typeFont(TypeRole::Body).family()};
    for (const ChainAgreement agreement : allChainAgreements) {
        const ToneColours colours = toneColours(tokens, chainTone(agreement));
        look.agreements.at(std::size_t(agreement)) = {colours.text, colours.ground};
    }
    return look;
}

Tone chainTone(ChainAgreement agreement)
{
    switch (agreement) {
    case ChainAgreement::Complete:
        return Tone::Ok;
    case ChainAgreement::Incomplete:
    case ChainAgreement::Ended:
        return Tone::Warn;
    case ChainAgreement::None:
        return Tone::Danger;
    case ChainAgreement::NotNeeded:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString chainIcon(ChainAgreement agreement)
{
    switch (agreement) {
    case ChainAgreement::Complete:
        return QStringLiteral("circle-check");
    case ChainAgreement::Incomplete:
        return QStringLiteral("alert-triangle");
    case ChainAgreement::Ended:
        return QStringLiteral("clock");
    case ChainAgreement::None:
        return QStringLiteral("circle-x");
    case ChainAgreement::NotNeeded:
        return QStringLiteral("circle-minus");
    }
    return {};
}
