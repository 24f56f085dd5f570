// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/markuparguments.h"

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

namespace {

//! One option with its value; false: `problem` says why it is invalid.
bool setOption(
    const MarkupCommand &command, MarkupArguments &out, const QString &name, const QString &value, QString *problem)
{
    if (command.typed && name == "--type"_L1) {
        out.type = markupType(value);
        *problem = u"unknown type \"%1\"; types: %2"_s.arg(value, markupTypeNames());
        return out.type != nullptr;
    }
    if (command.findings && name == "--lang"_L1) {
        out.language = value;
        *problem = u"unknown language \"%1\"; languages: zh_CN, en"_s.arg(value);
        return value == "zh_CN"_L1 || value == "en"_L1;
    }
    *problem = u"unknown option \"%1\""_s.arg(name);
    return false;
}

} // namespace

std::optional<MarkupArguments> readMarkupArguments(
    const MarkupCommand &command, const QStringList &arguments, QString *problem)
{
    MarkupArguments out;
    bool options = true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!options || argument == "-"_L1 || !argument.startsWith(u'-')) {
            out.files += argument;
        } else if (argument == "--"_L1) {
            options = false;
        } else if (argument == "--help"_L1 || argument == "-h"_L1) {
            out.help = true;
            return out;
        } else if (command.findings && argument == "--json"_L1) {
            out.json = true;
        } else {
            const qsizetype sign = argument.indexOf(u'=');
            const QString name = argument.left(sign);
            const QString value = sign >= 0 ? argument.mid(sign + 1) : arguments.value(i + 1);
            if (!setOption(command, out, name, value, problem))
                return std::nullopt;
            i += sign >= 0 ? 0 : 1;
        }
    }
    if (out.files.isEmpty())
        out.files += u"-"_s;
    if (command.typed && !out.type)
        *problem = u"the type is missing: --type "_s + markupTypeNames();
    else if (!command.findings && out.files.size() > 1)
        *problem = u"only one file at a time"_s;
    else if (out.files.count(u"-"_s) > 1)
        *problem = u"standard input can be read only once"_s;
    else
        return out;
    return std::nullopt;
}

QString markupUsage(const MarkupCommand &command)
{
    QString usage = u"usage: kookaburra-cli "_s + command.name;
    if (command.typed)
        usage += u" --type "_s + markupTypeNames();
    if (command.findings)
        usage += u" [--json] [--lang zh_CN|en] [FILE|- ...]\n"_s;
    else
        usage += u" [FILE|-]\n"_s;
    return usage + QLatin1StringView(command.summary) + u'\n';
}

} // namespace chat::cli
