// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/bodylayout.h"
#include "ui/message/row/rownotes.h"

#include <QRect>

#include <memory>
#include <optional>
#include <vector>

namespace chat::ui {

class ReactionBar;

//! What of a row depends on its neighbours and on the view, not on the message.
struct RowTraits
{
    bool head = true; //!< shows avatar, name and time; others follow the head above
    bool dateAbove = false; //!< first of its day
    bool beginning = false; //!< nothing was ever written before it: what this is stands above it
    bool heardOnly = false; //!< there may be more before the beginning, but the server does not give it
    bool unreadAbove = false; //!< the "new messages" line stands above it
    bool read = false; //!< the last own message of a direct chat, and the other one has read it
    int editorHeight = 0; //!< > 0: an editor this high stands in place of the body
    friend bool operator==(const RowTraits &, const RowTraits &) = default;
};

// A row, from the top:
//
//    (#)  general                                 beginning of the conversation
//         This is the beginning of #general.
//    ───────────── 22 November ─────────────      date line (first of the day)
//    ───────────── new messages ────────────      unread line
//            ▏ Ann: what was answered             quote
//    ╭────╮  Name  BOT  19:42 · edited            head line
//    │    │  body: text, code, pictures,          parts, one below the other
//    ╰────╯  files, cards, embeds
//            (👍 5) (🎉 2) (+)                    reaction bar
//            ! not sent: why   Retry Copy Discard status line (failed rows; held ones say how long they wait)
//
//! Rects, texts and parts of one row for one width. Made once; paint, hit test, tooltip and copy read it.
class MessageLayout
{
public:
    MessageLayout(const Message &message, const RowTraits &traits, int width, LayoutContext &context);
    ~MessageLayout();

    [[nodiscard]] int height() const { return m_height; }
    //! `pointer` is in the row, for hover of chips and the time of followers; (-1, -1) if elsewhere.
    void paint(PaintContext &context, const Message &message, QPoint origin, QPoint pointer) const;
    [[nodiscard]] Hit hitAt(QPoint local, const Message &message) const;
    [[nodiscard]] int nearestPosition(QPoint local) const;
    [[nodiscard]] int textLength() const { return m_parts.textLength(); }
    [[nodiscard]] QString text(int from, int to) const { return m_parts.text(from, to); }
    [[nodiscard]] std::pair<int, int> wordAt(int position) const { return m_parts.wordAt(position); }
    [[nodiscard]] QStringList images() const { return m_parts.pictures(); } //!< of the body, in order, for the viewer
    [[nodiscard]] bool isLive() const { return m_parts.isLive(); } //!< something ticks or may move
    //! Pictures that may need another box, and whether one has the right one.
    [[nodiscard]] const QStringList &unseen() const { return m_parts.unseen(); }
    [[nodiscard]] bool fits(const QString &url, const QSize &pixels) const { return m_parts.fits(url, pixels); }
    //! The parts of the body with their places in the row.
    void visit(const PartVisitor &visitor) const { m_parts.visit(m_body.topLeft(), visitor); }
    [[nodiscard]] const QSet<QString> &imageUrls() const { return m_imageUrls; } //!< everything it paints, avatar too
    [[nodiscard]] QRect bodyRect() const { return m_body; }
    [[nodiscard]] const QString &beginningText() const { return m_beginningText; }
    [[nodiscard]] int contentTop() const { return m_contentTop; } //!< below date and unread lines

    static constexpr int kLeft = 68; //!< where names and bodies begin
    static constexpr int kRight = 16;

private:
    struct Word
    {
        QRect rect;
        Hit::Kind kind;
        QString text;
    };

    void layoutBeginning(LayoutContext &context, int &y);
    void paintBeginning(PaintContext &context, QPoint origin) const;
    void layoutHead(const Message &message, LayoutContext &context, int width, int &y);
    void layoutStatus(const Message &message, LayoutContext &context, int &y);
    void paintLines(PaintContext &context, const Message &message, QPoint origin) const;
    void paintHead(PaintContext &context, const Message &message, QPoint origin, bool hovered) const;
    void paintMarks(PaintContext &context, QPoint origin) const;
    void paintStatus(PaintContext &context, QPoint origin) const;

    RowTraits m_traits;
    int m_width;
    int m_height = 0;
    int m_contentTop = 0;
    QRect m_beginning;
    QString m_beginningTitle;
    QString m_beginningText;
    bool m_beginningDirect = false;
    QRect m_date;
    QRect m_unread;
    QRect m_avatar;
    QRect m_name;
    QRect m_badge;
    QRect m_time;
    QRect m_quote;
    QRect m_body;
    QString m_nameText;
    bool m_namePlain = false; //!< fits, without emoji
    QString m_badgeText;
    QString m_timeText;
    QString m_markText; //!< of a follower, which has no head line to say it in
    bool m_onlyForUs = false;
    QString m_quoteName;
    QString m_quoteText;
    QColor m_nameColor;
    QString m_statusText;
    QRect m_status;
    std::vector<Word> m_actions; //!< of a failed row
    BodyLayout m_parts;
    std::unique_ptr<ReactionBar> m_reactions;
    QPoint m_reactionsAt;
    RowNotes m_notes;
    QRect m_notesAt;
    QSet<QString> m_imageUrls;
};

} // namespace chat::ui
