#pragma once

#include "app/base/clock.h"
#include "app/base/location.h"
#include "app/staff/release_asking.h"
#include "ui/async/latest_answer.h"
#include "ui/session/alone_page.h"

#include <QFuture>
#include <QTimer>

#include <optional>

class FormField;
class PassphraseField;
class PlainLabel;
class QLineEdit;
class QPushButton;

/// A file that somebody else has open: who, as far as that may be told, and three ways on. Looks every second
/// whether it is free; whoever asked for it is let in by itself then, as long as they may have stayed.
class InUsePage final : public AlonePage
{
    Q_OBJECT

public:
    struct Place
    {
        /// Without a key.
        Location location;
        /// Who is expected; may be empty.
        QString name;
        Clock clock = {};
        /// How long the key is kept for who asked, as the lock does.
        int minutes = 5;
    };

    explicit InUsePage(Place place, QWidget *parent = nullptr);
    /// Takes back what was asked.
    ~InUsePage() override;

    /// Takes back what was asked and forgets the key: nobody sits here any more. What was told and not done
    /// yet is not over then: it looks on.
    void giveUp();
    /// It told that the file is free, and looks no more.
    bool isOver() const { return m_isOver; }

signals:
    /// Nobody has it any more, and nobody here had asked.
    void freed();
    /// It is free for who asked, whose key it comes with.
    void released(const release_asking::Asked &asked);
    void readOnlyChosen(const QString &name);
    void otherFileChosen();

private:
    using Asked = release_asking::Asked;
    using Answer = release_asking::Answer;
    enum class State { Form, Asking, Waiting, Declined };

    void retranslate() override;
    void submit();
    void onAsked(const Result<Asked> &asked);
    void look();
    void onLooked(Answer answer);
    void setState(State state);
    void takeBack();
    QString sentence() const;

    Place m_place;
    State m_state = State::Form;
    bool m_isOver = false;
    std::optional<Asked> m_asked;
    /// The question on its way, until its answer was shown.
    QFuture<Result<Asked>> m_pending;
    QTimer m_looking;
    QTimer m_patience;
    PlainLabel *m_words;
    QLineEdit *m_name;
    PassphraseField *m_passphrase;
    FormField *m_nameField;
    FormField *m_passphraseField;
    QPushButton *m_ask;
    QPushButton *m_readOnly;
    QPushButton *m_other;
    LatestAnswer<Result<Asked>> m_asking;
    LatestAnswer<Answer> m_answer;
};
