#include "app/cli/command_words.h"

#include <QCoreApplication>

QString accessCommandWords(const char *text)
{
    return QCoreApplication::translate("AccessCommands", text);
}

QString accountabilityCommandWords(const char *text)
{
    return QCoreApplication::translate("AccountabilityCommands", text);
}

QString activityCommandWords(const char *text)
{
    return QCoreApplication::translate("ActivityCommands", text);
}

QString agreementCommandWords(const char *text)
{
    return QCoreApplication::translate("AgreementCommands", text);
}

QString auditWords(const char *text)
{
    return QCoreApplication::translate("AuditCommands", text);
}

QString backupWords(const char *text)
{
    return QCoreApplication::translate("BackupCommands", text);
}

QString commandLineWords(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString consentWords(const char *text)
{
    return QCoreApplication::translate("ConsentCommands", text);
}

QString contactWords(const char *text)
{
    return QCoreApplication::translate("ContactCommands", text);
}

QString contactViewWords(const char *text)
{
    return QCoreApplication::translate("ContactView", text);
}

QString demoWords(const char *text)
{
    return QCoreApplication::translate("DemoCommands", text);
}

QString fileWords(const char *text)
{
    return QCoreApplication::translate("FileCommands", text);
}

QString gateCommandWords(const char *text)
{
    return QCoreApplication::translate("GateCommands", text);
}

QString groundWords(const char *text)
{
    return QCoreApplication::translate("GroundCommands", text);
}

QString handoverWords(const char *text)
{
    return QCoreApplication::translate("HandoverCommands", text);
}

QString importWords(const char *text)
{
    return QCoreApplication::translate("ImportCommands", text);
}

QString leavingCommandWords(const char *text)
{
    return QCoreApplication::translate("LeavingCommands", text);
}

QString informingCommandWords(const char *text)
{
    return QCoreApplication::translate("InformingCommands", text);
}

QString listWords(const char *text)
{
    return QCoreApplication::translate("ListCommands", text);
}

QString reportWords(const char *text)
{
    return QCoreApplication::translate("ReportCommands", text);
}

QString requestWords(const char *text)
{
    return QCoreApplication::translate("RequestCommands", text);
}

QString retentionWords(const char *text)
{
    return QCoreApplication::translate("RetentionCommands", text);
}

QString reviewWords(const char *text)
{
    return QCoreApplication::translate("ReviewCommands", text);
}

QString settingsWords(const char *text)
{
    return QCoreApplication::translate("SettingsCommands", text);
}

QString staffWords(const char *text)
{
    return QCoreApplication::translate("StaffCommands", text);
}

QString statementCommandWords(const char *text)
{
    return QCoreApplication::translate("StatementCommands", text);
}

QString toolListWords(const char *text)
{
    return QCoreApplication::translate("ToolListCommands", text);
}
