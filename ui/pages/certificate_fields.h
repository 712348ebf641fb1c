#pragma once

#include "app/registers/processor.h"

#include <QList>
#include <QWidget>

#include <array>

class DateField;
class QCheckBox;
class QLineEdit;

/// The certificates of a processor: for each kind whether they have it, its number and until when. A second
/// one of a kind stays as it is.
class CertificateFields final : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateFields(QWidget *parent = nullptr);

    void setCertificates(const QList<ProcessorCertificate> &certificates);
    QList<ProcessorCertificate> certificates() const;
    /// What is written as a day and is none; empty when all is well.
    QString problem() const;
    void setToday(const std::function<QDate()> &today);
    void retranslate();

signals:
    void edited();

private:
    struct CertificateRow
    {
        QCheckBox *has = nullptr;
        QLineEdit *name = nullptr;
        DateField *until = nullptr;
    };

    void follow();

    std::array<CertificateRow, allCertificateKinds.size()> m_rows;
    QList<ProcessorCertificate> m_rest;
};
