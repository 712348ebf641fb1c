#pragma once

#include "app/cli/command.h"
#include "app/receipts/receipt_check.h"

/// `--key`, which names who should have signed.
QList<QCommandLineOption> proofCheckOptions();

/// Checks the document that the run names without a customer file and without sign-in, and names what was
/// altered: exit status 4. Invalid "receipt.none", "certificate.none" or "minutes.none" for what is no such
/// document.
Result<Answer> verifyProof(CommandRun &run, const ProofKind &kind);
