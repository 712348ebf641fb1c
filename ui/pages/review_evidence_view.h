#pragma once

#include "app/requests/requests.h"
#include "app/reviews/reviews.h"
#include "ui/async/latest_answer.h"

#include <QVariant>
#include <QWidget>

class Card;
class InlineBar;
class PlainLabel;
class QPushButton;
class RequestEvidenceList;
class RequestPeople;
class Session;

/// What is to be looked at before a decision: shut until somebody opens it, which the core notes.
class ReviewEvidenceView final : public QWidget
{
    Q_OBJECT

public:
    ReviewEvidenceView(Session &session, RequestPeople &people, QWidget *parent = nullptr);

    /// Another item, or the same as it is now; what was opened of the same item stays open.
    void setLine(const ReviewLine &line);
    /// Opens the evidence of the item.
    void open();
    bool isOpen() const { return m_evidence.has_value(); }
    QWidget *opener() const;
    /// Whether the letter of the press that leads to a page of its own is a key.
    void setLetterKeys(bool areOn);
    /// Asks for the page of what the item is about; false where it has none, or its evidence is not open.
    bool showPlace();

signals:
    /// It was looked at: decisions may follow.
    void opened();
    void failed(const Error &error);
    /// To another page, by its key, and a record there; the sitting goes on when one comes back.
    void placeWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<ReviewEvidence> &evidence);
    void takeFile(const RequestFile &file);
    void retranslate();
    QString lockWords() const;
    /// Where in the window what is about the file stands, with all that hangs on it.
    struct Place
    {
        QString page;
        QVariant record;
        QString verb;       ///< what leads there
        QString letterVerb; ///< the same with the letter that is its key
    };
    std::optional<Place> place() const;

    Session &m_session;
    RequestPeople &m_people;
    ReviewLine m_line;
    std::optional<ReviewEvidence> m_evidence;
    Card *m_card;
    InlineBar *m_lock;
    PlainLabel *m_facts;
    RequestEvidenceList *m_pieces; ///< of a request alone; the whole plan stands among the facts
    QPushButton *m_open;
    QPushButton *m_place;
    bool m_areLettersOn = false;
    LatestAnswer<Result<ReviewEvidence>> m_answer;
    LatestAnswer<Result<RequestFile>> m_fileAnswer;
};
