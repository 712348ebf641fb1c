#include "ui/shell/about_dialog.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace {

/// Names of programs and licences, which are the same in every language.
QString libraries()
{
    return QStringLiteral("Qt %1 (LGPL-3.0; Charts GPL-3.0)\n"
                          "SQLite (public domain)\n"
                          "libpq, PostgreSQL (PostgreSQL licence)\n"
                          "libsodium (ISC)\n"
                          "libzip (BSD-3-Clause)\n"
                          "libxlsxwriter (BSD-2-Clause)\n"
                          "libphonenumber (Apache-2.0)")
        .arg(QString::fromLatin1(qVersion()));
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_version(new PlainLabel(TypeRole::Strong))
    , m_purpose(new PlainLabel(TypeRole::Body))
    , m_licence(new PlainLabel(TypeRole::Body))
    , m_libraries(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int side = theme().px(56);
    auto *seal = new PlainLabel;
    seal->setPixmap(sealIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(10);
    for (PlainLabel *label : {m_version, m_purpose, m_licence, m_libraries}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse); // a version is often asked for in writing
        words->addWidget(label);
    }
    words->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(seal, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 20, 20, 16);
    whole->addLayout(row, 1);
    whole->addWidget(m_close, 0, Qt::AlignRight);
    setMinimumWidth(theme().px(460));
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Klantkluis"));
    m_version->setText(tr("Klantkluis, version %1").arg(QApplication::applicationVersion()));
    m_purpose->setText(tr("Keeps customer and employee files in order under the GDPR."));
    m_licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later, without any "
           "warranty. You may use, study, change and pass it on."));
    m_libraries->setText(tr("Made with these libraries, each under its own licence:") + u'\n' + libraries());
    m_close->setText(tr("Close"));
}
