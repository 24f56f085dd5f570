// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secrets.h"

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QTimer>

namespace chat::relay {

//! Writes what passes to a file, one JSON object a line: {"t", "kind": "frame", "frame"} for an event as KOOK sent it,
//! {"t", "kind": "call", …} for a call. Secrets never get there.
class Recorder
{
public:
    //! `secrets`: written as $TOKEN wherever they occur.
    Recorder(const QString &path, const QList<QByteArray> &secrets);

    [[nodiscard]] bool open(QString *error);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    void noteFrame(const QByteArray &frame);
    void noteCall(QJsonObject call);

private:
    void write(QByteArray line);

    QFile m_file;
    Secrets m_secrets;
    QTimer m_flush;
};

} // namespace chat::relay
