#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A message as it can be read: who wrote whom, when, about what, and what it says; all of it plain text.
/// Source: RFC 5322, RFC 2045 to 2047.
struct MailText
{
    struct Part
    {
        QString name = {};
        QString mediaType = {};
        qint64 size = 0;
    };

    QString from = {};
    QString to = {};
    QString cc = {};
    QString date = {};
    QString subject = {};
    QString body = {};
    /// What else is in it; never opened.
    QList<Part> parts = {};

    /// Whether it has at least what every message has (RFC 5322, 3.6).
    bool isMessage() const { return !from.isEmpty() && !date.isEmpty(); }
};

/// Reads a message from its bytes, whatever they are: what cannot be understood is left as it stands. Follows
/// no address and loads nothing.
MailText mailTextOf(const QByteArray &message);

/// The words of an HTML text: no markup, no scripts, no images, and the addresses of links left out.
QString wordsOfHtml(const QString &html);
