// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/upstreamcall.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tst_upstreamcall {

using namespace Qt::Literals::StringLiterals;
using namespace chat::relay;

class TestUpstreamCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! An encrypted connection must not take all of a body that nobody reads.
    void uploadWaitsForTheServer()
    {
        const auto usual = QSslConfiguration::defaultConfiguration();
        const auto restore = qScopeGuard([&usual] { QSslConfiguration::setDefaultConfiguration(usual); });
        auto trusting = usual;
        trusting.setPeerVerifyMode(QSslSocket::VerifyNone);
        QSslConfiguration::setDefaultConfiguration(trusting);

        QFile certificate(QLatin1StringView(FIXTURES) + u"/tls/untrusted.crt"_s);
        QFile key(QLatin1StringView(FIXTURES) + u"/tls/untrusted.key"_s);
        QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
        auto configuration = trusting;
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        connect(&server, &QTcpServer::pendingConnectionAvailable, this,
            [&server] { server.nextPendingConnection()->setReadBufferSize(4096); });
        QVERIFY(server.listen(QHostAddress::LocalHost));

        constexpr qint64 size = 64 << 20;
        const QTemporaryDir folder;
        UpstreamCall::Request request;
        request.head
            = "POST /upload HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
        request.file = std::make_shared<QFile>(folder.filePath(u"body"_s));
        QVERIFY(request.file->open(QIODevice::ReadWrite) && request.file->resize(size));
        UpstreamSockets sockets(QUrl(u"https://127.0.0.1:%1/api"_s.arg(server.serverPort())));
        UpstreamCall call(sockets, request, {std::chrono::seconds(10), std::chrono::seconds(1)});
        bool finished = false;
        connect(&call, &UpstreamCall::finished, this, [&finished] { finished = true; });
        call.start();
        SOON_VERIFY(finished);
        QCOMPARE(call.failure(), UpstreamCall::Failure::Timeout);
        QVERIFY(request.file->pos() > 0);
        QVERIFY2(request.file->pos() < size / 2, qPrintable(QString::number(request.file->pos())));
    }
};

KOOKABURRA_CORE_CASE(TestUpstreamCall)

} // namespace tst_upstreamcall

#include "tst_upstreamcall.moc"
