#pragma once

#include "app/consent/purpose.h"
#include "app/grounds/grounds.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class GroundFields;
class InlineBar;
class PlainLabel;
class QComboBox;
class QPushButton;
class Session;

/// Gives people who have no ground one: for which purpose or on which basis, why, and until when.
class GiveGroundDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The usual words are those of the kind of the first.
    GiveGroundDialog(Session &session, const QList<Orphan> &people, QWidget *parent);

signals:
    void given(int people);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPurposes(const Result<QList<Purpose>> &purposes);
    void askUsual();
    void submit();
    LawfulBasis basis() const;
    Id<Purpose> purpose() const;

    Session &m_session;
    QList<Orphan> m_people;
    QList<Purpose> m_purposes;
    InlineBar *m_notice;
    PlainLabel *m_whom;
    QComboBox *m_purpose;
    QComboBox *m_basis;
    FormField *m_purposeField;
    FormField *m_basisField;
    GroundFields *m_ground;
    QPushButton *m_give;
    QPushButton *m_cancel;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<int>> m_answer;
};
