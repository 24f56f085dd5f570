// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QScrollBar>

namespace chat::ui {

//! A vertical scroll bar that is painted again only when its handle has moved by a pixel: in a long list most steps of
//! scrolling move it by less.
class ListBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit ListBar(QWidget *parent);

protected:
    void sliderChange(SliderChange change) override;

private:
    [[nodiscard]] QRect handle() const;

    QRect m_handle; //!< as it was painted last
};

} // namespace chat::ui
