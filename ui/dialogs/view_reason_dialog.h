#pragma once

#include "app/contacts/covered_fields.h"

#include <QDialog>
#include <QList>

class PlainLabel;
class QPushButton;
class QRadioButton;

/// Asks why somebody looks at special or criminal data, before any of it is read. The reasons are a list:
/// words of one's own could name somebody in the trail.
class ViewReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ViewReasonDialog(QWidget *parent);

signals:
    void chosen(ViewReason reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    PlainLabel *m_why;
    QList<QRadioButton *> m_reasons;
    QPushButton *m_show;
    QPushButton *m_cancel;
};
