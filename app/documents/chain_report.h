#pragma once

#include "app/registers/chain_light.h"

#include <QByteArray>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// A chain as it leaves, all of it: what is lit stands out, and nothing is left away.
struct ChainReport
{
    ChainMap map = {};
    std::optional<ChainLight> light = std::nullopt;
    /// What is lit; empty where nothing is. Of a person it has the reference, and never a name.
    QString caption = {};
    /// As of which day the agreements are told.
    QDate day = {};
};

enum class ChainFormat { Svg, Pdf, Csv };

inline constexpr std::array allChainFormats = {ChainFormat::Svg, ChainFormat::Pdf, ChainFormat::Csv};

/// "svg": also the ending of the file's name.
QString keyOf(ChainFormat format);

/// The drawing as SVG, with every word as text and a title on all that is drawn; as PDF on the smallest sheet
/// on which it can be read; or as a table with a line for each line that is drawn. The same chain always
/// gives the same SVG and CSV. Needs a QGuiApplication.
QByteArray chainFile(const ChainReport &report, ChainFormat format, QLocale::Language language);
