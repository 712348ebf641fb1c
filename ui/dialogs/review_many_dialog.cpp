#include "ui/dialogs/review_many_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/review_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/models/request_people.h"
#include "ui/pages/review_facts.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

ReviewManyDialog::ReviewManyDialog(Session &session, const QList<ReviewLine> &lines, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_lines(lines)
    , m_people(new RequestPeople(session, this))
    , m_notice(new InlineBar)
    , m_sentence(new PlainLabel)
    , m_list(new QListWidget)
    , m_verdict(new QComboBox)
    , m_verdictField(new FormField(m_verdict))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_number(new QLineEdit)
    , m_numberField(new FormField(m_number))
    , m_go(new QPushButton)
    , m_back(new QPushButton)
    , m_opened([this](const Result<QList<ReviewEvidence>> &evidence) {
        m_go->setEnabled(bool(evidence));
        if (!evidence) {
            m_notice->tell(Tone::Danger, errorWords(evidence.error()));
            return;
        }
        m_evidence = *evidence;
        fill();
    })
    , m_answer([this](const Result<int> &count) {
        m_go->setEnabled(true);
        if (!count) {
            m_notice->tell(Tone::Danger, errorWords(count.error()));
            return;
        }
        emit decided();
        accept();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (int verdict = 0; verdict < 3; ++verdict)
        m_verdict->addItem(QString());
    setVariant(m_go, ButtonVariant::Primary);
    m_go->setEnabled(false);
    // Enter behind the number decides, and does not go back.
    m_go->setDefault(true);
    m_back->setAutoDefault(false);
    m_sentence->setWordWrap(true);
    // Each with all that there is to see of it.
    m_list->setWordWrap(true);
    keepFromClipboard(m_list);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(theme().px(4));
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_back);
    verbs->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_sentence})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    for (FormField *field : {m_verdictField, m_reasonField, m_numberField})
        column->addWidget(field);
    column->addLayout(verbs);
    m_notice->clear();
    fitToScreen(this, {theme().px(640), theme().px(600)});
    connect(m_go, &QPushButton::clicked, this, &ReviewManyDialog::submit);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_people, &RequestPeople::changed, this, &ReviewManyDialog::fill);
    connect(&curtain(), &Curtain::changed, this, &ReviewManyDialog::fill);
    retranslate();
    if (curtain().isDrawn()) {
        m_notice->tell(Tone::Info,
            [] { return tr("The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at this."); });
        return;
    }
    // That all of them were shown is noted, as it is of one.
    m_opened.expect(session.services().reviews().openMany(session.permit(), session.filingSystem(), ids()));
}

QList<Id<ReviewItem>> ReviewManyDialog::ids() const
{
    QList<Id<ReviewItem>> all;
    for (const ReviewLine &line : m_lines)
        all.append(line.item.id);
    return all;
}

QString ReviewManyDialog::linesOf(const ReviewLine &line) const
{
    QStringList lines{QStringLiteral("%1. %2").arg(QString::number(line.item.position),
        line.now ? veiled(visibleLine(line.now->name)) : line.item.subject)};
    for (const ReviewEvidence &evidence : m_evidence) {
        if (evidence.item.id == line.item.id)
            lines += reviewFacts(evidence, *m_people);
    }
    return lines.join(u'\n');
}

void ReviewManyDialog::fill()
{
    m_list->clear();
    for (const ReviewLine &line : m_lines)
        m_list->addItem(linesOf(line));
}

void ReviewManyDialog::submit()
{
    m_go->setEnabled(false);
    m_notice->clear();
    m_answer.expect(m_session.services().reviews().decideMany(m_session.permit(), m_session.filingSystem(),
        ids(), static_cast<ReviewDecision::Verdict>(m_verdict->currentIndex() + 1), m_reason->text(),
        m_number->text().trimmed().toInt()));
}

void ReviewManyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReviewManyDialog::retranslate()
{
    setWindowTitle(tr("Decide alike items together"));
    const ReviewItem &first = m_lines.first().item;
    m_sentence->setText(tr("All of these get the same decision. %1: %2")
                            .arg(reviewKindWord(first.kind), reviewRuleWord(first.kind, first.rule)));
    m_list->setAccessibleName(tr("What is decided"));
    fill();
    m_verdictField->setLabel(tr("Decision"));
    const QStringList verdicts{tr("Approve"), tr("Reject"), tr("Ask a question")};
    for (int verdict = 0; verdict < verdicts.size(); ++verdict)
        m_verdict->setItemText(verdict, verdicts.at(verdict));
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHelp(tr("Needed to reject and to ask."));
    m_numberField->setLabel(tr("How many there are"));
    m_numberField->setHelp(tr("Type the number of items in the list."));
    m_go->setText(tr("Decide"));
    m_back->setText(tr("Back"));
}
