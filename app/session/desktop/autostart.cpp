// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/desktop/autostart.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOurMark = "X-Kookaburra-Autostart=true"_L1;
constexpr qint64 kLongestDesktopFile = 64 * 1024;

QString autostartFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

} // namespace

QString execLine(const QStringList &command)
{
    QStringList quoted;
    for (const auto &argument : command) {
        const bool writable
            = std::ranges::none_of(argument, [](QChar c) { return c.category() == QChar::Other_Control; });
        if (!writable)
            return {};
        // First for the quoted argument, then for the string value of the file, in which a backslash is two.
        QString text;
        for (const QChar c : argument) {
            if (u"\"`$\\"_s.contains(c))
                text += u"\\\\"_s + (c == u'\\' ? u"\\\\"_s : QString(c));
            else if (c == u'%')
                text += u"%%"_s;
            else
                text += c;
        }
        quoted << u'"' + text + u'"';
    }
    return quoted.join(u' ');
}

Autostart::Autostart(QStringList command)
    : Autostart(std::move(command), autostartFolder())
{
}

Autostart::Autostart(QStringList command, const QString &folder)
    : m_command(std::move(command))
    , m_file(folder + u"/kookaburra.desktop"_s)
{
}

Autostart::State Autostart::state() const
{
    const QFileInfo about(m_file);
    if (!about.exists() && !about.isSymLink())
        return State::Off;
    QFile file(m_file);
    if (about.isSymLink() || !about.isFile() || !file.open(QIODevice::ReadOnly))
        return State::Foreign;
    const auto lines = QString::fromUtf8(file.read(kLongestDesktopFile)).split(u'\n');
    if (!lines.contains(kOurMark))
        return State::Foreign;
    return lines.contains("Hidden=true"_L1) ? State::Off : State::On; // a settings program of the desktop writes that
}

std::optional<WriteFailure> Autostart::set(bool on)
{
    if (state() == State::Foreign)
        return WriteFailure{WriteFailure::Kind::Other, m_file, {}};
    if (!on)
        return removeFile(m_file);
    const auto exec = execLine(m_command);
    if (exec.isEmpty())
        return WriteFailure{WriteFailure::Kind::Other, m_file, {}};
    const QString text = u"[Desktop Entry]\nType=Application\nName=Kookaburra\nIcon=kookaburra\nExec="_s + exec
        + u"\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s + kOurMark + u'\n';
    return replaceFile(m_file, text.toUtf8());
}

} // namespace chat
