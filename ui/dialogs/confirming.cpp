#include "ui/dialogs/confirming.h"

#include "app/documents/error_sentence.h"
#include "app/staff/sign_in.h"
#include "ui/async/latest_answer.h"
#include "ui/session/session.h"

#include <memory>

void askToConfirm(Session &session, const PassphraseDialog::Words &words, QWidget *parent,
    std::function<void(const Confirmation &)> then)
{
    using Answer = LatestAnswer<Result<Confirmation>>;
    auto *dialog = new PassphraseDialog(words, parent);
    const auto answer =
        std::make_shared<Answer>([dialog, then = std::move(then)](const Result<Confirmation> &confirmation) {
            if (!confirmation) {
                dialog->showError(errorSentence(confirmation.error()));
                return;
            }
            dialog->accept();
            then(*confirmation);
        });
    QObject::connect(
        dialog, &PassphraseDialog::entered, dialog, [answer, &session](const SecretText &passphrase) {
            answer->expect(session.services().signIn().confirm(session.permit(), passphrase));
        });
    // Who has given up gets no act after all when the answer comes.
    QObject::connect(dialog, &QDialog::finished, dialog, [answer] { answer->forget(); });
    dialog->open();
}
