#include "ui/widgets/plain_message_box.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

PlainMessageBox::PlainMessageBox(QWidget *parent)
    : QDialog(parent)
    , m_icon(new PlainLabel)
    , m_text(new PlainLabel(TypeRole::Strong))
    , m_details(new PlainLabel(TypeRole::Body))
    , m_buttons(new QDialogButtonBox)
{
    setWindowModality(Qt::WindowModal);
    m_text->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_text);
    words->addWidget(m_details);
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 20, 20, 16);
    whole->setSpacing(20);
    whole->addLayout(row, 1);
    whole->addWidget(m_buttons);
    setMinimumWidth(theme().px(420));
    setIcon(u"info-circle"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PlainMessageBox::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void PlainMessageBox::setDetails(const QString &details)
{
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
}

QPushButton *PlainMessageBox::addVerb(const QString &verb, bool isDestructive)
{
    auto *button = new QPushButton(verb);
    setVariant(button, isDestructive ? ButtonVariant::Destructive : ButtonVariant::Primary);
    m_buttons->addButton(button, QDialogButtonBox::AcceptRole);
    button->setAutoDefault(!isDestructive);
    button->setDefault(!isDestructive);
    setIcon(isDestructive ? u"alert-triangle"_s : u"help-circle"_s);
    return button;
}

QPushButton *PlainMessageBox::addCancel()
{
    return m_buttons->addButton(QDialogButtonBox::Cancel);
}

void PlainMessageBox::addClose()
{
    m_buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
}

void PlainMessageBox::ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *box = new PlainMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    box->setDetails(question.details);
    box->addVerb(question.verb, question.isDestructive);
    QPushButton *cancel = box->addCancel();
    if (question.isDestructive) {
        cancel->setDefault(true);
        cancel->setFocus();
    }
    connect(box, &QDialog::accepted, box, std::move(yes));
    box->open();
}

void PlainMessageBox::tell(QWidget *parent, const QString &title, const QString &text, const QString &details)
{
    auto *box = new PlainMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setText(text);
    box->setDetails(details);
    box->addClose();
    box->open();
}

void PlainMessageBox::setIcon(const QString &name)
{
    const bool warns = name == u"alert-triangle"_s;
    const int side = theme().px(32);
    m_icon->setPixmap(
        icon(name, warns ? Ink::Danger : Ink::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
}
