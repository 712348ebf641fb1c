#include "app/documents/chain_svg.h"

#include "app/contacts/visible_text.h"
#include "app/documents/chain_drawing.h"
#include "app/documents/chain_words.h"
#include "app/documents/document_voice.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QXmlStreamWriter>

#include <algorithm>

namespace {

constexpr int edgeOfSheet = 24;
constexpr int lineHeight = 22;
constexpr int sampleLength = ChainLayout::levelGap;

QString svgNumber(qreal value)
{
    return QString::number(value, 'g', 6);
}

QString svgPath(const QPainterPath &path)
{
    QString told;
    for (int at = 0; at < path.elementCount(); ++at) {
        const QPainterPath::Element element = path.elementAt(at);
        if (element.isMoveTo())
            told += u'M';
        else if (element.isLineTo())
            told += u'L';
        else if (element.isCurveTo())
            told += u'C';
        told += svgNumber(element.x) + u' ' + svgNumber(element.y) + u' ';
    }
    return told.trimmed();
}

QString svgPoints(const QPolygonF &points)
{
    QStringList told;
    for (const QPointF &point : points)
        told.append(svgNumber(point.x()) + u',' + svgNumber(point.y()));
    return told.join(u' ');
}

/// Writes one drawing, element by element.
class SvgWriting final
{
public:
    explicit SvgWriting(const ChainReport &report)
        : m_report(report), m_sheet(chainSheetOf(report)), m_look(chainLookOfPaper()), m_xml(&m_bytes)
    {}

    QByteArray written()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        begin(u"svg",
            {{u"xmlns", QStringLiteral("http://www.w3.org/2000/svg")},
                {u"width", svgNumber(m_sheet.size.width())}, {u"height", svgNumber(m_sheet.size.height())},
                {u"viewBox",
                    QStringLiteral("0 0 %1 %2")
                        .arg(svgNumber(m_sheet.size.width()), svgNumber(m_sheet.size.height()))},
                {u"role", QStringLiteral("img")},
                {u"font-family", m_look.family + QStringLiteral(", sans-serif")}});
        title(chainTitle());
        empty(u"rect",
            {{u"width", QStringLiteral("100%")}, {u"height", QStringLiteral("100%")},
                {u"fill", m_look.paper.name()}});
        for (const ChainSheet::Line &line : std::as_const(m_sheet.lines))
            text(line.text, line.at, line.isStrong, m_look.text);
        for (const ChainSheet::Sample &sample : std::as_const(m_sheet.samples)) {
            line(sample.route, sample.agreement, false, sample.text);
            text(sample.text, sample.at, false, m_look.text);
        }
        begin(u"g", {{u"transform", moved(m_sheet.origin)}});
        for (int edge = 0; edge < m_report.map.edges.size(); ++edge)
            line(m_sheet.layout.routes.at(edge), m_report.map.edges.at(edge).agreement,
                m_report.light && !m_report.light->isLitEdge.at(edge), chainEdgeSentence(m_report.map, edge));
        for (int each = 0; each < m_report.map.nodes.size(); ++each)
            node(each);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    using Attributes = QList<std::pair<QStringView, QString>>;

    static QString moved(const QPointF &by)
    {
        return QStringLiteral("translate(%1 %2)").arg(svgNumber(by.x()), svgNumber(by.y()));
    }

    void begin(QStringView name, const Attributes &attributes)
    {
        m_xml.writeStartElement(name.toString());
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key.toString(), value);
    }

    void empty(QStringView name, const Attributes &attributes)
    {
        begin(name, attributes);
        m_xml.writeEndElement();
    }

    void title(const QString &words) { m_xml.writeTextElement(QStringLiteral("title"), words); }

    void text(
        const QString &words, const QPointF &at, bool isStrong, const QColor &colour, bool isRight = false)
    {
        Attributes attributes{{u"x", svgNumber(at.x())}, {u"y", svgNumber(at.y())},
            {u"font-size", QString::number(chainFont(m_look, isStrong).pixelSize())},
            {u"fill", colour.name()}};
        if (isStrong)
            attributes.append({u"font-weight", QStringLiteral("600")});
        if (isRight)
            attributes.append({u"text-anchor", QStringLiteral("end")});
        begin(u"text", attributes);
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }

    void label(const ChainFace::Label &label, const QColor &colour)
    {
        const QFontMetricsF metrics(chainFont(m_look, label.isStrong));
        const qreal y = label.room.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        text(label.text, {label.isRight ? label.room.right() : label.room.left(), y}, label.isStrong, colour,
            label.isRight);
    }

    void line(const QList<QPoint> &route, ChainAgreement agreement, bool isGrey, const QString &words)
    {
        const QString colour = chainLineColour(agreement, m_look, isGrey).name();
        Attributes attributes{{u"d", svgPath(chainLineOf(route))}, {u"fill", QStringLiteral("none")},
            {u"stroke", colour}, {u"stroke-width", svgNumber(chainLineWidth(isGrey))},
            {u"stroke-linecap", QStringLiteral("round")}};
        QStringList dashes;
        for (const qreal dash : chainDashesOf(agreement))
            dashes.append(svgNumber(dash));
        if (!dashes.isEmpty())
            attributes.append({u"stroke-dasharray", dashes.join(u' ')});
        begin(u"g", {});
        title(words);
        empty(u"path", attributes);
        empty(u"polygon", {{u"points", svgPoints(chainArrowOf(route))}, {u"fill", colour}});
        m_xml.writeEndElement();
    }

    void node(int place)
    {
        const ChainNode &node = m_report.map.nodes.at(place);
        const ChainLight *light = m_report.light ? &*m_report.light : nullptr;
        const bool isGrey = light && !light->isLit(place);
        const bool isUs = node.who == ChainNode::Who::Us;
        const ChainFace face = chainFaceOf(node, m_look);
        begin(u"g", {{u"transform", moved(m_sheet.layout.nodes.at(place).topLeft())}});
        title(chainNodeSentence(m_report.map, place, light));
        empty(u"rect",
            {{u"x", QStringLiteral("0.5")}, {u"y", QStringLiteral("0.5")},
                {u"width", svgNumber(ChainLayout::nodeWidth - 1)},
                {u"height", svgNumber(ChainLayout::nodeHeight - 1)}, {u"rx", QStringLiteral("6")},
                {u"fill", m_look.node.name()},
                {u"stroke", isUs ? m_look.accent.name() : m_look.border.name()}});
        label(face.name, isGrey ? m_look.muted : m_look.text);
        label(face.role, m_look.muted);
        if (!face.agreement.text.isEmpty()) {
            const ChainLook::Tone &tone = m_look.of(node.agreement);
            const QColor ink = isGrey ? m_look.muted : tone.text;
            empty(u"rect",
                {{u"x", svgNumber(face.pill.x())}, {u"y", svgNumber(face.pill.y())},
                    {u"width", svgNumber(face.pill.width())}, {u"height", svgNumber(face.pill.height())},
                    {u"rx", QStringLiteral("4")},
                    {u"fill", isGrey ? m_look.paper.name() : tone.ground.name()}});
            empty(u"polyline",
                {{u"points", svgPoints(face.sign)}, {u"fill", QStringLiteral("none")},
                    {u"stroke", ink.name()}, {u"stroke-width", QStringLiteral("1.6")}});
            label(face.agreement, ink);
            label(face.count, m_look.muted);
        }
        m_xml.writeEndElement();
    }

    const ChainReport &m_report;
    ChainSheet m_sheet;
    ChainLook m_look;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

ChainSheet chainSheetOf(const ChainReport &report)
{
    const ChainLook look = chainLookOfPaper();
    ChainSheet sheet{.layout = layoutOf(report.map)};
    int down = edgeOfSheet + 14;
    const auto write = [&](const QString &text, bool isStrong) {
        sheet.lines.append({text, QPointF(edgeOfSheet, down), isStrong});
        down += lineHeight;
    };
    write(chainTitle(), true);
    write(chainWords(QT_TRANSLATE_NOOP("Chain", "Agreements as of %1."))
              .arg(DocumentVoice::locale().toString(report.day, QLocale::LongFormat)),
        false);
    if (!report.caption.isEmpty())
        write(report.caption, false);
    qreal width = sheet.layout.size.width();
    for (const ChainSheet::Line &line : std::as_const(sheet.lines))
        width = std::max(width, QFontMetricsF(chainFont(look, line.isStrong)).horizontalAdvance(line.text));
    sheet.origin = QPointF(edgeOfSheet, down);
    down += sheet.layout.size.height() + edgeOfSheet + 14;
    int right = edgeOfSheet;
    const QStringList words = chainLegendWords();
    const std::array sorts = {ChainAgreement::Complete, ChainAgreement::Incomplete, ChainAgreement::None};
    for (std::size_t sort = 0; sort < sorts.size(); ++sort) {
        const QString &text = words.at(static_cast<qsizetype>(sort));
        const int middle = down - 5;
        sheet.samples.append({.route = {QPoint(right, middle), QPoint(right + sampleLength, middle)},
            .agreement = sorts.at(sort),
            .text = text,
            .at = QPointF(right + sampleLength + 8, down)});
        right += sampleLength + 32 + int(QFontMetricsF(chainFont(look, false)).horizontalAdvance(text));
    }
    sheet.size = QSizeF(std::max(width + 2 * edgeOfSheet, qreal(right)), down + edgeOfSheet);
    return sheet;
}

QByteArray chainSvg(const ChainReport &report)
{
    return SvgWriting(report).written();
}
