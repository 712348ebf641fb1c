#pragma once

#include "app/base/rewriting.h"
#include "ui/session/alone_page.h"

#include <optional>

class PlainLabel;
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

    /// The file is written anew while it is opened: how far that is.
    void setProgress(const Rewriting &rewriting);

signals:
    void cancelled();

private:
    void retranslate() override;

    void tell();

    QString m_place;
    std::optional<Rewriting> m_rewriting;
    PlainLabel *m_why;
    QProgressBar *m_bar;
    PlainLabel *m_count;
    QPushButton *m_cancel;
};
