// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/settings/choices.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QTime>

#include <memory>

namespace chat::ui {

class Calendar;
class ColorScheme;
class DesktopMotion;

//! The space above a row of the timeline.
struct RowGaps
{
    int head = 8; //!< a row that begins with its author
    int follow = 1; //!< one more of the same author
};

//! The colours of everything that is drawn, one set for dark and one for light.
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
    QColor faint; //!< never for text that must be readable
    QColor accent; //!< primary action, own reaction, selection, online
    QColor onAccent; //!< text on accent
    QColor link; //!< links, mentions (background at 15 %), bot badge
    QColor warning;
    QColor danger;
    QColor code; //!< inline code
    QColor codeGround;
    QColor hover; //!< background under the pointer
    QColor selected; //!< background of the selected row: accent at 15-19 % on side

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

enum class FontRole : quint8 {
    // At the usual text size:
    Body, //!< 14 px
    Name, //!< 14 px, 600
    List, //!< 13 px
    ListStrong, //!< 13 px, 600
    Note, //!< 12 px
    NoteStrong, //!< 12 px, 600
    Title, //!< 16 px, 600
    Mono, //!< 13 px
    Jumbo, //!< 40 px, for messages that contain only emoji
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
    Bell, //!< notifications
    BellOff, //!< muted
};

enum class Level : quint8 { Text, Dim, Faint, Accent, OnAccent, Link, Warning, Danger };

//! The current look: colours, fonts, icons, and the date. One per program, created by main and passed to every widget
//! by reference.
class Style : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 { System, Light, Dark };

    explicit Style(QObject *parent = nullptr);
    ~Style() override;

    void setMode(Mode mode); //!< System follows the desktop portal's colour scheme, otherwise the palette
    [[nodiscard]] Mode mode() const { return m_mode; }
    //! Pixels of the text of messages; everything else that is written follows. Widgets get their new fonts at once.
    void setTextSize(int pixels);
    [[nodiscard]] int textSize() const;
    void setDensity(Density density);
    [[nodiscard]] RowGaps gaps() const;
    void setHourFormat(HourFormat format);
    //! "14:05", or as the person has chosen.
    [[nodiscard]] QString time(const QTime &time) const;
    //! The height for a line that has `pixels` at the usual text size: more for larger text, never less.
    [[nodiscard]] int scaled(int pixels) const;
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] QColor color(Level level) const;
    //! Sized in pixels, with CJK and colour emoji families behind the system font.
    [[nodiscard]] QFont font(FontRole role) const;
    //! A line icon in the colour of that level, sharp at every scale; cached.
    [[nodiscard]] QPixmap pixmap(Glyph glyph, Level level, int size, qreal devicePixelRatio) const;
    [[nodiscard]] QIcon icon(Glyph glyph, Level level = Level::Dim, int size = 18) const;
    //! A readable colour for a person's name: the role colour if there is one, otherwise by id, adjusted to the
    //! background.
    [[nodiscard]] QColor nameColor(const QString &userId, quint32 roleColor) const;
    //! What moves by itself is to be there at once. The desktop is asked at the first call, and answers later.
    [[nodiscard]] bool reducesMotion() const;
    [[nodiscard]] Calendar &calendar() const { return *m_calendar; }

Q_SIGNALS:
    void changed(); //!< colours, fonts or the date changed: drop caches, repaint

private:
    struct Fonts;

    void apply();
    void makeFonts(int pixels);

    Mode m_mode = Mode::System;
    Density m_density = Density::Usual;
    HourFormat m_hours = HourFormat::Hours24;
    Tokens m_tokens;
    bool m_systemDark = true;
    bool m_applied = false;
    std::unique_ptr<Fonts> m_fonts;
    ColorScheme *m_scheme = nullptr;
    mutable std::unique_ptr<DesktopMotion> m_motion;
    Calendar *m_calendar = nullptr;
};

//! WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
//! White or dark, whichever is readable on `ground`.
[[nodiscard]] QColor readableOn(const QColor &ground);
//! `color` with the nearest lightness that is readable on `ground` (contrast of at least 4.5).
[[nodiscard]] QColor readable(const QColor &color, const QColor &ground);

} // namespace chat::ui
