#include "ui/pages/staff_news_bar.h"

#include "app/documents/staff_words.h"
#include "app/staff/staff.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace {

constexpr qsizetype mostLines = 6; // beyond that the trail is the place to read

} // namespace

StaffNewsBar::StaffNewsBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new InlineBar)
    , m_seen(new QAction(this))
    , m_newsAnswer([this](const Result<StaffNews> &news) {
        m_news = news ? *news : StaffNews();
        retranslate();
    })
    , m_seenAnswer([this](const Outcome &) { refresh(); })
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_bar);
    m_bar->addAction(m_seen);
    m_bar->clear();
    hide();
    connect(m_seen, &QAction::triggered, this, &StaffNewsBar::seen);
    connect(&session.feed(), &ChangeFeed::staffChanged, this, &StaffNewsBar::refresh);
}

void StaffNewsBar::refresh()
{
    m_newsAnswer.expect(m_session.services().staff().news(m_session.permit()));
}

void StaffNewsBar::seen()
{
    m_seenAnswer.expect(m_session.services().staff().newsSeen(m_session.permit(), m_news.upTo));
}

QString StaffNewsBar::sentence(const StaffNews &news)
{
    QStringList lines{tr("Since you were last told:")};
    const qsizetype shown = std::min(mostLines, news.lines.size());
    for (const StaffNewsLine &line : news.lines.first(shown))
        lines.append(visibleLine(staffNewsSentence(line)));
    if (news.lines.size() > shown)
        lines.append(tr("And %n more: page Access.", nullptr, int(news.lines.size() - shown)));
    return lines.join(u'\n');
}

void StaffNewsBar::retranslate()
{
    m_seen->setText(tr("Seen"));
    setVisible(!m_news.lines.isEmpty());
    if (m_news.lines.isEmpty())
        m_bar->clear();
    else
        m_bar->tell(Tone::Info, [news = m_news] { return sentence(news); });
}

void StaffNewsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
