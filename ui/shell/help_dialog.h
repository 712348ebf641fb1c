#pragma once

#include "ui/shell/page_entry.h"

#include <QDialog>
#include <QList>

class FormField;
class PlainLabel;
class QComboBox;
class QPushButton;
class QScrollArea;

/// The manual within the program: what a page is for, how its main job is done, and its keys. Works without a
/// network, beside the window.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QList<PageEntry> &entries, QWidget *parent);

    /// Shows the help of that page; an empty key what holds everywhere.
    void showTopic(const QString &pageKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void retranslate();

    QList<PageEntry> m_entries;
    QComboBox *m_topic;
    FormField *m_topicField;
    PlainLabel *m_purpose;
    PlainLabel *m_howTitle;
    PlainLabel *m_how;
    PlainLabel *m_keysTitle;
    PlainLabel *m_keys;
    QScrollArea *m_scroll;
    QPushButton *m_close;
};
