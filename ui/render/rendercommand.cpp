// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/render/rendercommand.h"

#include "app/base/outputfile.h"
#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/satori/satoricontent.h"
#include "ui/render/contentpicture.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <optional>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestSource = 64 << 20;

struct Type
{
    QLatin1StringView name;
    Content (*read)(QStringView source);
};

//! The formats that can be rendered; a new one is a new line.
constexpr Type kTypes[] = {
    {"kmarkdown"_L1, [](QStringView source) { return markup::parseKMarkdown(source); }},
    {"card"_L1, [](QStringView source) { return markup::readCards(source); }},
    {"satori"_L1, [](QStringView source) { return markup::parseSatori(source); }},
};

struct Request
{
    const Type *type = nullptr;
    QString file; //!< "-": standard input
    QString out;
    QString language;
    Style::Mode theme = Style::Mode::Light;
    PictureOptions options;
};

void complain(const QString &text)
{
    std::fputs(u"kookaburra render: %1\n"_s.arg(text).toLocal8Bit().constData(), stderr);
}

QString typeNames()
{
    QStringList names;
    for (const Type &type : kTypes)
        names << type.name;
    return names.join(u", "_s);
}

void addRenderOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Draws a message as the timeline shows it and saves it as PNG. Needs no display."_s);
    parser.addOption({u"type"_s, u"Format of the source: %1."_s.arg(typeNames()), u"TYPE"_s});
    parser.addOption({u"out"_s, u"Write the picture to PNG (- is standard output)."_s, u"PNG"_s});
    parser.addOption({u"width"_s, u"Width in pixels at scale 1, 120 to 4000."_s, u"WIDTH"_s, u"560"_s});
    parser.addOption({u"theme"_s, u"Look: light or dark."_s, u"THEME"_s, u"light"_s});
    parser.addOption({u"scale"_s, u"Device pixels per pixel, 0.5 to 4."_s, u"SCALE"_s, u"1"_s});
    parser.addOption({u"lang"_s, u"Language of labels: zh_CN or en."_s, u"LANG"_s});
    parser.addOption({u"unfold"_s, u"Show tall cards in full."_s});
    parser.addPositionalArgument(u"FILE"_s, u"The source; standard input if it is - or missing."_s, u"[FILE|-]"_s);
}

//! Nothing, with a message: wrong usage.
std::optional<Request> read(const QCommandLineParser &parser)
{
    Request request;
    for (const Type &type : kTypes) {
        if (parser.value(u"type"_s) == type.name)
            request.type = &type;
    }
    bool widthOk = false;
    bool scaleOk = false;
    request.options.width = parser.value(u"width"_s).toInt(&widthOk);
    request.options.scale = parser.value(u"scale"_s).toDouble(&scaleOk);
    request.options.folding = !parser.isSet(u"unfold"_s);
    request.out = parser.value(u"out"_s);
    request.language = parser.value(u"lang"_s);
    const QString theme = parser.value(u"theme"_s);
    const QStringList files = parser.positionalArguments();
    request.file = files.isEmpty() ? u"-"_s : files.first();
    request.theme = theme == "dark"_L1 ? Style::Mode::Dark : Style::Mode::Light;
    QString wrong;
    if (!request.type)
        wrong = u"--type must be one of: %1."_s.arg(typeNames());
    else if (request.out.isEmpty())
        wrong = u"--out PNG is missing."_s;
    else if (!widthOk || request.options.width < 120 || request.options.width > 4000)
        wrong = u"--width must be a number from 120 to 4000."_s;
    else if (!scaleOk || !(request.options.scale >= 0.5 && request.options.scale <= 4))
        wrong = u"--scale must be a number from 0.5 to 4."_s;
    else if (theme != "light"_L1 && theme != "dark"_L1)
        wrong = u"--theme must be one of: light, dark."_s;
    else if (!request.language.isEmpty() && request.language != "zh_CN"_L1 && request.language != "en"_L1)
        wrong = u"--lang must be one of: zh_CN, en."_s;
    else if (files.size() > 1)
        wrong = u"Unexpected argument: %1."_s.arg(files.at(1));
    if (wrong.isEmpty())
        return request;
    complain(wrong);
    return std::nullopt;
}

bool load(const QString &name, QByteArray &bytes)
{
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        complain(u"%1: %2"_s.arg(name, file.errorString()));
        return false;
    }
    bytes = file.read(kLargestSource + 1);
    if (bytes.size() > kLargestSource) {
        complain(u"%1 is larger than 64 MiB."_s.arg(name));
        return false;
    }
    return true;
}

bool save(const QImage &image, const QString &name)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    const auto problem = image.save(&buffer, "PNG")
        ? OutputFile::writeAll(name == "-"_L1 ? u"/dev/stdout"_s : name, png, OutputFile::Pipe::Wait)
        : std::optional(u"The picture is too large."_s);
    if (problem)
        complain(u"%1: %2"_s.arg(name, *problem));
    return !problem;
}

void translate(QCoreApplication &app, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(&app);
    if (locale.language() == QLocale::Chinese && translator->load(u":/i18n/kookaburra_zh_CN.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace

bool isRenderCommand(const QStringList &arguments)
{
    return arguments.size() > 1 && arguments.at(1) == "render"_L1;
}

int runRender(int &argc, char **argv, const QStringList &arguments)
{
    QCommandLineParser parser;
    addRenderOptions(parser);
    const auto help = parser.addHelpOption();
    QStringList rest = arguments;
    rest.removeAt(1);
    if (!parser.parse(rest)) {
        complain(parser.errorText());
        return 2;
    }
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        std::fputs(parser.helpText().replace("<executable_name>"_L1, "kookaburra render"_L1).toLocal8Bit().constData(),
            stdout);
        return 0;
    }
    const auto request = read(parser);
    if (!request)
        return 2;
    QByteArray source;
    if (!load(request->file, source))
        return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display, and must not depend on one
    qunsetenv("QT_SCALE_FACTOR");
    QApplication app(argc, argv);
    translate(app, request->language);
    Style style;
    style.setMode(request->theme);
    const QImage image = paintContent(request->type->read(QString::fromUtf8(source)), style, request->options);
    return save(image, request->out) ? 0 : 1;
}

} // namespace chat::ui
