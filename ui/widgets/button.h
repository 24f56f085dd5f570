// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QAbstractButton>

#include <optional>

namespace chat::ui {

//! A flat button in the colours of the look: text on a background, text alone, or an icon alone. Hovering changes only
//! the background; keyboard focus draws a ring.
class Button : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Plain, //!< text in a frame
        Primary, //!< text on accent
        Danger, //!< text on the danger colour: destroys something
        Link, //!< text in link colour, no background, note size
        DangerLink, //!< the same in the danger colour
        Icon, //!< an icon or one emoji (as text), named by tooltip and accessible name
    };

    Button(Style &style, Kind kind, const QString &text, QWidget *parent);
    //! An icon button; `name` is its tool tip and its accessible name.
    Button(Style &style, Glyph glyph, const QString &name, QWidget *parent);

    void setMirrored(bool mirrored); //!< icon buttons: mirrored horizontally
    void setLevel(Level level); //!< icon buttons: colour of the icon
    [[nodiscard]] Level level() const { return m_level; }
    void setName(const QString &name);
    void setSide(int pixels); //!< icon buttons: width and height
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor textColor() const;
    void paintIcon(QPainter &painter) const;
    void paintSign(QPainter &painter) const;

    Style &m_style;
    Kind m_kind;
    std::optional<Glyph> m_glyph;
    Level m_level = Level::Dim;
    int m_side = 30;
    bool m_mirrored = false;
};

} // namespace chat::ui
