#include "ui/dialogs/consent_import_undo_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/tool_list_sentence.h"
#include "app/tool_lists/tool_lists.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

ConsentImportUndoDialog::ConsentImportUndoDialog(
    Session &session, const ConsentImportBatch &batch, QWidget *parent)
    : QDialog(parent)
    , m_batch(batch)
    , m_trouble(new InlineBar)
    , m_what(new PlainLabel(TypeRole::Title3))
    , m_figures(new PlainLabel)
    , m_warning(new InlineBar)
    , m_undo(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Result<ConsentImportUndo> &preview) { showPreview(preview); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setVariant(m_undo, ButtonVariant::Destructive);
    m_undo->setEnabled(false);
    m_what->setElides(true);
    m_figures->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_trouble, m_what, m_figures, m_warning})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(verbs);
    m_cancel->setDefault(true);
    constexpr int readable = 480;
    setMinimumWidth(theme().px(readable));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        emit agreed(m_batch);
        accept();
    });
    retranslate();
    m_answer.expect(
        session.services().toolLists().previewImportUndo(session.permit(), batch.filingSystem, batch.ref));
}

void ConsentImportUndoDialog::showPreview(const Result<ConsentImportUndo> &preview)
{
    if (!preview) {
        m_figures->hide();
        m_trouble->tell(Tone::Danger, errorWords(preview.error()));
        return;
    }
    m_preview = *preview;
    m_undo->setEnabled(preview->given + preview->withdrawn > 0);
    if (preview->withdrawn > 0)
        m_warning->tell(Tone::Warn, [] {
            return tr("Whose withdrawal is taken back may be reached again, as before the import. Take it "
                      "back only where the list itself was wrong.");
        });
    retranslate();
    adjustSize();
}

void ConsentImportUndoDialog::retranslate()
{
    setWindowTitle(tr("Take an import of consents back"));
    m_what->setText(tr("%1, imported on %2")
                        .arg(visibleLine(m_batch.fileName),
                            QLocale().toString(m_batch.happenedAt.toLocal(), QLocale::ShortFormat)));
    m_figures->setText(m_preview ? figures() : tr("Looking at what this import did…"));
    m_undo->setText(tr("Take back"));
    m_cancel->setText(tr("Cancel"));
}

QString ConsentImportUndoDialog::figures() const
{
    const QLocale locale;
    QStringList lines = {tr("%Ln consent(s) will be taken back.", nullptr, int(m_preview->given)),
        tr("%Ln withdrawal(s) will be taken back.", nullptr, int(m_preview->withdrawn))};
    if (m_preview->kept > 0)
        lines.append(tr("%Ln keep(s) what the list brought:", nullptr, int(m_preview->kept)));
    for (auto each = m_preview->reasons.begin(); each != m_preview->reasons.end(); ++each)
        lines.append(QStringLiteral("• ") +
            tr("%1: %2", "a reason and how many")
                .arg(keptConsentWord(each.key()), locale.toString(each.value())));
    return lines.join(u'\n');
}

void ConsentImportUndoDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
