#pragma once

#include "app/informing/informing_event.h"
#include "app/law/holidays.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class FormField;
class QComboBox;
class QLineEdit;
class Session;

/// Whether somebody new gave their data themselves, and whether they were told already what is done with it
/// (art. 13 and 14 GDPR): by when they must be is said where they were not.
class InformedFields final : public QWidget
{
    Q_OBJECT

public:
    explicit InformedFields(Session &session, QWidget *parent = nullptr);

    /// The day on which the data was collected, from which the term runs.
    void setObtainedOn(QDate day);
    DataOrigin origin() const;
    /// None: it is still to be done.
    std::optional<InformingDraft> informed() const;
    /// Looks at every field by the core's own rules; true when nothing is wrong.
    bool check();
    /// By the name that an error of informing gives it ("manner", "statement", "reason"); null for another.
    FormField *fieldNamed(const QString &code) const;
    QList<FormField *> fields() const;
    void retranslate();

private:
    std::optional<InformingManner> manner() const;
    /// Only what is possible for data from there.
    void fillManners();
    void showManner();
    QString termSentence() const;

    Session &m_session;
    QDate m_obtainedOn;
    /// The version of the privacy statement; empty: none is set, or it is not known yet.
    QString m_inForce;
    QComboBox *m_origin;
    QComboBox *m_manner;
    QLineEdit *m_statement;
    QLineEdit *m_reason;
    FormField *m_originField;
    FormField *m_mannerField;
    FormField *m_statementField;
    FormField *m_reasonField;
    HolidayMode m_holidays = HolidayMode::Core;
    LatestAnswer<Result<QString>> m_inForceAnswer;
    LatestAnswer<Result<HolidayMode>> m_holidaysAnswer;
};
