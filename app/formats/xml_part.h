#pragma once

#include "app/formats/zip_archive.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

/// One XML file of a workbook, read in order and on guard: no DTD, no depth without end, no tag or text so
/// long that it would fill the memory. Errors: "xlsx.dtd", "xlsx.bomb", "xlsx.damaged".
class XmlPart final
{
public:
    static Result<std::unique_ptr<XmlPart>> open(
        const std::shared_ptr<ZipArchive> &archive, const QString &name);
    XmlPart(const XmlPart &) = delete;
    XmlPart(XmlPart &&) = delete;
    XmlPart &operator=(const XmlPart &) = delete;
    XmlPart &operator=(XmlPart &&) = delete;
    ~XmlPart();

    /// Goes to the next piece of the file; false at its end and at a fault.
    bool next();
    bool isStart(QLatin1StringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QLatin1StringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView text() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// The value of an attribute without a namespace; empty where there is none.
    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }
    double progress() const;

    /// What stopped next(), if it was not the end.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    class Guard;
    explicit XmlPart(std::unique_ptr<ZipEntry> entry);

    bool refuse(const char *what);

    std::unique_ptr<ZipEntry> m_entry;
    std::unique_ptr<Guard> m_guard;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_fault;
};
