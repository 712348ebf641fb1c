#include "ui/pages/request_letters_card.h"

#include "app/documents/letter_words.h"
#include "app/documents/letter_writing.h"
#include "app/leaving/leaving.h"
#include "app/letters/letter_noting.h"
#include "app/letters/letters.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/dialogs/letter_templates_dialog.h"
#include "ui/look/icon.h"
#include "ui/pages/letter_receiver_form.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QtConcurrentRun>

RequestLettersCard::RequestLettersCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_held(new PlainLabel)
    , m_draft(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_kind(new QComboBox)
    , m_language(new QComboBox)
    , m_reason(new QLineEdit)
    , m_day(new DateField)
    , m_kindField(new FormField(m_kind))
    , m_languageField(new FormField(m_language))
    , m_reasonField(new FormField(m_reason))
    , m_dayField(new FormField(m_day))
    , m_to(new LetterReceiverForm)
    , m_preview(new QPushButton)
    , m_save(new QPushButton)
    , m_print(new QPushButton)
    , m_templates(new QPushButton)
    , m_saving(new LeavingSaving(this))
    , m_material([this](const Result<LetterMaterial> &material) { made(material); })
    , m_recorded([this](const Result<LeftFile> &left) { printed(left); })
    , m_pages([this](const QByteArray &pdf) { showPages(pdf); })
    , m_printed([this](bool /*done*/) {
        m_printer.reset();
        followKind();
        emit left(tr("Letter sent to the printer"));
    })
{
    m_held->setWordWrap(true);
    m_draft->setWordWrap(true);
    for (QComboBox *box : {m_kind, m_language})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(22);
    m_language->setMinimumContentsLength(12);
    m_preview->setIcon(icon(u"eye"));
    m_save->setIcon(icon(u"download"));
    m_print->setIcon(icon(u"printer"));
    m_templates->setIcon(icon(u"pencil"));
    m_day->setToday([this] { return m_session.today(); });
    arrange();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestLettersCard::followKind);
    connect(m_day, &DateField::problemChanged, m_dayField, &FormField::setError);
    connect(m_preview, &QPushButton::clicked, this, [this] { want(Verb::Preview); });
    connect(m_save, &QPushButton::clicked, this, [this] { want(Verb::Save); });
    connect(m_print, &QPushButton::clicked, this, [this] { want(Verb::Print); });
    connect(m_templates, &QPushButton::clicked, this,
        [this] { (new LetterTemplatesDialog(m_session, m_kind->currentData().toString(), this))->open(); });
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit left(tr("Letter saved")); });
    connect(m_saving, &LeavingSaving::failed, this, &RequestLettersCard::failed);
    retranslate();
}

// Before the printer that it chooses for.
RequestLettersCard::~RequestLettersCard()
{
    delete m_printDialog;
}

void RequestLettersCard::arrange()
{
    auto *which = new QHBoxLayout;
    which->setSpacing(8);
    which->addWidget(m_kindField, 2, Qt::AlignTop);
    which->addWidget(m_languageField, 1, Qt::AlignTop);
    which->addWidget(m_dayField, 0, Qt::AlignTop);
    auto *verbs = new FlowLayout;
    for (QPushButton *verb : {m_preview, m_save, m_print, m_templates})
        verbs->addWidget(verb);
    m_card->body()->addWidget(m_held);
    m_card->body()->addLayout(which);
    m_card->body()->addWidget(m_draft);
    m_card->body()->addWidget(m_reasonField);
    m_card->body()->addWidget(m_to);
    m_card->body()->addLayout(verbs);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void RequestLettersCard::setFile(const RequestFile &file, bool mayHandle)
{
    const bool isOther = file.request.id != m_file.request.id;
    const bool isFurther = isOther || file.request.stage != m_file.request.stage;
    if (isOther) {
        forget();
        m_day->setDate({});
    }
    m_file = file;
    m_mayHandle = mayHandle;
    if (isFurther)
        m_kind->clear();
    fillKinds();
    // What nobody asked for is answered to nobody.
    setVisible(m_kind->count() > 0 && (mayHandle || m_session.may(Operation::DecideRequests)));
}

void RequestLettersCard::holdReceiver(Id<Request> request, const LetterReceiver &receiver)
{
    if (request != m_file.request.id)
        return;
    m_receiver = receiver;
    followKind();
}

void RequestLettersCard::forget()
{
    m_receiver.reset();
    m_isArchived = false;
    if (m_printDialog)
        m_printDialog->reject();
    m_material.forget();
    m_pages.forget();
    m_language->setCurrentIndex(0);
    m_reason->clear();
    m_to->clear();
}

QString RequestLettersCard::typed() const
{
    if (m_reasonField->isHidden() || m_reason->text().trimmed().isEmpty())
        return {};
    const QJsonObject typed{{QStringLiteral("kind"), m_kind->currentData().toString()},
        {QStringLiteral("reason"), m_reason->text()}};
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

std::optional<int> RequestLettersCard::putBack(const QString &typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed.toUtf8()).object();
    const int kind = m_kind->findData(kept[QStringLiteral("kind")].toString());
    if (isHidden() || kind < 0)
        return std::nullopt;
    m_kind->setCurrentIndex(kind);
    m_reason->setText(kept[QStringLiteral("reason")].toString());
    return 0;
}

Request RequestLettersCard::seen() const
{
    return letter_rules::foreseen(m_file.request, m_session.services().clock().now());
}

/// Whether the chosen letter tells of what is not done yet: it can be looked at and does not leave.
bool RequestLettersCard::isDraft() const
{
    const auto kind = letterKindFrom(m_kind->currentData().toString());
    return kind && !letter_rules::checkKind(*kind, m_file.request);
}

/// Those that say what is so, or will be; the one that fits is chosen.
void RequestLettersCard::fillKinds()
{
    if (!m_file.request.id.isStored())
        return;
    const Request request = seen();
    const QString chosen =
        m_kind->count() > 0 ? m_kind->currentData().toString() : keyOf(letter_rules::suggested(request));
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const LetterKind &kind : allLetterKinds()) {
        if (letter_rules::checkKind(kind, request))
            m_kind->addItem(letterKindWord(kind), keyOf(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    followKind();
}

void RequestLettersCard::fillLanguages()
{
    const int chosen = std::max(0, m_language->currentIndex());
    m_language->clear();
    m_language->addItem(tr("The person's own"), QString());
    for (const LetterLanguage language : allLetterLanguages)
        m_language->addItem(letterLanguageWord(language), keyOf(language));
    m_language->setCurrentIndex(chosen);
}

void RequestLettersCard::followKind()
{
    const bool isGone = !m_file.request.contact.isStored();
    const auto kind = letterKindFrom(m_kind->currentData().toString());
    m_dayField->setVisible(kind && kind->act == LetterAct::RestrictionLifting);
    m_reasonField->setVisible(
        kind && kind->act != LetterAct::Acknowledgement && kind->act != LetterAct::Granted);
    m_held->setVisible(m_receiver.has_value());
    m_to->setVisible((isGone || m_isArchived) && !m_receiver);
    m_draft->setVisible(isDraft());
    for (QPushButton *leaves : {m_save, m_print})
        leaves->setVisible(m_mayHandle && !isDraft());
    m_print->setEnabled(!isPrinting());
    m_templates->setVisible(m_session.may(Operation::ManageSettings));
}

LetterOrder RequestLettersCard::order() const
{
    LetterOrder order{.kind = letterKindFrom(m_kind->currentData().toString()),
        .language = letterLanguageFrom(m_language->currentData().toString()),
        .reason = m_reasonField->isHidden() ? QString() : m_reason->text(),
        .day = m_day->date().value_or(QDate())};
    order.receiver = m_receiver;
    order.isDraft = isDraft();
    if (!order.receiver && (!m_file.request.contact.isStored() || m_isArchived))
        order.receiver = m_to->receiver();
    return order;
}

void RequestLettersCard::want(Verb verb)
{
    if (const auto open = m_session.permit().requireNoQuarantine(); !open) {
        emit failed(open.error());
        return;
    }
    m_verb = verb;
    m_material.expect(m_session.services().letters().gather(
        m_session.permit(), m_session.filingSystem(), m_file.request.id, order()));
}

void RequestLettersCard::made(const Result<LetterMaterial> &material)
{
    // Whoever may not see who they are says to whom it goes, as with somebody who was erased.
    if (!material && material.error().what == QLatin1String("letter.archived")) {
        m_isArchived = true;
        followKind();
    }
    const auto letter = material ? writtenLetter(*material) : Result<WrittenLetter>(material.error());
    if (!letter) {
        emit failed(letter.error());
        return;
    }
    switch (m_verb) {
    case Verb::Preview:
        preview(*material);
        break;
    case Verb::Save:
        save(*material);
        break;
    case Verb::Print:
        print(*material);
        break;
    }
}

void RequestLettersCard::preview(const LetterMaterial &material)
{
    m_pages.expect(QtConcurrent::run([letter = *writtenLetter(material)] { return letterPdf(letter); }));
}

void RequestLettersCard::showPages(const QByteArray &pdf)
{
    const ConsentEvidence page{
        .name = m_kind->currentText(), .mediaType = QStringLiteral("application/pdf"), .content = pdf};
    auto *viewer = new FileViewer(page, this);
    viewer->showAs(tr("Preview of the letter"));
    viewer->open();
}

LeavingOrder RequestLettersCard::leavingOrder(const QString &way) const
{
    return {.way = way,
        .filingSystem = m_file.request.filingSystem,
        .objectKind = QStringLiteral("request"),
        .objectRef = m_file.request.ref};
}

void RequestLettersCard::save(const LetterMaterial &material)
{
    LeavingOrder order = leavingOrder(way_out::requestLetter);
    noteLetter(order, material.words, m_file.request.id);
    const WrittenLetter letter = *writtenLetter(material);
    // The name of the file names nobody.
    const QString name = tr("letter") + u'-' + m_file.request.ref.left(8) + QStringLiteral(".pdf");
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = order,
            .place = {tr("Save the letter"), name, tr("PDF documents (*.pdf);;Web pages (*.html)")},
            .content = [letter](const QString &chosen) -> LeavingContent {
                if (chosen.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
                    return {QStringLiteral("letter.html"), letterHtml(letter)};
                return {QStringLiteral("letter.pdf"), letterPdf(letter)};
            }});
}

bool RequestLettersCard::isPrinting() const
{
    return m_printDialog || m_printer;
}

void RequestLettersCard::print(const LetterMaterial &material)
{
    if (isPrinting())
        return;
    m_printing = material;
    m_printer = std::make_shared<QPrinter>();
    m_printDialog = new QPrintDialog(m_printer.get(), this);
    m_printDialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(m_printDialog, &QDialog::accepted, this, [this] {
        LeavingOrder order = leavingOrder(way_out::requestLetterPrint);
        order.places.isPlain = true;
        noteLetter(order, m_printing.words, m_printing.request.id);
        m_recorded.expect(m_session.services().leaving().record(m_session.permit(), order));
    });
    connect(m_printDialog, &QDialog::rejected, this, [this] {
        m_printing = {};
        m_printer.reset();
    });
    // The dialog is gone before the printer that it chose for.
    connect(m_printDialog, &QDialog::finished, this, [this] {
        m_printDialog->deleteLater();
        m_printDialog.clear();
        followKind();
    });
    followKind();
    m_printDialog->open();
}

/// What is recorded goes to the printer, and nothing else does.
void RequestLettersCard::printed(const Result<LeftFile> &recorded)
{
    const auto letter = writtenLetter(m_printing);
    m_printing = {};
    if (!recorded || !letter) {
        m_printer.reset();
        followKind();
        emit failed(recorded ? letter.error() : recorded.error());
        return;
    }
    m_printed.expect(QtConcurrent::run([letter = *letter, printer = m_printer] {
        QTextDocument pages;
        layOutLetterPages(letter, pages);
        pages.print(printer.get());
        return true;
    }));
}

void RequestLettersCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestLettersCard::retranslate()
{
    m_card->setTitle(tr("Letters"));
    m_held->setText(
        tr("Name and address went with the data. This page knows them until you leave it: save or "
           "print the answer now."));
    m_draft->setText(
        tr("This letter tells of what is only proposed. Look at it before you decide; it can be sent "
           "once it was carried out."));
    m_kindField->setLabel(tr("Letter"));
    m_languageField->setLabel(tr("Language of the letter"));
    m_reasonField->setLabel(tr("Why, in the letter"));
    m_reasonField->setHelp(
        tr("Only where the request does not say it, or the letter must say it otherwise."));
    m_dayField->setLabel(tr("The restriction ends on"));
    m_preview->setText(tr("Preview"));
    m_preview->setAccessibleName(tr("Preview of the letter"));
    m_save->setText(tr("Save letter…"));
    m_print->setText(tr("Print letter…"));
    m_templates->setText(tr("Templates…"));
    m_templates->setAccessibleName(tr("Edit the templates of letters"));
    fillLanguages();
    fillKinds();
}
