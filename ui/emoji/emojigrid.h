// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <vector>

namespace chat {
class EmojiModel;
class GuildEmojiModel;
class ImageCache;
} // namespace chat

namespace chat::ui {

class Style;

//! The grid of an emoji model and, after the recent ones, of the guilds' own: sections with titles, nine emoji per
//! line, one of them current by pointer or keys. Only visible lines are drawn, and each emoji is rendered once. Rows
//! after those of the emoji model belong to the guilds.
class EmojiGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int kColumns = 9;
    static constexpr int kCell = 36;

    EmojiGrid(Style &style, EmojiModel &model, QWidget *parent);

    //! Also shows custom emoji. Borrowed.
    void setGuildEmoji(GuildEmojiModel *model, ImageCache *images);
    //! A section in display order.
    struct Section
    {
        QString key; //!< "guild" for a guild's
        QString title;
        int firstRow = 0;
        int count = 0;
    };
    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    [[nodiscard]] int guildRow(int row) const; //!< in the guilds' model; -1: it is a Unicode emoji
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QString nameOf(int row) const;

    //! The heading of a section in the user's language.
    [[nodiscard]] static QString titleOf(const QString &sectionKey);

    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row); //!< -1: none; scrolls it into view
    void moveCurrent(int columns, int lines);
    void scrollToSection(int section);
    //! In viewport coordinates.
    [[nodiscard]] QRect cellRect(int row) const;

Q_SIGNALS:
    void chosen(int row, bool keepOpen);
    void currentChanged(int row);
    void sectionShown(int section); //!< the one at the top
    void sectionsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    //! A title, or up to nine emoji.
    struct Line
    {
        int y = 0;
        int height = 0;
        int section = 0;
        int firstRow = -1; //!< -1: the section's title
        int count = 0;
    };

    void rebuild();
    void collectSections();
    void paintCustom(QPainter &painter, const QRect &cell, int row);
    void updateBar();
    void paintLine(QPainter &painter, const Line &line);
    [[nodiscard]] QPixmap pixmap(const QString &characters);
    [[nodiscard]] const Line *lineOfRow(int row) const;
    [[nodiscard]] size_t lineIndexAt(int y) const; //!< in content coordinates
    [[nodiscard]] int rowAt(const QPoint &position) const; //!< -1: none
    [[nodiscard]] int left() const;
    [[nodiscard]] QRect cellOf(const Line &line, int row) const;
    void setCurrent(int row);

    Style &m_style;
    EmojiModel &m_model;
    GuildEmojiModel *m_guilds = nullptr; //!< null: none are shown
    ImageCache *m_images = nullptr;
    std::vector<Section> m_sections;
    std::vector<Line> m_lines;
    QCache<QString, QPixmap> m_pixmaps;
    int m_current = -1;
    int m_pressed = -1;
    int m_shownSection = -1;
    int m_height = 0;
};

} // namespace chat::ui
