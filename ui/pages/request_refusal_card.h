#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class FormField;
class PlainLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Refusing a request: the reasons of domain.md 4.8 that this kind can have, with words to the person; laid
/// down like any proposal, for a second person to approve.
class RequestRefusalCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestRefusalCard(QWidget *parent = nullptr);

    void setFile(const RequestFile &file, bool mayHandle);

    /// The reasons and words that were not proposed yet, as a draft keeps it; empty where nothing was typed.
    QString typed() const;
    /// Puts it back (FormDraft::Content).
    std::optional<int> putBack(const QString &typed);

signals:
    void refuseWanted(const Proposal &proposal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// Shows or hides the form; what is chosen in it stays.
    void open(bool isOpen);
    void fillReasons();
    void refuse();
    QList<RefusalReason> chosen() const;
    bool mayRefuse() const;
    QString proposedText() const;

    RequestFile m_file;
    bool m_mayHandle = false;
    bool m_isOpen = false;
    Card *m_card;
    PlainLabel *m_proposed;
    QPushButton *m_begin;
    QWidget *m_form;
    QWidget *m_reasons;
    QVBoxLayout *m_reasonList;
    FormField *m_reasonsField;
    QLineEdit *m_words;
    FormField *m_wordsField;
    QPushButton *m_refuse;
    QPushButton *m_cancel;
    QList<QCheckBox *> m_boxes;
};
