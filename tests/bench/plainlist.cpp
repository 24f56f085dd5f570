// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/framelog.h"

#include <QAbstractListModel>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

// The measure to compare with: what one gets in an afternoon from a QListView, a delegate that makes a QTextDocument for
// each row it draws, and a model that keeps all it ever fetched. Same messages, same server, same wheel.

namespace {

struct Item
{
    QString id;
    QString markdown;
};

//! All texts of a card, however deep.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &child : array)
            collectTexts(child, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "content"_L1 && it.value().isString())
                texts.append(it.value().toString());
            else
                collectTexts(it.value(), texts);
        }
    }
}

Item readItem(const QJsonObject &object)
{
    QString text = object["content"_L1].toString();
    if (object["type"_L1].toInt() == 10) {
        QStringList texts;
        const QJsonDocument card = QJsonDocument::fromJson(text.toUtf8());
        collectTexts(card.isArray() ? QJsonValue(card.array()) : QJsonValue(card.object()), texts);
        text = texts.join(u"\n\n"_s);
    }
    return {object["id"_L1].toString(), u"**%1**\n\n%2"_s.arg(object["author"_L1]["username"_L1].toString(), text)};
}

//! Every message fetched so far, oldest first.
class PlainModel : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Item &item = m_items.at(index.row());
        return role == Qt::DisplayRole ? item.markdown : role == Qt::UserRole ? item.id : QVariant();
    }
    void prepend(const QList<Item> &items)
    {
        beginInsertRows({}, 0, int(items.size()) - 1);
        m_items = items + m_items;
        endInsertRows();
    }
    QString oldestId() const { return m_items.isEmpty() ? QString() : m_items.first().id; }

private:
    QList<Item> m_items;
};

//! A document a row and paint; only heights are kept.
class PlainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.rect.width() > 0 ? option.rect.width() : 900;
        const QString id = index.data(Qt::UserRole).toString();
        if (width != m_width) {
            m_heights.clear();
            m_width = width;
        }
        int &height = m_heights[id];
        if (height == 0) {
            QTextDocument document;
            fill(document, option, index, width);
            height = qCeil(document.size().height());
        }
        return {width, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QTextDocument document;
        fill(document, option, index, option.rect.width());
        painter->save();
        painter->translate(option.rect.topLeft());
        document.drawContents(painter, QRectF(0, 0, option.rect.width(), option.rect.height()));
        painter->restore();
    }

private:
    static void fill(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        document.setDefaultFont(option.font);
        document.setMarkdown(index.data().toString());
        document.setTextWidth(width);
    }

    mutable QHash<QString, int> m_heights;
    mutable int m_width = 0;
};

//! A list that fetches older messages when its top comes near.
class PlainView : public QListView
{
public:
    PlainView(QUrl api, QString channel, QByteArray token, bool quit)
        : m_api(std::move(api))
        , m_channel(std::move(channel))
        , m_token(std::move(token))
        , m_quit(quit)
    {
        setModel(&m_model);
        setItemDelegate(new PlainDelegate(this));
        setVerticalScrollMode(ScrollPerPixel);
        setResizeMode(Adjust);
        setWordWrap(true);
        resize(1280, 800);
        connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
            if (value < 2 * viewport()->height())
                fetch();
        });
        fetch();
    }

    chat::ui::FrameLog *log = nullptr;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QElapsedTimer clock;
        clock.start();
        QListView::paintEvent(event);
        if (log)
            log->paint(clock.nsecsElapsed() / 1000, m_model.rowCount({}), "full");
        if (m_quit && m_model.rowCount({}) > 0)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }

private:
    void fetch()
    {
        if (m_busy)
            return;
        m_busy = true;
        QUrl url(m_api.toString() + u"/v3/message/list"_s);
        QUrlQuery query{{u"target_id"_s, m_channel}, {u"page_size"_s, u"50"_s}};
        if (!m_model.oldestId().isEmpty()) {
            query.addQueryItem(u"msg_id"_s, m_model.oldestId());
            query.addQueryItem(u"flag"_s, u"before"_s);
        }
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bot " + m_token);
        QNetworkReply *reply = m_manager.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] { take(reply); });
    }

    void take(QNetworkReply *reply)
    {
        reply->deleteLater();
        const QJsonArray array = QJsonDocument::fromJson(reply->readAll())["data"_L1]["items"_L1].toArray();
        QList<Item> items;
        for (const QJsonValue &value : array)
            items.append(readItem(value.toObject()));
        if (items.isEmpty())
            return; // the very first message is here: m_busy stays
        const bool first = m_model.rowCount({}) == 0;
        const int fromEnd = verticalScrollBar()->maximum() - verticalScrollBar()->value();
        m_model.prepend(items);
        doItemsLayout();
        verticalScrollBar()->setValue(
            first ? verticalScrollBar()->maximum() : verticalScrollBar()->maximum() - fromEnd);
        m_busy = false;
    }

    QNetworkAccessManager m_manager;
    PlainModel m_model;
    QUrl m_api;
    QString m_channel;
    QByteArray m_token;
    bool m_quit;
    bool m_busy = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"kook"_s, {}, u"url"_s}, {u"open"_s, {}, u"channel"_s}, {u"frame-log"_s, {}, u"file"_s},
        {u"profile"_s, {}, u"folder"_s}, {u"quit-after-first-history"_s, {}}});
    parser.process(app);
    PlainView view(QUrl(parser.value(u"kook"_s)), parser.value(u"open"_s), qgetenv("KOOKABURRA_TOKEN"),
        parser.isSet(u"quit-after-first-history"_s));
    std::unique_ptr<chat::ui::FrameLog> log;
    if (parser.isSet(u"frame-log"_s) && (log = chat::ui::FrameLog::open(parser.value(u"frame-log"_s)))) {
        log->watch(app);
        view.log = log.get();
    }
    view.show();
    return QApplication::exec();
}
