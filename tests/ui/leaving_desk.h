#pragma once

#include "support/spoken.h"
#include "ui/dialogs/leaving_dialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tests {

/// Answers the question how a file leaves, by what is spoken: encrypted, or plain with what was said.
inline bool chooseHowItLeaves(QWidget &page, const QString &plain = {}, const QString &reason = {})
{
    if (!QTest::qWaitFor([&] { return page.findChild<LeavingDialog *>() != nullptr; }))
        return false;
    auto *dialog = page.findChild<LeavingDialog *>();
    if (!plain.isEmpty()) {
        auto *box = byName<QCheckBox>(*dialog, plain);
        if (!box || !box->isEnabled())
            return false;
        box->click();
        if (auto *why = byName<QLineEdit>(*dialog, QStringLiteral("Why without encryption")))
            why->setText(reason);
    }
    byName<QPushButton>(*dialog, QStringLiteral("Choose the place\u2026"))->click();
    return QTest::qWaitFor([&] { return page.findChild<QFileDialog *>() != nullptr; });
}

/// Answers the dialog that asks for a place, which is told to be of nobody.
inline void choosePlace(QWidget &page, const QString &path)
{
    auto *dialog = page.findChild<QFileDialog *>();
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace tests
