#include "ui/pages/contact_data_tab.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/dialogs/start_moment_dialog.h"
#include "ui/pages/contact_attachments.h"
#include "ui/pages/contact_section.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/group_reveal.h"
#include "ui/session/session.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

ContactDataTab::ContactDataTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_whyAnswer([this](const auto &explained) { tellWhy(explained); })
    , m_area(new QScrollArea)
    , m_fields(new ContactSection)
    , m_notes(new ContactSection)
    , m_attachments(new ContactAttachments(session))
    , m_moments(new ContactSection)
    , m_grounds(new ContactSection)
    , m_terms(new ContactSection)
    , m_informing(new ContactSection)
    , m_addNote(m_notes->addVerb(QStringLiteral("plus")))
    , m_addMoment(m_moments->addVerb(QStringLiteral("plus")))
    , m_noteReveal(
          new GroupReveal(session, CoveredGroup::Notes, m_notes->addVerb(QStringLiteral("eye")), this))
    , m_momentReveal(new GroupReveal(
          session, CoveredGroup::StartMoments, m_moments->addVerb(QStringLiteral("eye")), this))
{
    arrange();
    connectParts();
    retranslate();
}

void ContactDataTab::arrange()
{
    m_fields->table()->setShares({3, 5, 3, 2});
    m_notes->table()->setShares({7, 3, 2});
    m_moments->table()->setShares({4, 2, 3, 3});
    m_grounds->table()->setShares({4, 4, 3, 2});
    m_terms->table()->setShares({3, 3, 2, 5});
    m_informing->table()->setShares({2, 5, 3, 3});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(18);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_fields, m_notes, m_attachments, m_moments, m_grounds, m_informing, m_terms})
        column->addWidget(part);
    column->addStretch(1);
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

void ContactDataTab::connectParts()
{
    for (ContactSection *section : {m_fields, m_notes, m_moments, m_grounds, m_informing, m_terms})
        followRow(section->table());
    for (const auto &[reveal, section] :
        {std::pair(m_noteReveal, m_notes), std::pair(m_momentReveal, m_moments)}) {
        connect(reveal, &GroupReveal::changed, this, &ContactDataTab::retranslate);
        connect(reveal, &GroupReveal::failed, this, [this](const Error &error) {
            emit noticeWanted({errorSentence(error), {}});
        });
        connect(section->table(), &ContactTable::uncoverWanted, reveal, &GroupReveal::uncover);
    }
    connect(m_attachments, &ContactAttachments::noticeWanted, this, &ContactDataTab::noticeWanted);
    connect(m_notes->table(), &ContactTable::rowActivated, this, &ContactDataTab::readNote);
    connect(m_terms->table(), &ContactTable::rowActivated, this, &ContactDataTab::readTerm);
    connect(m_addNote, &QPushButton::clicked, this, [this] {
        auto *dialog = new NoteDialog(m_session, m_file.contact.id, this);
        connect(dialog, &NoteDialog::added, this, [this] { emit noticeWanted({tr("Note added"), {}}); });
        dialog->open();
    });
    connect(m_addMoment, &QPushButton::clicked, this, [this] {
        auto *dialog = new StartMomentDialog(m_session, m_file.contact.id, this);
        connect(dialog, &StartMomentDialog::added, this, [this] {
            emit noticeWanted({tr("Start moment added; the terms were computed anew"), {}});
        });
        dialog->open();
    });
}

void ContactDataTab::followRow(ContactTable *table)
{
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, table,
        [this, table](const QModelIndex &current) {
            if (!current.isValid() || !table->hasFocus())
                return;
            const QRect row = table->visualRect(current);
            const QPoint middle = table->viewport()->mapTo(m_area->widget(), row.center());
            m_area->ensureVisible(m_area->widget()->width() / 2, middle.y(), 0, row.height() * 2);
        });
}

void ContactDataTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactDataTab::showFile(const ContactFile &file)
{
    const bool isOther = m_file.contact.id != file.contact.id;
    m_file = file;
    for (GroupReveal *reveal : {m_noteReveal, m_momentReveal}) {
        const CoveredGroup group = reveal == m_noteReveal ? CoveredGroup::Notes : CoveredGroup::StartMoments;
        reveal->setPerson(file.contact, file.classes.isCovered(group));
    }
    retranslate();
    if (isOther)
        m_area->ensureVisible(0, 0);
}

void ContactDataTab::showTerms(const QList<CategoryTerm> &terms)
{
    m_termList = terms;
    fillTerms();
    fillGrounds();
}

void ContactDataTab::showInforming(const InformingState &state)
{
    m_informingState = state;
    fillInforming();
}

void ContactDataTab::showGrounds(const QList<ConsentLine> &lines)
{
    m_groundList.clear();
    for (const ConsentLine &line : lines) {
        if (!line.channel)
            m_groundList.append(line);
    }
    fillGrounds();
}

void ContactDataTab::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    if (m_file.contact.id.isStored())
        retranslate();
}

void ContactDataTab::clear()
{
    m_file = {};
    m_termList.clear();
    m_groundList.clear();
    m_informingState = {};
    m_attachments->clear();
    for (GroupReveal *reveal : {m_noteReveal, m_momentReveal})
        reveal->setPerson({}, false);
    retranslate();
}

void ContactDataTab::cover()
{
    m_noteReveal->cover();
    m_momentReveal->cover();
}
