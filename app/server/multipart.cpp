// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/multipart.h"

#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace chat::server {

namespace {

//! The value of `key=value` or `key="value"` in a header; a quoted value may contain escaped quotes.
QByteArray attribute(const QByteArray &header, const QByteArray &key)
{
    qsizetype at = 0;
    while ((at = header.indexOf(key + '=', at)) > 0) {
        const char before = header.at(at - 1);
        at += key.size() + 1;
        if (before != ' ' && before != ';' && before != '\t')
            continue;
        if (at >= header.size() || header.at(at) != '"') {
            const qsizetype end = header.indexOf(';', at);
            return header.mid(at, end < 0 ? -1 : end - at).trimmed();
        }
        QByteArray value;
        for (++at; at < header.size() && header.at(at) != '"'; ++at) {
            if (header.at(at) == '\\' && at + 1 < header.size()
                && (header.at(at + 1) == '"' || header.at(at + 1) == '\\'))
                ++at;
            value += header.at(at);
        }
        return value;
    }
    return {};
}

FormPart partOf(const QByteArray &head, const QByteArray &bytes)
{
    FormPart part;
    part.bytes = bytes;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray key = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (key == "content-disposition") {
            part.name = QString::fromUtf8(attribute(value, "name"));
            part.fileName = QString::fromUtf8(attribute(value, "filename"));
            const QByteArray extended = attribute(value, "filename*");
            if (extended.toLower().startsWith("utf-8''"))
                part.fileName = QString::fromUtf8(QByteArray::fromPercentEncoding(extended.sliced(7)));
        } else if (key == "content-type") {
            part.contentType = value;
        }
    }
    return part;
}

} // namespace

std::optional<FormPart> multipartField(const QByteArray &body, const QByteArray &contentType, const QString &name)
{
    const QByteArray boundary = attribute(contentType, "boundary");
    if (!contentType.toLower().startsWith("multipart/form-data") || boundary.isEmpty())
        return std::nullopt;
    const QByteArray line = "--" + boundary;
    qsizetype at = 0;
    if (!body.startsWith(line)) {
        at = body.indexOf("\r\n" + line);
        if (at < 0)
            return std::nullopt;
        at += 2;
    }
    while (QByteArrayView(body).sliced(at).startsWith(line)) {
        at += line.size();
        if (body.mid(at, 2) == "--")
            break;
        const qsizetype head = body.indexOf("\r\n", at) + 2;
        const qsizetype split = body.indexOf("\r\n\r\n", head - 2);
        const qsizetype end = split < 0 ? -1 : body.indexOf("\r\n" + line, split + 2);
        if (head < 2 || end < 0)
            break;
        const FormPart part = partOf(body.mid(head, std::max<qsizetype>(0, split - head)),
            body.mid(split + 4, std::max<qsizetype>(0, end - split - 4)));
        if (part.name == name)
            return part;
        at = end + 2;
    }
    return std::nullopt;
}

} // namespace chat::server
