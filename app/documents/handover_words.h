#pragma once

#include "app/handovers/handover_field.h"
#include "app/handovers/handover_order.h"
#include "app/handovers/recipient_task.h"
#include "app/registers/processor.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What a column of a list that leaves is called.
QString handoverFieldWord(HandoverField field);
QStringList handoverFieldWords(const HandoverFields &fields);
/// Who receives it; for our own use where it names nobody.
QString recipientWord(const QString &recipient);
QString processorKindWord(ProcessorKind kind);
/// What happened since a list left: "Consent withdrawn".
QString taskWord(RecipientTask::Why why);

/// Why somebody is not on a list, by the stable word of a count (exclusionKey): "The consent was withdrawn.".
QString exclusionWord(const QString &key);

/// The letter that goes with an encrypted list: what it is, which program opens it, and that the passphrase
/// comes another way; for phone calls also the duties of who calls.
HandoverLetter handoverLetter(const QString &path, std::optional<Channel> channel);
