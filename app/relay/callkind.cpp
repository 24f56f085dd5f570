// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/callkind.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr qsizetype kLongestProgram = 80;

QString programOf(const server::HttpRequest &request)
{
    QString name = QString::fromUtf8(request.value("user-agent")).simplified();
    name.removeIf([](QChar c) { return !c.isPrint(); });
    name.truncate(kLongestProgram);
    return name.isEmpty() ? u"unnamed"_s : name;
}

//! A program may say how urgent a call is; the window does.
RateLimiter::Priority priorityOf(const server::HttpRequest &request, bool reads)
{
    using Priority = RateLimiter::Priority;
    const QByteArray given = request.value("x-kookaburra-priority").toLower();
    if (given == "user")
        return Priority::User;
    if (given == "background")
        return Priority::Background;
    return reads ? Priority::Read : Priority::User;
}

} // namespace

CallKind CallKind::of(const server::HttpRequest &request)
{
    // Others share one name, so that made-up ones do not fill the memory.
    static const QRegularExpression usual(u"^[a-z0-9-]{1,40}(/[a-z0-9-]{1,40}){0,2}$"_s);
    CallKind kind;
    QString path = request.url.path();
    for (const QLatin1StringView base : {"/api/v3/"_L1, "/api/"_L1}) {
        if (path.startsWith(base)) {
            path = path.sliced(base.size());
            break;
        }
    }
    if (path.endsWith(u'/'))
        path.chop(1);
    kind.name = usual.match(path).hasMatch() ? path : u"other"_s;
    kind.reads = request.method == "GET" || request.method == "HEAD";
    kind.makesMessage = !kind.reads
        && (kind.name == "message/create"_L1 || kind.name == "direct-message/create"_L1
            || kind.name == "message/send-pipemsg"_L1);
    kind.priority = priorityOf(request, kind.reads);
    kind.program = programOf(request);
    return kind;
}

} // namespace chat::relay
