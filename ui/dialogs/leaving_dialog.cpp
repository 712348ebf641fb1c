#include "ui/dialogs/leaving_dialog.h"

#include "app/documents/leaving_words.h"
#include "app/leaving/file_left.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr QLatin1String leavingEnding(".zip");

/// The exception that the way has for what is handed out, none where a reason must be stated.
LeavingForm exceptionOf(const LeavingSubject &subject)
{
    const WayOut *way = wayOutOf(subject.way);
    return way != nullptr ? way->byCommand : LeavingForm::None;
}

/// Where the file goes, where that is what was chosen in the system's dialog: it ends as it should.
QString leavingPath(const LeavingWish &wish, const LeavingPlace &place, const QString &path)
{
    const bool isPacked = path.endsWith(leavingEnding, Qt::CaseInsensitive) && !wish.isPlain;
    QString whole = isPacked ? path.chopped(leavingEnding.size()) : path;
    const QString suffix = QFileInfo(place.fileName).suffix();
    if (QFileInfo(whole).suffix().isEmpty() && !suffix.isEmpty())
        whole += u'.' + suffix;
    return wish.isPlain ? whole : whole + leavingEnding;
}

/// Never below that of the way.
DataClass classOf(const LeavingSubject &subject)
{
    const WayOut *way = wayOutOf(subject.way);
    return way != nullptr ? stricter(way->dataClass, subject.dataClass) : subject.dataClass;
}

} // namespace

LeavingDialog::LeavingDialog(const LeavingSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_mayBePlain(false)
    , m_what(new PlainLabel(TypeRole::Strong))
    , m_sentence(new PlainLabel)
    , m_plain(new QCheckBox)
    , m_forbidden(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_letter(new QCheckBox)
    , m_cancel(new QPushButton)
    , m_choose(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(480));
    const DataClass dataClass = classOf(subject);
    m_mayBePlain =
        isException() ? canLeaveByException(dataClass) : canLeavePlain(dataClass, subject.filingSystem);
    for (PlainLabel *label : {m_sentence, m_forbidden})
        label->setWordWrap(true);
    m_plain->setEnabled(m_mayBePlain);
    m_forbidden->setVisible(!m_mayBePlain);
    m_reasonField->setRequired(true);
    m_letter->setVisible(subject.canBeSent);
    setVariant(m_choose, ButtonVariant::Primary);
    m_choose->setDefault(true);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_what);
    column->addWidget(m_sentence);
    column->addWidget(m_letter);
    column->addWidget(m_plain);
    column->addWidget(m_forbidden);
    column->addWidget(m_reasonField);
    column->addLayout(verbs);
    connect(m_plain, &QCheckBox::toggled, this, &LeavingDialog::followPlain);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &FormField::clearError);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &LeavingDialog::choose);
    followPlain();
    m_choose->setFocus();
}

bool LeavingDialog::isException() const
{
    return isPlainException(exceptionOf(m_subject));
}

void LeavingDialog::followPlain()
{
    const bool plain = m_plain->isChecked();
    m_reasonField->setVisible(plain && !isException());
    m_letter->setEnabled(!plain); // what is sent by mail is encrypted
    if (plain)
        m_letter->setChecked(false);
    retranslate();
    if (plain && !isException())
        m_reason->setFocus();
    adjustSize();
}

void LeavingDialog::choose()
{
    LeavingWish wish{.isPlain = m_plain->isChecked(), .wantsLetter = m_letter->isChecked()};
    if (wish.isPlain && !isException()) {
        wish.plainReason = m_reason->text().simplified();
        // The core says no as well; here it is said before a place is chosen.
        if (!isStatedReason(wish.plainReason)) {
            m_reasonField->setError(tr("Say in at least two words why this file leaves without encryption."));
            m_reason->setFocus();
            return;
        }
    }
    accept();
    emit chosen(wish);
}

void LeavingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LeavingDialog::retranslate()
{
    setWindowTitle(tr("How it leaves"));
    m_what->setText(wayOutWord(m_subject.way));
    m_sentence->setText(m_plain->isChecked()
            ? tr("Anybody who gets hold of the file can read it. That it left this way is recorded.")
            : tr("In a ZIP file that is encrypted with AES-256. Its passphrase is shown once."));
    m_letter->setText(tr("With a message that is ready to be sent (.eml)"));
    const LeavingForm exception = exceptionOf(m_subject);
    if (exception == LeavingForm::ToThePerson)
        m_plain->setText(tr("Without encryption: I hand it to the person themself"));
    else if (exception == LeavingForm::ReferencesOnly)
        m_plain->setText(tr("Without encryption: it names everybody by a reference alone"));
    else
        m_plain->setText(tr("Without encryption"));
    m_forbidden->setText(
        tr("This may only leave encrypted: it is of employees, or says something sensitive."));
    m_reasonField->setLabel(tr("Why without encryption"));
    m_cancel->setText(tr("Cancel"));
    m_choose->setText(tr("Choose the place…"));
}

void askHowItLeaves(QWidget *parent, const LeavingSubject &subject, const LeavingPlace &place,
    std::function<void(const LeavingWish &, const QString &)> chosen)
{
    auto *dialog = new LeavingDialog(subject, parent);
    QObject::connect(dialog, &LeavingDialog::chosen, parent,
        [parent, place, chosen = std::move(chosen)](const LeavingWish &wish) {
            const QString filter = wish.isPlain
                ? place.filter
                : QCoreApplication::translate("LeavingDialog", "Encrypted ZIP files (*.zip)");
            const bool isWhole = wish.isPlain || place.fileName.endsWith(leavingEnding, Qt::CaseInsensitive);
            chooseFileToSave(parent, place.title, isWhole ? place.fileName : place.fileName + leavingEnding,
                filter, [parent, wish, place, chosen](const QString &path) {
                    const QString whole = leavingPath(wish, place, path);
                    if (whole == path || !QFileInfo::exists(whole)) {
                        chosen(wish, whole);
                        return;
                    }
                    // The system's dialog asked about another name.
                    const auto words = [](const char *text) {
                        return QCoreApplication::translate("LeavingDialog", text);
                    };
                    PlainMessageBox::ask(parent,
                        {.title = words(QT_TRANSLATE_NOOP("LeavingDialog", "Replace the file")),
                            .text = words(
                                QT_TRANSLATE_NOOP("LeavingDialog", "There is a file %1 already. Replace it?"))
                                        .arg(QFileInfo(whole).fileName()),
                            .details =
                                words(QT_TRANSLATE_NOOP("LeavingDialog", "What is in it now is lost.")),
                            .verb = words(QT_TRANSLATE_NOOP("LeavingDialog", "Replace")),
                            .isDestructive = true},
                        [wish, whole, chosen] { chosen(wish, whole); });
                });
        });
    dialog->open();
}

QString freeLetterPath(const QString &filePath)
{
    const QString base = QFileInfo(filePath).path() + u'/' + QFileInfo(filePath).completeBaseName();
    QString path = base + QStringLiteral(".eml");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.eml").arg(base, QString::number(number));
    return path;
}
