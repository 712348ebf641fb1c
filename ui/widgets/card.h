#pragma once

#include <QFrame>

class PlainLabel;
class QAction;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

/// A framed piece of a page: title, one line under it, actions at the corner, and whatever belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);

    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    void setContent(QWidget *content);

    void addCornerWidget(QWidget *widget);
    /// Shows an action as a small button at the corner; it follows the action's words and state.
    QToolButton *addCornerAction(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QHBoxLayout *m_corner;
    QVBoxLayout *m_body;
};
