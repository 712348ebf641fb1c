#include "ui/pages/access_map_tab.h"

#include "app/documents/access_review_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/leaving_words.h"
#include "app/documents/role_words.h"
#include "ui/dialogs/passphrase_file_dialog.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_section.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

AccessMapTab::AccessMapTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_map(new ContactSection)
    , m_files(new ContactSection)
    , m_day(new DateField)
    , m_dayField(new FormField(m_day))
    , m_report(new QPushButton(icon(u"trash"), QString()))
    , m_register(new QPushButton(icon(u"plus"), QString()))
    , m_forget(new QPushButton)
    , m_mapAnswer([this](const Result<QList<ReviewedAccess>> &standings) {
        m_standings = standings ? *standings : QList<ReviewedAccess>();
        standings ? m_notice->clear() : m_notice->tell(Tone::Danger, errorWords(standings.error()));
        fillMap();
    })
    , m_filesAnswer([this](const Result<QList<FileOut>> &files) {
        m_out = files ? *files : QList<FileOut>();
        fillFiles();
    })
    , m_reportAnswer([this](const Outcome &reported) {
        if (!reported) {
            m_notice->tell(Tone::Danger, errorWords(reported.error()));
            return;
        }
        emit told(m_telling);
        refresh();
    })
{
    m_map->table()->setShares({4, 3, 5, 3, 3, 5, 5});
    m_files->table()->setShares({4, 3, 3, 3, 3});
    for (const ContactSection *section : {m_map, m_files})
        section->table()->setWraps(true);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(12);
    keys->addWidget(m_register);
    keys->addWidget(m_forget);
    keys->addStretch(1);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_dayField);
    verbs->addWidget(m_report, 0, Qt::AlignBottom);
    verbs->addStretch(1);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 8, 0, 8);
    inner->setSpacing(18);
    inner->addWidget(m_map);
    inner->addLayout(keys);
    inner->addWidget(m_files);
    inner->addLayout(verbs);
    inner->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(area, 1);
    m_notice->clear();
    m_day->setToday([&session] { return session.services().clock().today(); });
    m_day->setDate(session.services().clock().today());
    connect(m_day, &DateField::problemChanged, m_dayField, &FormField::setError);
    connect(m_report, &QPushButton::clicked, this, &AccessMapTab::report);
    connect(m_register, &QPushButton::clicked, this, &AccessMapTab::registerFile);
    connect(m_forget, &QPushButton::clicked, this, &AccessMapTab::forgetFile);
    connect(m_map->table(), &ContactTable::currentNumberChanged, this, &AccessMapTab::updateVerb);
    connect(m_files->table(), &ContactTable::currentNumberChanged, this, &AccessMapTab::updateVerb);
    connect(&session.feed(), &ChangeFeed::staffChanged, this, &AccessMapTab::refresh);
    retranslate();
}

void AccessMapTab::refresh()
{
    if (!m_session.permit().mayAnywhere(Operation::ReviewAccess))
        return;
    m_mapAnswer.expect(m_session.services().accessReviews().map(m_session.permit()));
    m_filesAnswer.expect(m_session.services().accessReviews().filesOut(m_session.permit()));
}

void AccessMapTab::setMembers(const QList<StaffMember> &members)
{
    m_names.clear();
    for (const StaffMember &member : members)
        m_names.insert(member.ref, member.displayName.isEmpty() ? member.name : member.displayName);
    fillMap();
    fillFiles();
}

void AccessMapTab::fillMap()
{
    ContactTable *table = m_map->table();
    table->clearRows();
    for (qsizetype i = 0; i < m_standings.size(); ++i) {
        const ReviewedAccess &standing = m_standings.at(i);
        const AccessLine &line = standing.line;
        table->addRow({accessMatterWord(line.matter), accessHolder(line, m_names), accessWhich(line, m_names),
                          accessMoment(line.since), accessMoment(line.lastUse),
                          accessReviewedWords(standing, m_names), accessFaultSentence(line.fault)},
            i + 1);
    }
    m_map->settle();
    updateVerb();
}

void AccessMapTab::fillFiles()
{
    ContactTable *table = m_files->table();
    table->clearRows();
    for (qsizetype i = 0; i < m_out.size(); ++i) {
        const FileOut &file = m_out.at(i);
        table->addRow({wayOutWord(file.way), m_names.value(file.madeBy, tr("a former member")),
                          filingSystemWord(file.filingSystem), accessMoment(file.happenedAt),
                          file.isEncrypted ? tr("Encrypted") : tr("Not encrypted")},
            i + 1);
    }
    m_files->settle();
    updateVerb();
}

void AccessMapTab::updateVerb()
{
    const bool isAny = !m_out.isEmpty();
    m_dayField->setVisible(isAny);
    m_report->setVisible(isAny);
    const bool mayWrite = !m_session.services().isReading();
    m_report->setEnabled(m_files->table()->currentNumber() > 0 && mayWrite);
    m_register->setEnabled(mayWrite && !m_names.isEmpty());
    m_forget->setEnabled(mayWrite && !chosenFile().isEmpty());
}

QString AccessMapTab::chosenFile() const
{
    const qint64 number = m_map->table()->currentNumber();
    if (number < 1 || number > m_standings.size())
        return {};
    const AccessLine &line = m_standings.at(number - 1).line;
    const bool isOne = line.matter == AccessMatter::PassphraseFile && line.key != access_fault::unknown;
    return isOne ? line.key : QString();
}

void AccessMapTab::registerFile()
{
    auto *dialog = new PassphraseFileDialog(m_session, m_names, this);
    connect(dialog, &PassphraseFileDialog::registered, this, [this] {
        emit told(tr("Passphrase file registered"));
        refresh();
    });
    dialog->open();
}

void AccessMapTab::forgetFile()
{
    m_notice->clear();
    m_telling = tr("Passphrase file taken off");
    m_reportAnswer.expect(
        m_session.services().accessReviews().forgetPassphraseFile(m_session.permit(), chosenFile()));
}

void AccessMapTab::report()
{
    const qint64 number = m_files->table()->currentNumber();
    if (number < 1 || number > m_out.size() || !m_day->date())
        return;
    const FileOut &file = m_out.at(number - 1);
    m_notice->clear();
    m_telling = tr("Reported destroyed");
    m_reportAnswer.expect(m_session.services().accessReviews().tellDestroyed(
        m_session.permit(), file.filingSystem, file.ref, *m_day->date()));
}

void AccessMapTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccessMapTab::retranslate()
{
    m_map->setTitle(tr("What gives access now"), tr("What gives access now"));
    m_map->table()->setHeads({tr("What"), tr("Who"), tr("Which"), tr("Since"), tr("Last used"),
        tr("Reason and review"), tr("Finding")});
    m_map->setEmptySentence(tr("Nothing gives access that the program knows of."));
    m_files->setTitle(tr("Files that left and were not reported destroyed"),
        tr("Files that left and were not reported destroyed"));
    m_files->table()->setHeads({tr("What"), tr("Who"), tr("Filing system"), tr("When"), tr("Form")});
    m_files->setEmptySentence(
        tr("Every file with personal data that left was reported destroyed, or none ever left."));
    m_dayField->setLabel(tr("Destroyed on"));
    m_report->setText(tr("Report destroyed"));
    m_register->setText(tr("Register a passphrase file…"));
    m_forget->setText(tr("Passphrase file no longer used"));
    fillMap();
    fillFiles();
}
