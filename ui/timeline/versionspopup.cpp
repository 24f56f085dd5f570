// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/versionspopup.h"

#include "app/base/showntext.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kVersionsWidth = 480;
constexpr int kLowest = 96;
constexpr int kVersionsHighest = 460;
constexpr int kVersionsMargin = 12;
constexpr int kVersionsFrame = 2;
// Code units shown of all versions together, and of a long run of one of them.
constexpr qsizetype kMostTogether = 40000;
constexpr qsizetype kMostOfRun = 3000;
constexpr qsizetype kLeastOfRun = 400;
constexpr size_t kSpokenVersions = 5;
constexpr int kLongestSpoken = 80;

//! `color` over the background of the popup.
QColor tinted(const QColor &ground, const QColor &color)
{
    constexpr double share = 0.14;
    const auto mix = [](int a, int b) { return static_cast<int>(a * (1 - share) + b * share); };
    return {mix(ground.red(), color.red()), mix(ground.green(), color.green()), mix(ground.blue(), color.blue())};
}

} // namespace

VersionsPopup::VersionsPopup(Style &style, const Directory &directory, QWidget *parent)
    : PopupFrame(style, parent)
    , m_directory(directory)
    , m_text(new QTextBrowser(this))
{
    setAccessibleName(tr("Versions of a message"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // there are only ours
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Versions of a message"));
    m_text->document()->setDocumentMargin(kVersionsMargin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kVersionsFrame, kVersionsFrame, kVersionsFrame, kVersionsFrame);
    column->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { copy(url.path().toUInt()); });
    connect(&style, &Style::changed, this, &VersionsPopup::fill);
}

void VersionsPopup::popup(MessageListModel &model, const MessageId &message, const QRect &globalAnchor)
{
    letGo();
    const int row = model.rowOf(message);
    if (row < 0)
        return;
    m_model = &model;
    m_message = model.messageAt(row);
    m_anchor = globalAnchor;
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int now = m_model->rowOf(m_message.id);
        if (now >= first.row() && now <= last.row() && m_model->messageAt(now) != m_message)
            read();
    });
    connect(&model, &MessageListModel::idChanged, this, [this](const MessageId &from, const MessageId &to) {
        if (m_message.id == from)
            m_message.id = to;
    });
    connect(&model, &QObject::destroyed, this, &QWidget::close);
    read();
}

void VersionsPopup::letGo()
{
    if (m_model)
        m_model->disconnect(this);
    m_model = nullptr;
}

void VersionsPopup::hideEvent(QHideEvent *event)
{
    letGo();
    PopupFrame::hideEvent(event);
}

void VersionsPopup::read()
{
    m_again = m_reading;
    if (m_reading)
        return;
    if (const int row = m_model->rowOf(m_message.id); row >= 0)
        m_message = m_model->messageAt(row);
    m_reading = true;
    readVersions(m_model->service(), m_directory, m_message, this,
        [this, id = m_message.id](const std::vector<MessageVersion> &versions) {
            m_reading = false;
            if (!m_model) // closed meanwhile
                return;
            if (std::exchange(m_again, false) || id != m_message.id)
                read();
            else
                take(versions);
        });
}

void VersionsPopup::take(const std::vector<MessageVersion> &versions)
{
    m_versions = versions;
    fill();
    if (isVisible())
        return;
    // What is hidden is not laid out: a copy of the text tells how high it will be.
    const std::unique_ptr<QTextDocument> measured(m_text->document()->clone());
    measured->setTextWidth(kVersionsWidth - 2 * kVersionsFrame);
    const int height = static_cast<int>(std::ceil(measured->size().height())) + 2 * kVersionsFrame;
    openAt(m_anchor, QSize(kVersionsWidth, std::clamp(height, kLowest, kVersionsHighest)));
    m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus(Qt::PopupFocusReason);
}

// ---- the text -----------------------------------------------------------------------------------------------------

void VersionsPopup::fill()
{
    const Tokens &t = m_style.tokens();
    QPalette colors = m_text->palette();
    colors.setColor(QPalette::Base, t.main);
    colors.setColor(QPalette::Text, t.text);
    m_text->setPalette(colors);
    m_text->setFont(m_style.font(FontRole::Body));
    const int place = m_text->verticalScrollBar()->value();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (size_t index = 0; index < m_versions.size(); ++index)
        writeVersion(cursor, index);
    if (m_versions.size() == 1)
        writeNote(cursor, tr("Earlier texts are not known: the message was edited before it was first seen here."));
    else if (m_versions.size() > kMostEarlierTexts)
        writeNote(cursor, tr("Of texts before these none is kept."));
    cursor.endEditBlock();
    m_text->verticalScrollBar()->setValue(place);
    setSpokenMore(m_text, spoken());
}

QString VersionsPopup::labelOf(size_t index) const
{
    if (index > 0)
        return index + 1 == m_versions.size() ? tr("first known text") : QString();
    return m_message.deleted ? tr("last text before it was deleted") : tr("present text");
}

void VersionsPopup::writeHead(QTextCursor &cursor, size_t index)
{
    const Tokens &t = m_style.tokens();
    QTextBlockFormat block;
    block.setTopMargin(index == 0 ? 0 : kVersionsMargin);
    block.setBottomMargin(2);
    if (index == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    QTextCharFormat strong;
    strong.setFont(m_style.font(FontRole::NoteStrong));
    strong.setForeground(t.text);
    cursor.insertText(QLocale().toString(m_versions[index].since.toLocalTime(), QLocale::ShortFormat), strong);
    QTextCharFormat dim;
    dim.setFont(m_style.font(FontRole::Note));
    dim.setForeground(t.dim);
    if (const QString label = labelOf(index); !label.isEmpty())
        cursor.insertText(u" · "_s + label, dim);
    cursor.insertText(u" · "_s, dim);
    QTextCharFormat link = dim;
    link.setForeground(readable(t.link, t.main));
    link.setAnchor(true);
    link.setAnchorHref(u"copy:"_s + QString::number(index));
    cursor.insertText(tr("Copy"), link);
}

void VersionsPopup::writeVersion(QTextCursor &cursor, size_t index)
{
    const MessageVersion &version = m_versions[index];
    writeHead(cursor, index);
    if (version.formattingOnly)
        writeNote(cursor, tr("Only the formatting was changed. The source:"));
    cursor.insertBlock(QTextBlockFormat());
    const auto count = static_cast<qsizetype>(m_versions.size());
    const qsizetype most = std::clamp(kMostTogether / count, kLeastOfRun, kMostOfRun);
    for (const TextRun &run : condensed(version.runs, most))
        writeRun(cursor, run);
}

void VersionsPopup::writeNote(QTextCursor &cursor, const QString &note)
{
    QTextBlockFormat block;
    block.setTopMargin(2);
    cursor.insertBlock(block);
    QTextCharFormat dim;
    dim.setFont(m_style.font(FontRole::Note));
    dim.setForeground(m_style.tokens().dim);
    cursor.insertText(note, dim);
}

QTextCharFormat VersionsPopup::formatOf(TextRun::Kind kind) const
{
    const Tokens &t = m_style.tokens();
    QTextCharFormat format;
    format.setFont(m_style.font(FontRole::Body));
    format.setForeground(kind == TextRun::Kind::Skipped ? t.dim : t.text);
    if (kind == TextRun::Kind::Same || kind == TextRun::Kind::Skipped)
        return format;
    const bool removed = kind == TextRun::Kind::Removed;
    const QColor ground = tinted(t.main, removed ? t.danger : t.accent);
    format.setBackground(ground);
    format.setForeground(readable(removed ? t.danger : t.accent, ground));
    format.setFontStrikeOut(removed);
    format.setFontUnderline(!removed);
    return format;
}

void VersionsPopup::writeRun(QTextCursor &cursor, const TextRun &run)
{
    const QTextCharFormat format = formatOf(run.kind);
    if (run.kind == TextRun::Kind::Skipped) {
        cursor.insertText(u" … "_s, format);
        return;
    }
    QString text = shownText(run.text);
    if (run.kind != TextRun::Kind::Same)
        text.replace(u'\n', u"↵\n"_s); // a line break is a change that would not be seen
    int from = 0;
    for (const QTextLayout::FormatRange &emoji : emojiFormats(text)) {
        cursor.insertText(text.mid(from, emoji.start - from), format);
        QTextCharFormat colored = format;
        colored.merge(emoji.format);
        cursor.insertText(text.mid(emoji.start, emoji.length), colored);
        from = emoji.start + emoji.length;
    }
    cursor.insertText(text.mid(from), format);
}

//! The newest changes as sentences: a screen reader does not tell struck from underlined text.
QString VersionsPopup::spoken() const
{
    QStringList parts;
    for (size_t i = 0; i + 1 < m_versions.size() && i < kSpokenVersions; ++i) {
        parts << QLocale().toString(m_versions[i].since.toLocalTime(), QLocale::ShortFormat);
        for (const TextRun &run : m_versions[i].runs) {
            const QString text = shownLine(run.text, kLongestSpoken);
            if (run.kind == TextRun::Kind::Removed)
                parts << tr("removed: %1").arg(text);
            else if (run.kind == TextRun::Kind::Added)
                parts << tr("added: %1").arg(text);
        }
    }
    return parts.join(u", "_s);
}

void VersionsPopup::copy(size_t index)
{
    if (index >= m_versions.size())
        return;
    QApplication::clipboard()->setText(m_versions[index].text);
    toast(parentWidget()->window(), m_style, tr("Text copied"));
}

} // namespace chat::ui
