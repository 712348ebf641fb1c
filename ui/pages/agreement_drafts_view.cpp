#include "ui/pages/agreement_drafts_view.h"

#include "app/agreements/agreements.h"
#include "app/documents/agreement_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/agreement_file_reading.h"
#include "ui/pages/agreement_papers.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>

AgreementDraftsView::AgreementDraftsView(Session &session, AgreementPapers &papers, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_papers(papers)
    , m_warning(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_draw(new QPushButton(icon(u"refresh"), QString()))
    , m_language(new QComboBox)
    , m_pdf(new QPushButton(icon(u"file-type-pdf"), QString()))
    , m_odt(new QPushButton(icon(u"file-text"), QString()))
    , m_html(new QPushButton(icon(u"globe"), QString()))
    , m_versions(new ContactTable)
    , m_changed(new PlainLabel)
    , m_articlesTitle(new PlainLabel(TypeRole::Title3))
    , m_articles(new ContactTable)
    , m_filesTitle(new PlainLabel(TypeRole::Title3))
    , m_attach(new QPushButton(icon(u"paperclip"), QString()))
    , m_open(new QPushButton(icon(u"download"), QString()))
    , m_files(new ContactTable)
    , m_drawAnswer([this](const Result<AgreementDraft> &draft) {
        if (draft)
            emit saved();
        else
            emit failed(draft.error());
    })
    , m_readAnswer([this](const Result<AgreementDocument> &document) {
        if (!document)
            emit failed(document.error());
        else
            m_keepAnswer.expect(m_session.services().agreements().attach(m_session.permit(), *document));
    })
    , m_keepAnswer([this](const Result<Id<AgreementDocument>> &id) {
        if (id)
            emit saved();
        else
            emit failed(id.error());
    })
    , m_openAnswer([this](const Result<AgreementDocument> &document) {
        if (document)
            m_papers.saveFile(*document);
        else
            emit failed(document.error());
    })
{
    arrange();
    connectVerbs();
    retranslate();
}

void AgreementDraftsView::arrange()
{
    setVariant(m_draw, ButtonVariant::Primary);
    for (const QLocale::Language language : {QLocale::Dutch, QLocale::English})
        m_language->addItem(QString(), static_cast<int>(language));
    m_versions->setShares({2, 4, 4, 4});
    m_articles->setShares({5, 6, 5});
    m_files->setShares({5, 3, 3});
    for (ContactTable *table : {m_versions, m_articles, m_files}) {
        table->setFitsRows(true);
        table->setWraps(true);
    }
    for (PlainLabel *label : {m_warning, m_changed})
        label->setWordWrap(true);
    auto *verbs = new FlowLayout;
    for (QWidget *each : {static_cast<QWidget *>(m_draw), static_cast<QWidget *>(m_language),
             static_cast<QWidget *>(m_pdf), static_cast<QWidget *>(m_odt), static_cast<QWidget *>(m_html)})
        verbs->addWidget(each);
    auto *fileVerbs = new FlowLayout;
    fileVerbs->addWidget(m_attach);
    fileVerbs->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(10);
    column->addWidget(m_warning);
    column->addLayout(verbs);
    for (QWidget *each : {static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_changed),
             static_cast<QWidget *>(m_articlesTitle), static_cast<QWidget *>(m_articles),
             static_cast<QWidget *>(m_filesTitle)})
        column->addWidget(each);
    column->addLayout(fileVerbs);
    column->addWidget(m_files);
    column->addStretch(1);
}

void AgreementDraftsView::connectVerbs()
{
    connect(m_draw, &QPushButton::clicked, this, &AgreementDraftsView::drawUp);
    connect(m_versions, &ContactTable::currentNumberChanged, this, &AgreementDraftsView::fillArticles);
    connect(m_articles, &ContactTable::rowActivated, this, &AgreementDraftsView::goToSource);
    connect(
        m_pdf, &QPushButton::clicked, this, [this] { save(static_cast<int>(AgreementPapers::Format::Pdf)); });
    connect(
        m_odt, &QPushButton::clicked, this, [this] { save(static_cast<int>(AgreementPapers::Format::Odt)); });
    connect(m_html, &QPushButton::clicked, this,
        [this] { save(static_cast<int>(AgreementPapers::Format::Html)); });
    connect(m_attach, &QPushButton::clicked, this, &AgreementDraftsView::attach);
    connect(m_open, &QPushButton::clicked, this, &AgreementDraftsView::openFile);
    connect(m_files, &ContactTable::rowActivated, this, &AgreementDraftsView::openFile);
}

void AgreementDraftsView::show(const AgreementFile &file)
{
    m_file = file;
    fillVersions();
    fillArticles();
    fillFiles();
}

const AgreementDraft *AgreementDraftsView::chosen() const
{
    for (const AgreementDraft &draft : m_file.drafts) {
        if (draft.version == m_versions->currentNumber())
            return &draft;
    }
    return nullptr;
}

const AgreementDraft *AgreementDraftsView::before() const
{
    for (const AgreementDraft &draft : m_file.drafts) {
        if (draft.version == m_versions->currentNumber() - 1)
            return &draft;
    }
    return nullptr;
}

void AgreementDraftsView::drawUp()
{
    m_drawAnswer.expect(
        m_session.services().agreements().draft(m_session.permit(), m_file.line.agreement.id));
}

void AgreementDraftsView::save(int format)
{
    if (const AgreementDraft *draft = chosen())
        m_papers.saveDraft(*draft, static_cast<QLocale::Language>(m_language->currentData().toInt()),
            static_cast<AgreementPapers::Format>(format));
}

void AgreementDraftsView::attach()
{
    chooseFileToOpen(
        this, tr("Keep a file"), tr("All files (*)"), [this](const QString &path) { keep(path); });
}

/// What is kept beside a draft is the signed copy of it, once somebody signed.
void AgreementDraftsView::keep(const QString &path)
{
    const AgreementDraft *draft = chosen();
    const bool isCopy = draft && m_file.line.agreement.isSigned();
    m_readAnswer.expect(readAgreementFile(path,
        {.agreement = m_file.line.agreement.id,
            .kind = isCopy ? AgreementDocument::Kind::SignedCopy : AgreementDocument::Kind::Agreement,
            .draftVersion = isCopy ? draft->version : 0}));
}

void AgreementDraftsView::openFile()
{
    if (const qint64 number = m_files->currentNumber(); number > 0)
        m_openAnswer.expect(
            m_session.services().agreements().document(m_session.permit(), Id<AgreementDocument>(number)));
}

void AgreementDraftsView::goToSource()
{
    const AgreementDraft *draft = chosen();
    if (!draft)
        return;
    const QList<DraftSection> sections = agreement_drafts::sectionsOf(draft->facts);
    for (const DraftSection &section : sections) {
        if (static_cast<qint64>(section.clause) != m_articles->currentNumber() || section.rows.isEmpty())
            continue;
        if (!section.open.isEmpty()) {
            emit factWanted(section.open.first());
            return;
        }
        const QString row = section.rows.first();
        const QString name = row.section(u'.', 1);
        const bool isTerm = agreementTermFrom(name).has_value();
        emit factWanted(row.startsWith(QLatin1String("agreement:"))
                ? (isTerm ? QStringLiteral("terms.") : QStringLiteral("agreement.")) + name
                : row);
        return;
    }
}

void AgreementDraftsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
