// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <memory>

namespace chat::ui {

class Calendar;
class ColorScheme;

//! The colours everything is drawn with; the table is in the look's description, one set for dark and one for light.
struct Tokens
{
    bool dark = true;
    QColor rail; //!< guild rail, account bar
    QColor side; //!< channel list, side panel
    QColor main; //!< timeline
    QColor elevated; //!< composer, cards, toolbars, chips
    QColor line; //!< 1 px borders and dividers
    QColor text;
    QColor dim;
    QColor faint; //!< never for what must be read
    QColor accent; //!< primary action, own reaction, selection, online
    QColor onAccent; //!< text on accent
    QColor link; //!< links, mentions (ground at 15 %), bot badge
    QColor warning;
    QColor danger;
    QColor code; //!< inline code
    QColor codeGround;
    QColor hover; //!< ground under the pointer
    QColor selected; //!< selected row's ground: accent at 15-19 % on side

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

enum class FontRole : quint8 {
    Body, //!< 14 px
    Name, //!< 14 px, 600
    List, //!< 13 px
    ListStrong, //!< 13 px, 600
    Note, //!< 12 px
    NoteStrong, //!< 12 px, 600
    Title, //!< 16 px, 600
    Mono, //!< 13 px
    Jumbo, //!< 40 px, for messages of emoji only
};

enum class Glyph : quint8 {
    Chat,
    Hash,
    Speaker,
    Lock,
    ChevronDown,
    ChevronRight,
    Pin,
    Search,
    Members,
    Emoji,
    Reply,
    Edit,
    More,
    Plus,
    Close,
    Braces,
    Send,
    Attach,
    File,
    Image,
    Video,
    Audio,
    Copy,
    Trash,
    Retry,
    ArrowDown,
    ArrowUp,
    ArrowLeft,
    Check,
    Warning,
    Offline,
    ExternalLink,
    Download,
    Info,
    Settings,
    SignOut,
    Eye,
    List, //!< the list of channels
    At,
    Ban, //!< out for good
    Leave, //!< through the door
    Microphone,
};

enum class Level : quint8 { Text, Dim, Faint, Accent, OnAccent, Link, Warning, Danger };

//! The look in force: colours, fonts, icons, and what "today" means. One per program, made by main and handed to every widget by reference.
class Style : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 { System, Light, Dark };

    explicit Style(QObject *parent = nullptr);
    ~Style() override;

    void setMode(Mode mode); //!< System follows the desktop portal's colour scheme, else the palette
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] QColor color(Level level) const;
    //! Sized in pixels, with CJK and colour emoji families behind the system font.
    [[nodiscard]] QFont font(FontRole role) const;
    //! A line icon in the level's colour, sharp at every scale; cached.
    [[nodiscard]] QPixmap pixmap(Glyph glyph, Level level, int size, qreal devicePixelRatio) const;
    [[nodiscard]] QIcon icon(Glyph glyph, Level level = Level::Dim, int size = 18) const;
    //! A readable colour for a person's name: the role's colour if it has one, else by id, adjusted for the ground.
    [[nodiscard]] QColor nameColor(const QString &userId, quint32 roleColor) const;
    [[nodiscard]] Calendar &calendar() const { return *m_calendar; }

Q_SIGNALS:
    void changed(); //!< colours, fonts or the day changed: drop caches, repaint

private:
    struct Fonts;

    void apply();

    Mode m_mode = Mode::System;
    Tokens m_tokens;
    bool m_systemDark = true;
    bool m_applied = false;
    std::unique_ptr<Fonts> m_fonts;
    ColorScheme *m_scheme = nullptr;
    Calendar *m_calendar = nullptr;
};

//! WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
//! White or ink, whichever can be read on `ground`.
[[nodiscard]] QColor readableOn(const QColor &ground);
//! The nearest lightness of `color` that can be read on `ground` (contrast of at least 4.5).
[[nodiscard]] QColor readable(const QColor &color, const QColor &ground);

} // namespace chat::ui
