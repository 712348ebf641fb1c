#pragma once

#include <QString>

#include <functional>

class Page;

/// The parts of the rail, from above. All but the first can be folded.
enum class RailGroup { Work, Insight, Registers, SetUp };

/// The menu that a page's own actions appear in while it is in front.
enum class MenuPlace { Contact, Request, Report, Tools };

/// One row of the rail: how it is called, and how its page is made. Pages are made when first opened.
struct PageEntry
{
    /// Names the page in links and settings, for example "contacts"; never shown.
    QString key;
    RailGroup group = RailGroup::Work;
    /// A name from resources/icons.
    QString icon;
    QString (*title)() = nullptr;
    std::function<Page *()> make;
    MenuPlace menu = MenuPlace::Tools;
    /// Ctrl and this digit open it, wherever it stands in the rail; 0: no keys of its own.
    int digit = 0;
};
