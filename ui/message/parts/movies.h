// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QString>

#include <memory>

namespace chat {
class ImageCache;
class MovingPicture;
} // namespace chat

namespace chat::ui {

//! Plays animated pictures while they are visible: views report which are on screen; the others stop and release their
//! memory. Limited in number and size; the rest stays still.
class Movies : public QObject
{
    Q_OBJECT

public:
    explicit Movies(ImageCache &images, QObject *parent = nullptr);
    ~Movies() override;

    //! Sets the pictures on screen, with the pixel sizes they are shown at.
    void setVisible(const QHash<QString, QSize> &wanted);
    [[nodiscard]] QImage frame(const QString &url) const; //!< null: not playing
    [[nodiscard]] bool plays(const QString &url) const { return m_running.contains(url); }

    static constexpr int kAtOnce = 6;

Q_SIGNALS:
    void frameChanged(const QString &url);

private:
    struct Running
    {
        QSize size;
        std::shared_ptr<MovingPicture> movie; //!< null: the file is being read
    };

    void begin(const QString &url, const QByteArray &file);

    ImageCache &m_images;
    QHash<QString, Running> m_running;
    QSet<QString> m_still; //!< found not to be animated; forgotten when out of view
};

} // namespace chat::ui
