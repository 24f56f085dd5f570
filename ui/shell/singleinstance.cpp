// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
{
    const auto path = QFileInfo(profile).canonicalFilePath();
    const auto hash = QCryptographicHash::hash((path.isEmpty() ? profile : path).toUtf8(), QCryptographicHash::Sha256);
    m_name = u"kookaburra-"_s + QString::fromLatin1(hash.toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleInstance::claim()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(500)) {
        other.waitForDisconnected(1000); // taken notice of
        return false;
    }
    QLocalServer::removeServer(m_name); // left behind by a copy that crashed
    m_server.listen(m_name); // without it everything works but this
    return true;
}

} // namespace chat::ui
