// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/models/lists/templatelistmodel.h"
#include "ui/input/cardtemplates.h"
#include "ui/message/row/contentpreview.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace chat {
class Backend;
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class SpellChecker;
class Style;

//! What composer and editors of one account share: sources of names, pictures, templates and dictionaries, and the
//! earlier versions of messages edited in this run. One per account; outlives its editors.
class Writing : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        Style &style;
        Backend &backend;
        Directory &directory;
        ImageCache &images;
        QString folder; //!< of local templates; empty: none are stored
    };
    //! A message as it was before an edit.
    struct Version
    {
        QDateTime replaced; //!< UTC; when it was replaced
        QString source;
    };
    //! A card to start from.
    struct Sample
    {
        QString title;
        QString source;
    };

    explicit Writing(const Needs &needs, QObject *parent = nullptr);
    ~Writing() override;

    [[nodiscard]] Style &style() const { return m_needs.style; }
    [[nodiscard]] Backend &backend() const { return m_needs.backend; }
    [[nodiscard]] Directory &directory() const { return m_needs.directory; }
    [[nodiscard]] ImageCache &images() const { return m_needs.images; }
    [[nodiscard]] Capabilities capabilities() const;
    [[nodiscard]] ContentPreview::Sources sourcesFor(const ChannelRef &channel) const;
    //! What a row will show of typed text.
    [[nodiscard]] Content previewOf(const Draft &draft) const;
    //! What a row will show of a message's source in the backend's own markup.
    [[nodiscard]] Content previewOfSource(const Draft &draft) const;

    [[nodiscard]] const CardTemplates &cardTemplates() const { return m_cardTemplates; }
    [[nodiscard]] TemplateListModel &serverTemplates() { return m_serverTemplates; }
    [[nodiscard]] SpellChecker &speller() { return *m_speller; }

    //! Fields show the source of chips instead.
    [[nodiscard]] bool showsSource() const { return m_showsSource; }
    void setShowsSource(bool shows);

    void noteVersion(const MessageId &id, const QString &source);
    [[nodiscard]] std::vector<Version> versions(const MessageId &id) const { return m_versions.value(id); }

    //! Source of the cards of the current conversation for "load a card".
    void setSamples(std::function<std::vector<Sample>()> samples) { m_samples = std::move(samples); }
    [[nodiscard]] std::vector<Sample> samples() const { return m_samples ? m_samples() : std::vector<Sample>(); }

Q_SIGNALS:
    void showsSourceChanged(bool shows);

private:
    Needs m_needs;
    CardTemplates m_cardTemplates;
    TemplateListModel m_serverTemplates;
    std::unique_ptr<SpellChecker> m_speller;
    QHash<MessageId, std::vector<Version>> m_versions;
    std::function<std::vector<Sample>()> m_samples;
    bool m_showsSource = false;
};

} // namespace chat::ui
