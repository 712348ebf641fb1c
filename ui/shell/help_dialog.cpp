#include "ui/shell/help_dialog.h"

#include "ui/look/theme.h"
#include "ui/shell/help_texts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

HelpDialog::HelpDialog(const QList<PageEntry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(entries)
    , m_topic(new QComboBox)
    , m_topicField(new FormField(m_topic))
    , m_purpose(new PlainLabel(TypeRole::Body))
    , m_howTitle(new PlainLabel(TypeRole::Title3))
    , m_how(new PlainLabel(TypeRole::Body))
    , m_keysTitle(new PlainLabel(TypeRole::Title3))
    , m_keys(new PlainLabel(TypeRole::Body))
    , m_scroll(new QScrollArea)
    , m_close(new QPushButton)
{
    m_topic->addItem(QString(), QString());
    for (const PageEntry &entry : entries)
        m_topic->addItem(QString(), entry.key);
    auto *content = new QWidget;
    auto *words = new QVBoxLayout(content);
    words->setSpacing(8);
    for (PlainLabel *label : {m_purpose, m_howTitle, m_how, m_keysTitle, m_keys}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->insertSpacing(1, 8);
    words->insertSpacing(4, 8);
    words->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_topicField);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_close, 0, Qt::AlignRight);
    // With large letters the content scrolls, and the last button stays on the screen.
    fitToScreen(this, {theme().px(460), theme().px(560)});
    connect(m_topic, &QComboBox::currentIndexChanged, this, &HelpDialog::write);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void HelpDialog::showTopic(const QString &pageKey)
{
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(pageKey)));
    show();
    raise();
    activateWindow();
    m_scroll->setFocus();
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpDialog::write()
{
    const HelpText help = helpFor(m_topic->currentData().toString());
    const QLocale locale;
    QStringList steps;
    for (const QString &step : help.steps)
        steps.append(QStringLiteral("%1. %2").arg(locale.toString(steps.size() + 1), step));
    m_purpose->setText(help.purpose);
    m_how->setText(steps.join(u'\n'));
    m_keys->setText(help.keys.join(u'\n'));
    m_scroll->setAccessibleName(tr("Help on: %1").arg(m_topic->currentText()));
    m_scroll->setAccessibleDescription(help.purpose + u'\n' + m_how->text() + u'\n' + m_keys->text());
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Help"));
    m_topicField->setLabel(tr("Help on"));
    m_topic->setItemText(0, tr("The whole program"));
    for (int i = 0; i < m_entries.size(); ++i)
        m_topic->setItemText(i + 1, m_entries.at(i).title());
    m_howTitle->setText(tr("How to"));
    m_keysTitle->setText(tr("Keys"));
    m_close->setText(tr("Close"));
    write();
}
