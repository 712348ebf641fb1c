#pragma once

#include "app/contacts/forbidden_text.h"
#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"
#include "ui/widgets/card.h"

class PlainLabel;
class QPushButton;
class Session;

/// What stands in free text about the person of a request and may not, or only with a ground of its own:
/// where and of which kind, never what, with how it is removed. Hidden where nothing is found.
class RequestForbiddenCard final : public Card
{
    Q_OBJECT

public:
    explicit RequestForbiddenCard(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);

signals:
    /// Numbers were masked; or why they were not.
    void masked(const Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFound(const Result<QList<ForbiddenText>> &found);
    void retranslate();
    void ask();

    Session &m_session;
    RequestFile m_file;
    QList<ForbiddenText> m_found;
    /// Why it is not known what there is.
    std::optional<Error> m_problem;
    PlainLabel *m_lines;
    QPushButton *m_mask;
    LatestAnswer<Result<QList<ForbiddenText>>> m_answer;
    LatestAnswer<Result<int>> m_maskAnswer;
};
