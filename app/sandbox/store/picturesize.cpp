// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/picturesize.h"

#include "app/base/pictureheader.h"

namespace chat::sandbox {

QSize pictureSize(QByteArrayView bytes)
{
    const auto header = readPictureHeader(bytes);
    return header ? header->size : QSize();
}

} // namespace chat::sandbox
