#pragma once

#include "app/staff/confirmation.h"
#include "ui/dialogs/passphrase_dialog.h"

#include <functional>

class Session;

/// Asks the member who sits here for the passphrase again, over `parent`, until it was right or they gave up;
/// `then` goes on with the proof.
void askToConfirm(Session &session, const PassphraseDialog::Words &words, QWidget *parent,
    std::function<void(const Confirmation &)> then);
