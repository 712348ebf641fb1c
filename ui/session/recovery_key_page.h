#pragma once

#include "ui/session/alone_page.h"

class PlainLabel;
class RecoveryKeyForm;

/// The recovery key of a file that was just made: shown once, to be written down or printed, and typed back
/// before the work begins (security.md 4.2.5). Who loses every passphrase opens the file with it.
class RecoveryKeyPage final : public AlonePage
{
    Q_OBJECT

public:
    /// `place`: the file's name.
    RecoveryKeyPage(const QString &place, const QString &key, QWidget *parent = nullptr);

signals:
    /// It was typed back as it is.
    void kept();

private:
    void retranslate() override;

    QString m_place;
    PlainLabel *m_why;
    RecoveryKeyForm *m_form;
};
