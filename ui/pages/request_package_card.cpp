#include "ui/pages/request_package_card.h"

#include "app/access_package/access_packages.h"
#include "app/access_package/portability_file.h"
#include "app/documents/access_package_files.h"
#include "app/documents/access_words.h"
#include "app/documents/portability_files.h"
#include "app/requests/identity_check.h"
#include "ui/dialogs/leaving_dialog.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

namespace {

constexpr int passagesHeight = 72;
constexpr int filesHeight = 96;
constexpr int fileId = Qt::UserRole;

Result<QList<LeavingPart>> packageParts(const AccessPackage &package)
{
    return package.type == Request::Type::Access
        ? accessPackageFiles(package)
        : Result<QList<LeavingPart>>(portabilityFiles(portableOf(package)));
}

} // namespace

RequestPackageCard::RequestPackageCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_what(new PlainLabel)
    , m_passages(new QPlainTextEdit)
    , m_passagesField(new FormField(m_passages))
    , m_files(new QListWidget)
    , m_filesField(new FormField(m_files))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_look(new QPushButton)
    , m_save(new QPushButton)
    , m_stop(new QPushButton)
    , m_progress(new QProgressBar)
    , m_summary(new PlainLabel)
    , m_filesAnswer([this](const auto &files) { showFiles(files ? *files : QList<PackageFile>()); })
    , m_previewAnswer([this](const auto &package) { showPreview(package); })
    , m_leftAnswer([this](const auto &left) { tellLeft(left); })
{
    m_what->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_passages->setTabChangesFocus(true);
    m_passages->setFixedHeight(passagesHeight);
    m_files->setMaximumHeight(filesHeight);
    keepFromClipboard(m_files);
    m_look->setIcon(icon(u"search"));
    setVariant(m_save, ButtonVariant::Primary);
    m_save->setIcon(icon(u"download", Ink::OnAccent));
    m_progress->setTextVisible(false);
    arrange();
    connect(m_look, &QPushButton::clicked, this, &RequestPackageCard::look);
    connect(m_save, &QPushButton::clicked, this, &RequestPackageCard::save);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_stopRequest.stop(); });
    connect(&m_far, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_far, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    showWork(false);
    retranslate();
}

RequestPackageCard::~RequestPackageCard()
{
    m_stopRequest.stop();
}

void RequestPackageCard::arrange()
{
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_look);
    verbs->addWidget(m_save);
    verbs->addWidget(m_stop);
    verbs->addWidget(m_progress, 1);
    verbs->addStretch(1);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_what, m_passagesField, m_filesField, m_reasonField})
        m_card->body()->addWidget(part);
    m_card->body()->addLayout(verbs);
    m_card->body()->addWidget(m_summary);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void RequestPackageCard::setFile(const RequestFile &file)
{
    const Request &request = file.request;
    const bool isAnother = request.id != m_request.id;
    m_request = request;
    const bool asks = isAccess() || request.type == Request::Type::Portability;
    const bool isKnown = request.identityAt && request.identityLevel >= identityLevelNeeded(request.type);
    const bool may = m_session.may(Operation::HandleRequests) || m_session.may(Operation::DecideRequests);
    const bool isShown = asks && isKnown && may && request.isOpen() && request.contact.isStored() &&
        request.outcome != Request::Outcome::Refused;
    setVisible(isShown);
    if (isAnother) {
        m_passages->clear();
        m_reason->clear();
        m_reasonField->clearError();
        m_preview.reset();
        m_previewAnswer.forget();
        showFiles({});
    }
    if (isShown && isAnother && isAccess())
        m_filesAnswer.expect(m_session.services().accessPackages().kept(
            m_session.permit(), m_session.filingSystem(), request.id));
    retranslate();
}

void RequestPackageCard::showFiles(const QList<PackageFile> &files)
{
    m_files->clear();
    for (const PackageFile &file : files) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1. %2").arg(file.number).arg(veiled(visibleLine(file.name))), m_files);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(fileId, file.id.number());
    }
    m_filesField->setVisible(!files.isEmpty());
    m_reasonField->setVisible(!files.isEmpty());
}

PackageWish RequestPackageCard::wish() const
{
    PackageWish wish{.passages = m_passages->toPlainText().split(u'\n', Qt::SkipEmptyParts)};
    for (int row = 0; row < m_files->count(); ++row) {
        const QListWidgetItem *item = m_files->item(row);
        if (item->checkState() == Qt::Checked)
            wish.leftOut.insert(item->data(fileId).toLongLong(), m_reason->text());
    }
    return wish;
}

void RequestPackageCard::look()
{
    m_previewAnswer.expect(m_session.services().accessPackages().preview(
        m_session.permit(), m_session.filingSystem(), m_request.id, wish()));
}

void RequestPackageCard::showPreview(const Result<AccessPackage> &package)
{
    if (!package) {
        emit failed(package.error());
        return;
    }
    m_preview = *package;
    tellPreview();
}

void RequestPackageCard::tellPreview()
{
    QStringList lines;
    if (m_preview) {
        const QList<PackageSection> sections =
            isAccess() ? m_preview->sections : portableOf(*m_preview).sections;
        QStringList counts;
        for (const PackageSection &section : sections) {
            if (!section.rows.isEmpty())
                counts.append(QStringLiteral("%1: %2").arg(
                    placeTitle(section.key), QLocale().toString(section.rows.size())));
        }
        lines << counts.join(QStringLiteral(" · "));
        if (isAccess())
            lines << tr("Passages about others that are taken out: %1").arg(m_preview->redactedCount());
        if (isAccess() && !m_preview->doubtful.isEmpty())
            lines << tr("Stays, and reaches nobody of this file; take it out where it is somebody else's: %1")
                         .arg(veiled(visibleLine(m_preview->doubtful.join(QStringLiteral(", ")))));
    }
    m_summary->setText(lines.join(u'\n'));
    m_summary->setVisible(!lines.isEmpty());
}

void RequestPackageCard::save()
{
    const PackageWish wanted = wish();
    if (wanted.limits() && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say why these files are left out."));
        m_reason->setFocus();
        return;
    }
    m_reasonField->clearError();
    const QString way = isAccess() ? way_out::accessPackage : way_out::portabilityFile;
    const QString name = (isAccess() ? tr("access") : tr("portability")) + u'-' + m_request.ref.left(8);
    askHowItLeaves(this,
        {.way = way,
            .filingSystem = m_request.filingSystem,
            .dataClass = DataClass::Sensitive,
            .canBeSent = false},
        {tr("Save the package"), name, tr("ZIP files (*.zip)")},
        [this, wanted](const LeavingWish &, const QString &path) {
            m_stopRequest = StopRequest();
            const auto work = m_session.services().accessPackages().hand(m_session.permit(),
                m_session.filingSystem(), m_request.id,
                {.wish = wanted,
                    .places = {.path = path},
                    .mayReplace = true, // who chose the place was asked
                    .stop = m_stopRequest,
                    .layOut = packageParts});
            m_far.setFuture(work);
            m_leftAnswer.expect(work);
            showWork(true);
        });
}

void RequestPackageCard::tellLeft(const Result<LeftFile> &left)
{
    m_far.setFuture(QFuture<Result<LeftFile>>());
    showWork(false);
    if (!left) {
        emit failed(left.error());
        return;
    }
    emit handed();
    (new ListPassphraseDialog(left->passphrase, {}, this))->open();
}

void RequestPackageCard::showWork(bool isAtWork)
{
    m_save->setEnabled(!isAtWork);
    m_stop->setVisible(isAtWork);
    m_progress->setVisible(isAtWork);
}

void RequestPackageCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestPackageCard::retranslate()
{
    m_card->setTitle(isAccess() ? tr("Copy of all data") : tr("Data to take elsewhere"));
    m_what->setText(isAccess()
            ? tr("Everything that is held of this person, as PDF, HTML and JSON in one encrypted ZIP file, "
                 "in their language. Names, addresses and numbers of others whom the file knows are taken "
                 "out of notes and remarks.")
            : tr("What this person gave us on consent or a contract, as JSON, CSV and vCard in one encrypted "
                 "ZIP file. What is left out and why is told in it."));
    m_passagesField->setVisible(isAccess());
    m_passagesField->setLabel(tr("Passages about others to take out as well, one on a line"));
    m_filesField->setLabel(tr("Kept files to leave out for the rights of others"));
    m_filesField->setHelp(
        tr("Who registered the request cannot do this: another who may decide makes the package then."));
    m_reasonField->setLabel(tr("Why they are left out"));
    m_look->setText(tr("Look what is in it"));
    m_save->setText(tr("Make the package…"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop making the package"));
    m_progress->setAccessibleName(tr("How far the package is"));
    tellPreview();
}
