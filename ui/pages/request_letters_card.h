#pragma once

#include "app/letters/letter_material.h"
#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/leaving_saving.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class Card;
class DateField;
class FormField;
class LetterReceiverForm;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPrintDialog;
class QPrinter;
class QPushButton;
class Session;

/// Letters about a request: which one, and how it leaves. Nothing is made of a letter that lacks something.
class RequestLettersCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestLettersCard(Session &session, QWidget *parent = nullptr);
    ~RequestLettersCard() override;

    void setFile(const RequestFile &file, bool mayHandle);
    /// To whom the answer goes, of who was just erased: known here until another request is shown.
    /// Ignored where that is another than `request`.
    void holdReceiver(Id<Request> request, const LetterReceiver &receiver);
    void forget();

    /// Why, in the letter, as a draft keeps it; empty where nothing was typed.
    QString typed() const;
    /// Puts it back (FormDraft::Content).
    std::optional<int> putBack(const QString &typed);

signals:
    /// A letter left; says so in one sentence.
    void left(const QString &sentence);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Verb { Preview, Save, Print };

    void arrange();
    void retranslate();
    void fillKinds();
    void fillLanguages();
    void followKind();
    /// The request as the letter would find it: carried out, where somebody is to decide on it.
    Request seen() const;
    bool isDraft() const;
    void want(Verb verb);
    LetterOrder order() const;
    void made(const Result<LetterMaterial> &material);
    void preview(const LetterMaterial &material);
    void showPages(const QByteArray &pdf);
    bool isPrinting() const;
    void save(const LetterMaterial &material);
    void print(const LetterMaterial &material);
    void printed(const Result<LeftFile> &left);
    LeavingOrder leavingOrder(const QString &way) const;

    Session &m_session;
    RequestFile m_file;
    bool m_mayHandle = false;
    std::optional<LetterReceiver> m_receiver;
    Verb m_verb = Verb::Preview;
    /// What is on its way to the printer: one letter at a time.
    LetterMaterial m_printing;
    QPointer<QPrintDialog> m_printDialog;
    /// Shared with the thread that prints, which may outlast this card.
    std::shared_ptr<QPrinter> m_printer;

    Card *m_card;
    PlainLabel *m_held;
    PlainLabel *m_draft;
    QComboBox *m_kind;
    QComboBox *m_language;
    QLineEdit *m_reason;
    DateField *m_day;
    FormField *m_kindField;
    FormField *m_languageField;
    FormField *m_reasonField;
    FormField *m_dayField;
    LetterReceiverForm *m_to;
    QPushButton *m_preview;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_templates;
    LeavingSaving *m_saving;
    bool m_isArchived = false; ///< who the person is is archived, and not for this member
    LatestAnswer<Result<LetterMaterial>> m_material;
    LatestAnswer<Result<LeftFile>> m_recorded;
    /// The pages that are to be looked at, and the ones that were printed.
    LatestAnswer<QByteArray> m_pages;
    LatestAnswer<bool> m_printed;
};
