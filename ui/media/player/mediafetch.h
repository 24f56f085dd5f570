// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/media/mediaengine.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTemporaryFile>

class QNetworkReply;

namespace chat::ui {

//! Downloads one file over http(s) into a temporary file, with a size limit. Playing it from its address would leave
//! redirects, playlists and sizes to decoders.
class MediaFetch : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = 256 << 20;

    explicit MediaFetch(QObject *parent = nullptr);
    ~MediaFetch() override;

    void start(const QUrl &url);
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] QTemporaryFile &file() { return m_file; }

Q_SIGNALS:
    void progressed();
    void finished(chat::ui::MediaEngine::Trouble trouble);

private:
    void load(const QUrl &url);
    void take();
    void end(MediaEngine::Trouble trouble);
    [[nodiscard]] bool isList(); //!< a playlist, which names other files

    QNetworkAccessManager m_network;
    QTemporaryFile m_file;
    QNetworkReply *m_reply = nullptr;
    double m_share = 0;
};

} // namespace chat::ui
