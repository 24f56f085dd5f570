// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

namespace chat::ui {

//! An invitation to a guild as a box with "Join", which opens the page of the invitation.
class InvitePart : public Part
{
public:
    InvitePart(const QString &code, int width); //!< a code or a complete address

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override
    {
        visitHit(buttonRect().center(), origin, visitor);
    }

private:
    [[nodiscard]] QRect buttonRect() const;

    QString m_code;
    QString m_url;
};

} // namespace chat::ui
