#pragma once

#include "app/breaches/breaches.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/breach_field_edit.h"

#include <QDialog>

#include <optional>

class Card;
class FormField;
class InlineBar;
class QPushButton;
class QScrollArea;
class Session;

/// The register of one breach as a form, block by block; a new one where none is given. What is not known yet
/// stays empty: it can be saved at any time.
class BreachDialog final : public QDialog
{
    Q_OBJECT

public:
    BreachDialog(Session &session, const std::optional<Breach> &breach, QWidget *parent);

signals:
    void saved(Id<Breach> breach);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeForm();
    void retranslate();
    void save();
    void take(const Result<Breach> &breach);
    void showProblem(const Error &error);
    BreachEdits edits() const;
    FormField *fieldOf(BreachField field) const;

    Session &m_session;
    std::optional<Breach> m_breach;
    InlineBar *m_notice;
    QScrollArea *m_scroll;
    QList<BreachFieldEdit> m_edits;
    QList<FormField *> m_fields;
    QList<Card *> m_blocks;
    QPushButton *m_save;
    QPushButton *m_cancel;
    LatestAnswer<Result<Breach>> m_answer;
};
