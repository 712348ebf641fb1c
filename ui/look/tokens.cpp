#include "ui/look/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF6F3EC);
    t.surface = rgb(0xFFFFFF);
    t.alt = rgb(0xFBFAF6);
    t.rail = rgb(0x12353B);
    t.railText = rgb(0xE6EFEE);
    t.railMuted = rgb(0x9DB8B8);
    t.railSel = rgb(0x1F4F57);
    t.brass = rgb(0xE3B448);
    t.onBrass = rgb(0x12353B);
    t.text = rgb(0x1C2326);
    t.muted = rgb(0x55605F);
    t.border = rgb(0xD9D3C7);
    t.borderStrong = rgb(0x857F70);
    t.accent = rgb(0x0F5C66);
    t.accentHover = rgb(0x0B4A53);
    t.onAccent = rgb(0xFFFFFF);
    t.sel = rgb(0xD5E8E8);
    t.selText = rgb(0x0B3A41);
    t.ok = rgb(0x1E6B3A);
    t.okBg = rgb(0xE3F1E6);
    t.warn = rgb(0x7A4B00);
    t.warnBg = rgb(0xFBEFD6);
    t.danger = rgb(0x9B1C2E);
    t.dangerBg = rgb(0xFAE3E4);
    t.info = rgb(0x0B5A86);
    t.infoBg = rgb(0xE0EEF7);
    t.neutral = rgb(0x4A5354);
    t.neutralBg = rgb(0xECEAE4);
    t.chart = {rgb(0x0F5C66), rgb(0xD07C02), rgb(0x5F86E0), rgb(0x710C34), rgb(0x6E7546), rgb(0xA0869B)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = rgb(0x15191B);
    t.surface = rgb(0x1D2629);
    t.alt = rgb(0x232D31);
    t.rail = rgb(0x0E1517);
    t.railText = rgb(0xE3EAEA);
    t.railMuted = rgb(0x94A9AB);
    t.railSel = rgb(0x1F3F45);
    t.brass = rgb(0xE3B448);
    t.onBrass = rgb(0x0E1517);
    t.text = rgb(0xE8ECEC);
    t.muted = rgb(0xA9B5B7);
    t.border = rgb(0x38464B);
    t.borderStrong = rgb(0x7C8B90);
    t.accent = rgb(0x6CC5CE);
    t.accentHover = rgb(0x8AD5DC);
    t.onAccent = rgb(0x06282C);
    t.sel = rgb(0x1F4A51);
    t.selText = rgb(0xEAF6F6);
    t.ok = rgb(0x8FD6A3);
    t.okBg = rgb(0x1B3323);
    t.warn = rgb(0xF0C26A);
    t.warnBg = rgb(0x3A2C10);
    t.danger = rgb(0xF6A3A8);
    t.dangerBg = rgb(0x3F1C21);
    t.info = rgb(0x8CC7F0);
    t.infoBg = rgb(0x16303F);
    t.neutral = rgb(0xB9C3C5);
    t.neutralBg = rgb(0x2B3539);
    t.chart = {rgb(0x55B7C2), rgb(0xDC8726), rgb(0x8688FF), rgb(0xF0DED2), rgb(0xC9E86C), rgb(0x9C8081)};
    t.isDark = true;
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
        0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

Tokens platformTokens(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    Tokens t = window.lightness() < 128 ? makeDark() : makeLight(); // keeps the chart palette of that side
    t.window = t.rail = window;
    t.surface = palette.color(QPalette::Base);
    t.alt = palette.color(QPalette::AlternateBase);
    t.text = t.railText = t.railMuted = t.borderStrong = t.border = text;
    t.muted = palette.color(QPalette::Text);
    t.accent = t.sel = t.railSel = t.brass = palette.color(QPalette::Highlight);
    t.accentHover = t.accent;
    t.onAccent = t.selText = t.onBrass = palette.color(QPalette::HighlightedText);
    t.ok = t.warn = t.danger = t.info = t.neutral = text;
    t.okBg = t.warnBg = t.dangerBg = t.infoBg = t.neutralBg = window;
    t.isPlatform = true;
    return t;
}

ToneColours toneColours(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return {tokens.ok, tokens.okBg};
    case Tone::Warn:
        return {tokens.warn, tokens.warnBg};
    case Tone::Danger:
        return {tokens.danger, tokens.dangerBg};
    case Tone::Info:
        return {tokens.info, tokens.infoBg};
    case Tone::Neutral:
        break;
    }
    return {tokens.neutral, tokens.neutralBg};
}

QColor inkColour(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        break;
    case Ink::Muted:
        return tokens.muted;
    case Ink::Accent:
        return tokens.accent;
    case Ink::OnAccent:
        return tokens.onAccent;
    case Ink::Selected:
        return tokens.selText;
    case Ink::Ok:
        return tokens.ok;
    case Ink::Warn:
        return tokens.warn;
    case Ink::Danger:
        return tokens.danger;
    case Ink::Info:
        return tokens.info;
    case Ink::Neutral:
        return tokens.neutral;
    case Ink::RailText:
        return tokens.railText;
    case Ink::RailMuted:
        return tokens.railMuted;
    case Ink::Brass:
        return tokens.brass;
    }
    return tokens.text;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        p.setColor(QPalette::Active, role, colour);
        p.setColor(QPalette::Inactive, role, colour);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, tokens.window, tokens.window);
    set(QPalette::Base, tokens.surface, tokens.alt);
    set(QPalette::AlternateBase, tokens.alt, tokens.alt);
    set(QPalette::Button, tokens.surface, tokens.alt);
    set(QPalette::WindowText, tokens.text, tokens.muted);
    set(QPalette::Text, tokens.text, tokens.muted);
    set(QPalette::ButtonText, tokens.text, tokens.muted);
    set(QPalette::BrightText, tokens.danger, tokens.muted);
    set(QPalette::PlaceholderText, tokens.muted, tokens.muted);
    set(QPalette::Highlight, tokens.sel, tokens.neutralBg);
    set(QPalette::HighlightedText, tokens.selText, tokens.muted);
    set(QPalette::ToolTipBase, tokens.surface, tokens.surface);
    set(QPalette::ToolTipText, tokens.text, tokens.text);
    set(QPalette::Link, tokens.accent, tokens.muted);
    set(QPalette::LinkVisited, tokens.accent, tokens.muted);
    set(QPalette::Light, tokens.surface, tokens.surface);
    set(QPalette::Midlight, tokens.alt, tokens.alt);
    set(QPalette::Mid, tokens.border, tokens.border);
    set(QPalette::Dark, tokens.borderStrong, tokens.border);
    set(QPalette::Shadow, tokens.borderStrong, tokens.border);
    return p;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
