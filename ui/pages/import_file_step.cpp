#include "ui/pages/import_file_step.h"

#include "ui/look/theme.h"
#include "ui/models/import_sample_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace {

constexpr char separators[] = {';', ',', '\t', '|'};

} // namespace

ImportFileStep::ImportFileStep(QWidget *parent)
    : QWidget(parent)
    , m_invitation(new EmptyNote(QStringLiteral("upload")))
    , m_trouble(new InlineBar)
    , m_file(new Card)
    , m_other(new QPushButton)
    , m_facts(new PlainLabel)
    , m_separator(new QComboBox)
    , m_separatorField(new FormField(m_separator))
    , m_encoding(new QComboBox)
    , m_encodingField(new FormField(m_encoding))
    , m_sheet(new QComboBox)
    , m_sheetField(new FormField(m_sheet))
    , m_headerRow(new QSpinBox)
    , m_headerRowField(new FormField(m_headerRow))
    , m_remark(new InlineBar)
    , m_sample(new ImportSampleModel(this))
    , m_sampleTable(new QTableView)
    , m_belowPlace(new QWidget)
    , m_below(new QVBoxLayout(m_belowPlace))
{
    m_headerRow->setRange(0, 50);
    m_headerRow->setKeyboardTracking(false);
    // Names of standards, the same in every language.
    m_encoding->addItem(QStringLiteral("UTF-8"), static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(QStringLiteral("Windows-1252"), static_cast<int>(TextEncoding::Windows1252));
    m_encoding->addItem(QStringLiteral("UTF-16 LE"), static_cast<int>(TextEncoding::Utf16Le));
    m_encoding->addItem(QStringLiteral("UTF-16 BE"), static_cast<int>(TextEncoding::Utf16Be));
    dressTable(m_sampleTable);
    m_sampleTable->setModel(m_sample);
    m_sampleTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sampleTable->setMinimumHeight(theme().px(96));
    m_below->setContentsMargins(0, 0, 0, 0);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_separatorField);
    choices->addWidget(m_encodingField);
    choices->addWidget(m_sheetField);
    choices->addWidget(m_headerRowField);
    choices->addStretch(1);
    m_facts->setWordWrap(true);
    m_file->body()->addWidget(m_facts);
    m_file->body()->addWidget(m_remark);
    m_file->body()->addLayout(choices);
    m_file->body()->addWidget(m_sampleTable, 1);
    m_file->addCornerWidget(m_other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_trouble);
    column->addWidget(m_file, 1);
    column->addWidget(m_invitation, 1);
    column->addWidget(m_belowPlace, 1);
    m_trouble->hide();
    m_remark->hide();
    m_file->hide();
    connect(m_invitation, &EmptyNote::verbChosen, this, &ImportFileStep::choose);
    connect(m_other, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(m_separator, &QComboBox::activated, this, &ImportFileStep::tellLayout);
    connect(m_encoding, &QComboBox::activated, this, &ImportFileStep::tellLayout);
    connect(m_sheet, &QComboBox::activated, this, &ImportFileStep::tellLayout);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ImportFileStep::tellLayout);
    retranslate();
}

void ImportFileStep::choose()
{
    chooseFileToOpen(this, tr("Choose a customer file"),
        tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"),
        [this](const QString &path) { emit fileChosen(path); });
}

void ImportFileStep::tellLayout()
{
    if (m_isFilling)
        return;
    TableLayout layout = m_inspection.layout;
    if (m_inspection.file.kind == TableFile::Kind::Xlsx) {
        // Another sheet has its header elsewhere.
        const int sheet = m_sheet->currentData().toInt();
        layout.headerRow = sheet == layout.sheet ? m_headerRow->value() : 1;
        layout.sheet = sheet;
    } else {
        layout.separator = static_cast<char>(m_separator->currentData().toInt());
        if (m_encoding->currentIndex() >= 0)
            layout.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
        layout.headerRow = m_headerRow->value();
    }
    emit layoutChosen(layout);
}

void ImportFileStep::showFile(const QString &path, const ImportInspection &inspection)
{
    m_path = path;
    m_inspection = inspection;
    m_trouble->clear();
    m_trouble->hide();
    const bool isFirst = !m_file->isVisibleTo(this);
    m_invitation->hide();
    m_belowPlace->hide();
    m_file->show();
    fillChoices();
    fillSample();
    describe();
    // The button that was pressed has gone, and the keyboard with it.
    if (isFirst)
        (m_sheetField->isHidden() ? m_separator : m_sheet)->setFocus();
}

void ImportFileStep::showTrouble(const QString &path, const QString &trouble, bool keepsChoice)
{
    if (!keepsChoice)
        clear();
    m_trouble->tell(Tone::Danger,
        tr("%1: %2", "file name, what is wrong").arg(visibleLine(QFileInfo(path).fileName()), trouble));
    m_trouble->show();
}

void ImportFileStep::clear()
{
    m_path.clear();
    m_inspection = {};
    m_sample->setInspection({});
    m_trouble->clear();
    m_trouble->hide();
    m_file->hide();
    m_invitation->show();
    m_belowPlace->show();
}

void ImportFileStep::setBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

void ImportFileStep::setMayImport(bool may)
{
    m_mayImport = may;
    retranslate();
}

void ImportFileStep::fillSample()
{
    m_sample->setInspection(m_inspection);
    m_sampleTable->resizeColumnsToContents();
    for (int i = 0; i < m_sample->columnCount(); ++i)
        m_sampleTable->setColumnWidth(i, std::min(m_sampleTable->columnWidth(i), theme().px(220)));
}

void ImportFileStep::fillChoices()
{
    m_isFilling = true;
    const bool workbook = m_inspection.file.kind == TableFile::Kind::Xlsx;
    m_separatorField->setVisible(!workbook);
    m_encodingField->setVisible(!workbook);
    m_sheetField->setVisible(workbook);
    const auto encoding = m_inspection.layout.encoding;
    m_encoding->setCurrentIndex(encoding ? m_encoding->findData(static_cast<int>(*encoding)) : -1);
    m_encodingField->setError(encoding || workbook ? QString() : tr("Choose the encoding."));
    m_separator->setCurrentIndex(m_separator->findData(int{m_inspection.layout.separator}));
    m_sheet->clear();
    for (int i = 0; i < m_inspection.file.sheets.size(); ++i) {
        const XlsxSheet &sheet = m_inspection.file.sheets.at(i);
        m_sheet->addItem(
            sheet.hidden ? tr("%1 (hidden)").arg(visibleLine(sheet.name)) : visibleLine(sheet.name), i);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(m_inspection.layout.sheet));
    m_headerRow->setValue(m_inspection.layout.headerRow);
    m_isFilling = false;
}

void ImportFileStep::describe()
{
    m_file->setTitle(visibleLine(QFileInfo(m_path).fileName()));
    m_facts->setText(tr("%1, %n column(s). Is this how the file reads? Then go on.", nullptr,
        static_cast<int>(m_inspection.headers.size()))
                         .arg(locale().formattedDataSize(m_inspection.file.bytes)));
    QString remark;
    if (const qint64 line = m_inspection.file.dialect.doubtfulLine; line > 0)
        remark = tr("Line %1 is not in UTF-8, and the file may not be in Windows-1252 either. Choose the "
                    "encoding in which "
                    "the names below read right, or save the file as CSV UTF-8.")
                     .arg(locale().toString(line));
    else if (!m_inspection.headerFound)
        remark = tr("No row with the names of columns was found; the columns are called by their place.");
    else if (!m_inspection.repeatedHeaders.isEmpty())
        remark = tr("More than one column is called %1. The second is shown with (2) behind it.")
                     .arg(visibleLine(m_inspection.repeatedHeaders.join(QStringLiteral(", "))));
    else if (m_inspection.layout.encoding == TextEncoding::Windows1252)
        remark = tr("The file is not in UTF-8 and is read as Windows-1252. See whether letters such as é and "
                    "ë are right.");
    m_remark->setVisible(!remark.isEmpty());
    if (!remark.isEmpty())
        m_remark->tell(Tone::Warn, remark);
}

void ImportFileStep::retranslate()
{
    m_invitation->setSentence(m_mayImport
            ? tr("Drop a CSV or Excel file here, or choose one. Nothing is stored before you say so.")
            : tr("Your role does not import. You can take imports of others back."));
    m_invitation->setVerb(m_mayImport ? tr("Choose file…") : QString());
    m_encodingField->setLabel(tr("Encoding"));
    m_sampleTable->setAccessibleName(tr("The first rows of the file"));
    m_other->setText(tr("Another file…"));
    m_separatorField->setLabel(tr("Separator"));
    m_sheetField->setLabel(tr("Sheet"));
    m_headerRowField->setLabel(tr("Row with the column names"));
    m_headerRow->setSpecialValueText(tr("None"));
    m_isFilling = true;
    const QVariant chosen = m_separator->currentData();
    m_separator->clear();
    const QStringList names = {tr("Semicolon"), tr("Comma"), tr("Tab"), tr("Vertical bar")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_separator->addItem(names.at(i), int{separators[i]});
    m_separator->setCurrentIndex(m_separator->findData(chosen));
    m_isFilling = false;
    m_sample->retranslate();
    if (!m_path.isEmpty()) {
        fillChoices();
        describe();
    }
}

void ImportFileStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
