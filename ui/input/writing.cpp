// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/writing.h"

#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "ui/input/spellchecker.h"

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kVersions = 50; // of one message

} // namespace

Writing::Writing(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_cardTemplates(needs.folder.isEmpty() ? QString() : needs.folder + u"/templates"_s)
    , m_serverTemplates(needs.backend)
    , m_speller(std::make_unique<SpellChecker>())
{
}

Writing::~Writing() = default;

Capabilities Writing::capabilities() const
{
    return m_needs.backend.messages().capabilities();
}

ContentPreview::Sources Writing::sourcesFor(const ChannelRef &channel) const
{
    return {&m_needs.directory, &m_needs.backend.messages(), &m_needs.images, m_needs.directory.guildOf(channel),
        m_needs.backend.self().id};
}

Content Writing::previewOf(const Draft &draft) const
{
    const MessageService &service = m_needs.backend.messages();
    return service.preview(service.composed(draft));
}

Content Writing::previewOfSource(const Draft &draft) const
{
    return m_needs.backend.messages().preview(draft);
}

void Writing::setShowsSource(bool shows)
{
    if (m_showsSource == shows)
        return;
    m_showsSource = shows;
    Q_EMIT showsSourceChanged(shows);
}

void Writing::noteVersion(const MessageId &id, const QString &source)
{
    std::vector<Version> &versions = m_versions[id];
    if (source.isEmpty() || (!versions.empty() && versions.back().source == source))
        return;
    versions.push_back({QDateTime::currentDateTimeUtc(), source});
    if (versions.size() > kVersions)
        versions.erase(versions.begin());
}

} // namespace chat::ui
