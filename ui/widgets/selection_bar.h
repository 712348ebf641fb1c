#pragma once

#include <QFrame>

class PlainLabel;
class QPushButton;

/// The quiet bar over a list that tells how many people are chosen together and what can be done with them.
class SelectionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// Zero hides the bar; more is told, also to assistive programs.
    void setCount(qint64 count);
    void setEditable(bool editable);
    /// Two who are chosen can be made one.
    void setMergeable(bool mergeable);
    /// Whether consent of those chosen can be recorded.
    void setAskable(bool askable);

signals:
    void editWanted();
    void mergeWanted();
    void consentWanted();
    void clearWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    qint64 m_count = 0;
    bool m_isMergeable = false;
    PlainLabel *m_words;
    QPushButton *m_edit;
    QPushButton *m_consent;
    QPushButton *m_merge;
    QPushButton *m_clear;
};
