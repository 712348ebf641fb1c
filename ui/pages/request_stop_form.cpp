#include "ui/pages/request_stop_form.h"

#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>

RequestStopForm::RequestStopForm(QWidget *parent)
    : QWidget(parent), m_label(new PlainLabel), m_rows(new QVBoxLayout), m_notice(new InlineBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addLayout(m_rows);
    column->addWidget(m_notice);
    m_notice->clear();
    retranslate();
}

void RequestStopForm::setStops(const QStringList &all, const QStringList &chosen)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_keys = all;
    for (const QString &key : all) {
        auto *box = new QCheckBox;
        box->setChecked(chosen.contains(key));
        m_rows->addWidget(box);
        m_boxes.append(box);
    }
    m_notice->clear();
    retranslate();
}

void RequestStopForm::setTitles(const QHash<QString, QString> &titles)
{
    m_titles = titles;
    retranslate();
}

QStringList RequestStopForm::chosen()
{
    QStringList keys;
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        if (m_boxes.at(at)->isChecked())
            keys.append(m_keys.at(at));
    }
    if (keys.isEmpty())
        m_notice->tell(Tone::Danger, tr("Choose at least one purpose, or refuse the request."));
    else
        m_notice->clear();
    return keys;
}

void RequestStopForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestStopForm::retranslate()
{
    m_label->setText(tr("For which purposes the data is used no longer:"));
    for (qsizetype at = 0; at < m_boxes.size(); ++at) {
        const QString title = titleOf(m_keys.at(at));
        m_boxes.at(at)->setText(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_boxes.at(at)->setAccessibleName(title);
    }
}
