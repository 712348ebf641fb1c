#include "app/documents/chain_report.h"

#include "app/contacts/visible_text.h"
#include "app/documents/chain_drawing.h"
#include "app/documents/chain_svg.h"
#include "app/documents/chain_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/notice_words.h"
#include "app/documents/pdf_file.h"
#include "app/formats/csv_text.h"
#include "app/registers/chain_tree.h"

#include <QCoreApplication>
#include <QPainter>

namespace {

QByteArray chainPdf(const ChainReport &report)
{
    const ChainSheet sheet = chainSheetOf(report);
    return pdfOf(sheet.size, chainTitle(), [&](QPainter &painter) {
        const ChainLook look = chainLookOfPaper();
        for (const ChainSheet::Line &line : sheet.lines) {
            painter.setFont(chainFont(look, line.isStrong));
            painter.setPen(look.text);
            painter.drawText(line.at, line.text);
        }
        for (const ChainSheet::Sample &sample : sheet.samples) {
            paintChainEdge(painter, sample.route, sample.agreement, look, false);
            painter.setPen(look.text);
            painter.drawText(sample.at, sample.text);
        }
        painter.translate(sheet.origin);
        const auto &light = report.light;
        for (int edge = 0; edge < report.map.edges.size(); ++edge)
            paintChainEdge(painter, sheet.layout.routes.at(edge), report.map.edges.at(edge).agreement, look,
                light && !light->isLitEdge.at(edge));
        for (int node = 0; node < report.map.nodes.size(); ++node) {
            painter.save();
            painter.translate(sheet.layout.nodes.at(node).topLeft());
            paintChainNode(painter, report.map.nodes.at(node), look, light && !light->isLit(node));
            painter.restore();
        }
    });
}

QByteArray chainCsv(const ChainReport &report)
{
    CsvText csv(CsvText::Style::NlExcel);
    QStringList head = {chainWords(QT_TRANSLATE_NOOP("Chain", "Level")),
        chainWords(QT_TRANSLATE_NOOP("Chain", "Gets data from")),
        chainWords(QT_TRANSLATE_NOOP("Chain", "Name")), chainWords(QT_TRANSLATE_NOOP("Chain", "Role")),
        chainWords(QT_TRANSLATE_NOOP("Chain", "Country")),
        chainWords(QT_TRANSLATE_NOOP("Chain", "Data categories")),
        chainWords(QT_TRANSLATE_NOOP("Chain", "Agreement"))};
    if (report.light)
        head.append(chainWords(QT_TRANSLATE_NOOP("Chain", "Has of what is shown")));
    csv.row(head);
    const QList<ChainTreeRow> rows = treeOf(report.map);
    for (const ChainTreeRow &row : rows) {
        const ChainNode &node = report.map.nodes.at(row.node);
        QStringList cells = {QString::number(row.depth),
            row.parent < 0 ? QString() : markedText(report.map.nodes.at(rows.at(row.parent).node).name),
            markedText(node.name), chainRoleWord(node), chainCountryWord(node),
            categoryWords(node.categories),
            node.who == ChainNode::Who::Us ? QString() : chainAgreementWord(node.agreement)};
        if (report.light) {
            const bool isReached = row.edge < 0 || report.light->isLitEdge.at(row.edge);
            cells.append(isReached ? categoryWords(report.light->held.at(row.node)) : QString());
        }
        csv.row(cells);
    }
    return csv.bytes();
}

} // namespace

QString keyOf(ChainFormat format)
{
    switch (format) {
    case ChainFormat::Svg:
        return QStringLiteral("svg");
    case ChainFormat::Pdf:
        return QStringLiteral("pdf");
    case ChainFormat::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

QByteArray chainFile(const ChainReport &report, ChainFormat format, QLocale::Language language)
{
    const DocumentVoice voice(language);
    switch (format) {
    case ChainFormat::Svg:
        return chainSvg(report);
    case ChainFormat::Pdf:
        return chainPdf(report);
    case ChainFormat::Csv:
        return chainCsv(report);
    }
    return {};
}
