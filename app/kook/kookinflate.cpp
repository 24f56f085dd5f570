// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookinflate.h"

#include <zlib.h>

#include <algorithm>

namespace chat::kook {

std::optional<QByteArray> inflateFrame(const QByteArray &packed, qsizetype maxSize, bool *tooLarge)
{
    z_stream stream = {};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    QByteArray input = packed; // zlib wants a non-const pointer
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray output;
    int status = Z_OK;
    while (status == Z_OK && output.size() <= maxSize) {
        const qsizetype before = output.size();
        const qsizetype step
            = std::min(std::max<qsizetype>(4096, std::max(before, packed.size() * 3)), maxSize + 1 - before);
        output.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef *>(output.data() + before);
        stream.avail_out = static_cast<uInt>(step);
        status = inflate(&stream, Z_NO_FLUSH);
        output.resize(before + step - static_cast<qsizetype>(stream.avail_out));
        if (status == Z_OK && stream.avail_in == 0 && stream.avail_out != 0)
            break; // truncated
    }
    inflateEnd(&stream);
    if (tooLarge)
        *tooLarge = output.size() > maxSize;
    if (status != Z_STREAM_END || output.size() > maxSize)
        return std::nullopt;
    return output;
}

} // namespace chat::kook
