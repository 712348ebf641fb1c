#pragma once

#include "app/base/result.h"
#include "app/lists/saved_filter.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class QLineEdit;
class QPushButton;
class Session;

/// Asks how a filter is to be called: one that is saved now, or one that gets another name.
class FilterNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A `filter` that is not stored yet is saved.
    FilterNameDialog(Session &session, const SavedFilter &filter, QWidget *parent);

signals:
    void stored();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    void settle(const Outcome &outcome);

    Session &m_session;
    SavedFilter m_filter;
    QLineEdit *m_name;
    FormField *m_field;
    QPushButton *m_save;
    QPushButton *m_cancel;
    LatestAnswer<Result<SavedFilter>> m_addAnswer;
    LatestAnswer<Outcome> m_renameAnswer;
};
