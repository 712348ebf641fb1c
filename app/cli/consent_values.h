#pragma once

#include "app/cli/command.h"
#include "app/consent/consent_draft.h"

struct ContactPoint;

/// The values that the commands about consent share.

/// What `--channel` must name.
Result<Channel> channelOf(const CommandRun &run);
/// The act of an option that must be there.
Result<ConsentAct> consentActOf(const CommandRun &run, const QString &option);
/// The moment of `--at`; none where it is not given.
Result<std::optional<Instant>> momentOf(const CommandRun &run);
/// Which of the person's addresses and numbers `--detail` names; none where it is not given. Invalid
/// "consent.detail-unknown".
Result<Id<ContactPoint>> detailOf(const CommandRun &run, FilingSystem filingSystem, Id<Contact> contact);
/// The texts and moment of an act: method, statement, source, place, language, representative and check of
/// it. A moment that is none is left out of an act that ends processing, and `leftOut` says so.
Result<ConsentDraft> consentTextsOf(const CommandRun &run, ConsentAct act, QStringList &leftOut);
/// The options of those texts, with `--channel`, `--purpose` and the method.
QList<QCommandLineOption> consentTextOptions();

/// The whole of a small file. NotFound "file.missing", Unavailable "file.unreadable", Invalid
/// "consent.file-too-large".
Result<QByteArray> smallFileAt(const QString &path, qsizetype largest);
