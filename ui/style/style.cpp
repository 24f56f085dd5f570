// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/style.h"

#include "ui/style/calendar.h"
#include "ui/style/colorscheme.h"
#include "ui/style/portal/desktopmotion.h"
#include "ui/style/widgetstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

// A static library's resources are only linked in when they are asked for, and the macro wants no namespace around it.
static void loadResources()
{
    Q_INIT_RESOURCE(app);
}

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QColor blend(const QColor &over, const QColor &ground, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a * part + b * (1 - part))); };
    return {mix(over.red(), ground.red()), mix(over.green(), ground.green()), mix(over.blue(), ground.blue())};
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.rail = QColor(0x1b1c20);
    t.side = QColor(0x222328);
    t.main = QColor(0x2a2b31);
    t.elevated = QColor(0x32343b);
    t.line = QColor(0x3a3c44);
    t.text = QColor(0xe6eaf0);
    t.dim = QColor(0x9aa0aa);
    t.faint = QColor(0x6d737d);
    t.accent = QColor(0x6cbf00);
    t.link = QColor(0x33aaff);
    t.warning = QColor(0xff8f19);
    t.danger = QColor(0xff4d42);
    t.code = QColor(0xc678dd);
    t.codeGround = QColor(0x1f2025);
    t.hover = withAlpha(Qt::white, 0.05);
    t.selected = blend(t.accent, t.side, 0.17);
    t.onAccent = readableOn(t.accent);
    return t;
}

Tokens lightTokens()
{
    Tokens t;
    t.dark = false;
    t.rail = QColor(0xe9ebef);
    t.side = QColor(0xf3f4f7);
    t.main = QColor(0xffffff);
    t.elevated = QColor(0xf6f7f9);
    t.line = QColor(0xe2e5ea);
    t.text = QColor(0x2e303a);
    // A shade darker than in the design, so that small text keeps a contrast of 4.5 on every background.
    t.dim = QColor(0x626874);
    t.faint = QColor(0x9aa0aa);
    t.accent = QColor(0x5aa300);
    t.link = QColor(0x0072c4);
    t.warning = QColor(0xe07400);
    t.danger = QColor(0xd32f24);
    t.code = QColor(0x9636b3);
    t.codeGround = QColor(0xf1f2f5);
    t.hover = withAlpha(Qt::black, 0.045);
    t.selected = blend(t.accent, t.side, 0.17);
    t.onAccent = readableOn(t.accent);
    return t;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isPlaceholder(const QString &family)
{
    // What Qt and fontconfig return if no font was chosen.
    static constexpr std::array names = {"Sans Serif"_L1, "Sans"_L1, "sans-serif"_L1, "DejaVu Sans"_L1};
    return family.isEmpty() || std::any_of(names.begin(), names.end(), [&](auto name) {
        return family.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QStringList textFamilies()
{
    const auto cjk = u"Noto Sans CJK SC"_s;
    QStringList families;
    const auto system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    // If the desktop has no choice, one family for Latin and Chinese gives even lines.
    if (!isPlaceholder(system) || !QFontDatabase::hasFamily(cjk))
        families << system;
    return families << cjk << u"Noto Color Emoji"_s;
}

QStringList monoFamilies()
{
    return {QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), u"Noto Sans Mono CJK SC"_s,
        u"Noto Color Emoji"_s};
}

QFont makeFont(const QStringList &families, int pixels, int weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

constexpr int kFontRoles = static_cast<int>(FontRole::Jumbo) + 1;
constexpr int kUsualTextSize = 14;
constexpr int kUsualJumbo = 40;
constexpr int kLargestListText = 16;
using RoleFonts = std::array<QFont, kFontRoles>;

//! Gives a widget that has the font of a role in `before` that role's font in `now`.
void refont(QWidget &widget, const RoleFonts &before, const RoleFonts &now)
{
    if (!widget.testAttribute(Qt::WA_SetFont))
        return; // it follows its parent or the application
    QFont font = widget.font();
    for (size_t role = 0; role < before.size(); ++role) {
        const QFont &old = before[role];
        if (font.pixelSize() != old.pixelSize() || font.weight() != old.weight() || font.families() != old.families())
            continue;
        font.setPixelSize(now[role].pixelSize());
        widget.setFont(font);
        return;
    }
}

QString glyphFile(Glyph glyph)
{
    static constexpr std::array names = {"chat"_L1, "hash"_L1, "speaker"_L1, "lock"_L1, "chevron-down"_L1,
        "chevron-right"_L1, "pin"_L1, "search"_L1, "members"_L1, "emoji"_L1, "reply"_L1, "edit"_L1, "more"_L1,
        "plus"_L1, "close"_L1, "braces"_L1, "send"_L1, "attach"_L1, "file"_L1, "image"_L1, "video"_L1, "audio"_L1,
        "copy"_L1, "trash"_L1, "retry"_L1, "arrow-down"_L1, "arrow-up"_L1, "arrow-left"_L1, "check"_L1, "warning"_L1,
        "offline"_L1, "external-link"_L1, "download"_L1, "info"_L1, "settings"_L1, "sign-out"_L1, "eye"_L1, "list"_L1,
        "at"_L1, "ban"_L1, "leave"_L1, "microphone"_L1, "bell"_L1, "bell-off"_L1};
    static_assert(names.size() == static_cast<size_t>(Glyph::BellOff) + 1);
    return ":/icons/"_L1 + names[static_cast<size_t>(glyph)] + ".svg"_L1;
}

QPalette paletteFor(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.side);
    p.setColor(QPalette::Base, t.main);
    p.setColor(QPalette::AlternateBase, t.elevated);
    p.setColor(QPalette::Button, t.elevated);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::PlaceholderText, t.dim);
    p.setColor(QPalette::ToolTipBase, t.elevated);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::Light, t.dark ? t.line : QColor(Qt::white));
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.dark ? t.rail : t.faint);
    p.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    return p;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readableOn(const QColor &ground)
{
    const QColor ink(0x14161a);
    return contrast(Qt::white, ground) >= 4.5 || contrast(Qt::white, ground) >= contrast(ink, ground)
        ? QColor(Qt::white)
        : ink;
}

QColor readable(const QColor &color, const QColor &ground)
{
    const bool lighter = luminance(ground) < 0.2;
    auto [h, s, l, a] = std::array{color.hslHueF(), color.hslSaturationF(), color.lightnessF(), 1.0F};
    auto result = color;
    for (int i = 0; i < 40 && contrast(result, ground) < 4.5; ++i) {
        l = std::clamp(l + (lighter ? 0.025F : -0.025F), 0.0F, 1.0F);
        result = QColor::fromHslF(std::max(h, 0.0F), s, l, a);
    }
    return result;
}

struct Style::Fonts
{
    RoleFonts of;
};

Style::Style(QObject *parent)
    : QObject(parent)
    , m_tokens(darkTokens())
    , m_fonts(std::make_unique<Fonts>())
    , m_calendar(new Calendar(this))
{
    loadResources();
    connect(m_calendar, &Calendar::changed, this, &Style::changed);
    m_systemDark = qGuiApp && luminance(QGuiApplication::palette().color(QPalette::Window)) < 0.2;
    makeFonts(kUsualTextSize);
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance())) {
        QApplication::setStyle(new WidgetStyle); // the application takes ownership
        app->setFont(font(FontRole::Body));
        QToolTip::setFont(font(FontRole::Note));
    }
    apply();
}

Style::~Style() = default;

void Style::makeFonts(int pixels)
{
    const auto text = textFamilies();
    const auto set = [this](FontRole role, const QStringList &families, int size, int weight) {
        m_fonts->of[static_cast<size_t>(role)] = makeFont(families, size, weight);
    };
    // Lists and notes stand in rows of fixed height. No two roles of one weight have the same size (see refont()).
    const int list = std::min(pixels - 1, kLargestListText);
    const int note = std::min(pixels - 2, kLargestListText - 1);
    set(FontRole::Body, text, pixels, QFont::Normal);
    set(FontRole::Name, text, pixels, QFont::DemiBold);
    set(FontRole::List, text, list, QFont::Normal);
    set(FontRole::ListStrong, text, list, QFont::DemiBold);
    set(FontRole::Note, text, note, QFont::Normal);
    set(FontRole::NoteStrong, text, note, QFont::DemiBold);
    set(FontRole::Title, text, pixels + 2, QFont::DemiBold);
    set(FontRole::Mono, monoFamilies(), pixels - 1, QFont::Normal);
    set(FontRole::Jumbo, text, kUsualJumbo * pixels / kUsualTextSize, QFont::Normal);
}

int Style::textSize() const
{
    return font(FontRole::Body).pixelSize();
}

void Style::setTextSize(int pixels)
{
    if (pixels == textSize())
        return;
    const Fonts before = *m_fonts;
    makeFonts(pixels);
    if (qobject_cast<QApplication *>(QCoreApplication::instance())) {
        QApplication::setFont(font(FontRole::Body));
        QToolTip::setFont(font(FontRole::Note));
        for (auto *widget : QApplication::allWidgets())
            refont(*widget, before.of, m_fonts->of);
    }
    Q_EMIT changed();
}

void Style::setDensity(Density density)
{
    if (std::exchange(m_density, density) != density)
        Q_EMIT changed();
}

RowGaps Style::gaps() const
{
    switch (m_density) {
    case Density::Compact:
        return {4, 0};
    case Density::Usual:
        return {};
    case Density::Roomy:
        return {14, 5};
    }
    return {};
}

void Style::setHourFormat(HourFormat format)
{
    if (std::exchange(m_hours, format) != format)
        Q_EMIT changed();
}

QString Style::time(const QTime &time) const
{
    const QLocale locale;
    switch (m_hours) {
    case HourFormat::Hours24:
        return locale.toString(time, u"HH:mm"_s);
    case HourFormat::Hours12:
        return locale.toString(time, locale.language() == QLocale::Chinese ? u"APh:mm"_s : u"h:mm AP"_s);
    case HourFormat::OfLanguage:
        return locale.toString(time, QLocale::ShortFormat);
    }
    return {};
}

int Style::scaled(int pixels) const
{
    return std::max(pixels, pixels * textSize() / kUsualTextSize);
}

void Style::setMode(Mode mode)
{
    m_mode = mode;
    if (mode == Mode::System && !m_scheme) {
        m_scheme = new ColorScheme(this);
        connect(m_scheme, &ColorScheme::told, this, [this](bool dark) {
            m_systemDark = dark;
            apply();
        });
        m_scheme->ask();
    }
    apply();
}

bool Style::reducesMotion() const
{
    if (!m_motion)
        m_motion = std::make_unique<DesktopMotion>();
    return m_motion->isReduced();
}

void Style::apply()
{
    const bool dark = m_mode == Mode::System ? m_systemDark : m_mode == Mode::Dark;
    const auto tokens = dark ? darkTokens() : lightTokens();
    const bool same = m_applied && tokens == m_tokens;
    m_tokens = tokens;
    m_applied = true;
    if (same)
        return;
    if (qobject_cast<QApplication *>(QCoreApplication::instance())) {
        QApplication::setPalette(paletteFor(m_tokens));
        QToolTip::setPalette(paletteFor(m_tokens));
    }
    Q_EMIT changed();
}

QColor Style::color(Level level) const
{
    const auto &hardest = m_tokens.dark ? m_tokens.elevated : m_tokens.rail;
    switch (level) {
    case Level::Text:
        return m_tokens.text;
    case Level::Dim:
        return m_tokens.dim;
    case Level::Faint:
        return m_tokens.faint;
    case Level::Accent:
        return readable(m_tokens.accent, hardest);
    case Level::OnAccent:
        return m_tokens.onAccent;
    case Level::Link:
        return m_tokens.link;
    case Level::Warning:
        return readable(m_tokens.warning, hardest);
    case Level::Danger:
        return readable(m_tokens.danger, hardest);
    }
    return m_tokens.text;
}

QFont Style::font(FontRole role) const
{
    return m_fonts->of[static_cast<size_t>(role)];
}

QPixmap Style::pixmap(Glyph glyph, Level level, int size, qreal devicePixelRatio) const
{
    const auto ink = color(level);
    const auto key
        = u"glyph-%1-%2-%3-%4"_s.arg(static_cast<int>(glyph)).arg(ink.rgba()).arg(size).arg(devicePixelRatio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    const auto side = static_cast<int>(std::ceil(size * devicePixelRatio));
    result = QPixmap(side, side);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(glyphFile(glyph)).render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), ink);
    painter.end();
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

QIcon Style::icon(Glyph glyph, Level level, int size) const
{
    QIcon icon;
    const double ratio = qGuiApp ? qGuiApp->devicePixelRatio() : 1.0;
    icon.addPixmap(pixmap(glyph, level, size, ratio));
    icon.addPixmap(pixmap(glyph, Level::Faint, size, ratio), QIcon::Disabled);
    return icon;
}

QColor Style::nameColor(const QString &userId, quint32 roleColor) const
{
    if (roleColor != 0)
        return readable(QColor(static_cast<QRgb>(roleColor & 0xffffffU)), m_tokens.main);
    static constexpr std::array<QRgb, 8> hues
        = {0xe0802a, 0x3e9bd8, 0x9c6ade, 0x2fa58a, 0xd8598f, 0x7f8ff4, 0xb99a1c, 0x5fa83a};
    // qHash has a new seed in each run, but a name keeps its colour.
    quint32 hash = 2166136261U;
    for (const auto c : userId)
        hash = (hash ^ c.unicode()) * 16777619U;
    return readable(QColor(hues[hash % hues.size()]), m_tokens.main);
}

} // namespace chat::ui
