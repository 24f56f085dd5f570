// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tools/exporttool.h"

#include "app/base/outputfile.h"
#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "ui/channels/placeactions.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/tools/taskbanner.h"
#include "ui/style/style.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/toast.h"

#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ExportFormat kOffered[]{ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Csv, ExportFormat::Jsonl};

//! The fields of the form.
enum ExportField : int { FormatField, FromField, ToField, PicturesField };

//! Nothing was typed, or a day. False: it is none.
bool readDay(const QString &text, QDate &day)
{
    day = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || day.isValid();
}

FormCard::Field formatField()
{
    FormCard::Field format{ExportTool::tr("Format")};
    format.choices = {ExportTool::tr("HTML: a page to read"), ExportTool::tr("Markdown"),
        ExportTool::tr("CSV: a table"), ExportTool::tr("JSON Lines: everything")};
    return format;
}

FormCard::Field picturesField()
{
    FormCard::Field pictures{ExportTool::tr("Pictures (HTML)")};
    pictures.choices = {ExportTool::tr("as links"), ExportTool::tr("in the page")};
    return pictures;
}

} // namespace

ExportTool::ExportTool(AccountView &view)
    : QObject(&view)
    , m_view(view)
    , m_export(view.backend(), view.needs().images.server())
    , m_banner(new TaskBanner(view.needs().style, &view))
{
    view.addBanner(m_banner);
    auto &places = view.actions().places();
    connect(&places, &PlaceActions::exportRequested, this, &ExportTool::askFor);
    connect(&places, &PlaceActions::guildExportRequested, this, &ExportTool::askForGuild);
    connect(&view.timeline(), &TimelinePane::exportRequested, this, &ExportTool::askForMessages);
    view.timeline().setCanExport(true);
    connect(&m_export, &BackgroundExport::progressed, this, &ExportTool::onProgress);
    connect(&m_export, &BackgroundExport::ended, this, &ExportTool::onEnded);
}

ExportPlace ExportTool::placeOf(const ChannelRef &channel) const
{
    const Directory &directory = m_view.needs().directory;
    ExportPlace place{channel, channel.id.value, {}};
    if (const DirectChat *chat = directory.findDirectChat(channel.id); chat && channel.kind == ChannelKind::Direct)
        place.name = chat->peer.displayName();
    if (const Channel *known = directory.findChannel(channel.id); known && channel.kind == ChannelKind::Guild) {
        place.name = known->name;
        if (const Guild *guild = directory.findGuild(known->guild))
            place.guild = guild->name;
    }
    return place;
}

void ExportTool::askFor(const ChannelRef &channel)
{
    const ExportPlace place = placeOf(channel);
    ask({place}, place.name);
}

void ExportTool::askForMessages(const std::vector<Message> &messages)
{
    if (m_export.isRunning()) {
        tell(tr("An export is running already."));
        return;
    }
    if (messages.empty())
        return;
    FormCard::Form form;
    form.title = tr("Export %n selected message(s)", nullptr, static_cast<int>(messages.size()));
    form.text = tr("Writes them to a file, as they are stored on this computer.");
    form.fields.push_back(formatField());
    form.fields.push_back(picturesField());
    form.action = tr("Choose file…");
    m_card = new FormCard(m_view.window(), m_view.needs().style, form,
        [this, messages](FormCard &card) { submitMessages(card, messages); });
}

void ExportTool::submitMessages(FormCard &card, const std::vector<Message> &messages)
{
    BackgroundExport::Order order;
    const ExportPlace place = placeOf(messages.front().channel);
    order.request.places = {place};
    order.request.title = place.name;
    order.request.format = kOffered[card.choice(0)];
    for (const Message &message : messages)
        order.request.only.insert(message.id);
    order.request.from = messages.front().created;
    order.request.to = messages.back().created.addMSecs(1);
    order.pictures = order.request.format == ExportFormat::Html && card.choice(1) == 1;
    card.done();
    askWhere(order);
}

void ExportTool::askForGuild(const GuildId &id)
{
    const Guild *guild = m_view.needs().directory.findGuild(id);
    if (!guild)
        return;
    std::vector<ExportPlace> places;
    for (const Channel &channel : guild->channels) {
        if (channel.type != ChannelType::Category)
            places.push_back({channel.ref(), channel.name, guild->name});
    }
    ask(std::move(places), guild->name);
}

void ExportTool::ask(std::vector<ExportPlace> places, const QString &title)
{
    if (m_export.isRunning()) {
        tell(tr("An export is running already."));
        return;
    }
    FormCard::Form form;
    form.title = tr("Export %1").arg(shownName(title));
    form.text = tr("Writes the messages that are stored on this computer to a file.");
    form.fields.push_back(formatField());
    form.fields.push_back({tr("From the day (may be empty)"), {}, u"2026-11-30"_s, 10});
    form.fields.push_back({tr("To the day (may be empty)"), {}, u"2026-11-30"_s, 10});
    form.fields.push_back(picturesField());
    form.action = tr("Choose file…");
    m_card = new FormCard(m_view.window(), m_view.needs().style, form,
        [this, places = std::move(places), title](FormCard &card) { submit(card, places, title); });
}

FormCard *ExportTool::card() const
{
    return qobject_cast<FormCard *>(m_card);
}

void ExportTool::submit(FormCard &card, std::vector<ExportPlace> places, const QString &title)
{
    BackgroundExport::Order order;
    QDate from;
    QDate to;
    if (!readDay(card.text(FromField), from) || !readDay(card.text(ToField), to)) {
        card.fail(tr("Write a day like 2026-11-30."));
        return;
    }
    if (from.isValid() && to.isValid() && to < from) {
        card.fail(tr("The last day is before the first one."));
        return;
    }
    order.request.places = std::move(places);
    order.request.title = title;
    order.request.format = kOffered[card.choice(FormatField)];
    order.request.from = from.isValid() ? from.startOfDay().toUTC() : QDateTime();
    order.request.to = to.isValid() ? to.addDays(1).startOfDay().toUTC() : QDateTime();
    order.pictures = order.request.format == ExportFormat::Html && card.choice(PicturesField) == 1;
    card.done();
    askWhere(order);
}

void ExportTool::askWhere(const BackgroundExport::Order &order)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = safeFileName(order.request.title, tr("messages")) + u'.' + nameOf(order.request.format);
    auto *dialog = new QFileDialog(m_view.window(), tr("Export"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(nameOf(order.request.format));
    dialog->selectFile(unusedFileName(folder, name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, order](const QString &path) {
        BackgroundExport::Order chosen = order;
        chosen.request.path = path;
        chosen.request.replace = true; // the dialog has asked
        start(chosen);
    });
    dialog->open();
}

void ExportTool::start(const BackgroundExport::Order &order)
{
    if (m_export.isRunning())
        return;
    m_export.start(order);
    onProgress(0, 0, order.request.title);
}

void ExportTool::onProgress(qint64 messages, qint64 of, const QString &place)
{
    if (!m_export.isRunning())
        return;
    const QLocale locale;
    const QString text = of > 0
        ? tr("Exporting %1: %2 of %3 messages").arg(shownName(place), locale.toString(messages), locale.toString(of))
        : tr("Exporting %1…").arg(shownName(place));
    m_banner->tell(text, {tr("Stop"), [this] { m_export.stop(); }});
}

void ExportTool::onEnded(HistoryExport::End end, qint64 messages, const QString &error)
{
    const QString path = m_export.order().request.path;
    const QString count = QLocale().toString(messages);
    const TaskBanner::Action again{tr("Continue"), [this] { goOn(); }};
    const TaskBanner::Action away{tr("Discard"), [this] { giveUp(); }};
    switch (end) {
    case HistoryExport::End::Done:
        m_banner->hide();
        if (const auto wanted = m_export.order().request.only.size(); messages < wanted)
            tell(tr("%1 of %2 selected messages were exported to %3; the others are not stored on this computer.")
                     .arg(count, QLocale().toString(wanted), path));
        else
            tell(tr("%1 messages were exported to %2.").arg(count, path));
        break;
    case HistoryExport::End::Stopped:
        m_banner->tell(tr("The export was stopped after %1 messages.").arg(count), again, away);
        break;
    case HistoryExport::End::Exists:
        m_banner->warn(tr("%1 exists already and was left as it is.").arg(path), {}, away);
        break;
    case HistoryExport::End::Failed:
        m_banner->warn(tr("The export could not be written. %1").arg(error), again, away);
        break;
    }
}

void ExportTool::goOn()
{
    BackgroundExport::Order order = m_export.order();
    order.request.goOn = true;
    start(order);
}

//! What was written so far goes; a file of the final name stays.
void ExportTool::giveUp()
{
    m_export.discard();
    m_banner->hide();
}

void ExportTool::tell(const QString &text)
{
    toast(m_view.window(), m_view.needs().style, text);
}

} // namespace chat::ui
