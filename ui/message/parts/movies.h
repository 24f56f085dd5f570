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

//! Plays moving pictures as long as somebody sees them: whoever shows them says which are on screen, the others stop and
//! leave nothing behind. A few at a time, of bounded size; the rest stay still.
class Movies : public QObject
{
    Q_OBJECT

public:
    explicit Movies(ImageCache &images, QObject *parent = nullptr);
    ~Movies() override;

    //! What is on screen now, each with the pixels it is shown at.
    void setVisible(const QHash<QString, QSize> &wanted);
    [[nodiscard]] QImage frame(const QString &url) const; //!< null: does not play
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
    QSet<QString> m_still; //!< turned out not to move; forgotten when out of sight
};

} // namespace chat::ui
