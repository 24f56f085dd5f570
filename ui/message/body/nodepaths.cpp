// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/body/nodepaths.h"

#include "ui/message/body/bodylayout.h"

namespace chat::ui {

namespace {

//! Is `outer` the node itself or one around it?
bool holds(const QString &outer, const QString &path)
{
    if (!path.startsWith(outer))
        return false;
    return path.size() == outer.size() || path[outer.size()] == u'.' || path[outer.size()] == u'[';
}

} // namespace

QString pathAt(const BodyLayout &layout, QPoint point)
{
    QString found;
    layout.visit({}, [&](const Part &part, QPoint origin) {
        if (!part.path().isEmpty() && QRect(origin, part.size()).contains(point) && part.path().size() >= found.size())
            found = part.path();
    });
    return found;
}

QRect rectOfPath(const BodyLayout &layout, const QString &path)
{
    const QString wanted = path.startsWith(u'$') ? path : u'$' + path;
    QRect rect;
    qsizetype best = 0;
    layout.visit({}, [&](const Part &part, QPoint origin) {
        if (part.path().size() > best && holds(part.path(), wanted)) {
            best = part.path().size();
            rect = QRect(origin, part.size());
        }
    });
    return rect;
}

QStringList pathsOf(const BodyLayout &layout)
{
    QStringList paths;
    layout.visit({}, [&paths](const Part &part, QPoint) {
        if (!part.path().isEmpty())
            paths.append(part.path());
    });
    return paths;
}

} // namespace chat::ui
