// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/recorder.h"

#include "app/base/logging.h"
#include "app/traffic/traffictext.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

Recorder::Recorder(const QString &path, const QList<QByteArray> &secrets)
    : m_file(path)
{
    for (const QByteArray &secret : secrets)
        m_secrets.add(secret);
    m_flush.setSingleShot(true);
    m_flush.setInterval(std::chrono::milliseconds(200));
    QObject::connect(&m_flush, &QTimer::timeout, &m_flush, [this] { m_file.flush(); });
}

bool Recorder::open(QString *error)
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append, owner) && m_file.setPermissions(owner))
        return true;
    *error = m_file.errorString();
    return false;
}

void Recorder::noteFrame(const QByteArray &frame)
{
    if (!isOpen())
        return;
    write(recordedFrame(QDateTime::currentMSecsSinceEpoch(), "frame", {}, frame));
}

void Recorder::noteCall(QJsonObject call)
{
    if (!isOpen())
        return;
    call.insert("t"_L1, QDateTime::currentMSecsSinceEpoch());
    call.insert("kind"_L1, u"call"_s);
    write(QJsonDocument(call).toJson(QJsonDocument::Compact));
}

void Recorder::write(QByteArray line)
{
    m_secrets.hide(line);
    line += '\n';
    if (m_file.write(line) != line.size()) {
        qCWarning(lcGateway) << "the recording ends:" << m_file.errorString();
        m_file.close();
        return;
    }
    if (!m_flush.isActive())
        m_flush.start();
}

} // namespace chat::relay
