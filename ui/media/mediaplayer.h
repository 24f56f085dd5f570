// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mediaengine.h"

#include <QWidget>

#include <memory>

namespace chat::ui {

class Button;
class MediaSlider;
class PlayButton;
class Style;

//! An audio or video file that plays in its place in a message: its picture, and below it controls for mouse and
//! keyboard. Space plays and pauses, Left and Right go five seconds, M mutes, Esc closes.
class MediaPlayer : public QWidget
{
    Q_OBJECT

public:
    //! The file to play.
    struct Source
    {
        QUrl url;
        QString name;
        bool video = false;
    };

    MediaPlayer(Style &style, std::unique_ptr<MediaEngine> engine, Source source, QWidget *parent);
    ~MediaPlayer() override;

    [[nodiscard]] const Source &source() const { return m_source; }
    [[nodiscard]] const MediaEngine &engine() const { return *m_engine; }
    [[nodiscard]] QString notice() const { return m_notice; } //!< why it does not play; empty: it does

    static constexpr int kBar = 46; //!< height of the controls below a video

Q_SIGNALS:
    void closeRequested();
    void outsideRequested(); //!< asks to open it in another program

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void refresh();
    void toggle();
    void setMuted(bool muted);
    void setVolume();
    void placeControls();
    [[nodiscard]] QRect screen() const; //!< of a video
    [[nodiscard]] QRect bar() const;
    [[nodiscard]] QString timeText() const;

    Style &m_style;
    std::unique_ptr<MediaEngine> m_engine;
    Source m_source;
    QString m_notice;
    bool m_muted = false;
    PlayButton *m_play = nullptr;
    MediaSlider *m_position = nullptr;
    Button *m_mute = nullptr;
    MediaSlider *m_volume = nullptr;
    Button *m_outside = nullptr;
    Button *m_close = nullptr;
};

} // namespace chat::ui
