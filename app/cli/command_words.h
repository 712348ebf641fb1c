#pragma once

#include <QString>

/// What the command line says, in the language of the run: one function for each context of the translations,
/// given a text that was marked with QT_TRANSLATE_NOOP for that context.

QString accessCommandWords(const char *text);
QString accountabilityCommandWords(const char *text);
QString activityCommandWords(const char *text);
QString agreementCommandWords(const char *text);
QString auditWords(const char *text);
QString backupWords(const char *text);
QString commandLineWords(const char *text);
QString consentWords(const char *text);
QString contactWords(const char *text);
QString contactViewWords(const char *text);
QString demoWords(const char *text);
QString fileWords(const char *text);
QString gateCommandWords(const char *text);
QString groundWords(const char *text);
QString handoverWords(const char *text);
QString importWords(const char *text);
QString leavingCommandWords(const char *text);
QString informingCommandWords(const char *text);
QString listWords(const char *text);
QString reportWords(const char *text);
QString requestWords(const char *text);
QString retentionWords(const char *text);
QString reviewWords(const char *text);
QString settingsWords(const char *text);
QString staffWords(const char *text);
QString statementCommandWords(const char *text);
QString toolListWords(const char *text);
