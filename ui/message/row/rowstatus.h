// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/part.h"

#include <optional>
#include <utility>
#include <vector>

namespace chat::ui {

//! What stands below a message that was not sent or changed: why, and what can be done; or how long it waits.
class RowStatus
{
public:
    RowStatus() = default;
    RowStatus(const Message &message, int top, int width, const LayoutContext &context);

    [[nodiscard]] int bottom() const { return m_bottom; }
    [[nodiscard]] Hit hitAt(QPoint local) const;
    void visitHits(const HitVisitor &visitor) const;
    void paint(PaintContext &context, QPoint origin) const;

private:
    //! Something to click on.
    struct Word
    {
        QRect rect;
        Hit::Kind kind;
        QString text;
    };

    using Choices = std::vector<std::pair<Hit::Kind, QString>>;
    void layOutChoices(const Choices &choices, int top, int width, const LayoutContext &context);

    void paintProgress(PaintContext &context, const QRect &status) const;

    int m_bottom = 0;
    QRect m_rect; //!< of the text, in the row; null: nothing to say
    QString m_text;
    std::vector<Word> m_words; //!< what can be done
    bool m_wrong = false; //!< it needs a decision
    std::optional<int> m_percent; //!< of a file
};

} // namespace chat::ui
