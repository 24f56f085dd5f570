// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>

#include <memory>

class QNetworkReply;
class QUrl;
class QWidget;

namespace chat {
class OutputFile;
}

namespace chat::ui {

class Style;

//! Downloads files of messages over http(s) to where the person wants them; whole or not at all. Notices tell the
//! result.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = qint64(2) << 30;

    //! `parent`: the notices and the dialog are shown over its window.
    FileSaver(Style &style, QWidget *parent);
    ~FileSaver() override;

    void ask(const QString &url, const QString &name);
    void save(const QUrl &url, const QString &path);

private:
    struct Download;

    void load(const std::shared_ptr<Download> &download, const QUrl &url);
    void take(Download &download);
    void finish(const std::shared_ptr<Download> &download);
    void tell(const QString &text);

    Style &m_style;
    QWidget &m_parent;
    QNetworkAccessManager m_network;
};

} // namespace chat::ui
