// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/people/rolechips.h"

#include "app/base/showntext.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chat::ui {

namespace {

constexpr int kRoleChipsHeight = 24;
constexpr int kRoleChipsGap = 6;

} // namespace

RoleChips::RoleChips(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void RoleChips::setRoles(std::vector<Role> roles)
{
    m_roles = std::move(roles);
    QStringList names;
    for (auto &role : m_roles) {
        role.name = shownName(role.name);
        names << role.name;
    }
    setSpoken(this, tr("Roles: %1").arg(names.join(tr(", "))));
    updateGeometry();
    update();
}

std::vector<QRect> RoleChips::places(int width) const
{
    std::vector<QRect> rects;
    int x = 0;
    int y = 0;
    for (const auto &role : m_roles) {
        const int text = static_cast<int>(std::ceil(textWidth(role.name, m_style.font(FontRole::Note))));
        const int wide = std::min(text + 30, width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += kRoleChipsHeight + kRoleChipsGap;
        }
        rects.emplace_back(x, y, wide, kRoleChipsHeight);
        x += wide + kRoleChipsGap;
    }
    return rects;
}

int RoleChips::heightForWidth(int width) const
{
    return m_roles.empty() ? 0 : places(width).back().bottom() + 1;
}

QSize RoleChips::sizeHint() const
{
    return {200, heightForWidth(width() > 0 ? width() : 200)};
}

void RoleChips::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rects = places(width());
    for (size_t i = 0; i < rects.size(); ++i) {
        const auto &rect = rects[i];
        painter.setPen(QPen(t.line, 1));
        painter.setBrush(t.elevated);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_roles[i].color == 0 ? t.faint : QColor::fromRgb(m_roles[i].color));
        painter.drawEllipse(QRectF(rect.left() + 8, rect.center().y() - 4, 10, 10));
        drawText(painter, QRectF(rect).adjusted(24, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, m_roles[i].name,
            m_style.font(FontRole::Note), t.text);
    }
}

} // namespace chat::ui
