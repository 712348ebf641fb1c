#include "app/documents/operation_words.h"

#include "app/documents/document_voice.h"
#include "app/staff/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct OperationWord
{
    Operation operation;
    const char *word;
};

constexpr OperationWord operations[] = {
    {Operation::ViewContacts, QT_TRANSLATE_NOOP("Staff", "See contacts")},
    {Operation::ViewArchive, QT_TRANSLATE_NOOP("Staff", "See what only the archive keeps")},
    {Operation::EditContacts, QT_TRANSLATE_NOOP("Staff", "Add and edit contacts")},
    {Operation::MergeContacts, QT_TRANSLATE_NOOP("Staff", "Merge records of one person")},
    {Operation::ImportContacts, QT_TRANSLATE_NOOP("Staff", "Import contacts")},
    {Operation::UndoAnyImport, QT_TRANSLATE_NOOP("Staff", "Take back anybody's import")},
    {Operation::ExportContacts, QT_TRANSLATE_NOOP("Staff", "Export contacts")},
    {Operation::RecordConsent, QT_TRANSLATE_NOOP("Staff", "Record consent")},
    {Operation::GiveGrounds, QT_TRANSLATE_NOOP("Staff", "Record why contacts are kept")},
    {Operation::GiveReasonsForMany,
        QT_TRANSLATE_NOOP("Staff", "Give one reason of their own for many contacts")},
    {Operation::HandleRequests, QT_TRANSLATE_NOOP("Staff", "Register and prepare requests")},
    {Operation::DecideRequests, QT_TRANSLATE_NOOP("Staff", "Decide requests of others")},
    {Operation::ExecuteRequests, QT_TRANSLATE_NOOP("Staff", "Carry out what was decided")},
    {Operation::ConfigurePurposes, QT_TRANSLATE_NOOP("Staff", "Set up purposes")},
    {Operation::ConfigureProcessors, QT_TRANSLATE_NOOP("Staff", "Keep the register of processors")},
    {Operation::ConfigureRetention, QT_TRANSLATE_NOOP("Staff", "Set up retention rules")},
    {Operation::SetHolds, QT_TRANSLATE_NOOP("Staff", "Hold contacts")},
    {Operation::ViewDashboards, QT_TRANSLATE_NOOP("Staff", "See dashboards")},
    {Operation::ReadAudit, QT_TRANSLATE_NOOP("Staff", "Read the trail")},
    {Operation::KeepRegisters,
        QT_TRANSLATE_NOOP("Staff", "Keep the record of processing and the privacy statement")},
    {Operation::RecordBreaches, QT_TRANSLATE_NOOP("Staff", "Record breaches")},
    {Operation::DecideBreaches, QT_TRANSLATE_NOOP("Staff", "Decide whether a breach is notified")},
    {Operation::ReviewAccess, QT_TRANSLATE_NOOP("Staff", "Review access and logs")},
    {Operation::KeepMeasures, QT_TRANSLATE_NOOP("Staff", "Plan and record tests of measures")},
    {Operation::ManageStaff, QT_TRANSLATE_NOOP("Staff", "Keep members and roles")},
    {Operation::ManageSettings, QT_TRANSLATE_NOOP("Staff", "Change settings")},
    {Operation::ManageBackups, QT_TRANSLATE_NOOP("Staff", "Make and restore backups")},
    {Operation::SignRestores, QT_TRANSLATE_NOOP("Staff", "Sign for a restored file")},
};

} // namespace

QString operationWord(Operation operation)
{
    for (const OperationWord &row : operations) {
        if (row.operation == operation)
            return DocumentVoice::say("Staff", row.word);
    }
    Q_UNREACHABLE();
}

QString operationNameWord(const QString &name)
{
    const auto *found = std::find_if(allOperations.begin(), allOperations.end(),
        [&name](Operation operation) { return nameOf(operation) == name; });
    return found != allOperations.end() ? operationWord(*found) : name;
}
