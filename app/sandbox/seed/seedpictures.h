// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>
#include <QStringView>

#include <span>

namespace chat::sandbox {

//! One drawn picture; plays name it «pic:name».
struct PictureInfo
{
    const char *file; //!< "aurora.jpg"
    int width;
    int height;
};

[[nodiscard]] std::span<const PictureInfo> seedPictures();
//! By name without extension, or with it; null when there is none.
[[nodiscard]] const PictureInfo *seedPicture(QStringView name);
[[nodiscard]] QString pictureUrl(const PictureInfo &picture);
[[nodiscard]] QString pictureMime(const PictureInfo &picture);
[[nodiscard]] QByteArray drawPicture(const PictureInfo &picture);

//! One shared file, sound or film: plays name it «file:name» or «video:name».
struct FileInfo
{
    const char *name; //!< as people see it
    const char *asset; //!< ASCII, below files/
    const char *mime;
    int messageType = 4; //!< 3 video, 4 file, 8 audio
    double seconds = 0; //!< sound and film
    QSize size = {}; //!< film
};

[[nodiscard]] std::span<const FileInfo> seedFiles();
[[nodiscard]] const FileInfo *seedFile(QStringView name);
[[nodiscard]] QString fileUrl(const FileInfo &file);
[[nodiscard]] QByteArray fileBytes(const FileInfo &file);
//! As messages that show it have it.
[[nodiscard]] QJsonObject fileAttachment(const FileInfo &file);

} // namespace chat::sandbox
