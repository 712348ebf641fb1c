#pragma once

#include "app/base/result.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class FormField;
class InlineBar;
class PlainLabel;
class QLineEdit;
class QPushButton;
class Services;

/// The key with which a web form signs the confirmations that it drops. It is shown when it is asked for,
/// which the trail notes, and not before.
class DropKeySection final : public QWidget
{
    Q_OBJECT

public:
    DropKeySection(Services &services, const Permit &permit, QWidget *parent = nullptr);
    ~DropKeySection() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showKey(const Result<QString> &key);

    Services &m_services;
    Permit m_permit;
    PlainLabel *m_heading;
    PlainLabel *m_hint;
    InlineBar *m_notice;
    QLineEdit *m_key;
    FormField *m_keyField;
    QPushButton *m_show;
    QPushButton *m_copy;
    LatestAnswer<Result<QString>> m_answer;
};
