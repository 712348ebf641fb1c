#pragma once

#include <QWidget>

class PlainLabel;
class QPushButton;

/// What a list shows while it has nothing: what will be here, and the one thing to do next.
class EmptyNote final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(const QString &iconName, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The primary verb; an empty text shows no button.
    void setVerb(const QString &verb);
    /// A quieter second way, such as help; an empty text shows none.
    void setLink(const QString &link);

signals:
    void verbChosen();
    void linkChosen();

private:
    void redrawIcon();

    QString m_iconName;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    QPushButton *m_verb;
    QPushButton *m_link;
};
