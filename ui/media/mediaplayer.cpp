// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/mediaplayer.h"

#include "ui/media/mediaslider.h"
#include "ui/media/playbutton.h"
#include "ui/message/parts/filepart.h"
#include "ui/style/borders.h"
#include "ui/style/latinkey.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kStep = 5000; // ms, for the arrow keys
constexpr int kVolumeSteps = 20;
constexpr int kVolumeAtFirst = 16;
constexpr int kTimeWidth = 86;
constexpr int kVolumeWidth = 56;
constexpr int kNarrow = 330; // below this there is no place for the volume

using Trouble = MediaEngine::Trouble;

QString sentenceFor(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::Unreachable:
        return MediaPlayer::tr("It could not be downloaded.");
    case Trouble::TooLarge:
        return MediaPlayer::tr("It is too large to play here.");
    case Trouble::Unplayable:
        return MediaPlayer::tr("It cannot be played here.");
    case Trouble::NoSound:
        return MediaPlayer::tr("No audio output device is available.");
    }
    return {};
}

} // namespace

MediaPlayer::MediaPlayer(Style &style, std::unique_ptr<MediaEngine> engine, Source source, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_engine(std::move(engine))
    , m_source(std::move(source))
{
    setSpoken(this, tr("Player: %1").arg(m_source.name));
    setFocusPolicy(Qt::StrongFocus);
    build();
    m_engine->changed = [this] { refresh(); };
    m_engine->frameChanged = [this] { update(screen()); };
    setVolume();
    m_engine->open(m_source.url);
    refresh();
}

MediaPlayer::~MediaPlayer()
{
    m_engine->changed = nullptr;
    m_engine->frameChanged = nullptr;
}

void MediaPlayer::build()
{
    m_play = new PlayButton(m_style, this);
    connect(m_play, &QAbstractButton::clicked, this, &MediaPlayer::toggle);
    m_position = new MediaSlider(m_style, tr("Position"), this);
    m_position->setSingleStep(kStep);
    m_position->setPageStep(kStep * 6);
    connect(m_position, &QSlider::valueChanged, this, [this](int value) { m_engine->seek(value); });
    m_mute = new Button(m_style, Glyph::Speaker, tr("Mute"), this);
    m_mute->setCheckable(true);
    connect(m_mute, &QAbstractButton::clicked, this, [this] { setMuted(!m_muted); });
    m_volume = new MediaSlider(m_style, tr("Volume"), this);
    m_volume->setRange(0, kVolumeSteps);
    m_volume->setValue(kVolumeAtFirst);
    connect(m_volume, &QSlider::valueChanged, this, [this] { setMuted(false); });
    m_outside = new Button(m_style, Glyph::ExternalLink, tr("Open in another program"), this);
    connect(m_outside, &QAbstractButton::clicked, this, &MediaPlayer::outsideRequested);
    m_close = new Button(m_style, Glyph::Close, tr("Close the player"), this);
    connect(m_close, &QAbstractButton::clicked, this, &MediaPlayer::closeRequested);
    for (Button *button : {m_mute, m_outside, m_close})
        button->setSide(26);
}

QRect MediaPlayer::screen() const
{
    return m_source.video ? rect().adjusted(0, 0, 0, -kBar) : QRect();
}

QRect MediaPlayer::bar() const
{
    return m_source.video ? QRect(0, height() - kBar, width(), kBar) : rect();
}

void MediaPlayer::resizeEvent(QResizeEvent *)
{
    placeControls();
}

void MediaPlayer::placeControls()
{
    const QRect box = bar();
    const int middle = box.center().y() + 1;
    const int side = m_source.video ? 30 : 36;
    m_play->setGeometry(box.left() + 10, middle - side / 2, side, side);
    int right = box.right() - 6;
    const auto put = [&right, middle](QWidget *widget, int wide, int high) {
        right -= wide;
        widget->setGeometry(right, middle - high / 2, wide, high);
        right -= 2;
    };
    put(m_close, 26, 26);
    put(m_outside, 26, 26);
    const bool roomy = width() >= kNarrow && m_notice.isEmpty();
    m_volume->setVisible(roomy);
    m_mute->setVisible(m_notice.isEmpty());
    if (roomy)
        put(m_volume, kVolumeWidth, 20);
    if (m_notice.isEmpty())
        put(m_mute, 26, 26);
    const int left = box.left() + 10 + side + 10;
    m_position->setVisible(m_notice.isEmpty());
    m_position->setGeometry(left - 6, middle + 1, std::max(32, right - left - kTimeWidth + 6), 20);
}

QString MediaPlayer::timeText() const
{
    const MediaEngine::State state = m_engine->state();
    if (!state.ready)
        return state.loaded > 0 ? tr("Loading %1 %").arg(qRound(state.loaded * 100)) : tr("Loading…");
    const QString now = clockText(static_cast<double>(state.position) / 1000);
    return state.duration > 0 ? u"%1 / %2"_s.arg(now, clockText(static_cast<double>(state.duration) / 1000)) : now;
}

void MediaPlayer::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Tokens &t = m_style.tokens();
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), 6, 6);
    p.fillRect(rect(), t.main);
    p.fillPath(outline, t.elevated);
    if (m_source.video) {
        p.save();
        p.setClipPath(outline, Qt::IntersectClip);
        p.fillRect(screen(), QColor(0x17181b));
        const QImage frame = m_engine->frame();
        if (!frame.isNull()) {
            QRect place({}, frame.size().scaled(screen().size(), Qt::KeepAspectRatio));
            place.moveCenter(screen().center());
            p.drawImage(place, frame);
        }
        p.restore();
    }
    p.setPen(t.line);
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect box = bar();
    const int left = m_position->x() + 6;
    const int right = m_notice.isEmpty() ? m_mute->x() : m_outside->x();
    const int middle = box.center().y() + 1;
    drawText(p, QRectF(left, middle - 20, right - left - 8, 20), Qt::AlignLeft | Qt::AlignVCenter, m_source.name,
        m_style.font(FontRole::ListStrong), t.text);
    const QRectF second = m_notice.isEmpty() ? QRectF(right - kTimeWidth, middle + 1, kTimeWidth - 6, 20)
                                             : QRectF(left, middle, right - left - 8, 20);
    drawText(p, second, (m_notice.isEmpty() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
        m_notice.isEmpty() ? timeText() : m_notice, m_style.font(FontRole::Note),
        m_notice.isEmpty() ? t.dim : m_style.color(Level::Danger));
}

void MediaPlayer::refresh()
{
    const MediaEngine::State state = m_engine->state();
    const QString notice = sentenceFor(state.trouble);
    m_play->setPlaying(state.playing);
    m_play->setEnabled(notice.isEmpty());
    m_position->setEnabled(state.ready);
    m_position->setFilled(state.ready ? 0 : state.loaded);
    if (!m_position->isSliderDown()) {
        const QSignalBlocker quiet(m_position); // the player moved it, not the user
        m_position->setRange(0, static_cast<int>(std::min<qint64>(state.duration, INT_MAX)));
        m_position->setValue(static_cast<int>(std::min<qint64>(state.position, INT_MAX)));
    }
    m_position->update();
    if (notice != m_notice) {
        m_notice = notice;
        setSpokenMore(this, notice);
        placeControls();
        update();
    }
    update(bar());
}

void MediaPlayer::toggle()
{
    if (m_engine->state().playing)
        m_engine->pause();
    else
        m_engine->play();
}

void MediaPlayer::setMuted(bool muted)
{
    m_muted = muted;
    m_mute->setLevel(muted ? Level::Danger : Level::Dim);
    m_mute->setChecked(muted);
    m_mute->setName(muted ? tr("Unmute") : tr("Mute"));
    setVolume();
}

void MediaPlayer::setVolume()
{
    m_engine->setVolume(m_muted ? 0 : static_cast<double>(m_volume->value()) / kVolumeSteps);
}

void MediaPlayer::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && screen().contains(event->pos()))
        toggle();
}

void MediaPlayer::keyPressEvent(QKeyEvent *event)
{
    switch (latinKey(*event)) {
    case Qt::Key_Space:
    case Qt::Key_K:
        return toggle();
    case Qt::Key_Left:
        return m_engine->seek(m_engine->state().position - kStep);
    case Qt::Key_Right:
        return m_engine->seek(m_engine->state().position + kStep);
    case Qt::Key_Home:
        return m_engine->seek(0);
    case Qt::Key_Up:
        return m_volume->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Down:
        return m_volume->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_M:
        return setMuted(!m_muted);
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace chat::ui
