// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/seedpictures.h"

#include "app/sandbox/store/picturesize.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kMostPixels = 8192; // on a side

QString mimeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("GIF8"))
        return u"image/gif"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return {};
}

} // namespace

SeedPicture readPicture(SeedFolder &files, const SeedNode &node, const QString &folder, qint64 maxBytes)
{
    SeedPicture picture;
    picture.file = node.text(100);
    if (!files.report().ok())
        return picture;
    picture.bytes = files.read(folder + picture.file, maxBytes, node.spot());
    picture.mime = mimeOf(picture.bytes);
    picture.size = pictureSize(picture.bytes);
    if (picture.mime.isEmpty() || picture.size.isEmpty())
        node.fail(u"%1 is no PNG, JPEG, GIF or WebP picture"_s.arg(picture.file));
    else if (std::max(picture.size.width(), picture.size.height()) > kMostPixels)
        node.fail(u"%1 has %2 × %3 pixels; %4 on a side are allowed"_s.arg(picture.file)
                      .arg(picture.size.width())
                      .arg(picture.size.height())
                      .arg(kMostPixels));
    return picture;
}

QString readFace(
    SeedCommunity &community, SeedFolder &files, const SeedNode &node, qint64 maxBytes, const QString &ownerId)
{
    const SeedPicture picture = readPicture(files, node, {}, maxBytes);
    if (picture.file.startsWith("pictures/"_L1) || picture.file.startsWith("files/"_L1)
        || picture.file.startsWith("emojis/"_L1))
        node.fail(u"a face or icon does not lie in %1"_s.arg(picture.file.section(u'/', 0, 0)));
    if (std::ranges::find(community.faces, picture.file, &SeedAsset::name) == community.faces.cend())
        community.faces.append({picture.file, picture.mime, picture.bytes, ownerId});
    return assetUrl(picture.file);
}

} // namespace chat::sandbox
