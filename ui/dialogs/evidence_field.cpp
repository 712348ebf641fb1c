#include "ui/dialogs/evidence_field.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/evidence_file.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>

namespace {

/// The one local file that is dragged, if it is one.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

EvidenceField::EvidenceField(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_reading([this](const auto &read) { show(read); })
{
    m_add->setIcon(icon(u"paperclip"));
    m_name->setElides(true);
    m_remove->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_name, 1);
    row->addWidget(m_remove);
    setAcceptDrops(true);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &EvidenceField::choose);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceField::remove);
    retranslate();
}

void EvidenceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EvidenceField::retranslate()
{
    m_add->setText(tr("Add evidence…"));
    m_remove->setText(tr("Remove evidence"));
    m_name->setText(m_evidence ? veiled(m_evidence->name) : tr("or drop a file here, up to 25 MB"));
}

void EvidenceField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidenceField::dropEvent(QDropEvent *event)
{
    take(draggedFile(event->mimeData()));
    event->acceptProposedAction();
}

void EvidenceField::choose()
{
    chooseFileToOpen(
        this, tr("Choose the evidence"), tr("All files (*)"), [this](const QString &path) { take(path); });
}

void EvidenceField::take(const QString &path)
{
    m_reading.expect(readEvidence(path));
}

void EvidenceField::remove()
{
    m_reading.forget();
    m_evidence.reset();
    m_remove->hide();
    m_add->setFocus();
    retranslate();
    emit problemChanged({});
}

void EvidenceField::show(const Result<ConsentEvidence> &read)
{
    if (read) {
        m_evidence = *read;
        m_remove->show();
    }
    retranslate();
    emit problemChanged(read ? QString() : errorSentence(read.error()));
}
