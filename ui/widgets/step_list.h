#pragma once

#include <QStringList>
#include <QWidget>

class PlainLabel;
class QVBoxLayout;

/// The steps of a longer task at the left of it: done, now, still to come; and "Step 1 of 5".
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    /// Counted from zero.
    void setCurrent(int current);
    int current() const { return m_current; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dress();

    PlainLabel *m_position;
    QVBoxLayout *m_rows;
    QStringList m_steps;
    QList<PlainLabel *> m_marks;
    QList<PlainLabel *> m_words;
    int m_current = 0;
};
