// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The composer's drafts: kept on disk, found again at the next start, and what becomes of them when their conversation
// goes away.
#include "ui/composer/composerprivate.h"

#include "app/models/lists/uploadlistmodel.h"
#include "app/session/draftstore.h"
#include "ui/input/plaininput.h"

#include <QFileInfo>
#include <QTextDocument>
#include <QTimer>

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! Those of an earlier run; what is typed already stays.
void Composer::Private::takeDrafts()
{
    keepLater.setSingleShot(true);
    keepLater.setInterval(700ms); // not with each letter: the text is taken out of the document whole
    connect(&keepLater, &QTimer::timeout, this, &Private::keepNoted, Qt::UniqueConnection);
    const auto kept = store->all();
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it) {
        const ChannelRef &where = it.key();
        if (where == channel || drafts.contains(where))
            continue;
        std::optional<Quoted> quoted;
        if (it->quote)
            quoted = Quoted{it->quote->id, it->quote->author, it->quote->summary};
        const SavedDraft saved{it->text, it->caret, quoted, {it->onlyFor, it->onlyForName}, it->plain};
        if (!saved.isEmpty())
            drafts.insert(where, saved);
        if (!it->card.isEmpty())
            cardDrafts.insert(where, it->card);
        if (!it->files.isEmpty())
            earlierFiles.insert(where, it->files);
    }
}

void Composer::Private::noteDraft(const ChannelRef &where)
{
    if (!store || where.isEmpty())
        return;
    noted.insert(where);
    if (!keepLater.isActive())
        keepLater.start();
}

void Composer::Private::keepNoted()
{
    keepLater.stop();
    const auto changed = std::exchange(noted, {});
    for (const ChannelRef &where : changed)
        keepDraft(where);
}

//! What was pasted has no path, and what cannot be sent is not worth keeping.
QStringList Composer::Private::filesIn(const ChannelRef &where) const
{
    const auto found = files.find(where);
    if (found == files.end())
        return earlierFiles.value(where);
    QStringList paths;
    for (int row = 0; row < found->second->rowCount(); ++row) {
        const auto &file = found->second->at(row);
        if (!file.path.isEmpty() && file.state != UploadListModel::State::Refused)
            paths.append(file.path);
    }
    return paths;
}

void Composer::Private::keepDraft(const ChannelRef &where) const
{
    const SavedDraft draft = where == channel ? current() : drafts.value(where);
    KeptDraft kept;
    kept.text = draft.text;
    kept.caret = draft.caret;
    if (draft.quote)
        kept.quote = KeptDraft::Quoted{draft.quote->id, draft.quote->author, draft.quote->summary};
    kept.onlyFor = draft.onlyFor.id;
    kept.onlyForName = draft.onlyFor.name;
    kept.plain = draft.plain;
    kept.files = filesIn(where);
    kept.card = cardIn(where);
    store->put(where, kept);
}

void Composer::Private::returnFiles()
{
    QStringList paths = earlierFiles.take(channel);
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (paths.isEmpty())
        return;
    if (UploadListModel *list = uploads(true))
        list->addFiles(paths);
}

void Composer::setDrafts(DraftStore *store)
{
    d->store = store;
    if (store)
        d->takeDrafts();
}

void Composer::keepDrafts()
{
    if (d->store)
        d->keepNoted();
}

void Composer::addToDraft(const ChannelRef &channel, const KeptDraft &more)
{
    const bool here = channel == d->channel;
    if (here)
        d->closeCard(); // its draft is looked at
    SavedDraft draft = here ? d->current() : d->drafts.value(channel);
    if (more.quote && !draft.quote && draft.text.trimmed().isEmpty())
        draft.quote = Quoted{more.quote->id, more.quote->author, more.quote->summary};
    const bool cardFits = d->cardDrafts.value(channel).isEmpty();
    if (!more.card.isEmpty() && cardFits)
        d->cardDrafts.insert(channel, more.card);
    for (const QString &text : {more.text, cardFits ? QString() : more.card}) {
        if (text.isEmpty())
            continue;
        if (draft.text.trimmed().isEmpty())
            draft.text = text;
        else
            draft.text += u"\n\n"_s + text;
    }
    draft.caret = static_cast<int>(draft.text.size());
    if (here)
        d->show(draft);
    else if (!draft.text.isEmpty() || draft.quote)
        d->drafts.insert(channel, draft);
    d->noteDraft(channel);
}

void Composer::suspend(const ChannelRef &channel)
{
    if (const auto found = d->files.find(channel); found != d->files.end())
        found->second->stop();
    if (channel == d->channel)
        d->closeCard();
}

QString Composer::draftText(const ChannelRef &channel) const
{
    return channel == d->channel ? d->input->toPlainText() : d->drafts.value(channel).text;
}

bool Composer::hasDraft(const ChannelRef &channel) const
{
    const bool text = channel == d->channel ? !d->input->document()->isEmpty() || d->quote.has_value()
                                            : d->drafts.contains(channel);
    const auto found = d->files.find(channel);
    return text || !d->cardIn(channel).isEmpty() || (found != d->files.end() && !found->second->isEmpty());
}

} // namespace chat::ui
