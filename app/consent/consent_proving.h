#pragma once

#include "app/base/result.h"
#include "app/consent/consent_proof.h"

class Change;
struct Contact;

/// Puts the proof of one person's consents together and notes in the trail that it was handed out.
Result<ConsentProof> proveConsents(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, const QList<ConsentLine> &lines);
