// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/body/bodylayout.h"
#include "ui/message/row/rowbeginning.h"
#include "ui/message/row/rowhead.h"
#include "ui/message/row/rowlines.h"
#include "ui/message/row/rowmetrics.h"
#include "ui/message/row/rownotes.h"
#include "ui/message/row/rowquote.h"
#include "ui/message/row/rowstatus.h"

#include <QRect>

#include <memory>
#include <optional>
#include <vector>

namespace chat::ui {

class ReactionBar;

//! The properties of a row that depend on its neighbours and on the view, not on the message.
struct RowTraits
{
    bool head = true; //!< shows avatar, name and time; rows that follow it do not
    RowGap gap = RowGap::None; //!< something may be missing above it
    bool dateAbove = false; //!< first of its day
    bool beginning = false; //!< the first message ever: an introduction is shown above it
    bool heardOnly = false; //!< there may be earlier messages that the server does not provide
    bool unreadAbove = false; //!< the "new messages" line stands above it
    bool read = false; //!< the last own message of a direct chat, which the other person has read
    int editorHeight = 0; //!< > 0: height of an editor in place of the body
    friend bool operator==(const RowTraits &, const RowTraits &) = default;
};

// A row, from the top:
//
//    (#)  general                                 beginning of the conversation
//         This is the beginning of #general.
//    ── messages may be missing here · load ──    gap line
//    ───────────── 22 November ─────────────      date line (first of the day)
//    ───────────── new messages ────────────      unread line
//            ▏ Ann: what was answered             quote
//    ╭────╮  Name  BOT  19:42 · edited            head line
//    │    │  body: text, code, pictures,          parts, one below the other
//    ╰────╯  files, cards, embeds
//            (👍 5) (🎉 2) (+)                    reaction bar
//            deleted 19:50                        notes
//            ! not sent: why   Retry Copy Discard status line (failed rows; held ones say how long they wait)
//
//! The pieces of one row, one below the other, laid out for one width. Made once; paint, hit test, tooltip and copy read
//! it.
class MessageLayout
{
public:
    MessageLayout(const Message &message, const RowTraits &traits, int width, LayoutContext &context);
    ~MessageLayout();

    [[nodiscard]] int height() const { return m_height; }
    //! `pointer` is in the row, for hovered chips and the time of rows without a head; (-1, -1) if elsewhere.
    void paint(PaintContext &context, const Message &message, QPoint origin, QPoint pointer) const;
    [[nodiscard]] Hit hitAt(QPoint local, const Message &message) const;
    //! Everything in the row that can be clicked, as it is read, with the texts for people; rectangles in the row.
    [[nodiscard]] std::vector<Hit> hits(const Message &message) const;
    [[nodiscard]] int nearestPosition(QPoint local) const;
    [[nodiscard]] int textLength() const { return m_parts.textLength(); }
    [[nodiscard]] QString text(int from, int to) const { return m_parts.text(from, to); }
    [[nodiscard]] std::pair<int, int> unitAt(int position, TextUnit unit) const
    {
        return m_parts.unitAt(position, unit);
    }
    [[nodiscard]] QStringList images() const { return m_parts.pictures(); } //!< of the body, in order, for the viewer
    [[nodiscard]] bool isLive() const { return m_parts.isLive(); } //!< something ticks or is animated
    //! Pictures whose boxes may be wrong, and whether one is right.
    [[nodiscard]] const QStringList &unseen() const { return m_parts.unseen(); }
    [[nodiscard]] bool fits(const QString &url, const QSize &pixels) const { return m_parts.fits(url, pixels); }
    //! The parts of the body with their places in the row.
    void visit(const PartVisitor &visitor) const { m_parts.visit(m_body.topLeft(), visitor); }
    [[nodiscard]] const QSet<QString> &imageUrls() const
    {
        return m_imageUrls;
    } //!< everything it paints, including the avatar
    [[nodiscard]] QRect bodyRect() const { return m_body; }
    [[nodiscard]] QString beginningText() const { return m_beginning ? m_beginning->text() : QString(); }
    [[nodiscard]] int contentTop() const { return m_contentTop; } //!< below date and unread lines

    static constexpr int kLeft = RowMetrics::kLeft;
    static constexpr int kRight = RowMetrics::kRight;

private:
    void collectImages(const Message &message, bool head);

    int m_width;
    int m_height = 0;
    int m_contentTop = 0;
    std::optional<RowBeginning> m_beginning;
    RowLines m_lines;
    int m_linesTop = 0;
    std::optional<RowQuote> m_quote;
    RowHead m_head;
    BodyLayout m_parts;
    QRect m_body;
    std::unique_ptr<ReactionBar> m_reactions;
    QPoint m_reactionsAt;
    RowNotes m_notes;
    QRect m_notesAt;
    RowStatus m_status;
    QSet<QString> m_imageUrls;
};

} // namespace chat::ui
