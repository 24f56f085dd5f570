// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/rowflash.h"

#include <QVariantAnimation>

namespace chat::ui {

namespace {
constexpr int kFlashMs = 1600;
}

void RowFlash::start(const MessageId &id)
{
    m_id = id;
    m_strength = 1;
    auto *animation = new QVariantAnimation(this);
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    animation->setDuration(kFlashMs);
    animation->setEasingCurve(QEasingCurve::InQuad);
    connect(animation, &QVariantAnimation::valueChanged, this, [this, id](const QVariant &value) {
        if (m_id != id)
            return;
        m_strength = value.toReal();
        Q_EMIT changed(id);
    });
    connect(animation, &QVariantAnimation::finished, this, [this, id] {
        if (m_id == id)
            m_id = {};
    });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace chat::ui
