#pragma once

#include "ui/session/alone_page.h"

class QProgressBar;
class QPushButton;

/// Stands in the window while a file is being opened, so that nothing can be chosen before there is a
/// session.
class OpeningPage final : public AlonePage
{
    Q_OBJECT

public:
    /// `place`: the name of what is opened.
    explicit OpeningPage(const QString &place, QWidget *parent = nullptr);

signals:
    void cancelled();

private:
    void retranslate() override;

    QString m_place;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};
