// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace chat::ui {

class Button;
class Style;

//! The buttons over the picture in the viewer.
class ImageViewerBar : public QWidget
{
    Q_OBJECT

public:
    ImageViewerBar(Style &style, QWidget *parent);

    void setPictureThere(bool there); //!< false: disables the buttons that need one

Q_SIGNALS:
    void smallerChosen();
    void largerChosen();
    void fitChosen();
    void saveChosen();
    void outsideChosen(); //!< in the browser
    void closeChosen();

private:
    QList<Button *> m_ofPicture;
};

} // namespace chat::ui
