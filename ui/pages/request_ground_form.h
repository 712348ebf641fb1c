#pragma once

#include "app/requests/requests.h"

#include <QJsonObject>
#include <QWidget>

class FormField;
class QComboBox;
class QLineEdit;

/// On which ground of art. 17(1) GDPR an erasure rests: what the program finds is marked; another one needs
/// words.
class RequestGroundForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestGroundForm(QWidget *parent = nullptr);

    /// `proposal` is what is proposed now, if anything is.
    void setFile(const RequestFile &file);
    /// Fills in what was chosen.
    void complete(Proposal &proposal) const;

    /// What differs from what stood there at first, as a draft keeps it; empty where nothing does.
    QJsonObject typed() const;
    void putBack(const QJsonObject &typed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QJsonObject shown() const;
    void showWords();
    bool isFound() const;

    RequestFile m_file;
    QJsonObject m_first;
    QComboBox *m_ground;
    FormField *m_groundField;
    QLineEdit *m_words;
    FormField *m_wordsField;
};
