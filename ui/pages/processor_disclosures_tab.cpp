#include "ui/pages/processor_disclosures_tab.h"

#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>

ProcessorDisclosuresTab::ProcessorDisclosuresTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_sentence(new PlainLabel)
    , m_table(new ContactTable)
    , m_answer([this](const auto &went) { take(went); })
{
    m_sentence->setWordWrap(true);
    m_table->setFitsRows(true);
    m_table->setWraps(true);
    m_table->setShares({2, 4, 1, 1, 2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 8, 8);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(m_sentence);
    column->addWidget(m_table);
    column->addStretch(1);
    m_notice->clear();
    retranslate();
}

void ProcessorDisclosuresTab::showProcessor(Id<Processor> processor, const QList<Purpose> &purposes)
{
    m_purposes = purposes;
    if (!processor.isStored()) {
        m_answer.forget();
        m_went.clear();
        fill();
        return;
    }
    m_answer.expect(m_session.services().processors().disclosures(m_session.permit(), processor));
}

void ProcessorDisclosuresTab::take(const Result<QList<ProcessorDisclosures>> &went)
{
    if (went)
        m_notice->clear();
    else
        m_notice->tell(Tone::Danger, errorWords(went.error()));
    m_went = went ? *went : QList<ProcessorDisclosures>();
    fill();
}

void ProcessorDisclosuresTab::fill()
{
    const QLocale locale;
    m_table->clearRows();
    for (const ProcessorDisclosures &each : std::as_const(m_went)) {
        QString purpose;
        for (const Purpose &one : std::as_const(m_purposes)) {
            if (one.id == each.purpose)
                purpose = inSpokenLanguage(one.wording.titleNl, one.wording.titleEn);
        }
        m_table->addRow(
            {filingSystemWord(each.filingSystem), visibleLine(purpose), locale.toString(each.lists),
                locale.toString(each.people), locale.toString(each.last.toLocal(), QLocale::ShortFormat)},
            each.purpose.number());
    }
    m_table->setVisible(!m_went.isEmpty());
    m_sentence->setText(m_went.isEmpty()
            ? tr("No list ever left for them from this file. What goes to them by itself stands in the "
                 "flows.")
            : tr("Lists that really left for them, and how many people stood on them, each counted once for "
                 "a "
                 "purpose. Who they are stands with each contact."));
}

void ProcessorDisclosuresTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProcessorDisclosuresTab::retranslate()
{
    m_table->setHeads({tr("File"), tr("Purpose"), tr("Lists"), tr("People"), tr("Last on")});
    m_table->setAccessibleName(tr("Disclosures"));
    fill();
}
