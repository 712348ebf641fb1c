#include "app/cli/recovery_answer.h"

void tellRecoveryKey(CommandRun &run, Answer &answer)
{
    if (const QString key = run.services->takeRecoveryKey(); !key.isEmpty())
        tellRecoveryKey(key, answer);
}

void tellRecoveryKey(const QString &key, Answer &answer)
{
    answer.json.insert(QStringLiteral("recovery_key"), key);
    answer.lines << QCoreApplication::translate("FileCommands",
                        "Recovery key, shown this once. Write it down and keep it where a passphrase that is "
                        "lost cannot be lost "
                        "with it:")
                 << key;
}
