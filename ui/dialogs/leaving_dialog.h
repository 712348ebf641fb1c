#pragma once

#include "app/base/filing_system.h"
#include "app/leaving/way_out.h"

#include <QDialog>

#include <functional>

class FormField;
class PlainLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;

/// What a member chose of how a file leaves.
struct LeavingWish
{
    bool isPlain = false;
    /// Empty where the exception of the way is the reason.
    QString plainReason = {};
    bool wantsLetter = false;
};

/// What is to leave.
struct LeavingSubject
{
    /// The id of the way out.
    QString way = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// The highest class of what is in it.
    DataClass dataClass = DataClass::Anonymous;
    /// Whether it can go with a message that is ready to be sent.
    bool canBeSent = true;
};

/// Asks how a file leaves: encrypted, unless there is a reason not to and what is in it allows that.
class LeavingDialog final : public QDialog
{
    Q_OBJECT

public:
    LeavingDialog(const LeavingSubject &subject, QWidget *parent);

signals:
    void chosen(const LeavingWish &wish);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followPlain();
    void choose();
    bool isException() const;

    LeavingSubject m_subject;
    bool m_mayBePlain;
    PlainLabel *m_what;
    PlainLabel *m_sentence;
    QCheckBox *m_plain;
    PlainLabel *m_forbidden;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QCheckBox *m_letter;
    QPushButton *m_cancel;
    QPushButton *m_choose;
};

/// A file dialog that comes after that question.
struct LeavingPlace
{
    QString title = {};
    /// The suggested name, whose ending a name without one gets, and ".zip" after it where it is encrypted;
    /// it names nobody.
    QString fileName = {};
    /// Of the file as it is without encryption.
    QString filter = {};
};

/// Asks how, and then where. `chosen` is told a path that ends as what was chosen does, and only when
/// `parent` is still there.
void askHowItLeaves(QWidget *parent, const LeavingSubject &subject, const LeavingPlace &place,
    std::function<void(const LeavingWish &, const QString &)> chosen);

/// A place for a message beside a file, where nothing is yet.
QString freeLetterPath(const QString &filePath);
