// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/picturesizes.h"

#include <QCryptographicHash>
#include <QList>
#include <QSet>

namespace chat {

namespace {

constexpr qsizetype kKeyBytes = 16;
constexpr int kLongestSide = 100'000; // pixels; larger values are not plausible

QByteArray keyOf(const QString &url)
{
    return QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).left(kKeyBytes);
}

bool isSize(const QSize &pixels)
{
    return !pixels.isEmpty() && pixels.width() <= kLongestSide && pixels.height() <= kLongestSide;
}

} // namespace

QSize PictureSizes::of(const QString &url) const
{
    const QSize *known = m_sizes.object(keyOf(url));
    return known ? *known : QSize();
}

bool PictureSizes::learn(const QString &url, const QSize &pixels)
{
    const QByteArray key = keyOf(url);
    const QSize *known = m_sizes.object(key);
    if (!isSize(pixels) || (known && *known == pixels))
        return false;
    m_sizes.insert(key, new QSize(pixels)); // the cache takes it
    return true;
}

void PictureSizes::load(const QByteArray &lines)
{
    const QList<QByteArray> keys = m_sizes.keys();
    const QSet<QByteArray> learnt(keys.begin(), keys.end());
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &each : all) {
        const QList<QByteArray> words = each.split(' ');
        if (words.size() != 3)
            continue;
        const QByteArray key = QByteArray::fromHex(words[0]);
        const QSize pixels(words[1].toInt(), words[2].toInt());
        if (key.size() == kKeyBytes && isSize(pixels) && !learnt.contains(key))
            m_sizes.insert(key, new QSize(pixels)); // the cache takes it
    }
}

QByteArray PictureSizes::line(const QString &url, const QSize &pixels)
{
    return keyOf(url).toHex() + ' ' + QByteArray::number(pixels.width()) + ' ' + QByteArray::number(pixels.height())
        + '\n';
}

} // namespace chat
