#pragma once

#include <optional>

class QAction;

/// What the window's menus and keys offer everywhere. Some the window does itself, the others are answered by
/// the page in front or by whoever put the window together.
enum class Command {
    NewFile,
    OpenFile,
    OpenServer,
    Import,
    Export,
    Print,
    Lock,
    SignOut,
    Quit,
    Undo,
    Redo,
    Edit,
    Save,
    Find,
    Palette,
    Settings,
    Refresh,
    FoldRail,
    Back,
    Forward,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    CompactRows,
    PrivacyCurtain,
    NextPane,
    PreviousPane,
    NewContact,
    NewRequest,
    ChangePassphrase,
    Jobs,
    Notices,
    HelpHere,
    WhatIsThis,
    About,
};

/// Says that a page's action is what the window's command means while that page is in front. The window's
/// menu entry then triggers it and is enabled with it; the action keeps no shortcut of its own.
void answerCommand(QAction *action, Command command);

/// The command an action answers, if any.
std::optional<Command> answeredCommand(const QAction *action);
