#include "app/agreements/agreements.h"
#include "app/contacts/contacts.h"
#include "app/documents/chain_words.h"
#include "app/documents/error_sentence.h"
#include "app/registers/chain_layout.h"
#include "app/registers/processors.h"
#include "app/requests/request_notices.h"
#include "app/settings/settings.h"
#include "ui/chain/chain_list_view.h"
#include "ui/chain/chain_tree_model.h"
#include "ui/chain/chain_view.h"
#include "ui/pages/chain_filter.h"
#include "ui/pages/chain_page.h"
#include "ui/pages/chain_saving.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/view_switch.h"

#include <QAction>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

void ChainPage::refresh()
{
    m_registerAnswer.expect(m_session.services().processors().list(m_session.permit()));
    m_agreementsAnswer.expect(m_session.services().agreements().list(m_session.permit()));
    m_profileAnswer.expect(m_session.services().settings().organisation(m_session.permit()));
}

void ChainPage::openRecord(const QVariant &record)
{
    m_wanted = Id<Processor>(record.toLongLong());
    // Who stands further down than is shown is looked for in all of it.
    if (m_report.map.placeOf(m_wanted) >= 0 && m_part.map.placeOf(m_wanted) < 0)
        m_filter->clear();
    m_map->setCurrent(m_map->chain().placeOf(m_wanted));
}

void ChainPage::leave()
{
    if (m_filter->person().isStored())
        m_filter->clear();
}

void ChainPage::takeRegister(const Result<QList<Processor>> &processors)
{
    if (!processors) {
        tellTrouble(processors.error());
        return;
    }
    m_register = *processors;
    fill();
    if (m_wanted.isStored())
        m_map->setCurrent(m_map->chain().placeOf(m_wanted));
    m_wanted = {};
}

void ChainPage::takeFilter()
{
    m_notice->clear();
    // To see less of the chain is no other look at a person.
    if (m_filter->person() != m_asked)
        takePerson();
    fill();
}

void ChainPage::takePerson()
{
    m_holdersAnswer.forget();
    m_personAnswer.forget();
    m_holders.reset();
    m_personRef.clear();
    const Id<Contact> person = m_filter->person();
    m_asked = person;
    if (person.isStored()) {
        m_personIn = m_session.filingSystem();
        m_holdersAnswer.expect(
            m_session.services().requestNotices().holders(m_session.permit(), m_personIn, person));
        m_personAnswer.expect(m_session.services().contacts().find(
            m_session.permit(), m_personIn, person, Contacts::Viewing::Internal));
    }
}

void ChainPage::takeHolders(const Result<QList<Holder>> &holders)
{
    if (!holders) {
        tellTrouble(holders.error());
        return;
    }
    m_holders = *holders;
    fill();
}

ChainReport ChainPage::report() const
{
    ChainReport report{
        .map = chainOf(m_register, m_us.isEmpty() ? chainUsWord() : m_us,
            chainAgreementsOf(m_agreements, m_session.today()), m_holders.value_or(QList<Holder>())),
        .day = m_session.today()};
    if (m_holders) {
        report.light = lightOf(report.map, *m_holders, m_personIn);
        report.caption = chainPersonSentence(*report.light);
        if (!m_personRef.isEmpty())
            report.caption += u' ' + chainReferenceSentence(m_personRef);
    } else if (const auto category = m_filter->category()) {
        report.light = lightOf(report.map, *category);
        report.caption = chainLightSentence(*category, *report.light);
    }
    return report;
}

void ChainPage::fill()
{
    m_report = report();
    const QList<int> levels = levelsOf(m_report.map);
    const int deepest = *std::max_element(levels.cbegin(), levels.cend());
    m_filter->setLevels(deepest);
    m_part = chainUpTo(m_report.map, m_report.light, levels, m_filter->depth().value_or(deepest));
    m_map->setChain(m_part.map, m_part.light);
    {
        const QSignalBlocker quiet(m_tree->selectionModel());
        m_model->setChain(m_part.map, m_part.light);
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_model->indexOfNode(m_map->current()));
    }
    m_tree->setColumnHidden(ChainTreeModel::Has, !m_report.light);
    m_tree->fitColumns();
    m_files->setReport(m_report, {m_personIn, m_personRef});
    // What is of a person must not leave before it can be said whose it is.
    const bool isWaiting = m_filter->person().isStored() && (!m_holders || m_personRef.isEmpty());
    m_files->setEnabled(!m_register.isEmpty() && !isWaiting);
    m_export->setEnabled(m_files->isEnabled());
    showView();
    fillWords();
    makeCurrent(m_map->current());
}

void ChainPage::makeCurrent(int node)
{
    if (node < 0 || node >= m_part.map.nodes.size())
        return;
    m_map->setCurrent(node);
    if (m_model->nodeOf(m_tree->currentIndex()) != node)
        m_tree->setCurrentIndex(m_model->indexOfNode(node));
    m_open->setEnabled(m_part.map.nodes.at(node).processor.isStored());
}

void ChainPage::openCurrent()
{
    const ChainNode node = m_part.map.nodes.value(m_map->current());
    if (node.processor.isStored())
        emit recordWanted(QStringLiteral("processors"), node.processor.number());
    else if (node.who == ChainNode::Who::Unregistered)
        m_notice->tell(Tone::Info, [] {
            return tr("The register does not know this recipient: a list was handed to them. Register them "
                      "to see more.");
        });
}

void ChainPage::tellTrouble(const Error &error)
{
    m_notice->tell(Tone::Danger, errorWords(error));
}

void ChainPage::fillWords()
{
    QStringList caption = {m_report.caption};
    if (m_part.further > 0)
        caption.append(tr("%Ln stand(s) further down than is shown here; files have all of them.", nullptr,
            m_part.further));
    caption.removeAll(QString());
    m_caption->setText(caption.join(u' '));
    m_caption->setVisible(!caption.isEmpty());
    const QStringList lines = chainLegendWords();
    m_legend->setText(
        tr("Solid line: %1. Dashed: %2. Dotted: %3.").arg(lines.at(0), lines.at(1), lines.at(2)));
}

void ChainPage::retranslate()
{
    m_title->setText(chainTitle());
    m_views->setAccessibleName(tr("How the chain is shown"));
    m_views->setWords(QStringLiteral("map"), tr("Map"));
    m_views->setWords(QStringLiteral("list"), tr("List"));
    m_map->setAccessibleName(tr("Map of the chain"));
    m_tree->setAccessibleName(tr("The chain as a list"));
    m_open->setText(tr("Open the processor"));
    m_switch->setText(tr("Map or list"));
    m_export->setText(tr("Save the chain as PDF…"));
    m_empty->setSentence(tr("Here stands who gets data from us, and who works for them, as soon as somebody "
                            "is in the register."));
    m_empty->setVerb(tr("To the processors"));
    m_model->retranslate();
    // The roles and agreements in the map are words as well.
    fill();
}
