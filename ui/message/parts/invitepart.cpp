// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/invitepart.h"

#include "app/base/showntext.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/linkopener.h"

#include <QCoreApplication>
#include <QPainter>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kInvitePartHeight = 64;
constexpr int kButtonWidth = 68;
constexpr int kJoinHeight = 30;

} // namespace

InvitePart::InvitePart(const QString &code, int width)
{
    const bool whole = code.startsWith("http://"_L1) || code.startsWith("https://"_L1);
    m_code = shownName(whole ? QUrl(code).fileName() : code, 40);
    if (whole)
        m_url = isOpenable(code) ? code : QString();
    else if (!code.isEmpty())
        m_url = u"https://kook.top/"_s + QString::fromLatin1(QUrl::toPercentEncoding(code.left(100)));
    m_size = {width, kInvitePartHeight};
}

QRect InvitePart::buttonRect() const
{
    return {m_size.width() - kButtonWidth - 12, (kInvitePartHeight - kJoinHeight) / 2, kButtonWidth, kJoinHeight};
}

void InvitePart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    p.setPen(t.line);
    p.setBrush(t.codeGround);
    p.drawRoundedRect(QRectF(QRect(origin, m_size)).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF icon(origin.x() + 12, origin.y() + 12, 40, 40);
    QColor tint = t.accent;
    tint.setAlphaF(0.19f);
    p.setPen(Qt::NoPen);
    p.setBrush(tint);
    p.drawRoundedRect(icon, 10, 10);
    p.drawPixmap(icon.center() - QPointF(10, 10),
        context.style.pixmap(Glyph::Members, Level::Accent, 20, p.device()->devicePixelRatioF()));
    const QRect button = buttonRect().translated(origin);
    const qreal room = m_url.isEmpty() ? m_size.width() - 76 : button.left() - origin.x() - 76;
    const QRectF text(origin.x() + 64, origin.y() + 12, room, 20);
    drawText(p, text, Qt::AlignLeft | Qt::AlignVCenter,
        m_url.isEmpty() ? QCoreApplication::translate("chat::ui::InvitePart", "This invitation has expired")
                        : QCoreApplication::translate("chat::ui::InvitePart", "You are invited to a guild"),
        context.style.font(FontRole::ListStrong), t.text);
    drawText(
        p, text.translated(0, 20), Qt::AlignLeft | Qt::AlignVCenter, m_code, context.style.font(FontRole::Note), t.dim);
    if (m_url.isEmpty())
        return;
    p.setPen(Qt::NoPen);
    const bool hovered = button.contains(context.pointer);
    p.setBrush(!hovered ? t.accent : t.dark ? t.accent.lighter(112) : t.accent.darker(108));
    p.drawRoundedRect(button, 6, 6);
    drawText(p, button, Qt::AlignCenter, QCoreApplication::translate("chat::ui::InvitePart", "Join"),
        context.style.font(FontRole::ListStrong), t.onAccent);
}

Hit InvitePart::hitAt(QPoint local) const
{
    Hit hit;
    if (m_url.isEmpty() || !buttonRect().contains(local))
        return hit;
    hit.kind = Hit::Kind::Link;
    hit.value = m_url;
    hit.text = QCoreApplication::translate("chat::ui::InvitePart", "Join");
    hit.rect = buttonRect();
    return hit;
}

} // namespace chat::ui
