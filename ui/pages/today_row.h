#pragma once

#include "ui/widgets/pill.h"

#include <QFrame>

class PlainLabel;
class QPushButton;

/// How a row of the Today page reads: what it is, why it is here, and the verb.
struct TodayWords
{
    PillFace face;
    QString title;
    QString note;
    QString verb;
};

/// One thing to do, with the one verb that goes there.
class TodayRow final : public QFrame
{
    Q_OBJECT

public:
    explicit TodayRow(QWidget *parent = nullptr);

    void setWords(const TodayWords &words);

signals:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pill *m_pill;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QPushButton *m_verb;
};
