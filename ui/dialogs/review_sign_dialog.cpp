#include "ui/dialogs/review_sign_dialog.h"

#include "app/documents/review_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/theme.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>

ReviewSignDialog::ReviewSignDialog(const ReviewSitting &sitting, QWidget *parent)
    : QDialog(parent)
    , m_sentence(new PlainLabel)
    , m_list(new QListWidget)
    , m_go(new QPushButton)
    , m_back(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ReviewLine &line : sitting.lines) {
        if (line.item.decision)
            m_lines.append(line);
        else
            ++m_undecided;
    }
    setVariant(m_go, ButtonVariant::Primary);
    m_sentence->setWordWrap(true);
    m_list->setWordWrap(true);
    keepFromClipboard(m_list);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_back);
    verbs->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_list, 1);
    column->addLayout(verbs);
    fitToScreen(this, {theme().px(640), theme().px(480)});
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_go->setDefault(true);
    m_go->setFocus();
}

void ReviewSignDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReviewSignDialog::retranslate()
{
    setWindowTitle(tr("Sign the session"));
    m_sentence->setText(tr("This is signed together. Not decided, and left for another session: %1. Nothing "
                           "is carried out before you say so.")
                            .arg(m_undecided));
    m_list->setAccessibleName(tr("What is signed"));
    m_list->clear();
    for (const ReviewLine &line : m_lines) {
        const ReviewDecision &decision = *line.item.decision;
        QString text =
            QStringLiteral("%1. %2 · %3: %4")
                .arg(QString::number(line.item.position), reviewRuleWord(line.item.kind, line.item.rule),
                    line.now ? veiled(visibleLine(line.now->name)) : QString(),
                    verdictWord(decision.verdict));
        if (!decision.reason.isEmpty())
            text += QStringLiteral(" – ") + veiled(visibleLine(decision.reason));
        m_list->addItem(
            text + u'\n' + reviewEffectWord(effectOf(line.item.kind, line.item.rule, decision.verdict)));
    }
    m_go->setText(tr("Sign…"));
    m_back->setText(tr("Back"));
}
