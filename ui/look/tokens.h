#pragma once

#include <QColor>

#include <array>

class QPalette;

/// What a state means to the reader; always shown with an icon and a word as well.
enum class Tone { Ok, Warn, Danger, Info, Neutral };

/// A text colour by its job, so that nobody but the tokens knows colour values.
enum class Ink {
    Text,
    Muted,
    Accent,
    OnAccent,
    Selected,
    Ok,
    Warn,
    Danger,
    Info,
    Neutral,
    RailText,
    RailMuted,
    Brass
};

/// Every colour of one theme. All text pairs reach 4.5:1 and all edges 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
struct Tokens
{
    QColor window;
    QColor surface;
    QColor alt;
    QColor rail;
    QColor railText;
    QColor railMuted;
    QColor railSel;
    QColor brass;
    QColor onBrass;
    QColor text;
    QColor muted;
    QColor border;
    QColor borderStrong;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor sel;
    QColor selText;
    QColor ok;
    QColor okBg;
    QColor warn;
    QColor warnBg;
    QColor danger;
    QColor dangerBg;
    QColor info;
    QColor infoBg;
    QColor neutral;
    QColor neutralBg;
    /// Six series colours for charts on `surface`; stripes are the second channel.
    std::array<QColor, 6> chart;
    bool isDark = false;
    /// True when the platform's own palette is shown untouched.
    bool isPlatform = false;
};

/// The text and ground of one tone.
struct ToneColours
{
    QColor text;
    QColor ground;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// Tokens that only repeat what the platform's palette says, for high contrast and own colour schemes.
Tokens platformTokens(const QPalette &palette);

ToneColours toneColours(const Tokens &tokens, Tone tone);
QColor inkColour(const Tokens &tokens, Ink ink);

/// The palette that ordinary widgets read.
QPalette paletteOf(const Tokens &tokens);

/// Contrast ratio of two colours after WCAG 2.2 (relative luminance).
double contrastRatio(const QColor &one, const QColor &other);
