// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/textinput.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

std::optional<QByteArray> readInput(const QString &name, QString *problem)
{
    QFile file(name);
    const bool standard = name == "-"_L1;
    if (!standard && QFileInfo(name).isDir()) {
        *problem = u"it is a folder"_s;
        return std::nullopt;
    }
    const bool open = standard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        *problem = file.errorString();
        return std::nullopt;
    }
    // A pipe returns what it has; it has ended when it returns nothing.
    QByteArray bytes;
    while (bytes.size() <= kMaxInput) {
        const QByteArray chunk = file.read(kMaxInput + 1 - bytes.size());
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    if (file.error() != QFileDevice::NoError) {
        *problem = file.errorString();
        return std::nullopt;
    }
    if (bytes.size() > kMaxInput) {
        *problem = u"it is larger than %1 MiB"_s.arg(kMaxInput / 1024 / 1024);
        return std::nullopt;
    }
    return bytes;
}

DecodedText decodeText(const QByteArray &bytes)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    DecodedText decoded;
    decoded.text = decoder.decode(bytes);
    decoded.valid = !decoder.hasError();
    return decoded;
}

bool writeOutput(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    std::fprintf(stderr, "kookaburra-cli: cannot write the output: %s\n", std::strerror(errno));
    return false;
}

} // namespace chat::cli
