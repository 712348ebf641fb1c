#pragma once

#include <QFrame>

class NoticeLog;
class PlainLabel;
class QScrollArea;
class QVBoxLayout;

/// The panel under the bell: what was told in this session, when, and the way back where there still is one.
class NoticesPanel final : public QFrame
{
    Q_OBJECT

public:
    NoticesPanel(NoticeLog *log, QWidget *parent);

    /// Opens below the widget that asked for it.
    void openBelow(QWidget *anchor);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    NoticeLog *m_log;
    PlainLabel *m_title;
    PlainLabel *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows = nullptr;
};
